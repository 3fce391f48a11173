"""« 40 ponts ont été bâtis entre mai 2023 et mars 2024 » said « de mai 2023 à mars 2024 »: several deeds fill the time they are told of."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.exchanges.changes import Change
from generator.frames.reading import tokens
from generator.frames.reshaping.movables import MONTH
from generator.french.grammar import elide
from generator.shelf import compiled

COST = 0.06
DATE = rf"{MONTH}(?: (?:19|20)\d{{2}})?"
BETWEEN = compiled(rf"(?<= )entre (?P<a>{DATE}|(?:19|20)\d{{2}}) et (?P<b>{DATE}|(?:19|20)\d{{2}})(?![\w-])(?! et\b)")
CHOICE = compiled(
    r"(?:compris|comprise|situé|située|différence|écart|choix|hésit\w+|rapport|lien|bond|hausse|baisse)\w*$"
)
FOUND = compiled(r"(?:identifié|repéré|découvert|détecté|décelé|relevé|constaté|recensé)e?s?$")
NEAR = 3  # words back in which what is several shows
FAR = 6  # words back in which stands what is only found: « 19 dossiers douteux identifiés entre 2017 et 2023 »


def spans(text: str) -> Iterator[Change]:
    """Yield the time between two months or two years told from one to the other, beside what is told of several."""
    for match in BETWEEN.finditer(text):
        before = [t for t in tokens(text) if t.end <= match.start()]
        near = before[-NEAR:]
        if not near or CHOICE.search(near[-1].low) or any(FOUND.match(t.low) for t in before[-FAR:]):
            continue
        several = any(t.number == "p" and (t.pos == "NOUN" or t.tense == "ppast") for t in near)
        if several and " de " + match["a"] not in text and near[-1].pos in ("NOUN", "ADJ", "VERB"):
            start = elide("de", match["a"])
            yield Change(match.start(), match.end(), f"{start} à {match['b']}", COST)
