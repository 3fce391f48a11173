"""The title of a source: asked for, told by its container, or its first line; a section's name above it goes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from generator.cleaning import noise
from generator.cleaning.messages import reason
from generator.cleaning.structure import Part
from generator.cleaning.tables import table
from generator.shelf import compiled
from generator.types import Removal

LONGEST = 28  # words of a title
KICKER = 3  # words of a section's name
SITE = compiled(r"\s+[|–—]\s+(?P<site>[^|–—]{2,40})$")
NOT_WORDS = compiled(r"\W+")


def titled(asked: str, told: str, origin: str, parts: Sequence[Part]) -> tuple[str, list[Part], list[Removal]]:
    """Return the title, the parts without it, and a section's name that stood above it.

    `asked` is the request's title, `told` the container's. An order to a machine is no title.
    """
    parts, gone = _without_kicker(list(parts))
    known = asked or (told if not noise.reason(told) else "")
    known = _without_label(without_site(known, origin))
    if not parts:
        return known, parts, gone
    first = parts[0].traced.text
    if known:
        again = _bare(known) == _bare(_without_label(without_site(first, origin)))
        return known, parts[1:] if again else parts, gone
    if len(parts) > 1 and is_title(first):
        return _without_label(without_site(first, origin)), parts[1:], gone
    return "", parts, gone


def is_title(text: str) -> bool:
    """Return whether a first line reads as a title: short, without a final point."""
    return len(text.split()) <= LONGEST and text.rstrip()[-1:] not in (".", ":", ";", ",")


def without_site(title: str, origin: str) -> str:
    """Return a title without the name of its site after a bar or dash."""
    match = SITE.search(title)
    if not match:
        return title
    ours = bool(origin) and _bare(match["site"]) in (_bare(origin), _bare(origin.rsplit(".", 1)[0]))
    return title[: match.start()] if ours or match.group().strip().startswith("|") else title


def _without_label(title: str) -> str:
    """Return a title without what a page sets before or after it: « EN DIRECT. », « Interview : », « suivez la situation »."""
    bare = _label().sub("", title).strip()
    return bare[:1].upper() + bare[1:] if len(bare.split()) > KICKER else title


@cache
def _label() -> re.Pattern[str]:
    return compiled(table("bruit")["annexes"]["surtitre"], re.IGNORECASE)


def _without_kicker(parts: list[Part]) -> tuple[list[Part], list[Removal]]:
    if len(parts) < 3 or not is_title(parts[1].traced.text):
        return parts, []
    first = parts[0].traced.text
    words = first.split()
    if len(words) > KICKER or not (first.isupper() or len(words) == 1) or parts[1].traced.text.isupper():
        return parts, []
    return parts[1:], [Removal(parts[0].line, first, reason("rubrique"))]


def _bare(text: str) -> str:
    return NOT_WORDS.sub("", text).lower()
