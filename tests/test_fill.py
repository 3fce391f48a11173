"""Fill: writers are asked in waves, refused drafts come back with reasons, an error never stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.fill import fill
from generator.types import (
    Assignment,
    Brief,
    Budget,
    Cleaned,
    Draft,
    Issue,
    Outline,
    Range,
    Request,
    Section,
    Sentence,
    Site,
    SlotSpec,
    Source,
)

SOURCE = Source("Le pont rouvre.")
BRIEF = Brief(Cleaned(SOURCE, "", SOURCE.text, (), ((0, 0),), Request()), "pont", ())
OUTLINE = Outline((), (), Budget(0, 0, 0))


class Scripted:
    """Answers from a list of waves and remembers what it was asked."""

    def __init__(self, name: str, *waves: dict[str, str]) -> None:
        self.name = name
        self.attempts = len(waves)
        self.salvages = True
        self.asked: list[list[Assignment]] = []
        self._waves = list(waves)

    def write(self, assignments: Sequence[Assignment]) -> list[Draft | None]:
        self.asked.append(list(assignments))
        wave = self._waves.pop(0)
        return [_draft(wave.get(a.key, ""), self.name) for a in assignments]


def _draft(text: str, writer: str) -> Draft | None:
    parts = [p.strip() for p in text.split("|") if p.strip()]
    return Draft(tuple(Sentence(p) for p in parts), writer) if parts else None


def _slot(key: str, least: int = 1) -> Assignment:
    return Assignment(key, SlotSpec(key, "body", "paragraphs", Range(least, 50)), Site("x", "X"), BRIEF, OUTLINE)


def _refuse_faux(draft: Draft, assignment: Assignment) -> tuple[Issue, ...]:
    wrong = [s for s in draft.sentences if "faux" in s.text]
    return tuple(Issue("chiffres", "error", "c'est faux", s.text) for s in wrong)


def test_what_passes_stands_with_its_writer() -> None:
    texts = fill([_slot("a")], [Scripted("un", {"a": "Voilà le vrai."})], _refuse_faux)
    assert [(t.key, t.text, t.draft.writer) for t in texts] == [("a", "Voilà le vrai.", "un")]


def test_a_refused_slot_is_asked_again_with_the_reasons() -> None:
    writer = Scripted("un", {"a": "Voilà un faux."}, {"a": "Voilà le vrai."})
    texts = fill([_slot("a")], [writer], _refuse_faux)
    assert texts[0].text == "Voilà le vrai."
    again = writer.asked[1][0]
    assert [i.message for d in again.refused for i in d.issues] == ["c'est faux"]
    assert texts[0].refused == again.refused


def test_what_one_writer_cannot_the_next_writes() -> None:
    model = Scripted("modèle", {"a": "Voilà un faux.", "b": "Bien."}, {"a": "Encore faux."})
    rules = Scripted("règles", {"a": "Par les règles."})
    texts = fill([_slot("a"), _slot("b")], [model, rules], _refuse_faux)
    assert [(t.key, t.draft.writer) for t in texts] == [("a", "règles"), ("b", "modèle")]
    assert [a.key for a in rules.asked[0]] == ["a"]


def test_good_sentences_are_saved_when_enough_remain() -> None:
    writer = Scripted("un", {"a": "Trois mots justes. | Ceci est faux."})
    texts = fill([_slot("a", least=3)], [writer], _refuse_faux)
    assert texts[0].text == "Trois mots justes."


def test_too_little_left_is_not_published() -> None:
    writer = Scripted("un", {"a": "Un mot. | Ceci est faux."})
    assert fill([_slot("a", least=10)], [writer], _refuse_faux) == ()


def test_an_error_never_stands() -> None:
    assert fill([_slot("a")], [Scripted("un", {"a": "Voilà un faux."})], _refuse_faux) == ()


def test_a_writer_sees_what_stands_already() -> None:
    first = Scripted("un", {"a": "Premier."})
    second = Scripted("deux", {"b": "Second."})
    fill([_slot("a"), _slot("b")], [first, second], _refuse_faux)
    assert [t.key for t in second.asked[0][0].said] == ["a"]


def test_what_takes_up_a_sentence_that_goes_goes_with_it() -> None:
    writer = Scripted("modèle", {"a": "Le pont rouvre mardi. | La ville dit un faux. | L'accès leur coûtera un euro."})
    texts = fill([_slot("a", least=3)], [writer], _refuse_faux)
    assert texts[0].text == "Le pont rouvre mardi."


def test_what_only_looks_like_a_pronoun_stays() -> None:
    writer = Scripted(
        "modèle", {"a": "Le pont rouvre. | La ville dit un faux. | La part de ceux qui passent à pied croît."}
    )
    texts = fill([_slot("a", least=3)], [writer], _refuse_faux)
    assert texts[0].text == "Le pont rouvre.\nLa part de ceux qui passent à pied croît."


def test_a_place_and_a_state_with_en_take_up_nothing() -> None:
    writer = Scripted("modèle", {"a": "Le pont rouvre. | La ville dit un faux. | La régie en pleine relance paie."})
    assert fill([_slot("a", least=3)], [writer], _refuse_faux)[0].text.endswith("La régie en pleine relance paie.")


def test_a_second_answer_that_does_not_come_leaves_what_was_sound() -> None:
    kept, faulty = Sentence("Le pont rouvre mardi.", ("F1",)), Sentence("C'est faux.", ("F2",))

    class Once(Scripted):
        def write(self, assignments: Sequence[Assignment]) -> list[Draft | None]:
            super().write(assignments)
            return [Draft((kept, faulty), self.name) if len(self.asked) == 1 else None for _ in assignments]

    model = Once("modèle", {}, {})
    texts = fill([_slot("a", least=3)], [model, Scripted("règles", {"a": "Par les règles."})], _refuse_faux)
    assert (texts[0].text, texts[0].draft.writer) == ("Le pont rouvre mardi.", "modèle")


def _cited(*parts: tuple[str, str]) -> Draft:
    return Draft(tuple(Sentence(text, (fact,) if fact else ()) for text, fact in parts), "modèle")


class Citing:
    """Answers with whole drafts, one a wave."""

    name, salvages = "modèle", True

    def __init__(self, *drafts: Draft) -> None:
        self.attempts = len(drafts)
        self._drafts = list(drafts)

    def write(self, assignments: Sequence[Assignment]) -> list[Draft | None]:
        draft = self._drafts.pop(0)
        return [draft for _ in assignments]


def test_a_second_answer_may_keep_what_was_sound_in_the_first() -> None:
    first = _cited(("Le pont rouvre lundi.", "F1"), ("C'est faux.", "F2"))
    second = _cited(("C'est encore faux.", "F1"), ("Il a coûté cher.", "F2"))
    (text,) = fill([_slot("a")], [Citing(first, second)], _refuse_faux)
    assert [s.text for s in text.draft.sentences] == ["Le pont rouvre lundi.", "Il a coûté cher."]


def test_half_of_a_fact_takes_the_place_of_no_other_half() -> None:
    first = _cited(
        ("Le livreur est blessé, c'est faux.", "F1"), ("Son vélo était garé.", "F1"), ("La rue ferme.", "F2")
    )
    second = _cited(
        ("Le livreur est touché, c'est faux.", "F1"), ("Son vélo attendait.", "F1"), ("La rue ferme.", "F2")
    )
    (text,) = fill([_slot("a")], [Citing(first, second)], _refuse_faux)
    assert "Son vélo était garé." not in [s.text for s in text.draft.sentences]


def test_a_question_goes_with_its_answer() -> None:
    only = _cited(("Le pont rouvre lundi.", "F1"), ("Pourquoi lundi ?", ""), ("Parce que c'est faux.", "F2"))
    (text,) = fill([_slot("a")], [Citing(only)], _refuse_faux)
    assert [s.text for s in text.draft.sentences] == ["Le pont rouvre lundi."]


def test_one_question_on_the_news_left_with_definitions_is_no_faq() -> None:
    told = (("Lundi.", "F1"), ("C'est faux.", "F2"), ("Un bac porte des voitures.", "N:bac"))
    draft = Draft(tuple(Sentence(text, (fact,), at, "?") for at, (text, fact) in enumerate(told)), "règles")
    slot = Assignment("a", SlotSpec("a", "faq", "items", Range(1, 50)), Site("x", "X"), BRIEF, OUTLINE)
    assert fill([slot], [Citing(draft)], _refuse_faux) == ()


def test_the_rules_add_what_a_cut_text_no_longer_tells() -> None:
    section = Section("s1", "pont", ("F1", "F2"))
    slot = replace(_slot("section/s1"), section=section)
    model = Citing(_cited(("Le pont rouvre lundi.", "F1"), ("C'est faux.", "F2")))

    class Rules:
        name, attempts, salvages = "règles", 1, True

        def write(self, assignments: Sequence[Assignment]) -> list[Draft | None]:
            owned = [a.section.facts if a.section else () for a in assignments]
            return [Draft(tuple(Sentence(f"Le fait {id}.", (id,)) for id in ids), self.name) for ids in owned]

    (text,) = fill([slot], [model, Rules()], _refuse_faux)
    assert [(s.text, s.paragraph) for s in text.draft.sentences] == [("Le pont rouvre lundi.", 0), ("Le fait F2.", 1)]


class Rules:
    """Tells each fact it is asked for in one sentence."""

    name, attempts, salvages = "règles", 1, True

    def write(self, assignments: Sequence[Assignment]) -> list[Draft | None]:
        owned = [a.section.facts if a.section else () for a in assignments]
        return [Draft(tuple(Sentence(f"Le fait {id}.", (id,)) for id in ids), self.name) for ids in owned]


def _told(*sentences: tuple[str, str, int]) -> list[str]:
    slot = replace(_slot("section/s1"), section=Section("s1", "pont", ("F1", "F2", "F3")))
    draft = Draft(tuple(Sentence(text, (fact,), paragraph) for text, fact, paragraph in sentences), "modèle")
    (text,) = fill([slot], [Citing(draft), Rules()], _refuse_faux)
    return [s.text for s in text.draft.sentences]


def test_what_was_lost_is_told_behind_the_paragraph_that_lost_it() -> None:
    told = _told(("Le pont rouvre.", "F1", 0), ("C'est faux.", "F2", 0), ("La ville paie.", "F3", 1))
    assert told == ["Le pont rouvre.", "Le fait F2.", "La ville paie."]


def test_what_opened_a_paragraph_is_told_before_what_is_left_of_it() -> None:
    told = _told(("Le pont rouvre.", "F1", 0), ("C'est faux.", "F2", 1), ("À l'inverse, la ville paie.", "F3", 1))
    assert told == ["Le pont rouvre.", "Le fait F2.", "À l’inverse, la ville paie."]


def test_what_was_lost_in_the_midst_of_a_paragraph_is_told_there() -> None:
    told = _told(("Le pont rouvre.", "F1", 0), ("C'est faux.", "F2", 0), ("La ville paie donc.", "F3", 0))
    assert told == ["Le pont rouvre.", "Le fait F2.", "La ville paie donc."]


def test_it_goes_with_the_question_it_answers() -> None:
    told = _told(("C'est faux ?", "F1", 0), ("On ne le sait pas.", "F2", 0), ("La ville paie.", "F3", 1))
    assert "On ne le sait pas." not in told


def test_what_opened_a_section_opens_it_still() -> None:
    told = _told(("C'est faux.", "F1", 0), ("Le pont rouvre.", "F2", 0), ("La ville paie.", "F3", 1))
    assert told == ["Le fait F1.", "Le pont rouvre.", "La ville paie."]


def test_a_paragraph_that_takes_up_the_one_before_it_is_not_parted_from_it() -> None:
    said = ("La ville paie.", "F1", 0), ("C'est faux.", "F2", 0), ("Le maire signe.", "F3", 0), ("Il part.", "F3", 1)
    assert _told(*said) == ["La ville paie.", "Le fait F2.", "Le maire signe.", "Il part."]


def test_this_movement_goes_with_the_sentence_that_names_it() -> None:
    writer = Scripted("modèle", {"a": "Le pont rouvre. | Le parti dit un faux. | Aujourd'hui, ce parti gagne."})
    (text,) = fill([_slot("a", least=3)], [writer], _refuse_faux)
    assert text.text == "Le pont rouvre."


def test_what_was_left_to_a_slot_that_falls_is_told_where_it_belongs() -> None:
    section = Section("s1", "pont", ("F1", "F2"))
    body = replace(_slot("section/s1"), section=section)
    asked = replace(_slot("faq"), slot=SlotSpec("faq", "faq", "items", Range(1, 50)))
    answer = Draft((Sentence("C'est faux.", ("F2",), 0, "Combien ?"),), "règles")
    whole = Draft((Sentence("Le pont rouvre.", ("F1",)), Sentence("Il a coûté 3 euros.", ("F2",))), "règles")

    class Leaving(Scripted):
        """Leaves a fact of the section to the questions, as long as they are asked for."""

        def write(self, assignments: Sequence[Assignment]) -> list[Draft | None]:
            self.asked.append(list(assignments))
            wanted = any(a.key == "faq" for a in assignments) and len(self.asked) == 1
            drafts = {
                "section/s1": Draft(whole.sentences[:1], "règles") if wanted else whole,
                "faq": answer if wanted else None,
            }
            return [drafts[a.key] for a in assignments]

    texts = fill((body, asked), [Leaving("règles", {}, {})], _refuse_faux)
    assert [s.facts for text in texts for s in text.draft.sentences] == [("F1",), ("F2",)]
