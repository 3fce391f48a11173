"""A role is given only with the words of the source that say it."""

from __future__ import annotations

import pytest

from generator.facts.entities import entities
from generator.facts.ledger import ledger
from generator.types import Block, Cleaned, Request, Source


def roles(sentence: str, name: str) -> list[str]:
    cleaned = Cleaned(Source(sentence), "", sentence, (Block("paragraph", sentence, 0),), ((0, 0),), Request())
    found = {e.name: e for e in entities(cleaned, tuple(ledger(cleaned)))}
    return [role.text for role in found[name].roles]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Paul Vernier, adjoint à la maire de Brest, Joseph Ravel, et Anne Roy étaient là.", "Joseph Ravel"),
        ("Claire Dubosc, cheffe du parti politique Sorne Vive, a parlé.", "Sorne Vive"),
        ("Claire Dubosc est la députée de la circonscription de Batley et Spen depuis 2015.", "Claire Dubosc"),
    ],
)
def test_a_role_of_another_or_half_a_role_is_none(sentence: str, name: str) -> None:
    assert not [role for role in roles(sentence, name) if role != "parti politique"]


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("La glaciologue Claire Dubosc publie un livre.", "Claire Dubosc", "glaciologue"),
        ("Claire Dubosc, directrice du musée de Brest, s'en va.", "Claire Dubosc", "directrice du musée de Brest"),
        ("Le maire de la commune, Joseph Ravel, a demandé une aide.", "Joseph Ravel", "maire de la commune"),
        (
            "Glaciologue à l'université de Lyon, Claire Dubosc mesure la glace.",
            "Claire Dubosc",
            "glaciologue à l'université de Lyon",
        ),
        ("Joseph Ravel est le nouveau propriétaire du port.", "Joseph Ravel", "nouveau propriétaire du port"),
        (
            "Joseph Ravel a souri, et le nouveau propriétaire du port a signé.",
            "Joseph Ravel",
            "nouveau propriétaire du port",
        ),
        (
            "« C'est cher », a déclaré Paul Vernier, vice-président du gaz et des énergies nouvelles chez Sorne.",
            "Paul Vernier",
            "vice-président du gaz et des énergies nouvelles chez Sorne",
        ),
        (
            "Pour le procureur de la République, Paul Vernier, tout est clair.",
            "Paul Vernier",
            "procureur de la République",
        ),
        (
            "« C'est cher », a déclaré à l'AFP la directrice des ressources du port, Claire Dubosc, lundi.",
            "Claire Dubosc",
            "directrice des ressources du port",
        ),
        (
            "Pour Claire Dubosc, professeure de droit à l'université Sorne, tout est clair.",
            "Claire Dubosc",
            "professeure de droit à l'université Sorne",
        ),
        (
            "Paul Vernier, directeur du Center for Port Safety, une association, a signé.",
            "Paul Vernier",
            "directeur du Center for Port Safety",
        ),
        ("Il ouvre le réseau social Mirlo à tous.", "Mirlo", "réseau social"),
        ("Elle quitte sa plateforme publicitaire Grand Large.", "Grand Large", "plateforme publicitaire"),
    ],
)
def test_role_is_read(sentence: str, name: str, role: str) -> None:
    assert roles(sentence, name) == [role]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("L'avocate de Joseph Ravel a plaidé.", "Joseph Ravel"),
        ("Joseph Ravel, 58 ans, a plaidé.", "Joseph Ravel"),
        ("Joseph Ravel a salué Paul Vernier, et le maire a signé.", "Joseph Ravel"),
        ("Les députés Joseph Ravel et Paul Vernier ont signé.", "Joseph Ravel"),
    ],
)
def test_role_of_somebody_else_is_not_taken(sentence: str, name: str) -> None:
    assert roles(sentence, name) == []


def test_role_keeps_the_fact_and_the_gender() -> None:
    sentence = "La directrice du port, Claire Dubosc, a signé."
    cleaned = Cleaned(Source(sentence), "", sentence, (Block("paragraph", sentence, 0),), ((0, 0),), Request())
    (entity,) = entities(cleaned, tuple(ledger(cleaned)))
    assert [(r.text, r.fact, r.gender) for r in entity.roles] == [("directrice du port", "F1", "f")]


def test_nearest_title_is_the_role_and_a_participle_is_none() -> None:
    assert roles("La femme du président Paul Vernier a signé.", "Paul Vernier") == ["président"]
    assert roles("Anna Moll, représentant la Suisse, a gagné.", "Anna Moll") == []
