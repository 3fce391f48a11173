"""What « après quoi » tells is left out where the article has told it; what came first stays first."""

from __future__ import annotations

from generator.rules.outcome_told import without_told_outcome
from generator.types import Fact, Sentence, Span

FACT = "La mairie a déclaré que la région avait refusé de payer le pont, après quoi la région a été retirée du comité du pont."
ABOVE = "La mairie a retiré lundi la région du comité du pont."


def _told(text: str, above: str) -> str:
    return without_told_outcome(Fact("F1", text, Span(0, 1), 0.5, 0), [Sentence(above)]).text


def test_an_outcome_told_above_is_not_told_again() -> None:
    assert _told(FACT, ABOVE) == "La mairie a déclaré que la région avait, avant ce retrait, refusé de payer le pont."


def test_a_new_outcome_stays() -> None:
    assert _told(FACT, "La mairie a reçu lundi la presse.") == FACT


def test_what_no_tense_tells_to_come_first_stays() -> None:
    text = FACT.replace("avait refusé", "refuse")
    assert _told(text, ABOVE) == text
