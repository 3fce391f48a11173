"""Sentences that cannot open a text, because the one before them explains who or what they mean."""

from __future__ import annotations

import pytest

from generator.french.leaning import answers, leans


@pytest.mark.parametrize(
    "text",
    ["Il a refusé.", "Leur porte-parole a parlé.", "Cette somme sera versée.", "Celui-ci part.", "Ceux qui restent."],
)
def test_a_pronoun_or_a_possessive_leans(text: str) -> None:
    assert leans(text) and answers(text)


@pytest.mark.parametrize(
    "text",
    ["Mais la mairie refuse.", "Or, le pont ferme.", "C'est la mairie qui paie.", "La mairie, pourtant, refuse."],
)
def test_a_link_answers_the_sentence_before(text: str) -> None:
    assert answers(text) and not leans(text)


@pytest.mark.parametrize(
    "text",
    ["Céline part.", "Orléans gagne.", "Etienne parle.", "On ignore la cause.", "Ilona Petit parle.", "L'Île ferme."],
)
def test_a_sentence_that_names_its_subject_stands_alone(text: str) -> None:
    assert not answers(text)
