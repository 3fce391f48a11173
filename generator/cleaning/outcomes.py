"""What came of a deed stands behind a comma: « La grue est tombée, provoquant la panique »."""

from __future__ import annotations

import re

from generator.cleaning.tables import table
from generator.french import sentences
from generator.french.tagger import tag
from generator.shelf import compiled

OUTCOME = compiled(
    r"(?P<word>[a-zà-ÿœ-]{3,}) (?=(?:provoquant|entraînant|causant|blessant|tuant|forçant|obligeant|contraignant|suscitant|déclenchant) (?:l[ae]s? |l['’]|une? |des |deux |trois |plusieurs |d['’]|de |au moins |environ |\d|ainsi |«))"
)


def parted(match: re.Match[str]) -> str | None:
    """Return « est tombée, » for « est tombée » before what came of it; a noun that may have done it keeps it: « une explosion blessant »."""
    sentence = sentences.around(match.string, match.start("word"))
    if sentence is None:
        return None
    at = match.start("word") - sentence.start
    found = tag(sentence.text)
    place = next((n for n, token in enumerate(found) if token.start == at), 0)
    word = found[place]
    done = word.pos == "VERB" and (
        word.mood in ("ind", "con") or (word.tense == "ppast" and found[place - 1].pos in ("AUX", "ADV"))
    )
    undergoes = word.text in table("relecture")["suites"]["subissent"] and any(
        t.mood in ("ind", "con") for t in found[:place]
    )
    return f"{match['word']}, " if place and (done or undergoes) else None
