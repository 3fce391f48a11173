"""The heading of a conclusion promises what it holds: what comes, else what nobody knows."""

from __future__ import annotations

from dataclasses import replace

from generator import sites
from generator.page.meta import _ending, _headed, _of_title
from generator.types import Draft, Sentence, Settings, SlotText
from tests.page import sample


def _ends(*sentences: Sentence) -> str:
    article = sample.article(sites.find("actu"))
    facts = article.brief.facts
    brief = replace(article.brief, facts=(replace(facts[0], id="F1", modality="unknown"), replace(facts[1], id="F2")))
    closing = replace(next(t for t in article.texts if t.slot.kind == "body").slot, kind="closing")
    return _ending(brief, [SlotText("conclusion", closing, Draft(sentences, "règles"))])


def test_a_heading_promises_what_the_end_holds() -> None:
    doubt = Sentence("On ignore si le pont rouvrira.", ("F1",))
    coming = Sentence("Les bus reprendront leur ligne en mai.", ("F2",))
    known = Sentence("Les bus ont changé de ligne.", ("F2",))
    assert _ends(doubt) == _ends(known, doubt) == "open"
    assert _ends(coming, doubt) == _ends(coming) == "next"
    assert _ends(known) == ""


def test_a_plan_told_first_goes_on_whatever_is_not_fixed_yet() -> None:
    plan = Sentence("L'université envisage aussi de publier les données.", ("F1",))
    assert _ends(plan, Sentence("Toutefois, aucun calendrier n'a été fixé.", ("F1",))) == "next"


def test_one_sentence_or_headings_asked_for_leave_the_end_without_its_own() -> None:
    slot = replace(
        next(t for t in sample.article(sites.find("actu")).texts if t.slot.kind == "body").slot, kind="closing"
    )
    coming = Sentence("Les bus reprendront leur ligne en mai.", ("F2",))

    def headed(count: int, settings: Settings) -> str:
        return _headed("next", settings, [SlotText("conclusion", slot, Draft((coming,) * count, "règles"))])

    assert headed(2, Settings()) == "next"
    assert headed(1, Settings()) == headed(2, Settings(headings=3)) == "on"
    assert _headed("", Settings(), []) == "on"


def test_the_pages_own_headings_name_a_key_phrase_of_the_title_alone() -> None:
    brief = replace(sample.article(sites.find("actu")).brief, keyphrase="rachat du bac")
    assert _of_title("Valbrume vote le rachat de son bac", brief)
    assert not _of_title("Valbrume vote son budget", brief)
