"""Who goes on speaking by a pronoun is the subject of the sentence before, as in the source."""

from __future__ import annotations

import pytest

from generator.facts.reading import first_clause
from generator.rules.subject_kept import _goes_on, _keeps, _subject
from generator.types import Fact, Sentence, Span

FACT = Fact("F1", "La régie Verlac a dit lundi que l'équipe de Roy avait signé l'accord.", Span(0, 1), 0.5, 0)


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("L'équipe de Roy a signé l'accord, a dit lundi la régie Verlac.", False),
        ("Selon la régie Verlac, l'équipe de Roy a signé l'accord.", True),
        ("Lundi, la régie Verlac a affirmé que l'équipe de Roy avait signé.", True),
    ],
)
def test_the_subject_is_kept_where_it_comes_first(told: str, kept: bool) -> None:
    assert first_clause(FACT.text) is not None
    assert _keeps([Sentence(told)], _subject(FACT.text)) is kept


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("Le billet, a-t-elle ajouté, venait d'ailleurs.", True),
        ("Elle a affirmé que le billet venait d'ailleurs.", True),
        ("Elle aurait quitté la ville.", False),  # whom « elle » means, nothing tells
        ("Il faut réparer le pont.", False),
    ],
)
def test_what_an_il_says_on_goes_on(text: str, on: bool) -> None:
    after = Fact("F2", text, Span(1, 2), 0.5, 0)
    assert _goes_on(after, FACT) is on
    assert not _goes_on(Fact("F3", text, Span(1, 2), 0.5, 0), FACT)
