"""Whom a title's news is for narrows it: « la gratuité pour les moins de 26 ans » is not free for all, so a shorter title keeps whom."""

from __future__ import annotations

from generator.checks.evidence import plain
from generator.facts.groups import stems
from generator.shelf import compiled

WHOM = compiled(
    r"(?P<before>[\w'’-]+) pour (?P<whom>les [a-zà-ÿ]+s (?:de |d['’]|en |âgée?s )[^,:;«»]+?)(?= et |[,:;«»?!]|$)"
)


def loses_whom(text: str, title: str) -> bool:
    """Return whether a text tells what a title does for some, without any word of who they are."""
    words = plain(title)
    found = WHOM.search(words) if " pour les " in words else None
    if found is None:
        return False
    told = set(stems(plain(text)))
    return bool(told & set(stems(found["before"]))) and told.isdisjoint(stems(found["whom"]))
