"""A comma comes before « mais » that opens a clause with its own subject: « Il a neigé, mais les routes restent ouvertes »."""

from __future__ import annotations

import re

from generator.french import sentences
from generator.french.tagger import finite
from generator.shelf import compiled

BUT = compiled(
    r"(?<=[\wà-ÿ%)»]) mais (?=(?:ils?|elles?|on|l[ae]s?|une?|ce|cet|cette|ces|son|sa|ses|leurs?|nul|personne|rien|plusieurs|aucune?) |l['’]|c['’]|[A-ZÀ-Þ])"
)
STRETCH = compiled(r"[^,;:.()«»]*")
LEANS = compiled(r"\b(?:non|pas) (?:seulement|uniquement)\b|\b(?:qui|que|dont|où)\b[^,]*$|\bqu['’][^,]*$")


def parted(match: re.Match[str]) -> str | None:
    """Return « , mais » for « mais » between two clauses, None where it opposes two words or two parts of a relative."""
    sentence = sentences.around(match.string, match.start())
    if sentence is None:
        return None
    at = match.start() - sentence.start
    left, right = sentence.text[:at], sentence.text[at + len(match.group()) :]
    said = STRETCH.match(right)
    near = left.rpartition(",")[2]
    if said is None or LEANS.search(left) or not finite(near) or not finite(said.group()):
        return None
    return ", mais "
