"""What surrounds an article and is not its text: links elsewhere, captions, calls, bylines, orders to machines."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.cleaning.lines import Line
from generator.cleaning.traced import Traced
from generator.types import Removal

DOMAIN = re.compile(r"\b((?:[\w-]+\.)+(?:com|fr|org|net|info|be|ch|ca|eu|news|media|tv|example))\b", re.IGNORECASE)
NAMED_SOURCE = re.compile(r"^\W*sources?\s*:\s*(?P<name>[^|()\n]{2,60}?)[\s.]*$", re.IGNORECASE)
# A line as long as a paragraph of news is text, whatever it starts with; only its own orders are not.
LONG = 45  # words


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern of noise and the reason told to the editor."""

    pattern: re.Pattern[str]
    reason: str


def reason(line: Line) -> str:
    """Return why a whole line is noise, or ""."""
    if len(line.text.split()) > LONG:
        return ""
    return next((rule.reason for rule in _rules("ligne") if rule.pattern.search(line.text)), "")


def parts(line: Line) -> tuple[Traced, tuple[Removal, ...]]:
    """Return the line without its noisy stretches, and what went."""
    removed: list[Removal] = []
    traced = line.traced
    for rule in _rules("partie"):

        def gone(match: re.Match[str], rule: Rule = rule) -> str:
            removed.append(Removal(line.number, match.group(), rule.reason))
            return ""

        traced = traced.sub(rule.pattern, gone)
    return traced, tuple(removed)


def publisher(text: str) -> str:
    """Return the publisher a noise line names: a domain, or what follows « Source : »."""
    domain = DOMAIN.search(text)
    if domain:
        return domain.group(1).removeprefix("www.")
    named = NAMED_SOURCE.match(text)
    return named["name"].strip() if named else ""


@cache
def _rules(table: str) -> tuple[Rule, ...]:
    return tuple(_read(table))


def _read(table: str) -> Iterator[Rule]:
    path = Path(__file__).parent / "data" / "bruit.toml"
    for row in tomllib.loads(path.read_text("utf-8"))[table]:
        flags = 0 if row.get("casse") else re.IGNORECASE
        yield Rule(re.compile(row["motif"], flags), row["raison"])
