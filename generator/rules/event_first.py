"""The event that a title tells last, named first: « Cyberattaque : les hôpitaux reviennent au papier » of « Les hôpitaux reviennent au papier après une cyberattaque »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.surface import capital
from generator.french.tagger import finite
from generator.french.words import listed
from generator.rules.halves import stands
from generator.rules.line_wholeness import COLON
from generator.shelf import compiled

AFTER = compiled(r" (?:après (?:qu['’])?|à la suite d['’]|à cause d['’])une? (?P<event>[a-zà-ÿ-]+)\b")
FEWEST = 5  # words of the rest


def event_first(title: str) -> Iterator[str]:
    """Yield a title under the event after which it happened; nothing of one that has a matter before it already, or that names nobody."""
    found = AFTER.search(title)
    if found is None or COLON in title or "," in title or found["event"] not in listed("happenings"):
        return
    rest = title[: found.start()]
    if len(rest.split()) >= FEWEST and finite(rest) and stands(rest):
        yield f"{capital(found['event'])}{COLON}{rest[:1].lower() if rest.startswith(('L', 'Un', 'Des ')) else rest[:1]}{rest[1:]}"
