"""A work's title keeps its capital when something is set before it."""

from __future__ import annotations

from generator.facts.reading import parsed
from generator.frames.reshaping.dating import dated


def _fronted(text: str) -> list[str]:
    assert parsed(text).clauses
    return [shift.text for shift in dated(text)]


def test_a_title_without_article_keeps_its_capital() -> None:
    assert _fronted("Neige noire sortira en salle le 4 avril.") == ["Le 4 avril, Neige noire sortira en salle."]


def test_a_common_noun_loses_the_capital_of_its_place() -> None:
    assert _fronted("Le film sortira en salle le 4 avril.") == ["Le 4 avril, le film sortira en salle."]
