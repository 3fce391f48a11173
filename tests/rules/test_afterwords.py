"""The block after a model's story: notes of words it uses, those it leaves unexplained first, while words are owed."""

from __future__ import annotations

from generator import find_site, notes
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.afterwords import compose
from generator.rules.desk import Desk
from generator.types import Assignment, Budget, Draft, Outline, Section, Sentence, SlotText, Source

SITE = find_site("actu")
TEXT = """La société Kelma attaque le réseau Orpi

La société Kelma menace le réseau Orpi de poursuites judiciaires depuis le 3 mai. Orpi facture son API 900 euros par mois.

Orpi a fermé son API gratuite en avril. Les applications tierces ne fonctionnent plus depuis cette date. Kelma développait deux applications tierces pour les pharmaciens.
"""
BRIEF = extract(clean(Source(TEXT)), "", notes.matching(TEXT, notes.load(SITE.folders)))
TOLD = Sentence("Une API sert de guichet entre deux logiciels.", ("N:api",))


def told(asked: int, *story: Sentence, questions: tuple[str, ...] = ()) -> list[str]:
    """Return the notes, in order, that follow a story when so many words are asked for."""
    outline = Outline(
        (Section("s1", "le réseau", ("F1", "F2")),),
        ("F1",),
        Budget(asked, asked, asked),
        tuple(("Quoi ?", (id,)) for id in questions),
        writer="modèle",
    )
    body = tuple(Sentence(fact.text, (fact.id,)) for fact in BRIEF.facts)
    said = (SlotText("section/s1", SITE.slots["section"], Draft((*body, *story), "modèle")),)
    assignment = Assignment("repere", SITE.slots["repere"], SITE, BRIEF, outline, said=said)
    found = compose(assignment, Desk.of([assignment]))
    return list(dict.fromkeys(id for sentence in found for id in sentence.facts))


def test_nothing_follows_a_story_that_is_long_enough() -> None:
    assert not told(30)


def test_notes_follow_until_the_words_are_there() -> None:
    few, many = told(110), told(400)
    assert few and many[: len(few)] == few


def test_what_the_story_or_an_answer_explains_is_not_told_again() -> None:
    assert "N:api" in told(400)
    assert "N:api" not in told(400, TOLD)
    assert "N:api" not in told(400, questions=("N:api",))


def test_the_block_stays_small_however_many_words_are_owed() -> None:
    assert told(400) == told(4000) and len(told(4000)) <= SITE.slots["repere"].options["items"][1]


def test_what_follows_a_definition_has_words_of_the_story() -> None:
    outline = Outline((Section("s1", "le réseau", ("F1",)),), ("F1",), Budget(900, 900, 900), writer="modèle")
    body = tuple(Sentence(fact.text, (fact.id,)) for fact in BRIEF.facts)
    said = (SlotText("section/s1", SITE.slots["section"], Draft(body, "modèle")),)
    assignment = Assignment("repere", SITE.slots["repere"], SITE, BRIEF, outline, said=said)
    texts = [s.text for s in compose(assignment, Desk.of([assignment]))]
    assert texts and not any("civiles" in text or "recours" in text for text in texts)
