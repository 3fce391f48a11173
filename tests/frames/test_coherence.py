"""A sentence said again, or parted, keeps what its words lean on."""

from __future__ import annotations

import pytest

from generator.frames.gates import stands
from generator.frames.reshaping.statements import another
from tests.frames.briefs import sayings

SPENT = "En février, Veltane a réduit ses dépenses dans le solaire, et a porté à 10 millions d'euros celles consacrées au gaz."
SAID = "« C'est la dernière baisse », a déclaré Lise Roy, économiste chez Veltane, qui s'attend néanmoins à une hausse en mai."


def test_celles_is_not_parted_from_its_noun() -> None:
    told = "En février, Veltane a réduit ses dépenses dans le solaire. Veltane a porté à 10 millions d'euros celles consacrées au gaz."
    assert not stands(told, SPENT)
    assert stands(SPENT, SPENT)


def test_a_modal_verb_keeps_its_infinitive() -> None:
    source = "Elle était attendue à Lomane mardi."
    assert not stands("Elle devait Lomane mardi.", source)
    assert not stands("Lomane la pourra.", source)
    assert stands("Elle devait arriver à Lomane mardi.", source)


def test_what_closes_a_reported_sentence_goes_on_with_it() -> None:
    source = "Les ventes du port ont été lentes, a noté la gardienne Ana Roy, avec un tiers des places encore libres."
    assert not any("noté avec" in text or "Roy avec" in text or "relevé avec" in text for text in sayings(source))


def test_a_concession_comes_after_what_it_concedes() -> None:
    told = "Lise Roy, économiste chez Veltane, qui s'attend néanmoins à une hausse en mai, a déclaré : « C'est la dernière baisse »."
    assert not stands(told, SAID)
    assert stands(SAID, SAID)


def test_what_is_said_besides_does_not_come_before_the_words() -> None:
    source = "« Nous regrettons ce départ », a déclaré Lise Roy, rappelant que la ville avait relevé son offre."
    assert not stands(
        "Lise Roy, rappelant que la ville avait relevé son offre, a déclaré : « Nous regrettons ce départ ».", source
    )
    assert stands(source, source)


@pytest.mark.parametrize(
    ("first", "that", "found"),
    [
        ("que l'entreprise avait avancé", "qu'elle était surprise", True),
        ("que le pont fermerait", "qu'elle refusait", False),
        ("qu'elle avait avancé", "qu'elle était surprise", False),
        ("que l'entreprise avait avancé", "que le pont fermerait", False),
    ],
)
def test_who_is_meant_by_a_second_clause_may_be_in_the_first(first: str, that: str, found: bool) -> None:
    assert another(first, that) is found


def test_a_possessive_does_not_come_before_the_words_that_say_whose_it_is() -> None:
    """After « Le procureur n'a rien confirmé », « Son avocate » would be the prosecutor's."""
    source = "« Mon client n'a jamais mis les pieds au port », a réagi son avocate, Me Lise Roy."
    assert not stands("Son avocate, Me Lise Roy, a réagi : « Mon client n'a jamais mis les pieds au port ».", source)
    assert stands(source, source)
