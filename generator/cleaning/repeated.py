"""« De » and « à » are said again before a second infinitive: « afin de payer la dette et d'ouvrir un fonds »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.french import sentences
from generator.french.grammar import opens_with_vowel
from generator.french.tagger import Unit, read
from generator.shelf import compiled

SECOND = compiled(
    r"\b(?:de |d['’]|à )(?=[a-zà-ÿœ]+(?:er|ir|re|oir) )[^.,;:()«»!?\n]{6,120}? et (?P<to>(?:s['’]|se |le |les |la |l['’]|y |en |lui |leur )?(?P<verb>[a-zà-ÿœ]{2,}(?:er|ir|re|oir))) (?=\w)"
)
BETWEEN = frozenset({"DET", "NOUN", "ADJ", "PREP", "PD", "PDET", "NUM", "PROPN", "ADV", "VPP", "PRO"})
PREPOSITIONS = ("de", "d'", "à")
ENDS = frozenset({"COMMA", "CS", "REL", "PUNCT", "OPEN", "CLOSE"})
HAVE = ("avoir", "être")


def again(match: re.Match[str]) -> str | None:
    """Return « et d'ouvrir » for « et ouvrir » where one infinitive alone stands before, and nothing else could rule the second."""
    sentence = sentences.around(match.string, match.start())
    if sentence is None:
        return None
    units = read(sentence.text)[0]
    place = match.start("verb") - sentence.start
    second = next((at for at, unit in enumerate(units) if unit.start == place and unit.tag == "VINF"), 0)
    joint = next((at for at in range(second, 0, -1) if units[at].tag == "CC"), 0)
    if not joint or units[joint].low != "et" or second - joint > 2 or units[second].lemma in HAVE:
        return None
    first = joint - 1
    while first and units[first].tag in BETWEEN:
        first -= 1
    while first < joint and units[first].tag != "VINF":
        first += 1
    if joint - first < 2 or units[first - 1].low.rpartition(" ")[2] not in PREPOSITIONS or _ruled(units, first - 1):
        return None
    return match.group()[: match.start("to") - match.start()] + _said(units[first - 1].low, match["to"]) + " "


def _ruled(units: Sequence[Unit], at: int) -> bool:
    """Return whether an infinitive before a preposition, in its clause, may be what the second goes on from: « il veut essayer de partir et finir ».

    One that the same preposition rules asks for it again too.
    """
    same = units[at].low.rpartition(" ")[2].replace("d'", "de")
    here = at - 1
    while here > 0 and units[here].tag not in ENDS:
        before = units[here - 1].low.rpartition(" ")[2].replace("d'", "de")
        if units[here].tag == "VINF" and before != same:
            return True
        here -= 1
    return False


def _said(low: str, to: str) -> str:
    """Return an infinitive with the preposition again."""
    if low.endswith("à"):
        return f"à {to}"
    return f"d'{to}" if opens_with_vowel(to) or to.startswith("y ") else f"de {to}"
