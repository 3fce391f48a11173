"""What is true of some is not told of all: « plusieurs électeurs » are not « les électeurs »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.shelf import compiled

SOME = r"plusieurs|certaine?s|quelques|une partie des|bon nombre de|beaucoup de|(?:près de )?la moitié des|un tiers des"
OF_SOME = compiled(rf"\b(?:{SOME}) (?P<thing>[^\W\d_]+[sx])\b", re.IGNORECASE)
LOTS = compiled(
    r"\b[\w-]+ (?P<lot>lots?|caisses?|exemplaires?|séries?|échantillons?|paquets?|boîtes?|bouteilles?|modèles?|cuves?)"
    r" d(?:e |')(?P<thing>[^\W\d_]+)"
)
SHARES = compiled(rf"\b(?:{SOME}|d'entre|parmi|une? \w+aine|des|d'autres)\b", re.IGNORECASE)


def generalised(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, what a plain sentence says of « les… » when its facts only know some of them."""
    for some in OF_SOME.finditer(evidence):
        whole = _all_of(some["thing"])
        if whole.search(said) and not whole.search(evidence) and not SHARES.search(said):
            yield f"les faits ne le disent que d'une partie : « {some.group()} »"


def emptied(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, what a plain sentence says of « ses comtés » when its facts say it of « deux lots de comté »."""
    for some in LOTS.finditer(evidence):
        whole = re.search(
            rf"\b(?:les|ses|leurs|des|aux) {re.escape(some['thing'].rstrip('s'))}s?\b", said, re.IGNORECASE
        )
        if whole and not SHARES.search(said.replace(whole.group(), "")) and some["lot"].rstrip("s") not in said:
            yield f"les faits ne le disent que d'une partie : « {some.group()} »"


def _all_of(thing: str) -> re.Pattern[str]:
    """Return how a text says all of a thing at the opening of a sentence or clause."""
    return re.compile(rf"(?:^|[.,;:] |\b(?:qu[e']|et) ?)les {re.escape(thing)}\b", re.IGNORECASE)
