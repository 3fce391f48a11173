"""Whose matter a label is: « Action Veltane : un vendeur affaibli » would make Veltane the seller that another name is."""

from __future__ import annotations

from collections.abc import Sequence

from generator.french.tagger import finite
from generator.shelf import compiled
from generator.types import Brief, Entity

ACTORS = ("organisation", "person", "product")
MANY = compiled(r"(?:[dl]es|deux|trois|quatre|cinq) ", 2)  # several things are not the one that the key phrase names


def of_another(label: str, ids: Sequence[str], brief: Brief) -> bool:
    """Return whether a label that names nobody comes from a fact that names others than the key phrase's name."""
    owners = [e for e in brief.entities if e.kind in ACTORS and _named(e, brief.keyphrase)]
    if not owners or MANY.match(label) or finite(label) or any(_named(e, label) for e in brief.entities):
        return False
    told = [fact for fact in brief.facts if fact.id in ids] or [fact for fact in brief.facts if label in fact.text]
    actors = {id for e in brief.entities if e.kind in ACTORS for id in e.facts}
    owned = {id for e in owners for id in e.facts}
    return bool(told) and all(fact.id in actors - owned for fact in told)


def _named(entity: Entity, text: str) -> bool:
    return any(name in text for name in entity.names)
