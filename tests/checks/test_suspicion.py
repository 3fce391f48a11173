"""What stands before a suspicion set apart by a comma is no suspicion; what stands under it is."""

from __future__ import annotations

import pytest

from generator.checks.attribution import check
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Brief, Budget, Draft, Outline, Sentence, Source

TEXT = """Le port d'Ornay

La régie d'Ornay perd 1,5 million d'euros dans un vol de données, la Ligue des marins soupçonnée. Le trésorier est soupçonné d'avoir détourné la caisse du port. Le bassin accuse un déficit annuel de 540 000 euros. Le maire accuse la régie d'un vol de gazole.
"""


@pytest.fixture(scope="module")
def brief() -> Brief:
    return extract(clean(Source(TEXT)), "port d'Ornay")


@pytest.mark.parametrize(
    ("said", "fact", "faults"),
    [
        ("La régie d'Ornay perd 1,5 million d'euros dans un vol de données.", "F1", 0),
        ("Le trésorier a détourné la caisse du port.", "F2", 1),
    ],
)
def test_only_what_is_suspected_needs_its_suspicion(brief: Brief, said: str, fact: str, faults: int) -> None:
    site = find("actu")
    assignment = Assignment("section/s1", site.slots["section"], site, brief, Outline((), (), Budget(0, 0, 0)))
    found = [f for f in check(Draft((Sentence(said, (fact,)),), "règles"), assignment) if "soupçon" in f.message]
    assert len(found) == faults


@pytest.mark.parametrize(
    ("said", "fact", "faults"),
    [
        ("Le bassin enregistre un déficit annuel de 540 000 euros.", "F3", 0),
        ("La régie a commis un vol de gazole.", "F4", 1),
    ],
)
def test_to_show_a_deficit_accuses_nobody(brief: Brief, said: str, fact: str, faults: int) -> None:
    site = find("actu")
    assignment = Assignment("section/s1", site.slots["section"], site, brief, Outline((), (), Budget(0, 0, 0)))
    found = [f for f in check(Draft((Sentence(said, (fact,)),), "règles"), assignment) if "accusation" in f.message]
    assert len(found) == faults
