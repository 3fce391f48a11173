"""A colon without its list: what was done is told without it, a sentence that only announces the list is left out."""

from __future__ import annotations

from dataclasses import replace

from generator.cleaning import clean
from generator.facts import extract
from generator.rules.unlisted import waits, without_list
from generator.types import Brief, Fact, Source

REST = "Le maire a reçu la presse mardi à Ornay. Une réunion publique est prévue vendredi soir à la salle des fêtes d'Ornay."


def _last(sentence: str) -> tuple[Fact, Brief]:
    """Return a sentence as the last fact of a text, and what was read of the text."""
    brief = extract(clean(Source(f"Des quais fermés à Ornay\n\n{REST}")))
    return replace(brief.facts[-1], text=sentence), brief


def test_what_was_done_needs_no_list() -> None:
    fact, brief = _last("Sur ordre du maire, trois quais ont encore été fermés près du vieux port :")
    told = without_list(fact, brief)
    assert told.text == "Sur ordre du maire, trois quais ont encore été fermés près du vieux port."
    assert not waits(told, brief)


def test_what_only_announces_a_list_waits_for_it() -> None:
    fact, brief = _last("Sur ordre du maire, les quais suivants ont encore été fermés près du port :")
    assert waits(without_list(fact, brief), brief)
