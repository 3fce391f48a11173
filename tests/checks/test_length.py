"""A line that a model made a page of is refused; one a little long is told."""

from __future__ import annotations

from generator.checks.length import check
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Budget, Draft, Outline, Sentence, Source

SITE = find("actu")
TEXT = """Le pont ferme

Le pont de Sarvelle a été fermé le 4 mars par la mairie, qui le dit dangereux pour tous. Trois poutres sont fendues.
"""
BRIEF = extract(clean(Source(TEXT)))


def _levels(words: int, writer: str) -> list[str | None]:
    assignment = Assignment("intertitre", SITE.slots["intertitre"], SITE, BRIEF, Outline((), (), Budget(0, 0, 0)))
    draft = Draft((Sentence("Le pont ferme " * words),), writer)
    return [found.level for found in check(draft, assignment)]


def test_a_page_is_no_heading() -> None:
    assert set(_levels(60, "modèle")) == {"error"}
    assert set(_levels(8, "modèle")) == {None}
    assert set(_levels(60, "règles")) == {None}
