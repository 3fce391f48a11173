"""« Le mois prochain » gets its name where the day of writing is sure; a page changed within its day is written that day."""

from __future__ import annotations

from datetime import date

import pytest

from generator.cleaning.dating import is_of_writing
from generator.cleaning.nearby_months import told
from generator.cleaning.structure import Part
from generator.cleaning.traced import Traced
from generator.types import Removal

DAY = date(2024, 12, 12)
PUBLISHED = Removal(2, "Publié le 12 décembre 2024", "date de publication")


def _told(text: str, *removed: Removal) -> str:
    return told([Part("paragraph", Traced.of(text), 1)], DAY, removed)[0][0].traced.text


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Le bac partira le mois prochain.", "Le bac partira en janvier 2025."),
        ("Le mois dernier, le bac a coulé.", "En novembre, le bac a coulé."),
        ("Le bac a coulé en août de l'année dernière.", "Le bac a coulé en août 2023."),
        ("Le bac est promis pour le mois prochain.", "Le bac est promis pour le mois prochain."),
        ("« Le mois prochain, il coule », dit-elle.", "« Le mois prochain, il coule », dit-elle."),
    ],
)
def test_a_month_told_from_the_day_of_writing_gets_its_name(text: str, named: str) -> None:
    assert _told(text, PUBLISHED) == named


def test_a_page_changed_later_leaves_its_months() -> None:
    changed = Removal(3, "Mis à jour le 3 janvier 2025", "date de publication")
    assert _told("Le bac partira le mois prochain.", PUBLISHED, changed) == "Le bac partira le mois prochain."


def test_a_change_of_the_day_itself_leaves_the_day_sure() -> None:
    same = Removal(3, "12 décembre 2024 17 h 38 Mis à jour il y a 3 heures", "date de publication")
    assert is_of_writing(DAY, [same])
    assert is_of_writing(DAY, [PUBLISHED, Removal(3, "Mis à jour : 12 décembre 2024", "signature")])
    assert not is_of_writing(DAY, [Removal(3, "Mis à jour : 12 décembre 2024", "signature")])
