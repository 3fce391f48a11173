"""Mend machine-translation damage and untidy spacing; quotations keep their words."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.cleaning.traced import Traced
from generator.types import Repair

QUOTED = re.compile(r"«[^»]*»|“[^”]*”")
AI = re.compile(
    r"\b(?:IA|intelligence artificielle|chatbot|ChatGPT|modèles? de langage|algorithme|OpenAI|programme)", re.I
)
SPACING = (
    (re.compile(r"[ \t\u00a0\u202f\u2009]{2,}"), " "),
    (re.compile(r"[ \t\u00a0\u202f]+(?=[.,](?:\s|$))"), ""),
    (re.compile(r"(?<=\()[ \u00a0\u202f]+|[ \u00a0\u202f]+(?=\))"), ""),
    (re.compile(r"(?<=[LlDdQqNnSsCcJjMmTt][’'])[ \u00a0]+(?=\w)"), ""),
    (re.compile(r"(?<=\d), (?=\d{1,2} (?:%|pour cent))"), ","),
    (re.compile(r"[\t\u00a0\u202f\u2009]"), " "),
    (re.compile(r"[ʼ´‘’]"), "'"),
    (re.compile(r'"([^"«»\n]+)"'), r"« \1 »"),
    (re.compile(r"“\s*([^”\n]+?)\s*”"), r"« \1 »"),
    (re.compile(r"\.{4,}"), "…"),
)


@dataclass(frozen=True, slots=True)
class Calque:
    """A pattern of damaged French and what is written instead."""

    pattern: re.Pattern[str]
    into: str
    reason: str
    ai: bool = False
    only: re.Pattern[str] | None = None


def spaced(traced: Traced) -> Traced:
    """Return the text with plain spaces, straight apostrophes and French quotation marks; not told, nothing changes."""
    for pattern, into in SPACING:
        traced = traced.sub(pattern, lambda m, into=into: m.expand(into))  # type: ignore[misc]
    return traced


def mended(traced: Traced, number: int) -> tuple[Traced, tuple[Repair, ...]]:
    """Return a paragraph with its calques mended, and what was mended, for the report."""
    found: list[Repair] = []
    for calque in _calques():
        quoted = [m.span() for m in QUOTED.finditer(traced.text)]
        fits = not calque.ai or AI.search(traced.text)
        if not fits or (calque.only and not calque.only.search(traced.text)):
            continue

        def into(match: re.Match[str], calque: Calque = calque) -> str | None:
            if any(start <= match.start() < end for start, end in quoted):  # noqa: B023
                return None
            new = match.expand(calque.into)
            found.append(Repair(number, match.group(), new, calque.reason))
            return new

        traced = traced.sub(calque.pattern, into)
    return traced, tuple(found)


@cache
def _calques() -> tuple[Calque, ...]:
    path = Path(__file__).parent / "data" / "calques.toml"
    return tuple(
        Calque(
            re.compile(row["motif"]),
            row["par"],
            row["raison"],
            row.get("ia", False),
            re.compile(row["seul"]) if "seul" in row else None,
        )
        for row in tomllib.loads(path.read_text("utf-8"))["calque"]
    )
