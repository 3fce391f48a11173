"""« Le maire et le préfet » said « le maire ainsi que le préfet »: two groups of one shape, where « et » joins nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.changes import Change
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
OWN = frozenset({"son", "sa", "ses", "leur", "leurs"})
OF = frozenset({"de", "d'", "du", "des"})
TO = frozenset({"à", "au", "aux"})
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
    """Return whether « et » joins two groups that the same kind of word opens."""
    kind = _kind(found, at + 1)
    start = _first(found, at, kind) if kind else None
    return start is not None and not _official(found, start) and _alone(found, at, start, kind == FIRM)


def _kind(found: Sequence[Token], at: int) -> frozenset[str]:
    """Return the words that open a group like the one at a place; none when it is not a group that a word opens."""
    low = found[at].low if at + 1 < len(found) else ""
    kind = next((words for words in (FIRM, OF, TO) if low in words), frozenset[str]())
    if kind == TO and found[at + 1].pos == "NUM":
        return frozenset()  # « à 3 % sur un an et à 5 % sur deux »
    noun = at + 1
    while noun < len(found) and noun - at < 4 and found[noun].pos in ("DET", "ADJ", "NUM"):
        noun += 1
    if noun >= len(found) or found[noun].pos not in ("NOUN", "PROPN"):
        return frozenset()
    capital = found[noun].text[:1].isupper()
    return frozenset() if capital and kind in (OF, FIRM) else kind  # « de l'Économie et des Finances »


def _first(found: Sequence[Token], at: int, kind: frozenset[str]) -> int | None:
    """Return where the group before « et » begins; None when a verb, a pronoun or a clause stands in it."""
    for back in range(at - 1, max(-1, at - BACK), -1):
        token = found[back]
        if token.pos not in INSIDE:
            return None
        if token.low in kind:
            return back if _alike(found, back, at + 1) else None
    return None


def _alike(found: Sequence[Token], one: int, other: int) -> bool:
    """Return whether two groups both have an article, or neither, and the second no owner of its own.

    « Des produits et de construction » are not alike; « la victoire d'Israël et sa chanson » reads on.
    """
    if found[other].low in OWN and found[one].low not in OWN:
        return False
    bare = [found[at].low in ("de", "d'") and found[at + 1].pos != "DET" for at in (one, other)]
    return bare[0] == bare[1]


def _official(found: Sequence[Token], start: int) -> bool:
    """Return whether the groups belong to the name of an office or a law: « ministère de la santé et du sport »."""
    return any(is_listed(t.lemma, "official_heads") for t in found[max(0, start - OFFICIAL) : start + 1])


def _alone(found: Sequence[Token], at: int, start: int, subjects: bool) -> bool:
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
    return opens and subjects and after.number == "p"
