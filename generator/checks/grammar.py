"""Slips of French no editor would sign: doubled words, lost elision, a fragment, a verb that disagrees with its subject."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from generator.checks.evidence import QUOTED, plain
from generator.checks.finding import Finding
from generator.french.clauses import parse
from generator.french.syntax import Clause
from generator.french.tagger import tag
from generator.types import Assignment, Draft

LINES = frozenset({"title", "seo_title", "heading", "alt"})


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield the slips of each sentence, quotations left out."""
    whole = assignment.slot.kind not in LINES
    for sentence in draft.sentences:
        yield from (Finding(slip, sentence.text) for slip in slips(sentence.text, whole))


@lru_cache(maxsize=4096)
def slips(text: str, whole: bool = True) -> tuple[str, ...]:
    """Return what is wrong with a sentence; `whole` tells it from a title or heading, which needs no verb."""
    said = QUOTED.sub("« … »", plain(text)).strip()
    found = [message for pattern, message in _faults() if pattern.search(said)]
    if not whole:
        return tuple(found)
    if _is_fragment(said):
        found.append("phrase sans sujet")
    return (*found, *_disagreements(said))


def _is_fragment(text: str) -> bool:
    """Return whether a sentence opens with « et » or « mais » and a verb nobody is the subject of."""
    if not re.match(r"(?:Et|Mais|Puis) ", text):
        return False
    second = tag(text)[1:3]
    return bool(second) and second[0].mood in ("ind", "con") and second[0].pos in ("VERB", "AUX")


def _disagreements(text: str) -> Iterator[str]:
    for clause in parse(text).clauses:
        if clause.subject is None or clause.subject.kind not in ("np", "pron") or clause.verb.person != "3":
            continue
        if _disagree(clause):
            yield f"accord : « {clause.subject.text} … {clause.verb.text} »"


def _disagree(clause: Clause) -> bool:
    """Return whether number differs for sure: two names joined by « et » are many, a group with a plural head too."""
    subject, verb = clause.subject, clause.verb
    if (
        subject is None
        or not subject.number
        or re.search(
            r"\b(?:ou|ni|plupart|nombre|moitié|tiers|ensemble|quart|majorité|dizaine|centaine|partie|série|%|foule|groupe)\b",
            subject.text,
        )
    ):
        return False
    many = subject.number == "p" or re.search(r"(?<!entre) \bet (?:le|la|les|l'|[A-ZÀ-Þ])", subject.text) is not None
    return many and verb.number == "s" and subject.number == "p"


@cache
def _faults() -> tuple[tuple[re.Pattern[str], str], ...]:
    rows = tomllib.loads((Path(__file__).parent / "data" / "fautes.toml").read_text("utf-8"))["faute"]
    return tuple((re.compile(row["motif"]), row["dit"]) for row in rows)
