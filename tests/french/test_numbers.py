"""Amounts are read as written, and what only looks like one is left alone."""

from __future__ import annotations

import pytest

from generator.french import numbers
from generator.french.numbers import Number


def only(text: str) -> Number:
    (found,) = numbers.find(text)
    return found


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("La ville compte 42 000 habitants.", 42000, 42000, "habitants"),
        ("La ville compte 42 000 habitants.", 42000, 42000, "habitants"),
        ("La ville compte 42.000 habitants.", 42000, 42000, "habitants"),
        ("Une hausse de 2,3 %.", 2.3, 2.3, "%"),
        ("Une hausse de 2.3 %.", 2.3, 2.3, "%"),
        ("Le chantier coûte 1,5 million d'euros.", 1.5e6, 1.5e6, "euros"),
        ("Le chantier coûte 3 M€.", 3e6, 3e6, "€"),
        ("entre 3 et 5 millions de personnes", 3e6, 5e6, "personnes"),
        ("de 42 000 $ à 210 000 $ selon le client", 42000, 210000, "$"),
        ("2 000 à 3 000 manifestants", 2000, 3000, "manifestants"),
        ("la fourchette va de 12 à 15 %", 12, 15, "%"),
        ("dix-huit mois de travaux", 18, 18, "mois de travaux"),
        ("quatre-vingts musées", 80, 80, "musées"),
        ("vingt et un députés", 21, 21, "députés"),
        ("une dizaine de blessés", 10, 10, "blessés"),
        ("un million de signatures", 1e6, 1e6, "signatures"),
        ("la piste recule de 84 mètres", 84, 84, "mètres"),
        ("les deux cents premiers salariés", 200, 200, "premiers salariés"),
        ("un prévenu de 32 ans", 32, 32, "ans"),
    ],
)
def test_value_and_unit(text: str, low: float, high: float, unit: str) -> None:
    found = only(text)
    assert (found.low, found.high, found.unit) == (low, high, unit)


def test_qualifier_and_base_are_kept_with_the_amount() -> None:
    found = only("Il faut plus de 17 500 euros par mois pour cela.")
    assert found.text == "plus de 17 500 euros par mois"
    assert (found.qualifier, found.per) == ("plus de", "par mois")


def test_score_is_two_numbers_in_their_order() -> None:
    assert (only("Ils gagnent 2-3 chez eux.").low, only("Ils gagnent 2-3 chez eux.").high) == (2, 3)


@pytest.mark.parametrize(
    "text",
    [
        "Le 19 avril, à 14h30, puis le 8 août 2016.",
        "Depuis 2020 et jusqu'en 2027.",
        "Le 1er rang, la 19e place, la troisième marche.",
        "Un député, une sénatrice.",
        "L'article 49.3, la ligne 13, la page 4.",
        "L'iPhone 15, une Peugeot 307, le G20, la Covid-19.",
        "Il faut appeler le 01 02 03 04 05.",
        "Tous deux sont venus.",
    ],
)
def test_what_counts_nothing_is_no_amount(text: str) -> None:
    assert numbers.find(text) == ()


def test_offsets_point_at_the_words() -> None:
    text = "Près de 600 000 visiteurs, dont trois ministres, en quatre mois."
    for found in numbers.find(text):
        assert text[found.start : found.end] == found.text
