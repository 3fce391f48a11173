"""A model invents nothing: every planted invention is refused, and honest sentences freely worded mostly stand."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import bridge_sentences as bridge
import support_sentences as dairy

from generator.checks import verify
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Brief, Budget, Draft, Issue, Outline, Sentence, Source

FALSELY = 0.1  # share of honest sentences that may be refused


PLANTED = [(dairy.SOURCE, *row) for row in dairy.PLANTED] + [(bridge.SOURCE, *row) for row in bridge.PLANTED]
HONEST = [(dairy.SOURCE, *row) for row in dairy.HONEST] + [(bridge.SOURCE, *row) for row in bridge.HONEST]


@cache
def brief(source: str) -> Brief:
    return extract(clean(Source(source)), "atelier de Vaudrey" if source == dairy.SOURCE else "pont de Sarvelle")


def errors(source: str, text: str, facts: str, kind: str = "section", label: str = "") -> list[Issue]:
    """Return what stops a model's sentence that cites these facts."""
    site = find("actu")
    assignment = Assignment(kind, site.slots[kind], site, brief(source), Outline((), (), Budget(0, 0, 0)))
    draft = Draft((Sentence(text, tuple(facts.split()), 0, label),), "modèle")
    return [issue for issue in verify(draft, assignment) if issue.level == "error" and issue.check != "longueur"]


@pytest.mark.parametrize(("source", "what", "text", "facts"), PLANTED)
def test_a_planted_invention_is_refused(source: str, what: str, text: str, facts: str) -> None:
    assert errors(source, text, facts), what


def test_there_are_enough_of_both() -> None:
    assert len(PLANTED) >= 60
    assert len(HONEST) >= 60


def test_honest_sentences_stand() -> None:
    refused = {text: found for source, text, facts in HONEST if (found := errors(source, text, facts))}
    assert len(refused) <= FALSELY * len(HONEST), "\n".join(
        f"{t} : {[i.message for i in f]}" for t, f in refused.items()
    )


def test_a_question_presumes_nothing() -> None:
    assert errors(
        dairy.SOURCE,
        "Elle fermera le 30 septembre.",
        "F1",
        "faq",
        "Pourquoi la direction a-t-elle menti aux salariés ?",
    )
    assert not errors(
        dairy.SOURCE, "L'atelier fermera le 30 septembre.", "F1", "faq", "Quand fermera l'atelier de Vaudrey ?"
    )


def test_whom_the_sentence_before_speaks_of_may_be_named_again_but_not_act() -> None:
    site = find("actu")
    assignment = Assignment(
        "section", site.slots["section"], site, brief(dairy.SOURCE), Outline((), (), Budget(0, 0, 0))
    )
    before = Sentence("Jeanne Ferrand promet de proposer un poste à chaque salarié de Vaudrey.", ("F4",))

    def found(text: str) -> list[str]:
        draft = Draft((before, Sentence(text, ("F10",))), "modèle")
        return [i.message for i in verify(draft, assignment) if "aucun fait cité" in i.message]

    assert not found("Le maire recevra le 12 juin les salariés de Jeanne Ferrand.")
    assert found("Jeanne Ferrand recevra les salariés le 12 juin.")


def test_a_place_is_named_by_its_people() -> None:
    source = "Rome vote dimanche\n\nLes Italiens votent dimanche pour élire leurs députés. Le vote coûte 300 millions d'euros à l'Italie, selon le ministère. Les bureaux ferment à 23 heures dans les grandes villes et les résultats sont attendus dans la nuit."
    assert not errors(source, "Le vote a lieu dimanche en Italie.", "F1")
