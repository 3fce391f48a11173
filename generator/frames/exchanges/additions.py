"""« Le maire et le préfet » said « le maire ainsi que le préfet »: two groups of one shape, where « et » joins nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.exchanges.changes import Change
from generator.frames.lists import is_listed, pattern
from generator.frames.reading import tokens
from generator.french.grammar import elide
from generator.french.syntax import Token

COST = 0.3  # much more than a turn: an article soon has too many of them
BACK = 12  # words before « et » among which the first group begins
OFFICIAL = 8  # words before the first group in which a ministry or a law makes both a name
FIRM = frozenset(
    {"le", "la", "l'", "les", "un", "une", "son", "sa", "ses", "leur", "leurs", "ce", "cette", "ces", "cet"}
)
OWNED = frozenset({"son", "sa", "ses", "leur", "leurs"})
INSIDE = ("NOUN", "PROPN", "ADJ", "NUM", "DET", "ADP")


def additions(text: str) -> Iterator[Change]:
    """Yield « ainsi que » for each « et » of a text that surely joins two groups alike."""
    if pattern("paired").search(text):
        return
    found = tokens(text)
    for at, token in enumerate(found):
        if token.text == "et" and 0 < at < len(found) - 1 and _grouped(found, at):
            after = found[at + 1]
            joined = elide("ainsi que", after.text).removesuffix(after.text)
            yield Change(token.start, after.start, joined, COST)


def _grouped(found: Sequence[Token], at: int) -> bool:
    """Return whether « et » joins two groups, each opened by an article."""
    start = _first(found, at) if _opens(found, at + 1) else None
    return start is not None and not _official(found, start) and _alone(found, at, start)


def _opens(found: Sequence[Token], at: int) -> bool:
    """Return whether a group with an article opens at a place: no name (« de l'Économie et les Finances »).

    « Ainsi que » is heavy before a second « de » or « à », and « sa » must be whose it was: « la victoire du pays et sa
    chanson ».
    """
    noun = at + 1
    while noun < len(found) and noun - at < 4 and found[noun].pos in ("DET", "ADJ", "NUM"):
        noun += 1
    firm = at + 1 < len(found) and found[at].low in FIRM - OWNED
    return firm and noun < len(found) and found[noun].pos == "NOUN" and not found[noun].text[:1].isupper()


def _first(found: Sequence[Token], at: int) -> int | None:
    """Return where the group before « et » begins; None when a verb, a pronoun or a clause stands in it."""
    for back in range(at - 1, max(-1, at - BACK), -1):
        token = found[back]
        if token.pos not in INSIDE:
            return None
        if token.low in FIRM:
            held = back and found[back - 1].pos == "ADP"  # « le père de la fille et la mère »
            return None if held else back
    return None


def _official(found: Sequence[Token], start: int) -> bool:
    """Return whether the groups belong to the name of an office or a law: « ministère de la santé et du sport »."""
    return any(is_listed(t.lemma, "official_heads") for t in found[max(0, start - OFFICIAL) : start + 1])


def _alone(found: Sequence[Token], at: int, start: int) -> bool:
    """Return whether the second group is no subject of its own: « il voit le maire et le préfet part »."""
    end = at + 1
    while end < len(found) and found[end].pos in INSIDE:
        end += 1
    after = found[end] if end < len(found) else None
    if after is None or after.text in (".", ",", ";", ")", ":"):
        return True
    if after.mood not in ("ind", "con"):
        return after.pos == "VERB" or (after.pos == "ADV" and after.low not in ("ne", "n'"))
    opens = start == 0 or found[start - 1].text == "," or found[start - 1].pos == "SCONJ"
    return opens and after.number == "p"
