"""The trail of sections that leads to a page is no part of its title: « Actualités / Sport / Le port rouvre » over « Le port rouvre » goes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.cleaning import noise
from generator.cleaning.lines import Line
from generator.cleaning.messages import reason
from generator.shelf import compiled
from generator.types import Removal

CRUMBS = compiled(r"^(?:[^\W\d_][^/>›»«|→.!?:;]{1,29}\s[/>›»|→]\s+)+(?=\S)")
SIGN = compiled(r"\s[/>›»|→]\s")
CRUMB = 4  # words of a section
HEAD = 8  # lines with text among which a title stands
TITLE = 5  # words of a title behind its trail
FEWEST = 2  # sections before a title that no other line is
PLAIN = compiled(r"\W+")


def without(lines: Sequence[Line], keep: frozenset[int]) -> tuple[list[Line], list[Removal]]:
    """Return the lines without the trail at the head of a page, and what went; what it leads to stays where no other line is that title."""
    head = [line for line in lines if line.text][:HEAD]
    if not any(SIGN.search(line.text) for line in head):
        return list(lines), []
    left = list(lines)
    removed: list[Removal] = []
    for line in head:
        trail = CRUMBS.match(line.text)
        if trail is None or line.number in keep or not _sections(trail):
            continue
        led = line.text[trail.end() :]
        again = any(other is not line and _same(led, other.text) for other in head)
        few = len(led.split()) < TITLE or len(SIGN.findall(trail.group())) < FEWEST
        if not again and (few or line is not head[0] or noise.reason(led)):
            continue
        place = next(rank for rank, each in enumerate(left) if each.number == line.number)
        rest = [] if again else [Line(line.number, line.traced.strip()[trail.end() :])]
        left[place : place + 1] = rest
        removed.append(Removal(line.number, line.text if again else trail.group().strip(), reason("fil")))
    return left, removed


def _sections(trail: re.Match[str]) -> bool:
    """Return whether each step of a trail is as short as a section's name."""
    return all(len(step.split()) <= CRUMB for step in SIGN.split(trail.group()))


def _same(led: str, title: str) -> bool:
    """Return whether a trail leads to a title, or to its beginning where it is cut: « … »."""
    here, there = (PLAIN.sub(" ", text).strip().lower() for text in (led, title))
    cut = led.rstrip().endswith(("…", "...")) and len(here.split()) >= TITLE
    return bool(here) and (here == there or (cut and there.startswith(here)))
