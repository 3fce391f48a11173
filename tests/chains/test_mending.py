"""A refused story is mended sentence by sentence: its neighbours stand, what is not missed goes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chains.mending import MOST, mending, numbered, shown
from chains.messages import Prompts
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Budget, Draft, Issue, Outline, Section, Sentence, Source

TEXT = """Le festival de Corlay ouvre ses portes

Onze pays sont présents à Corlay. Le jury du festival, présidé par Lise Amblard, verra dix films. Une salle a fermé en mars.
"""
BRIEF = extract(clean(Source(TEXT)))
SITE = find("actu")
OUTLINE = Outline((Section("s1", "le jury", ("F2",)),), ("F1",), Budget(0, 0, 0), closing=("F3",))
TOLD = (
    Sentence("Onze pays sont venus.", ("F1",)),
    Sentence("Douze films attendent Lise Amblard.", ("F2",)),
    Sentence("Une salle, elle, a fermé.", ("F3",), 1),
)
ISSUE = Issue("chiffres", "error", "nombre absent des faits : 12", TOLD[1].text)


def refused(*issues: Issue) -> Assignment:
    """Return the section with a draft that was refused for these reasons."""
    draft = Draft(TOLD, "modèle", issues)
    return Assignment("section/s1", SITE.slots["section"], SITE, BRIEF, OUTLINE, OUTLINE.sections[0], refused=(draft,))


def test_only_the_refused_sentence_is_asked_for_and_its_neighbours_are_shown() -> None:
    work = mending(refused(ISSUE), None, 4)
    assert [(r.number, r.sentence, r.reasons) for r in work.refused] == [(4, TOLD[1], (ISSUE.message,))]
    text = shown(work.draft, work.refused)
    assert text == "Onze pays sont venus. ⟦4 Douze films attendent Lise Amblard.⟧\n\nUne salle, elle, a fermé."
    task = Prompts(SITE, BRIEF).mending(OUTLINE, [("Partie 1", text)], work.refused)[1][1]
    assert text in task and ISSUE.message in task and "4. La phrase récrite. [F2]" in task


def test_new_sentences_take_the_place_of_the_refused_in_their_paragraph() -> None:
    lines = numbered("4. Dix films attendent le jury. [F2] Lise Amblard le préside. [F2]")
    mended = mending(refused(ISSUE), None, 4).mended(lines, "modèle")
    assert mended and mended.writer == "modèle (repris)"
    assert [s.text for s in mended.sentences] == [
        TOLD[0].text,
        "Dix films attendent le jury.",
        "Lise Amblard le préside.",
        TOLD[2].text,
    ]
    assert [s.paragraph for s in mended.sentences] == [0, 0, 0, 1]


@pytest.mark.parametrize("line", ["4. —", "4.", "4) -"])
def test_a_sentence_that_is_not_missed_goes(line: str) -> None:
    mended = mending(refused(ISSUE), None, 4).mended(numbered(line), "modèle")
    assert mended and mended.sentences == (TOLD[0], TOLD[2])


def test_an_answer_about_nothing_asked_mends_nothing() -> None:
    assert mending(refused(ISSUE), None, 4).mended(numbered("Voici le texte. [F2]"), "modèle") is None


def test_what_was_asked_for_ahead_is_mended_only_where_it_is_still_wrong() -> None:
    ahead = Draft((TOLD[0], replace(TOLD[1], text="Dix films attendent le jury."), TOLD[2]), "modèle (repris)")
    assert not mending(refused(ISSUE), ahead, 1).refused
    other = replace(ISSUE, excerpt=TOLD[2].text)
    assert [r.sentence.text for r in mending(refused(ISSUE, other), ahead, 1).refused] == [TOLD[2].text]
    worse = replace(ahead, sentences=(replace(TOLD[1], text="Quarante films attendent le jury."),))
    assert mending(refused(ISSUE), worse, 1).refused


def test_what_is_said_over_and_over_is_asked_for_again_a_bounded_number_of_times() -> None:
    again = (Sentence("Le port rouvre.", ()),) * 500
    issues = (Issue("appui", "error", "phrase sans repère de fait", "Le port rouvre."),) * 500
    assignment = replace(refused(ISSUE), refused=(Draft(again, "modèle", issues),))
    work = mending(assignment, None, 1)
    assert len(work.refused) == MOST
    assert {r.reasons for r in work.refused} == {("phrase sans repère de fait",)}
