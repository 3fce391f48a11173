"""What bounds a claim stays with it: « le seul à diriger les concerts de Vienne » is not the only one to conduct in Vienna."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.kin import Held, held, holds, stem
from generator.checks.stretches import stretches
from generator.checks.table import table
from generator.french.sentences import split
from generator.shelf import compiled

SHORT_OF = 0.5  # share of what bounds a claim that a sentence must keep: tried on the sentences of tests/checks
ONLY = compiled(r"\b(?:l[ea]|un|une|son|sa) seule?\b", re.IGNORECASE)
SEVERAL_ONLY = compiled(r"\bseule?s\b", re.IGNORECASE)
SINCE = compiled(r"\b(?:depuis|de|en) (?P<year>[12]\d{3})\b")
MEASURED = compiled(r"\d[\d   ,]* (?:%|[\w-]+) d(?:e |')(?P<what>[\w-]+)")


def widened(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, each « seul », « premier » that a plain sentence takes over without what the facts bound it by."""
    known = held(said)
    for mark in table().bounded.finditer(said):
        for line in evidence.splitlines():
            for part in split(line):
                yield from _widened(mark, part.text, known)


def _widened(mark: re.Match[str], fact: str, known: Held) -> Iterator[str]:
    found = table().bounded.search(fact)
    if found is None:
        return
    bound = next((s for s in stretches(fact) if found.group() in s.text), None)
    words = [t for t in bound.matter if t.pos == "NOUN" and t.lemma not in table().light] if bound else []
    lost = [t for t in words if not holds(known, t.text, t.lemma)]
    since = SINCE.search(bound.text) if bound else None
    if since and not any(since["year"] in text for text in (known.text, mark.string)):
        yield f"« {mark.group()} » ne vaut dans les faits que {since.group()}"
    if words and len(lost) / len(words) >= SHORT_OF:
        yield f"« {mark.group()} » ne vaut dans les faits que pour : {', '.join(t.text for t in lost)}"


def singled(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, the « seule » of a plain sentence when its facts know several: « seules trois régions »."""
    only = ONLY.search(said)
    if only and SEVERAL_ONLY.search(evidence) and not ONLY.search(evidence):
        yield f"les faits en disent plusieurs : « {only.group()} »"


def remeasured(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, each figure of a plain sentence that measures what its facts do not: « 239 points d'avance »."""
    there = held(evidence).stems
    for found in MEASURED.finditer(said):
        kin = next((family for family in table().measures if found["what"].lower() in family), None)
        if kin and there.isdisjoint(map(stem, kin)):
            yield f"dans les faits, ce ne sont pas : « {found.group()} »"
