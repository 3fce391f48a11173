"""A long sentence is told without its circumstances, never without what its verb asks for, nor what narrows it."""

from __future__ import annotations

import pytest

from generator.rules.cores import cores
from generator.rules.line_wholeness import complete, lacking


def test_circumstances_go_and_what_the_verb_asks_for_stays() -> None:
    told = cores(
        "La maire d'Ornay, Ana Roy, devrait annoncer sa démission du conseil ce mardi 30 août vers 15 heures à la suite d'une "
        "réunion improvisée."
    )
    assert told[-1] == "La maire d'Ornay devrait annoncer sa démission du conseil"


def test_who_says_it_and_what_denies_stay() -> None:
    said = cores("Le trafic sera arrêté jeudi sur cinq lignes en raison d'une grève, a annoncé mardi la régie d'Ornay.")
    assert said and all("a annoncé" in text for text in said)
    assert cores("La mairie n'a pas fermé le pont suspendu mardi.") == ()


def test_where_is_told_of_what_goes_goes_with_it() -> None:
    told = cores(
        "Depuis la découverte des premières grottes en 1977 près des îles Lorn, plusieurs grottes ont été fouillées."
    )
    assert told[-1] == "Plusieurs grottes ont été fouillées"
    assert not any(text.startswith("Près des îles") for text in told)


def test_a_sentence_whose_parts_are_not_sure_has_none() -> None:
    assert cores("Ornay, 18 oct - Trois ponts sont fermés et deux autres étaient surveillés samedi.") == ()


@pytest.mark.parametrize(
    ("line", "whole", "lacks"),
    [
        ("Ana Roy prend, par 15 à 14", "Ana Roy prend, par 15 à 14, la victoire à la tenante du titre.", True),
        (
            "Deux serres sont détruites par la grêle qui a frappé",
            "Deux serres sont détruites par la grêle qui a frappé mardi Ornay.",
            True,
        ),
        ("Le chômage repart à la hausse", "Le chômage repart à la hausse pour le mois de décembre.", False),
    ],
)
def test_a_line_keeps_what_its_verb_asks_for(line: str, whole: str, lacks: bool) -> None:
    assert lacking(line, whole) is lacks


def test_a_clause_announced_has_its_verb() -> None:
    assert not complete("La régie confirme que la sonde Ornay")


def test_what_a_circumstance_left_out_goes_on_with_does_not_stay() -> None:
    crash = "Ana Roy avait été victime d'un malaise mardi dans un car parti de Lavène, quinze minutes avant l'arrivée à Ornay."
    assert not any("Lavène à Ornay" in one for one in cores(crash))
    series = "Avec ses 17 kilos, sa courroie et son prix de 2 190 euros, le vélo de la marque grenobloise vise juste."
    assert not any("kilos le vélo" in one for one in cores(series))


def test_a_line_does_not_end_on_a_participle_that_says_nothing_yet() -> None:
    assert not complete("Le tribunal a examiné le dossier d'un comptable, poursuivi")


def test_a_place_in_front_keeps_its_comma() -> None:
    text = "Dans un entrepôt de la régie à Lomane, en Ravie, un feu a détruit lundi deux bus."
    assert all("Lomane un feu" not in core for core in cores(text))
