"""The place before a title's colon is told otherwise only where the clause names no other place, and is never lost."""

from __future__ import annotations

import pytest

from generator.rules.two_places import names_other
from tests.rules.beneath import built


@pytest.mark.parametrize(
    "body",
    [
        "La dépouille de l'ancien roi reste au Danemark",
        "Les trois skieurs rentrent d'Italie",
        "Les dockers s'arrêtent à Ornay",
        "Accord signé avec la Suisse sur le port",
    ],
)
def test_another_place_is_seen(body: str) -> None:
    assert names_other("Norvège", body)


@pytest.mark.parametrize(
    "body", ["Les dockers s'arrêtent", "Ana Roy quitte le gouvernement", "La Norvège ferme une mine"]
)
def test_no_other_place_is_seen(body: str) -> None:
    assert not names_other("Norvège", body)


def test_the_place_before_a_colon_is_not_where_an_event_of_elsewhere_is() -> None:
    text = "La dépouille de l'ancien roi Olaf Berg reste au Danemark, a décidé lundi la justice. Sa fille voulait la rapatrier en Norvège."
    article = built("Norvège : la dépouille de l'ancien roi reste au Danemark", text)
    assert not any("En Norvège, la dépouille" in said for said in (article.title, article.seo_title))
    assert article.title.replace("\u00a0", " ").startswith("Norvège : ")


def test_a_place_that_stands_only_before_the_colon_is_kept() -> None:
    text = (
        "Le bourg de Tarvena, au nord du Portugal, a été touché mardi soir par un vaste glissement de terrain, que les pluies "
        "de la semaine avaient préparé. Au moins 34 habitants ont péri, d'après la préfecture."
    )
    article = built("Portugal : plus de 30 habitants périssent dans un glissement de terrain", text)
    assert "Portugal" in article.title and "Portugal" in article.seo_title
