"""Verbal turns are exchanged in the form the text has them in: tense, person, negation, helper and agreement."""

from __future__ import annotations

import pytest

from generator.frames.exchanges.swaps import swaps
from generator.frames.exchanges.verb_turns import verb_turns


def said(text: str) -> list[str]:
    return [text[: c.start] + c.text + text[c.end :] for c in verb_turns(text)]


EXCHANGED = [
    ("Les deux équipes ont pris part à la course.", "Les deux équipes ont participé à la course."),
    ("Elles ne prennent plus part aux débats.", "Elles ne participent plus aux débats."),
    ("Il n'a pas encore pris part à l'enquête.", "Il n'a pas encore participé à l'enquête."),
    ("Il y gagne en prenant part au jeu.", "Il y gagne en participant au jeu."),
    ("La guerre a pris fin en 2015.", "La guerre s'est terminée en 2015."),
    ("Les combats n'ont pas pris fin.", "Les combats ne se sont pas terminés."),
    ("La réunion ne s'est pas tenue hier.", "La réunion n'a pas eu lieu hier."),
    ("L'équipe était en mesure de gagner.", "L'équipe pouvait gagner."),
]


@pytest.mark.parametrize("source, wanted", EXCHANGED)
def test_a_verbal_turn_keeps_the_form_of_the_source(source: str, wanted: str) -> None:
    assert wanted in said(source)


LEFT = [
    "La mise en place du dispositif est lente.",  # a noun
    "La finale qui a pris fin hier a déçu.",  # the gender of « qui » is not told
    "Le camp a été mis en place hier.",  # not something one institutes
    "Des tirs ont eu lieu près du port.",  # not something that is held
    "Il lui en a fait part.",  # clitics
    "Cet outil vise à la gestion du port.",  # a noun, no aim
    "Les combats continuent afin de reprendre la ville.",  # « afin de »
]


@pytest.mark.parametrize("source", LEFT)
def test_a_verbal_turn_that_cannot_be_told_is_left(source: str) -> None:
    assert said(source) == []


def test_a_thing_that_is_touched_is_not_called() -> None:
    assert "Il a contacté le maire." in said("Il a pris contact avec le maire.")
    assert not any("pris contact" in text for text in said("Il a contacté un câble tombé."))


def test_a_film_of_a_concert_is_not_made_together() -> None:
    told = "Les deux mairies agissent de concert."
    assert [c.text for c in swaps(told)] and "ensemble" in {c.text for c in swaps(told)}
    assert not any("ensemble" in c.text for c in swaps("La chaîne diffuse un film de concert."))
