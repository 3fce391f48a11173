"""A town and its country, or its department, are parted by a comma: « à Lisbonne, au Portugal, »."""

from __future__ import annotations

import re

from generator.french.lexicon import is_first_name, place
from generator.shelf import compiled

TOWN = compiled(
    r"(?<![\w'’-])(?P<town>[Àà] (?:L[ae] )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?) (?P<where>(?:en |au |aux |dans l[ae]s? |dans l['’])(?P<country>[A-ZÀ-Þ][\w'’-]+(?: (?:du |de |d['’]|de la )?[A-ZÀ-Þ][\w'’-]+)*))(?P<after>[,.;:)]|$| (?=[a-zà-ÿœ\d«]))"
)
AROUND = frozenset({"country", "region", "continent", "department"})  # kinds of places that a town lies in


def parted(match: re.Match[str]) -> str | None:
    """Return « à Lisbonne, au Portugal, » for « à Lisbonne au Portugal », the second comma where the sentence goes on."""
    known = place(match["country"])
    if known is None or known.kind not in AROUND or _somebody(match["town"].split(maxsplit=1)[1]):
        return None
    after = ", " if match["after"] == " " else match["after"]
    return f"{match['town']}, {match['where']}{after}"


def _somebody(name: str) -> bool:
    """Return whether a name is that of somebody, not of a town: « à Valérie Roche en Ontario »."""
    return is_first_name(name.split()[0]) and place(name) is None
