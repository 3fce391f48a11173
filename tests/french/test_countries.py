"""Which country a text is about: by its names, adjectives, money and what is inside it."""

from __future__ import annotations

import pytest

from generator.french.countries import is_about, is_country

ABROAD = (
    "Le premier ministre moldave a perdu un vote de défiance au Parlement.",
    "La banque centrale indienne a réduit son taux ; les Français y ont des filiales en Inde.",
    "Le détaillant a perdu un milliard de livres sterling en Bourse.",
    "En Italie, le préfet de Milan a fermé la rue.",
)
HOME = (
    "Le préfet de la Côte-d'Or a fermé la rue.",
    "La mairie a fermé la rue pour trois semaines.",  # no country: the house's own
    "Des touristes allemands ont été secourus en France par les pompiers français.",
    "Le préfet de Mayotte a fermé le port.",
)


@pytest.mark.parametrize("text", ABROAD)
def test_a_text_of_another_country_is_not_of_france(text: str) -> None:
    assert not is_about(text, "France")


@pytest.mark.parametrize("text", HOME)
def test_a_text_of_no_country_or_of_france_is(text: str) -> None:
    assert is_about(text, "France")


def test_another_country_has_to_be_named() -> None:
    assert is_about("Le chancelier allemand a parlé.", "Allemagne")
    assert not is_about("Le chancelier a parlé.", "Allemagne")
    assert is_country("États-Unis") and not is_country("Lyon")
