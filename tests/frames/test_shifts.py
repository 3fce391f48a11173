"""One phrase of a sentence changes its place: only where it surely is about the whole, and nothing else takes it."""

from __future__ import annotations

import pytest

from generator.frames.reshaping.shifts import shifts

MOVED = [
    ("Le 3 mai, le conseil a adopté le budget du port.", "Le conseil a adopté le 3 mai le budget du port."),
    (
        "Mardi, Paul Morin, maire de Lomane, a reçu les pêcheurs du port.",
        "Paul Morin, maire de Lomane, a reçu mardi les pêcheurs du port.",
    ),
    (
        "Une barque a été retrouvée mardi dans le chenal par un pêcheur.",
        "Mardi, une barque a été retrouvée dans le chenal par un pêcheur.",
    ),
    (
        "La régie a fermé, le 3 mai 2024, le bassin des enfants.",
        "Le 3 mai 2024, la régie a fermé le bassin des enfants.",
    ),
    (
        "Dès mardi, la régie devra fermer le grand bassin du port.",
        "La régie devra, dès mardi, fermer le grand bassin du port.",
    ),
    ("Mardi, la régie a annoncé que le bassin fermera.", "La régie a annoncé mardi que le bassin fermera."),
    (
        "Le 24 août, l'armée intervient dans le nord du pays avec ses chars.",
        "L'armée intervient le 24 août dans le nord du pays avec ses chars.",
    ),
    (
        "Mardi, la régie (RPL) a reçu les pêcheurs du port.",
        "La régie (RPL) a reçu mardi les pêcheurs du port.",
    ),
    (
        "Mardi, la régie a ouvert une fête composée de danses et suivie d'un bal.",
        "La régie a ouvert mardi une fête composée de danses et suivie d'un bal.",
    ),
]


@pytest.mark.parametrize("source, wanted", MOVED)
def test_a_phrase_about_the_whole_is_moved(source: str, wanted: str) -> None:
    assert wanted in [shift.text for shift in shifts(source)]


KEPT = [
    # it holds for two verbs
    "Le 3 mai, le conseil a adopté le budget et a élu une nouvelle présidente.",
    "Jeudi, le conseil avait interrompu la séance et demandé un nouveau vote.",
    # no complement that it may stand before, or an idiom
    "Le 3 mai, le directeur a été mis en examen pour faux et usage de faux.",
    "Le 3 mai, la place était couverte de débris et de branches.",
    "Le 3 mai, la commune est la plus touchée du canton.",
    # no time, no time of the verb
    "La commune a connu une année difficile pour son port de pêche.",
    "La barque est arrivée deux jours après que le port a fermé.",
    "La réduction n'est survenue qu'à la 87e minute de la rencontre.",
    # what stands after it is about the phrase
    "Selon la directrice, interrogée par la radio, les travaux ont débuté vers midi au port.",
    "La barque a été vue hier au soir près du chenal.",
    # the hour goes with its day
    "La barque a coulé à 22 h 34 lundi devant le port de Lomane.",
    # a number, an object of one noun, a time would stand right behind it; it would part a verb from its complement
    "Le 3 mai, une barque avait sauvé 14 marins au large de Lomane.",
    "Le 3 mai, la régie ouvrira le bassin qui est resté fermé tout l'hiver.",
    "Dans la ville de Lomane, un camion a percuté ce matin la grille du port de pêche.",
    "Malgré la pluie de la semaine, la régie a ouvert le grand bassin aux nageurs.",
    "Malgré la pluie de la semaine, le nombre des inscrits repart à la hausse cette année.",
    # the hour goes with its day, « à ce moment » with the sentence before
    "Au soir du mardi 17 janvier, vers 19 heures, un marin a sauvé la barque des deux enfants.",
    "À ce moment, la grue du port lâchera la charge qui est posée sur le quai.",
    # no time of day: a distance, an agent; « maintenant » opens as one speaks
    "La coureuse pointe à cinq minutes de ce groupe lors de la première étape.",
    "Le texte doit maintenant être adopté par les élus du canton.",
    # its « elle » would come first
    "Selon elle, la régie a fermé le bassin des enfants.",
]


@pytest.mark.parametrize("source", KEPT)
def test_what_is_not_sure_stays(source: str) -> None:
    assert list(shifts(source)) == []
