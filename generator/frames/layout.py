"""Where the phrases of a clause stand in the source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from generator.frames.demands import CORE
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

MOVABLE = frozenset({"time", "cause", "concession", "condition", "source"})
AROUND = compiled(r"^[\s,.;:!?…–—()]+|[\s,.;:!?…–—()]+$")
SIGN = compiled(r",(?!\d)|[():;–—]")


@dataclass(frozen=True, slots=True)
class Layout:
    """The phrases of a clause by place; `core` keeps the complements the verb asks for."""

    front: tuple[Phrase, ...]  # each followed by a comma
    inner: str  # what stands between subject and verb, commas included
    middle: tuple[Phrase, ...]  # after the verb group, before its first complement
    core: tuple[Phrase, ...]  # complements, and what stands between them
    end: tuple[Phrase, ...]  # after the last complement
    tail: tuple[Phrase, ...]  # each after a comma
    rigid: bool = False  # signs stand where no move can respect them
    move: str = ""  # what was moved, "" for the source's order
    cost: float = 0.0


@lru_cache(maxsize=512)
def lay(clause: Clause, text: str) -> Layout:
    """Return the layout of a clause of the sentence `text`, as the source has it."""
    start = min(clause.subject.start, clause.verb.start) if clause.subject else clause.verb.start
    front = _merged([p for p in clause.phrases if p.end <= start], text)
    inner = _inner(clause, text)
    after, tail = _tail([p for p in clause.phrases if p.start >= clause.verb.end], text)
    asked = [i for i, p in enumerate(after) if p.role in CORE]
    first, last = (asked[0], asked[-1] + 1) if asked else (0, 0)
    cut = bool(asked) and SIGN.search(text[clause.verb.end : after[0].start]) is not None
    rigid = cut or any(SIGN.search(text[a.end : b.start]) for a, b in pairwise(after)) or _signed(clause, text)
    return Layout(front, inner, after[:first], after[first:last], after[last:], tail, rigid)


def _inner(clause: Clause, text: str) -> str:
    if clause.subject is None or clause.subject.end > clause.verb.start:
        return ""
    between = [p for p in clause.phrases if clause.subject.end <= p.start < clause.verb.start]
    raw = text[clause.subject.end : clause.verb.start].strip()
    left = raw
    for phrase in between:
        left = left.replace(phrase.text, "", 1)
    if _words(left) in ("", clause.link):
        return raw.removeprefix(clause.link).strip() if _words(left) else raw
    kept = [p.text for p in between]
    return (
        f", {', '.join(kept)},"
        if any(p.role in ("apposition", "relative", "participle") for p in between)
        else " ".join(kept)
    )


def _tail(after: list[Phrase], text: str) -> tuple[tuple[Phrase, ...], tuple[Phrase, ...]]:
    """Return what follows the verb closely, and what follows a comma once all complements are said."""
    last = max((i for i, p in enumerate(after) if p.role in CORE), default=-1)
    cut = next((i for i in range(last + 1, len(after)) if _comma_before(text, after[i])), len(after))
    return tuple(after[:cut]), _explained(_merged(after[cut:], text), text)


def _explained(tail: tuple[Phrase, ...], text: str) -> tuple[Phrase, ...]:
    """Return the tail, each apposition made one with the phrase it explains (« selon Ana Roy, la directrice »)."""
    found: list[Phrase] = []
    for phrase in tail:
        if found and _explains(phrase, found[-1]):
            first = found.pop()
            phrase = replace(first, text=text[first.start : phrase.end].rstrip(" ,"), end=phrase.end, bare="")
        found.append(phrase)
    return tuple(found)


def _explains(phrase: Phrase, before: Phrase) -> bool:
    """Return whether a phrase says more of the one before: « selon l'armée, mobilisée dans la région »."""
    if phrase.role == "participle":
        return before.role == "source" and before.clause is None
    return phrase.role in ("apposition", "relative") and before.role in MOVABLE


def _signed(clause: Clause, text: str) -> bool:
    """Return whether brackets, dashes or colons stand in the clause outside its phrases."""
    spans = sorted((p.start, p.end) for p in clause.phrases if p.start >= clause.verb.end)
    edges = [clause.verb.end, *(e for span in spans for e in span), clause.end]
    gaps = (text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=False))
    return any(compiled(r"[():;–—]").search(gap) for gap in gaps)


def _merged(phrases: list[Phrase], text: str) -> tuple[Phrase, ...]:
    """Return phrases parted by commas, those that no comma parts made one."""
    merged: list[Phrase] = []
    for phrase in phrases:
        if merged and "," not in text[merged[-1].end : phrase.start]:
            first = merged.pop()
            role = first.role if first.role == phrase.role else "other"
            phrase = replace(
                first, text=text[first.start : phrase.end], end=phrase.end, role=role, clause=None, bare=""
            )
        merged.append(phrase)
    return tuple(merged)


def _comma_before(text: str, phrase: Phrase) -> bool:
    return text[: phrase.start].rstrip().endswith((",", "–", "—", "(")) or phrase.text[:1] in "(,"


@lru_cache(maxsize=1024)
def sound(clause: Clause, text: str) -> bool:
    """Return whether subject, verb and phrases, as written, tile the clause: spaces, commas, links between them."""
    if any(text[p.start : p.end].rstrip(" ,.;") != p.text for p in clause.phrases):
        return False
    start = clause.subject.start if clause.subject else clause.verb.start
    if any(p.kind == "adj" and p.end <= start and "," not in text[p.end : start] for p in clause.phrases):
        return False  # « Seul le maire… » is one subject
    spans = [(p.start, p.end) for p in clause.phrases]
    spans.append((clause.verb.start, clause.verb.end))
    if clause.subject:
        spans.append((clause.subject.start, clause.subject.end))
    spans.sort()
    at = clause.start
    for start, end in spans:
        if start < at or _words(text[at:start]) not in ("", clause.link):
            return False
        at = end
    return _words(text[at : clause.end]) == ""


def _words(text: str) -> str:
    """Return what stands between phrases, signs and spaces apart."""
    return AROUND.sub("", text) if text.strip() else ""


def explains_elsewhere(plan: Layout, said: Sequence[str]) -> bool:
    """Return whether an apposition would follow other words than those it explains (« sur l'autoroute, l'A7 »)."""
    before = max((*plan.core, *plan.middle, *plan.end), key=lambda p: p.start, default=None)
    if before is None or not plan.tail or plan.tail[0].role not in ("apposition", "relative"):
        return False
    return said[-1].split()[-1] != before.text.split()[-1]
