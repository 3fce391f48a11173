"""Labels and mere openings of a source are told by nobody; figures, names and words are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator import build, find_site
from generator.rules.hooks import is_hook, is_label
from generator.types import Assignment, Fact, Source, Span


def _fact(text: str, id: str = "F1") -> Fact:
    return Fact(id, text, Span(0, 1), 0.5, 0)


@pytest.mark.parametrize(
    ("text", "id", "label"),
    [
        ("Conseil municipal.", "F1", True),
        ("Autres délibérations.", "F9", True),
        ("— Ana Roy, maire d'Ornay.", "F9", True),
        ("synthèse de l'interview d'Ana Roy, directrice du port d'Ornay, par la radio du lac.", "F1", True),
        ("La synthèse de l'interview a paru lundi.", "F1", False),
        ("Mot-clé « sommeil des marins ».", "F1", True),
        ("Entrée libre.", "F9", False),
        ("Le pont rouvre.", "F1", False),
        ("« Rien »", "F1", False),
    ],
)
def test_a_label_is_a_few_words_without_a_verb(text: str, id: str, label: bool) -> None:
    assert is_label(_fact(text, id)) is label


@pytest.mark.parametrize(
    ("text", "hook"),
    [
        ("C'est un point de l'ordre du jour qui aurait pu passer en dix minutes.", True),
        ("Il y a des chiffres qui disent plus que des slogans.", True),
        ("C'est une victoire pour Ornay.", False),
        ("Il y a 40 bus sur la ligne.", False),
        ("La mairie a fermé le pont.", False),
    ],
)
def test_an_opening_that_names_nothing_is_a_hook(text: str, hook: bool) -> None:
    article = build(
        Source((Path(__file__).parents[2] / "samples" / "breve-musee.txt").read_text("utf-8")), find_site("actu")
    )
    body = next(t for t in article.texts if t.slot.kind == "body")
    brief = replace(article.brief, facts=(_fact(text), *article.brief.facts[1:]))
    outline = replace(article.outline, lead=("F2",))
    assert is_hook(brief.facts[0], Assignment(body.key, body.slot, article.site, brief, outline)) is hook
