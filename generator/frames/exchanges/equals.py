"""« En France et en Italie » said in the other order: two places or bodies side by side; people stay in their rank."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.frames.exchanges.changes import Change
from generator.frames.exchanges.couples import RANKED
from generator.frames.lists import is_listed, pattern
from generator.frames.reading import tokens
from generator.french.lexicon import is_first_name, place
from generator.french.syntax import FINITE, Token
from generator.french.words import listed
from generator.shelf import compiled

COST = 0.07
JOINED = compiled(r"\b(?:et|ou)\b")
BETWEEN = compiled(r"\bentre\b")
PREPS = {"à": "à", "au": "à", "aux": "à", "en": "en", "dans": "dans", "sur": "sur", "contre": "contre", "par": "par",
         "avec": "avec", "chez": "chez", "pour": "pour", "sans": "sans"}  # fmt: skip
WHERE = frozenset({"à", "en", "dans"})
FIRM = frozenset({"le", "la", "l'", "les", "un", "une"})
# what may follow a couple and surely is about both, or about the whole: after names, after the rest
FREE = frozenset({"depuis", "pendant", "durant", "selon", "lors", "avant", "après", "dès", "afin"})
AFTER_NAMES = FREE | {"pour", "contre", "avec", "sans", "par", "sur", "à", "en", "dans"}
CLAUSES = frozenset(
    {"et", "mais", "car", "or", "puisque", "puisqu'", "alors", "tandis"}
)  # after a comma: another clause
FROM = frozenset({"de", "du", "d'", "depuis"})
NEAR = 4  # words before a couple in which another may begin


class Thing(NamedTuple):
    """A group that may change places: its words, what kind of thing it is, what governs it."""

    start: int
    end: int
    kind: str  # "person" | "place" | "name"
    prep: str = ""
    firm: bool = False


def equals(text: str) -> Iterator[Change]:
    """Yield the couples of one kind turned round; none where the order tells something, or what follows may be of the last alone."""
    low = text.lower()
    if not JOINED.search(low) or RANKED.search(BETWEEN.sub("", low)):
        return
    found = tokens(text)
    for at in range(1, len(found) - 1):
        if found[at].low in ("et", "ou"):
            change = _turned(text, found, at)
            yield from [change] if change else []


def _turned(text: str, found: Sequence[Token], at: int) -> Change | None:
    for right in filter(None, (_governed(found, at + 1), _named(found, at + 1))):
        left = _before(found, at, right)
        if left is None or not _opens(found, left) or not _ends(found, right):
            continue
        start, end = found[left.start].start, found[right.end - 1].end
        first, second = text[start : found[left.end - 1].end], text[found[right.start].start : end]
        if first.lower() == second.lower() or pattern("fixed_couples").search(text[start:end].lower()):
            return None
        if not start:
            second = second[:1].upper() + second[1:]
            first = first if found[0].pos == "PROPN" else first[:1].lower() + first[1:]
        return Change(start, end, f"{second} {found[at].text} {first}", COST)
    return None


def _before(found: Sequence[Token], at: int, right: Thing) -> Thing | None:
    """Return the group that ends at a place and is of one kind with another."""
    reader = _governed if right.prep else _named
    for start in range(max(0, at - NEAR), at):
        left = reader(found, start)
        if left is not None and left.end == at and _alike(left, right):
            return left
    return None


def _alike(left: Thing, right: Thing) -> bool:
    same = left.prep == right.prep or (left.kind == right.kind == "place" and {left.prep, right.prep} <= WHERE)
    return same and left.kind == right.kind and left.firm == right.firm


def _governed(found: Sequence[Token], start: int) -> Thing | None:
    """Return « en Allemagne », « chez les Roy »: a preposition and one name."""
    prep = PREPS.get(found[start].low, "") if start + 1 < len(found) else ""
    if not prep or found[start].pos != "ADP":
        return None
    at = start + 1
    firm = found[at].low in FIRM
    at += firm
    firm = firm or found[start].low in ("au", "aux")
    if at >= len(found):
        return None
    if found[at].pos == "PROPN":
        end = _run(found, at)
        kind = _kind(found, at, end)
        return Thing(start, end, kind, prep, firm and kind != "place") if kind != "person" else None
    return None


def _named(found: Sequence[Token], start: int) -> Thing | None:
    """Return the name of a place: « la Suisse »."""
    if start >= len(found):
        return None
    at = start + (found[start].low in FIRM)
    if at >= len(found) or found[at].pos != "PROPN" or not found[at].text[0].isupper():
        return None
    end = _run(found, at)
    kind = _kind(found, at, end)
    return Thing(start, end, kind, "", at > start) if kind == "place" else None  # people are named in their rank


def _run(found: Sequence[Token], at: int) -> int:
    while at < len(found) and found[at].pos == "PROPN":
        at += 1
    return at


def _kind(found: Sequence[Token], at: int, end: int) -> str:
    words = " ".join(t.text for t in found[at:end])
    if is_first_name(found[at].text) and end - at > 1:
        return "person"
    return "place" if place(words) is not None else "name"


def _opens(found: Sequence[Token], left: Thing) -> bool:
    """Return whether nothing before a couple is of its rank, or holds its first thing alone."""
    if not left.start:
        return left.kind in ("person", "place")
    before = found[left.start - 1]
    near = {t.low for t in found[max(0, left.start - NEAR) : left.start]}
    if (
        "entre" in near
        or any(word.startswith("oppos") for word in near)  # « le match oppose la Ravie et la Moravie »: at home, away
        or before.text in (",", "et", "ou", "-")
        or before.low in ("ni", "soit", "même", "surtout", "d'abord")
    ):
        return False
    if left.prep:
        from_there = left.prep in ("à", "en") and _from(found, left.start)
        return not from_there and before.pos != "ADP"
    if before.pos in ("PROPN", "NOUN", "ADJ", "DET", "NUM"):
        return False  # « le maire Paul Roy et Ana Morin »
    owned = before.low in ("de", "du", "d'", "des") or (
        before.pos == "ADP" and before.low not in ("avec", "contre", "par", "chez")
    )
    return not owned or (left.firm is False and left.kind == "place")


def _from(found: Sequence[Token], start: int) -> bool:
    """Return whether « de » or « depuis » and a place stand just before: « de Lomane en Ravie »; « depuis mars » tells a time."""
    window = range(max(0, start - NEAR), start)
    return any(found[at].low in FROM and not (found[at + 1].pos == "NUM" or _is_time(found[at + 1])) for at in window)


def _is_time(token: Token) -> bool:
    return is_listed(token.lemma or token.text, "times") or token.low in listed("months") | listed("days")


def _ends(found: Sequence[Token], right: Thing) -> bool:
    """Return whether what follows a couple cannot be of its last thing alone."""
    if right.end >= len(found):
        return True
    after = found[right.end]
    following = found[right.end + 1] if right.end + 1 < len(found) else after
    if after.text in (".", ";", ")", ":") or (after.mood in FINITE and after.person in ("", "3")):
        return True
    free = AFTER_NAMES if right.kind in ("person", "place") else FREE
    if after.text == ",":
        return following.low in free - {"à", "en", "dans"} or following.low in CLAUSES or following.mood in FINITE
    if right.kind == "place" and right.prep and after.low in WHERE | {"au", "aux", "sur"}:
        return False  # « à Lomane et à Ravel dans le canton de Vaur »
    return after.low in free
