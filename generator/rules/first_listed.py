"""A list is told by its first thing or whole: « ferme le pont » of « ferme le pont, une rue et deux écoles », not « ferme le pont, une rue »; of two that are named, both."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.french.tagger import finite
from generator.shelf import compiled

ITEM = compiled(r"(?P<head>[^«»]+?), (?P<item>(?:une? |l[ea] |les |l['’]|des |du |deux |trois |plusieurs )[^,«»]+)$")
GOES_ON = r"(?: \([^()]*\))?(?:,? [^,;.«»]{0,40})?(?:,| et) (?:une? |l[ea] |les |l['’]|des |du |deux |trois |plusieurs |à |dans )"
# « contre Ornay et Lavène », « envers la Ravie et l'Ilvanie »: both are meant
NAMED_LAST = compiled(
    r"\b(?:à|au|aux|de|du|des|contre|envers|entre|pour|avec|l[ea]|les|[dl]['’]) ?(?P<name>[A-ZÀ-Þ][\w'’-]+)$"
)
OTHER = r" et (?:(?:à |au |aux |de |du |des |contre |envers |pour |avec )?(?:l[ea] |les |l['’])?|d['’])[A-ZÀ-Þ]"
DEED_LAST = compiled(r"\b\w+(?:er|ir|re)$")  # « un texte visant à abroger et remplacer la loi »
# « dans la nuit du 16 au 17 avril », « entre 3 et 5 % »: both ends are meant
SPAN, TO = compiled(r"\b(?:du|de|d['’]|entre) ?\d[\d ,.]*$"), r" (?:au|à|et) \d"


def half_listed(line: str, sentence: str) -> bool:
    """Return whether a line ends on the second thing of a list that its sentence goes on with, on one of two names, on the first end of a span."""
    named = NAMED_LAST.search(line)
    if named and re.search(rf"\b{re.escape(named['name'])}{OTHER}", sentence):
        return True
    if (deed := DEED_LAST.search(line)) and re.search(rf"{deed.group()}(?:,| et) (?:\w+ )?\w+(?:er|ir|re)\b", sentence):
        return True
    if (span := SPAN.search(line)) and re.search(re.escape(span.group()) + TO, sentence):
        return True
    return _inside(line, sentence)


def first_listed(line: str, sentence: str) -> Iterator[str]:
    """Yield a line that stops inside a list by the first of its things."""
    if _inside(line, sentence):
        yield line.rpartition(", ")[0]


def _inside(line: str, sentence: str) -> bool:
    found = ITEM.match(line)
    if found is None or finite(found["item"]) or not finite(found["head"]):
        return False
    return re.search(re.escape(found["item"]) + GOES_ON, sentence) is not None
