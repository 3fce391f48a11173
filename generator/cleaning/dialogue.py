"""Dialogues set with dashes become quotations: what each speaker says, and who says it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import groupby

from generator.cleaning.lines import Line
from generator.cleaning.messages import reason
from generator.cleaning.tables import table
from generator.cleaning.traced import Traced, joined
from generator.shelf import compiled
from generator.types import Removal

DASH = compiled(r"^[–—-]\s+(?=\S)")
LEAST = 2  # lines in a row


def quoted(lines: Sequence[Line], keep: frozenset[int]) -> tuple[list[Line], list[Removal]]:
    """Return the lines with dialogues as quotations; a line whose speaker is not told goes: the next one is not he who spoke last."""
    left: list[Line] = []
    removed: list[Removal] = []
    for dashed, run in groupby(lines, key=lambda line: bool(DASH.match(line.text)) and line.number not in keep):
        spoken = list(run)
        told = [_told(line) for line in spoken] if dashed and len(spoken) >= LEAST else []
        if not any(told):
            left += spoken
            continue
        left += [line for line in told if line]
        why = reason("replique")
        removed += [Removal(s.number, s.text, why) for s, line in zip(spoken, told, strict=True) if line is None]
    return left, removed


def _told(line: Line) -> Line | None:
    """Return a line of dialogue as a quotation with its speaker, None when it names none."""
    bare = line.traced.strip().sub(DASH, lambda match: "")
    match = _speaker().match(bare.text)
    if not match:
        return None
    said = _between(bare[: match.end("dit")].strip())
    parts = [said, bare[match.start("qui") : match.end("qui")].strip()]
    told = joined([joined(parts, ", "), Traced("", ())], ".")
    rest = bare[match.end() :].strip()
    return Line(line.number, joined([told, _between(rest)], " ") if rest.text else told)


def _between(said: Traced) -> Traced:
    """Return words between quotation marks."""
    start, end = said.at[0], said.at[-1] + 1
    return Traced("« ", (start, start)) + said + Traced(" »", (end, end))


@cache
def _speaker() -> re.Pattern[str]:
    rows = table("dialogues")
    return compiled(
        rf"(?P<dit>[^«»]{{3,400}}?(?:[?!…]|(?=,)))\s?,?\s+(?P<qui>{rows['verbes']}\s+{rows['qui']})\.(?:\s+|$)"
    )
