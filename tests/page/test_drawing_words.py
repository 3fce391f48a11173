"""A drawing is told to who does not see it: what is counted, then the number; a card as what it is."""

from __future__ import annotations

from generator import find_site
from generator.page.drawing import Row, _alt

SITE = find_site("actu")
ROWS = (
    Row(0, "118 millions d’euros", 38, 18, ("Bénéfice net",)),
    Row(1, "Environ 23 800", 38, 18, ("Employés de la société",)),
)


def test_figures_are_told_by_what_they_count() -> None:
    told = (
        _alt(SITE, "figures", "Orvane", ROWS)
        .replace("\N{NO-BREAK SPACE}", " ")
        .replace("\N{NARROW NO-BREAK SPACE}", " ")
    )
    assert told == "Orvane en chiffres : bénéfice net, 118 millions d’euros ; employés de la société, environ 23 800"


def test_dates_stand_before_what_happened() -> None:
    row = Row(0, "3 mai 2021", 38, 18, ("Accord signé",))
    told = _alt(SITE, "chronology", "Orvane", (row,)).replace("\N{NO-BREAK SPACE}", " ")
    assert told.endswith("3 mai 2021, accord signé")


def test_a_card_names_its_subject() -> None:
    assert "pont d’Ornay" in _alt(SITE, "card", "pont d'Ornay", ()) or "Pont d’Ornay" in _alt(
        SITE, "card", "pont d'Ornay", ()
    )
