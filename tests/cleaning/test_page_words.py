"""A label of a page is made of a page's words alone; a subhead or a title of the press is not."""

from __future__ import annotations

import pytest

from generator.cleaning.page_words import labels


@pytest.mark.parametrize(
    "line",
    [
        "Voir toutes les photos",
        "Accueil Nouvelles Sport Affaires Culture Voyage",
        "LE MONDE | ÉLECTIONS",
        "Navigation de l'article",
        "Suivre ce sujet",
        "Trier par : les plus récents",
        "Partager Tweeter E-mail Imprimer",
        "gazouillement mailto",
        "WhatsApp Flipboard",
        "Débloquez cet article",
        "Les liens et les archives de la section.",
        "← Retour aux archives",
    ],
)
def test_a_label_has_no_word_but_a_pages(line: str) -> None:
    assert labels(line)


@pytest.mark.parametrize(
    "line",
    [
        "Nouvelles élections locales",
        "Les archives de la ville",
        "Une page d'histoire",
        "Article 16",
        "Conditions de vie",
        "Publicité politique",
        "La vidéo",
        "Politique et culture",
        "Photos volées : trois arrestations",
        "Les photos de la ville d'Ornay",
        "Le plan de paix",
        "Archives : 12 millions",
        "« Voir toutes les photos »",
    ],
)
def test_a_subhead_of_the_press_is_none(line: str) -> None:
    assert not labels(line)
