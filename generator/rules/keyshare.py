"""How many of a page's headings name the key phrase, and which: the page's outline shows its matter without saying it at every turn."""

from __future__ import annotations

from math import ceil

from generator.rules.desk import Desk, other_headings
from generator.rules.line_wholeness import COLON
from generator.seo.measures import reflects
from generator.types import Assignment

LEAST_SHARE = 1 / 3  # of the sections' headings must name it: the fixed ones (FAQ, dates) may, the questions do not
KEY_SHARE = 0.5  # of the headings name it where they can


def must(assignment: Assignment, desk: Desk) -> bool:
    """Return whether the key phrase must stand here: fewer headings than should name it do, past the first.

    Never before two headings running, while those that follow are enough.
    """
    sections, key = assignment.outline.sections, assignment.brief.keyphrase
    others = other_headings(assignment, desk)
    wanting = ceil(LEAST_SHARE * len(sections)) - sum(reflects(text, key) for text in others)
    after = len(sections) - 1 - [s.key for s in sections].index(assignment.section.key) if assignment.section else 0
    running = bool(others) and COLON in others[-1] and reflects(others[-1], key)
    return len(others) >= min(1, len(sections) - 1) and wanting > (after if running else 0)


def wants_key(assignment: Assignment, desk: Desk) -> bool:
    """Return whether this heading should name the key phrase: the first one, then while fewer than KEY_SHARE do."""
    key = assignment.brief.keyphrase
    others = other_headings(assignment, desk)
    return sum(reflects(text, key) for text in others) < KEY_SHARE * (len(others) + 1)
