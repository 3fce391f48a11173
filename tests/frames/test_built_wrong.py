"""What once came out wrong of sentences built otherwise, and what is right of the kind."""

from __future__ import annotations

import pytest

from generator.frames.beings import World
from generator.frames.nouns import Context, Function
from generator.frames.reshaping.describing import described
from generator.frames.reshaping.granting import conceded
from generator.frames.reshaping.identities import identified
from generator.frames.reshaping.namings import described_first, named_first, named_last
from generator.frames.reshaping.sourcing import sourced_beside
from generator.frames.saying import say
from tests.frames.briefs import brief

NOBODY = World({}, {}, frozenset())

KEPT = [
    # the engine is only known once its trial is named
    ("Selon les notes publiées sur l'essai de Lomavia, le moteur d'avion a été testé pendant dix jours dans le nouveau hangar.", "selon les notes"),
    # the words beside a time go with it
    ("Le concert du lac s'est poursuivi jusque tard dans la nuit.", "Dans la nuit"),
    ("La Ravie avait enregistré son dernier cas de peste bovine en 2013, quand douze bêtes avaient été infectées dans le comté.", "En 2013"),
    # of the two nouns before a relative, either may be meant; a name keeps its number
    ("Les cas récents révèlent une souche dérivée du vaccin, qui peut circuler dans la région.", "Celui-ci"),
    ("Le Zorel Nova 7 succède au Nova 6, qui a été lancé en janvier de cette année avec une batterie.", "Le Nova a"),
    # a verb is told once for two
    ("La commune paie ses jeunes maîtres près du double ; la région, un quart de plus.", "Il s'agit"),
    # agents joined, who speaks and of where
    ("Le film a été payé par des fonds publics et par la Fondation Morel.", "Des fonds publics et par"),
    ("« Nous avons traversé cette vallée à pied il y a dix ans », a déclaré Ana Roy, de l'Institut des lacs.", "déclaré de"),
    # a source is not what follows it, a link is of the object, who « la » is must stand before
    ("Le coût du bac est estimé à trois millions, selon deux proches du dossier, ce qui repousserait la fin.", "dossier, ce qui repousserait la fin, "),
    ("Les deux experts avaient retenu une altération, en lien avec un épisode sévère.", "En lien"),
    ("La présidente a rejeté cette offre en la qualifiant de fantaisie.", "En la"),
    # a list is no sentence
    ("Les chercheurs les ont répartis en trois groupes : ceux qui ne dormaient jamais (41 %), ceux qui veillaient, vingt minutes en médiane (34 %), et ceux dont le repos dépassait une heure (25 %).", ". Ceux"),
    # what she is was taken for the subject
    ("Libraire à Lomane depuis 2009, Ana Roy, 47 ans, publie le 5 février un livre sur le lac et ses pêcheurs.", "Libraire à Lomane depuis 2009, Ana Roy, 47 ans, publie un"),
    ("La vitesse, limitée à 70 km/h, pourrait être en cause, mais les gendarmes du port, chargés de l'enquête, se refusent à toute conclusion.", ", Chargés"),
]  # fmt: skip


def sayings(source: str, function: Function = "sentence") -> list[str]:
    known = brief(source)
    return [s.text for s in say(known.facts[0], known, function, Context(seed="a"))]


@pytest.mark.parametrize("source, unwanted", KEPT)
def test_nothing_is_built_wrong(source: str, unwanted: str) -> None:
    assert not [said for said in sayings(source) if unwanted in said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Selon la mairie, le nombre des bacs a doublé en deux ans.", "Le nombre des bacs, selon la mairie, a doublé en deux ans."),
        ("Selon lui, la victoire doit beaucoup au vent du lac.", "La victoire, selon lui, doit beaucoup au vent du lac."),
    ],
)  # fmt: skip
def test_a_source_stands_behind_the_subject(text: str, said: str) -> None:
    assert [shift.text for shift in sourced_beside(text)] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Selon elle, la direction refuse de payer le bac.",  # who would « elle » be?
        "Selon la mairie, la régie paie mais le préfet refuse.",  # both are said
        "Selon la mairie, elle a doublé en deux ans.",
        "Selon les saisons, le nombre des bacs varie beaucoup.",  # no source
    ],
)
def test_a_source_stays_in_front(text: str) -> None:
    assert list(sourced_beside(text)) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Le directeur du port, Paul Roy, a refusé de payer.", "Paul Roy, directeur du port, a refusé de payer."),
        ("Une porte-parole du port, Ana Roy, a refusé de payer.", "Ana Roy, une porte-parole du port, a refusé de payer."),
        ("La directrice adjointe du port, Mme Morel, a refusé de payer.", "Mme Morel, directrice adjointe du port, a refusé de payer."),
    ],
)  # fmt: skip
def test_a_name_comes_first(text: str, said: str) -> None:
    assert [shift.text for shift in named_first(text, NOBODY)] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "La société du port, Lomastat, a refusé de payer.",  # nobody
        "Le Premier ministre, Paul Roy, a refusé de payer.",  # « Paul Roy, Premier ministre »: of where?
        "Son directeur du port, Paul Roy, a refusé de payer.",
        "Le maire de Veltane, Nouvelle Ravie, a refusé de payer.",  # a place in a place
        "Le directeur du port, Paul Roy, et la maire ont refusé de payer.",
    ],
)
def test_a_function_stays_first(text: str) -> None:
    assert list(named_first(text, NOBODY)) == []


