"""No doer is given to what the cited facts tell in the passive, of nobody."""

from __future__ import annotations

from functools import cache

import pytest

from generator.checks.agents import unsigned
from generator.cleaning import clean
from generator.facts import extract
from generator.types import Brief, Source

SOURCE = """Le pont de Sarvelle ferme

La mairie de Sarvelle a réuni les riverains lundi 3 mars. Le pont de Sarvelle a été fermé le 4 mars 2026.
Une déviation a été mise en place par le département. L'entreprise Brunel a jugé trois poutres dangereuses.
Deux plaintes ont été déposées. Le préfet Alain Morel a visité le chantier mardi.
"""
SHUT = "Le pont de Sarvelle a été fermé le 4 mars 2026."
FILED = "La mairie de Sarvelle a réuni les riverains lundi 3 mars.\nDeux plaintes ont été déposées."
BYPASS = "Une déviation a été mise en place par le département."
JUDGED = "L'entreprise Brunel a jugé trois poutres dangereuses."


@cache
def brief() -> Brief:
    return extract(clean(Source(SOURCE)))


@pytest.mark.parametrize(
    ("said", "evidence", "doer"),
    [
        ("Le pont a été fermé par Alain Morel.", SHUT, ["par Alain"]),
        ("Le pont a été fermé mardi par cette dernière.", SHUT, ["par cette dernière"]),
        ("Deux plaintes ont été déposées par les riverains.", FILED, ["par les riverains"]),
        ("Deux plaintes ont été déposées par ceux-ci.", FILED, ["par ceux-ci"]),
        ("Le pont a été fermé par arrêté.", SHUT, []),
        ("Le département a mis en place une déviation, décidée par lui.", BYPASS, []),
        ("Une déviation a été mise en place par le département.", BYPASS, []),
        ("Trois poutres ont été jugées dangereuses par Brunel.", JUDGED, []),
        ("Deux plaintes ont été déposées.", FILED, []),
    ],
)
def test_a_deed_of_nobody_gets_no_doer(said: str, evidence: str, doer: list[str]) -> None:
    assert list(unsigned(said, evidence, brief())) == doer
