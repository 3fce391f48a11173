"""A deed is told in the present of a heading; what an adverb tells as accomplished is not."""

from __future__ import annotations

import pytest

from generator.facts.reading import first_clause
from generator.frames.verbs import in_present


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le club d'Ornay a perdu quatre matchs.", True),
        ("Le club d'Ornay a maintenant perdu quatre matchs.", False),
        ("Le club d'Ornay a déjà perdu quatre matchs.", False),
        ("Le juge a bien réglé l'affaire.", False),
    ],
)
def test_what_is_accomplished_keeps_its_past(text: str, told: bool) -> None:
    clause = first_clause(text)
    assert clause is not None
    assert in_present(clause.verb, "present") is told
