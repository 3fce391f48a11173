"""What may stand in the box of key figures."""

from __future__ import annotations

import pytest

from generator import find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.plan import draw
from generator.rules.sheet_worth import stands_alone, tells_toll
from generator.types import Assignment, Figure, Sentence, Settings, Source, Span


@pytest.mark.parametrize(
    ("label", "told", "unit", "alone"),
    [
        ("Plus de 14", "Pouces de pluie tombés dans la vallée.", "pouces", False),
        ("Plus de 14 pouces", "Pluie tombée dans la vallée.", "pouces", True),
        ("126", "Sauvetages effectués à partir de 17 heures mercredi.", "sauvetages", False),
        ("126", "Sauvetages effectués par les équipes.", "sauvetages", True),
        ("5 200", "Monteurs de trois provinces qui étaient sur le terrain.", "monteurs", False),
        ("5 200", "Monteurs venus de trois provinces.", "monteurs", True),
    ],
)
def test_a_row_stands_alone(label: str, told: str, unit: str, alone: bool) -> None:
    assert stands_alone(label, told, Figure(f"{label} {unit}", 14, 14, unit, "", Span(0, 1), "F1")) is alone


def test_a_box_beside_the_dead_tells_of_them() -> None:
    rows = (Sentence("Pompiers engagés.", ("F2",), 0, "300"),)
    dead = (*rows, Sentence("Personnes mortes dans la crue.", ("F1",), 1, "12"))

    def told(news: str, shown: tuple[Sentence, ...]) -> bool:
        brief = extract(
            clean(
                Source(
                    f"La crue d'Ornay\n\n{news} La mairie d'Ornay a fermé lundi la rue principale et deux ponts du centre pour trois semaines."
                )
            )
        )
        site, settings = find_site("actu"), Settings()
        return tells_toll(shown, Assignment("chiffres", site.slots["faq"], site, brief, draw(site, brief, settings)))

    flood = "Douze personnes sont mortes dans la crue du fleuve à Ornay."
    assert not told(flood, rows)
    assert told(flood, dead)
    assert told("Une crue du fleuve a coupé trois routes à Ornay.", rows)
