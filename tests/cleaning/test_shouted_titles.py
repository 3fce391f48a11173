from __future__ import annotations

import pytest

from generator import Source
from generator.cleaning import clean

TEXT = (
    "Sept cas de listériose ont été dénombrés depuis mai dans quatre régions. Les fromages ont été retirés de la vente."
)


def test_a_matter_in_capitals_is_written_as_the_text_writes_it() -> None:
    assert clean(Source(f"LISTERIOSE : sept personnes hospitalisées\n\n{TEXT}")).title.startswith("Listériose")


def test_what_the_text_has_in_capitals_keeps_them() -> None:
    assert clean(
        Source(f"UNESCO : sept sites inscrits au patrimoine\n\nL'UNESCO a inscrit mardi sept sites. {TEXT}")
    ).title.startswith("UNESCO")


def test_a_title_that_gives_a_capital_to_each_word_is_set_in_french() -> None:
    told = "Le fromager Paul Vannier, de la société Lactéa, a retiré ses produits lundi."
    title = "Le Fromager Paul Vannier De Lactéa A Retiré Une Partie De Ses Produits"
    assert clean(Source(f"{title}\n\n{told} {TEXT}")).title == (
        "Le fromager Paul Vannier de Lactéa a retiré une partie de ses produits"
    )


def test_a_title_with_names_alone_keeps_its_capitals() -> None:
    title = "Paul Vannier et Ana Roy présentent Lactéa à la Maison Des Arts"
    assert clean(Source(f"{title}\n\nLe fromager Paul Vannier a retiré ses produits lundi. {TEXT}")).title == title


@pytest.mark.parametrize(
    "cry", ["« TOUT ÉTAIT BLANC »", '"TOUT ÉTAIT BLANC"', "ALERTE AU FROMAGE", "NUIT DE PEUR !", "ALERTE GÉNÉRALE :"]
)
def test_what_a_paper_shouts_before_its_title_goes(cry: str) -> None:
    title = "Un fromager retire ses produits de la vente après sept cas de listériose"
    assert clean(Source(f"{cry} {title}\n\n{TEXT}")).title == title


@pytest.mark.parametrize("name", ["PSG - OM :", "SNCF", "OTAN UE :"])
def test_initials_before_a_title_stay(name: str) -> None:
    title = f"{name} Deux équipes au travail pour la saison"
    assert clean(Source(f"{title}\n\n{TEXT}")).title == title
