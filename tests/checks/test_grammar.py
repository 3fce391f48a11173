"""Slips of French: each is seen, and sound sentences are left alone."""

from __future__ import annotations

import pytest

from generator import build, find_site
from generator.checks.grammar import slips
from generator.types import Source

REST = (
    "Le chômage monte à Lomane depuis mai, et les patrons du bassin s'en inquiètent. Le maire les a réunis lundi dans la salle des fêtes. "
    "Deux usines ont fermé en juin, une troisième cherche un repreneur pour ses ateliers. La région promet une aide aux salariés."
)
FAULTY = [
    "Et a été fermée un an plus tard.",
    "Toutefois, mais aucun calendrier n'a été fixé.",
    "Le maire et les adjoints soutenait la réforme.",
    "A annoncé mardi la mairie, le musée fermera.",
    "Les familles ni les médecins ne savaient rien.",
    "La croissance demeure faible et et le chômage baisse.",
    "Le prix de énergie monte.",
    "Le maire demande si ils viendront.",
    "La part de le budget baisse.",
    "La ville, La mairie l'assure, paiera.",
]
SOUND = [
    "Le pont a rouvert, et les bus y passent.",
    "« Je pars. Et voilà ! », a lancé le maire.",
    "Le groupe de onze personnes a pris le train.",
    "Ni les familles ni les médecins ne savaient rien.",
    "La plupart des élus ont voté le texte.",
    "Le hameau de Hauteville compte huit maisons.",
    "Et pourtant, le pont tient.",
    "La gauche, la droite et surtout le Parti des Rives, en tête de l'opposition, le dénonçaient.",
    "Selon le maire, il faut que l'on attende.",
]


@pytest.mark.parametrize("text", FAULTY)
def test_a_slip_is_seen(text: str) -> None:
    assert slips(text)


@pytest.mark.parametrize("text", SOUND)
def test_a_sound_sentence_is_left_alone(text: str) -> None:
    assert slips(text) == ()


def test_what_the_source_itself_says_so_is_told_and_stops_nothing() -> None:
    text = "Toutes catégories confondues, la hausse atteint 18 000 personnes."
    article = build(Source(f"Hausse du chômage à Lomane\n\n{REST} {text}"), find_site("actu"))
    assert any("18" in s.text for t in article.texts if t.slot.kind in ("lead", "body") for s in t.draft.sentences)


def test_a_last_name_in_s_is_no_plural() -> None:
    text = (
        "Michael Brooks, directeur du Centre pour la sécurité, une organisation à but non lucratif, a déclaré que la régie se "
        "contentait d'un pansement. « La régie ne répare pas ce qui fuit », a déclaré Brooks lundi."
    )
    article = build(
        Source(f"La régie rappelle ses bus\n\nLa régie de Lomane rappelle ses bus depuis mardi.\n\n{text}\n\n{REST}"),
        find_site("actu"),
    )
    issues = [
        i.message for t in article.texts for d in (t.draft, *t.refused) for i in d.issues if "Brooks" in i.excerpt
    ]
    assert not any("accord" in message for message in issues), issues
