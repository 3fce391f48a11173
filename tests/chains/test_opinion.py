"""A second opinion upholds what words alone leave in doubt, refuses what nobody saw, and is believed only when it is right."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from chains.cache import Cache
from chains.caller import Answer, Message
from chains.messages import Prompts
from chains.opinion import SecondReader, probes, read_opinions
from generator.checks import verify
from generator.checks.doubts import Judged, judge
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Brief, Budget, Draft, Outline, Sentence, Source

TEXT = """La laiterie de Vaudrey ferme son atelier

La coopérative Montbreuil ferme l'atelier de fromages de Vaudrey. Le maire recevra les salariés le 12 juin. Une quarantaine d'éleveurs ont bloqué la route de Lons. Le terrain a été vendu en mars.
"""
BRIEF = extract(clean(Source(TEXT)))
FREE = Sentence(
    "La coopérative Montbreuil tire le rideau sur l'atelier où naissaient les fromages de Vaudrey.", ("F1",)
)
ADDED = Sentence("Les salariés de Vaudrey seront reçus par le maire le 12 juin.", ("F2",))
COPIED = Sentence("Le terrain a été vendu en mars.", ("F4",))
WRONG = Sentence("Le maire recevra 94 salariés le 12 juin, ce qui a surpris les syndicats.", ("F2",))


def assignment(brief: Brief = BRIEF) -> Assignment:
    site = find("actu")
    return Assignment("section/s1", site.slots["section"], site, brief, Outline((), (), Budget(0, 0, 0)))


def refused(sentence: Sentence) -> list[str]:
    issues = verify(Draft((sentence,), "modèle"), assignment())
    return [i.message for i in issues if i.level == "error" and i.check not in ("longueur", "copie")]


def judged(*sentences: Sentence) -> Judged:
    return judge(Draft(sentences, "modèle"), assignment())


class Model:
    """A caller that answers by a rule and counts its calls."""

    def __init__(self, answer: Callable[[int, str], str]) -> None:
        self.answer = answer
        self.calls = 0
        self.place = type("Place", (), {"name": "modèle-essai"})()

    async def __call__(self, messages: Sequence[Message], tokens: int) -> Answer:
        self.calls += 1
        lines = [x for x in messages[1][1].splitlines() if x[:1].isdigit() and ". " in x[:4]]
        return Answer("\n".join(self.answer(n, x.partition(". ")[2]) for n, x in enumerate(lines, 1)), spoke=True)


def honest(number: int, text: str) -> str:
    """Refuse what holds « ; » (the sentence whose answer is known) and the employees of Vaudrey."""
    if " ; " in text:
        return f"{number}. non « {text.partition(' ; ')[2][:20]} »"
    return f"{number} non « de Vaudrey »" if "seront reçus" in text else f"{number} oui"


def opinions(model: Model, *sentences: Sentence, cache: Cache | None = None) -> list[object]:
    reader = SecondReader(model, cache or Cache(None))  # type: ignore[arg-type]
    here = assignment()
    drafts: dict[str, Draft | None] = {here.key: Draft(sentences, "modèle")}
    read = asyncio.run(reader.read(Prompts(here.site, BRIEF), drafts, {here.key: judged(*sentences)}))[here.key]
    return [s.opinion for s in read.sentences] if read else []


def test_only_what_is_neither_surely_good_nor_surely_bad_is_asked() -> None:
    assert judged(FREE, COPIED, WRONG).doubtful == (FREE,)


def test_words_left_out_in_the_middle_are_asked_about() -> None:
    gap = Sentence("Une quarantaine d'éleveurs ont bloqué Lons.", ("F3",))
    assert judged(gap).doubtful == (gap,)


def test_what_words_refuse_a_second_reader_may_uphold() -> None:
    assert refused(FREE)
    assert refused(replace(FREE, opinion=())) == []


def test_what_no_word_betrays_a_second_reader_may_refuse() -> None:
    assert refused(ADDED) == []
    assert "de Vaudrey" in refused(replace(ADDED, opinion=("de Vaudrey",)))[0]


def test_a_rank_the_facts_do_not_count_may_be_upheld_a_number_may_not() -> None:
    ranked = Sentence("La Montbreuil, troisième des coopératives, ferme son atelier de fromages de Vaudrey.", ("F1",))
    assert [m for m in refused(ranked) if "nombre absent" in m]
    assert not [m for m in refused(replace(ranked, opinion=())) if "nombre absent" in m]


def test_what_is_surely_wrong_nobody_upholds() -> None:
    assert [m for m in refused(replace(WRONG, opinion=())) if "94" in m]


def test_a_source_in_english_is_judged_by_the_second_reader() -> None:
    text = (
        "The council of Lons has closed the old bridge over the river because of its age. It will open again in June."
    )
    english = extract(
        clean(Source(f"{text} The mayor said that the works will cost 2 million euros."), any_language=True)
    )
    added = Sentence("Le conseil de Lons a fermé le pont, au grand dam des riverains.", ("F1",))
    issues = [
        verify(Draft((s,), "modèle"), assignment(english)) for s in (added, replace(added, opinion=("au grand dam",)))
    ]
    assert ["au grand dam" in i.message for found in issues for i in found if i.check == "appui"] == [True]
    found = judge(Draft((added,), "modèle"), assignment(english))
    assert found.doubtful == (added,)
    assert found.pressing


def test_one_call_gives_an_opinion_on_each_doubtful_sentence() -> None:
    model = Model(honest)
    added = replace(ADDED, facts=("F2", "F1"))
    assert opinions(model, FREE, COPIED, added) == [(), None, ("de Vaudrey",)]
    assert model.calls == 1


def test_what_words_alone_let_stand_is_worth_no_call_of_its_own() -> None:
    model = Model(honest)
    assert judged(ADDED).doubtful == (ADDED,)
    assert opinions(model, ADDED, COPIED) == [None, None]
    assert model.calls == 0


@pytest.mark.parametrize(
    "answer",
    [
        lambda number, text: f"{number} oui",  # says yes to everything
        lambda number, text: f"{number} non « {text[:12]} »",  # and no to everything
        lambda number, text: "Je ne sais pas.",
    ],
)
def test_a_reader_who_is_wrong_where_the_answer_is_known_is_not_believed(answer: Callable[[int, str], str]) -> None:
    assert opinions(Model(answer), FREE) == [None]


def test_a_no_without_words_of_the_sentence_is_no_opinion() -> None:
    assert read_opinions(
        "1 non\n2 non « autre chose »\n3 OUI.\n4 : non « le Terrain »", ["a", "b", "c", "le terrain"]
    ) == [
        None,
        None,
        (),
        ("le Terrain",),
    ]


def test_a_sentence_that_comes_again_in_one_build_is_not_asked_again() -> None:
    model = Model(honest)
    reader = SecondReader(model)  # type: ignore[arg-type]
    here = assignment()
    drafts: dict[str, Draft | None] = {here.key: Draft((FREE,), "modèle")}
    for _ in range(2):
        asyncio.run(reader.read(Prompts(here.site, BRIEF), drafts, {here.key: judged(FREE)}))
    assert (model.calls, reader.asked) == (1, 1)


def test_what_was_asked_once_is_not_asked_again(tmp_path: object) -> None:
    cache = Cache(type(tmp_path)(str(tmp_path)) / "avis.sqlite")  # type: ignore[attr-defined, call-arg]
    first, second = Model(honest), Model(honest)
    assert opinions(first, FREE, cache=cache) == opinions(second, FREE, cache=cache) == [()]
    assert (first.calls, second.calls) == (1, 0)


def test_the_known_answers_put_together_the_facts_with_least_in_common() -> None:
    known = probes(BRIEF)
    assert known is not None
    false, true = known
    assert len(false.facts) == 1
    assert " ; " in false.text
    assert true.text in [fact.text for fact in BRIEF.facts if fact.id in true.facts]
