"""The order of a list of three, of a match, the place of « partiellement » in a passive."""

from __future__ import annotations

import pytest

from generator.frames.exchanges.couples import couples
from generator.plan.opening import SHORT_STATE
from tests.rules.beneath import built


@pytest.mark.parametrize(
    "text",
    [
        "Le chômage monte sur le mois, le trimestre et l'année.",
        "Le match opposait la Vallorane et la Ravie.",
        "Elle a couru à Lavène, Vrac et Ornay.",
    ],
)
def test_an_order_that_tells_something_stays(text: str) -> None:
    assert list(couples(text)) == []


def test_how_far_it_was_done_stands_behind_been() -> None:
    article = built(
        "Ornay : un incendie détruit le péage",
        "Un incendie a partiellement détruit samedi 3 mai le péage de la sortie d'Ornay. Le péage de Lavène a été évacué par les pompiers. "
        "Une voiture a brûlé sur la place.",
    )
    told = " ".join(s.text for text in article.texts for s in text.draft.sentences)
    assert "partiellement été" not in told


def test_a_short_state_goes_with_the_sentence_before() -> None:
    assert SHORT_STATE.match("La sortie est gratuite.")
    assert not SHORT_STATE.match("La sortie du péage d'Ornay est gratuite depuis lundi.")


def test_a_place_is_not_who_acts() -> None:
    article = built(
        "Ornay : une bagarre sur un parking",
        "À 0 h 30, heure de l'Est, sur le quai du café Bleu à Ornay, en Vallorane, un feu a pris, touchant une dizaine de personnes.",
    )
    assert "Il a touché" not in " ".join(s.text for text in article.texts for s in text.draft.sentences)