def test_what_a_name_is_comes_first() -> None:
    text = "Lomastat, l'une des plus anciennes régies du lac, a vendu deux bacs."
    assert [s.text for s in named_last(text)] == [
        "L'une des plus anciennes régies du lac, Lomastat, a vendu deux bacs."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lomastat, la régie du président Paul Roy, a vendu deux bacs.",  # two names side by side
        "Ana Roy, la mère de la maire, a vendu deux bacs.",
        "L'assaillant, un homme de 25 ans, a été arrêté.",
        "Lomastat, la régie qui gère le lac, a vendu deux bacs.",
    ],
)
def test_a_name_stays_first(text: str) -> None:
    assert list(named_last(text)) == []


def test_a_contrast_closes_the_sentence() -> None:
    text = "Alors que la moyenne est de douze bacs par an, le port en a construit trente en 2017."
    other = "Alors que la moyenne est de douze bacs par an, la régie a construit trente bacs en 2017."
    assert list(conceded(text)) == []  # « en » would come before the bacs
    assert [s.text for s in conceded(other)] == [
        "La régie a construit trente bacs en 2017, alors que la moyenne est de douze bacs par an."
    ]
    assert list(conceded("Alors que le préfet a signé le bail, la régie a construit trente bacs.")) == []


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        (
            "Le préfet de la région a ordonné mardi soir dans un arrêté une grande enquête de sécurité, qui sera menée par un ingénieur du port de Lomane et devra rendre son rapport au conseil à la fin du mois de mai.",
            "Cette enquête sera menée",
        ),
    ],
)  # fmt: skip
def test_a_relative_is_told_apart_where_its_noun_is_sure(source: str, wanted: str) -> None:
    assert [said for said in sayings(source) if wanted in said]


@pytest.mark.parametrize(
    ("source", "unwanted"),
    [
        # which of the two is done by the visitor?
        ("Le préfet reçoit un visiteur du port de Lomane, qui part demain et demande une enquête.", "Ce visiteur"),
        # a fouille that was not made is told of no more
        ("Les élus n'ont signé aucun accord avec une régie du lac de Lomane, qui serait valable deux ans.", "Cet accord"),
    ],
)  # fmt: skip
def test_a_relative_stays_where_its_noun_is_not(source: str, unwanted: str) -> None:
    assert not [said for said in sayings(source) if unwanted in said]


def test_what_somebody_is_comes_before_name_and_age() -> None:
    text = "Paul Roy, 49 ans, père de deux filles, vit à Lomane."
    assert [s.text for s in described_first(text)] == ["Père de deux filles, Paul Roy, 49 ans, vit à Lomane."]
    assert list(described_first("Paul Roy, 49 ans, indemne, vit à Lomane.")) == []
    assert list(described_first("Paul Roy, 49 ans, maire qui a signé, vit à Lomane.")) == []


def test_two_descriptions_of_a_subject_move_together() -> None:
    text = "Longtemps dominés, souvent fautifs, les hommes de Paul Roy ont arraché une victoire."
    assert [s.text for s in described(text)] == [
        "Les hommes de Paul Roy, longtemps dominés, souvent fautifs, ont arraché une victoire."
    ]
    assert list(described("Longtemps dominés, lundi soir, les hommes de Paul Roy ont arraché une victoire.")) == []


def test_what_is_picked_out_comes_first() -> None:
    text = "Ce qui a surpris les pêcheurs, c'est la taille de la grue."
    assert [s.text for s in identified(text)] == ["La taille de la grue est ce qui a surpris les pêcheurs."]
    assert list(identified("Ce qui a surpris les pêcheurs, c'est la grue et le vent.")) == []


def test_a_second_clause_may_open_on_a_setting() -> None:
    text = "La régie du port de Lomane n'a pas donné de date de reprise des bacs du lac et du canal, mais compte tenu du vent, les pêcheurs ne devraient pas sortir avant mai."
    assert [said for said in sayings(text) if "Toutefois, compte tenu du vent, les pêcheurs ne" in said]
