"""A list of things is told by its first one or whole: « ferme le pont » of « ferme le pont, une rue et deux écoles », not « ferme le pont, une rue »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.french.tagger import finite
from generator.shelf import compiled

ITEM = compiled(r"(?P<head>[^«»]+?), (?P<item>(?:une? |l[ea] |les |l['’]|des |du |deux |trois |plusieurs )[^,«»]+)$")
GOES_ON = r"(?: \([^()]*\))?(?:,? [^,;.«»]{0,40})?(?:,| et) (?:une? |l[ea] |les |l['’]|des |du |deux |trois |plusieurs |à |dans )"


def half_listed(line: str, sentence: str) -> bool:
    """Return whether a line ends on the second thing of a list that its sentence goes on with."""
    found = ITEM.match(line)
    if found is None or finite(found["item"]) or not finite(found["head"]):
        return False
    return re.search(re.escape(found["item"]) + GOES_ON, sentence) is not None


def first_listed(line: str, sentence: str) -> Iterator[str]:
    """Yield a line that stops inside a list by the first of its things."""
    if half_listed(line, sentence):
        yield line.rpartition(", ")[0]
