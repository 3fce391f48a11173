"""A model invents nothing: every planted invention is refused, and honest sentences freely worded mostly stand."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from support_sentences import HONEST, PLANTED, SOURCE

from generator.checks import verify
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Brief, Budget, Draft, Issue, Outline, Sentence, Source

FALSELY = 0.1  # share of honest sentences that may be refused


@cache
def brief() -> Brief:
    return extract(clean(Source(SOURCE)), "atelier de Vaudrey")


def errors(text: str, facts: str, kind: str = "section", label: str = "") -> list[Issue]:
    """Return what stops a model's sentence that cites these facts."""
    site = find("actu")
    assignment = Assignment(kind, site.slots[kind], site, brief(), Outline((), (), Budget(0, 0, 0)))
    draft = Draft((Sentence(text, tuple(facts.split()), 0, label),), "modèle")
    return [issue for issue in verify(draft, assignment) if issue.level == "error" and issue.check != "longueur"]


@pytest.mark.parametrize(("what", "text", "facts"), PLANTED)
def test_a_planted_invention_is_refused(what: str, text: str, facts: str) -> None:
    assert errors(text, facts), what


def test_there_are_enough_of_both() -> None:
    assert len(PLANTED) >= 60
    assert len(HONEST) >= 60


def test_honest_sentences_stand() -> None:
    refused = {text: found for text, facts in HONEST if (found := errors(text, facts))}
    assert len(refused) <= FALSELY * len(HONEST), "\n".join(
        f"{t} : {[i.message for i in f]}" for t, f in refused.items()
    )


def test_a_question_presumes_nothing() -> None:
    assert errors("Elle fermera le 30 septembre.", "F1", "faq", "Pourquoi la direction a-t-elle menti aux salariés ?")
    assert not errors("L'atelier fermera le 30 septembre.", "F1", "faq", "Quand fermera l'atelier de Vaudrey ?")
