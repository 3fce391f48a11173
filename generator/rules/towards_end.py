"""The last question of the FAQ: one whose answer tells of what the ending, right below, goes on with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.facts.groups import stems
from generator.rules.terms import Entry
from generator.shelf import compiled
from generator.types import Brief

NAME = compiled(r"[A-ZÀ-Þ][\w-]+")
FEW = 2  # facts that name it: what the whole story is about leads from any answer to any ending


def towards_end(entries: Sequence[Entry], ending_facts: Sequence[str], brief: Brief) -> list[Entry]:
    """Return the entries of a FAQ in their order, those last that share a name with the facts of the ending and with little else."""
    ending = _rare(ending_facts, brief)
    return sorted(entries, key=lambda entry: bool(ending & _rare(entry.sentences[0].facts, brief)))


def _rare(ids: Iterable[str], brief: Brief) -> frozenset[str]:
    """Return the names that stand in these facts and in few of a brief, as stems; a house note has none."""
    texts = [fact.text for fact in brief.facts]
    known = {fact.id for fact in brief.facts}
    found = {name for id in ids if id in known for name in NAME.findall(brief.fact(id).text)}
    return frozenset(stem for name in found if sum(name in text for text in texts) <= FEW for stem in stems(name))
