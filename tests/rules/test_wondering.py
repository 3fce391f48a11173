"""A title asks why only where the source gives the reason of that very event."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator import build, find_site
from generator.rules.wondering import whys
from generator.types import Source


def asked(title: str, *clauses: str) -> list[str]:
    return [body for _, body, _ in whys([(1.0, clause, ("F1",)) for clause in clauses], [title])]


RECALL = "La régie d'Ornay rappelle douze bus électriques"


@pytest.mark.parametrize(
    "reason",
    [
        " en raison d'un défaut de freinage",
        " parce que les freins peuvent lâcher",
        " pour vérifier les freins",
        " pour défaut de freinage",
    ],
)
def test_a_clause_that_ends_on_its_reason_is_asked_about(reason: str) -> None:
    assert asked("", RECALL + reason) == [RECALL]


def test_a_reason_told_first_counts_too() -> None:
    text = "En raison d'un défaut de freinage, la régie d'Ornay rappelle douze bus électriques"
    assert asked("", text) == ["la régie d'Ornay rappelle douze bus électriques"]


def test_the_source_s_title_may_hold_the_reason_of_a_clause() -> None:
    title = "La régie d'Ornay va rappeler douze bus électriques pour vérifier les freins"
    assert asked(title, "La régie d'Ornay rappellera douze bus électriques")


@pytest.mark.parametrize(
    "clause",
    [
        RECALL,  # no reason
        "La régie pourrait rappeler douze bus électriques pour vérifier les freins",  # a doubt
        "La régie ne rappelle pas ses bus électriques en raison d'un défaut",  # a denial
        "Le prix du billet augmente de dix centimes pour passer à deux euros",  # a result, not an aim
        "La mairie menace de poursuivre la régie d'Ornay",  # « poursuivre » holds no « pour »
    ],
)
def test_no_reason_no_question(clause: str) -> None:
    assert asked("", clause) == []


def test_a_reason_of_another_event_is_not_lent() -> None:
    title = "Le maire d'Ornay démissionne pour raisons de santé"
    assert asked(title, "Le maire d'Ornay inaugure la gare") == []


def test_an_explainer_asks_why_where_a_news_desk_tells() -> None:
    text = (
        "La régie d'Ornay rappelle douze bus électriques en raison d'un défaut de freinage\n\n"
        "La régie d'Ornay a rappelé mardi douze bus électriques en raison d'un défaut de freinage. "
        "Les bus ont été livrés en mars. Les contrôles dureront deux semaines. Aucun voyageur n'a été blessé. "
        "La régie a commandé les pièces à son fournisseur de Brive."
    )
    source = Source(text)
    assert build(source, find_site("decryptage")).title.startswith("Pourquoi la régie d’Ornay")
    assert not build(source, find_site("actu")).title.startswith("Pourquoi")
    plain = find_site("decryptage")
    plain = replace(plain, angle={**plain.angle, "title": "nouvelle"})
    assert not build(source, plain).title.startswith("Pourquoi")
