"""What a reader works out from the facts is no number of the writer's own; what he cannot is."""

from __future__ import annotations

import pytest

from generator.checks.reckoning import reckoned, years_meant

FACTS = """20 % des lits sont fermés, soit 0,1 point de plus. Deux tiers, soit 66,7 %, sont guéris. 74 % des 1 544 patients ont continué. La patinoire est ouverte du 18 au 21 octobre 2018. Il a dirigé l'orchestre en 2008 et 2010.
Six mineurs ont été entendus jeudi après les violences de mardi."""
SOURCE = f"{FACTS}\nElle avait quitté le pays en 1998."


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("Près de trois patients sur quatre ont continué.", "4"),
        ("Le registre a suivi un patient sur quatre cents, ou deux malades graves sur trois.", "3"),
        ("Un cinquième des lits est fermé, ce dixième de point compte.", "10"),
        ("Un cinquième des lits est fermé.", "5"),
        ("Plus de sept patients sur dix ont continué.", "7"),
        ("Quatre jours durant, du 18 au 21 octobre, la patinoire est ouverte.", "4"),
        ("La patinoire ferme trois jours après le 18 octobre.", "3"),
        ("Par deux fois il a dirigé l'orchestre.", "2"),
        ("Deux jours après les violences, six mineurs ont été entendus.", "2"),
        ("Dix ans plus tôt, elle avait quitté le pays.", "10"),
    ],
)
def test_a_number_the_facts_hold_is_worked_out(said: str, number: str) -> None:
    assert number in reckoned(said, FACTS, SOURCE)


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("Plus de trois patients sur quatre ont continué.", "4"),
        ("Un tiers des patients, un sixième des lits.", "6"),
        ("Un patient sur deux a continué.", "2"),
        ("Six jours durant, la patinoire est ouverte.", "6"),
        ("Par trois fois il a dirigé l'orchestre.", "3"),
        ("Quinze ans plus tôt, elle avait quitté le pays.", "15"),
    ],
)
def test_a_number_they_do_not_hold_is_not(said: str, number: str) -> None:
    assert number not in reckoned(said, FACTS, SOURCE)


def test_a_year_told_by_the_day_of_the_source_is_the_facts() -> None:
    assert years_meant("au deuxième trimestre de cette année, mieux que l'an dernier", 2016) == {"2015", "2016"}
    assert years_meant("au deuxième trimestre de cette année", 0) == frozenset()
