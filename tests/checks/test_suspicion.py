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


@pytest.mark.parametrize(
    ("said", "kind", "faults"),
    [
        ("Menaces de l'exploitation du port", "intertitre", 0),
        ("Menaces de l'exploitation des bancs du port", "intertitre", 1),  # none of the source's
        ("Menaces de l'exploitation du port", "section", 1),
    ],
)
def test_a_subhead_of_the_source_that_claims_nothing_keeps_no_conditional(said: str, kind: str, faults: int) -> None:
    text = (
        "# Ornay : la halle\n\nLa halle d'Ornay rouvrira samedi matin après deux ans de travaux payés par la commune et la région.\n\n## Menaces de l'exploitation du port\n\n"
        "L'exploitation des bancs du port pourrait provoquer des menaces."
    )
    told, site = extract(clean(Source(text, markup="markdown"))), find("actu")
    slot = Assignment(f"{kind}/s1", site.slots[kind], site, told, Outline((), (), Budget(0, 0, 0)))
    found = list(check(Draft((Sentence(said, (told.facts[-1].id,)),), "règles"), slot))
    assert len(found) == faults
