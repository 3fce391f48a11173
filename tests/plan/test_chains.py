"""Where words are few: what leans on a fact, or denies it, is told with it or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator import Source
from generator.cleaning import clean
from generator.facts import extract
from generator.plan.outline import _told
from generator.types import Brief

FIRST = "L'enquête aurait commencé à l'automne, quand une comptable de l'hôpital d'Orvane a signalé des paiements en double."
REST = "Le procès de Paul Morel, ancien directeur de l'hôpital d'Orvane, s'ouvrira le 3 mars devant le tribunal de la ville."


def _brief(*sentences: str, heavy: int) -> Brief:
    known = extract(clean(Source("L'hôpital d'Orvane devant le tribunal\n\n" + " ".join(sentences))))
    weights = [1.0 if number == heavy else 0.1 for number in range(len(known.facts))]
    return replace(known, facts=tuple(replace(f, weight=w) for f, w in zip(known.facts, weights, strict=True)))


@pytest.mark.parametrize(
    "leaning",
    [
        "Selon l'acte d'accusation, Paul Morel lui aurait dit de laisser tomber.",
        "Cette comptable a été mutée deux semaines plus tard.",
    ],
)
def test_what_leans_on_a_fact_brings_it_along(leaning: str) -> None:
    brief = _brief(FIRST, leaning, REST, heavy=1)
    assert _told(brief, 36, 0) == {"F1", "F2"}


def test_a_denial_goes_with_what_it_denies() -> None:
    accused = (
        "L'acte d'accusation reproche à Paul Morel d'avoir détourné deux millions d'euros destinés aux enfants malades."
    )
    brief = _brief(accused, "La défense nie ces allégations.", REST, heavy=0)
    assert _told(brief, 24, 0) == {"F1", "F2"}


def test_what_only_announces_goes_where_nothing_tells_what_it_announces() -> None:
    text = (
        f"L'hôpital d'Orvane devant le tribunal\n\n{REST}\n\n"
        "Le mécanisme reste obscur. Des factures auraient été réglées deux fois, puis effacées des registres tenus par la comptable."
    )
    brief = extract(clean(Source(text)))
    assert _told(brief, 27, 0) == {"F1"}
    assert _told(brief, 99, 0) == {"F1", "F2", "F3"}


def test_what_comes_next_and_whom_to_call_are_told_before_another_quote() -> None:
    text = (
        f"L'hôpital d'Orvane devant le tribunal\n\n{REST}\n\n"
        "« Nous sommes prêts depuis bien longtemps et nous attendons la suite », a déclaré l'avocate Ana Roy.\n\n"
        "Le jugement sera rendu le 12 juin. Les familles peuvent appeler le numéro vert : 0 800 11 22 33."
    )
    brief = extract(clean(Source(text)))
    assert _told(brief, 42, 0) == {"F1", "F3", "F4"}
