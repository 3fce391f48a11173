"""Tells a sentence that orders an article from one of the article, by the signs of the craft it bears: [signes] of `data/demandes.toml`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.cleaning.asking import patterns
from generator.shelf import compiled

# Kinds of signs: who is addressed to do what, and what of an article is spoken of. Two of them with a settling one, or three
# where nothing is told as done, make an order (tried on 42 requests above, below and glued to a text, and on the titles and
# first sentences of 600 texts of the press).
CALLING = frozenset({"ordre", "adresse"})
SETTLING = CALLING | {"longueur", "interdit", "seo"}
ENOUGH, PLAIN = 2, 3
GOING_ON = 0.5  # share of a sentence's letters that signs make up, where it goes on with a request by one kind alone
REMARK = 12  # words of a greeting or a remark that opens a request: « Tu es rédacteur web. »
LEAST = 4  # words of a title behind a colon
QUOTES = '«“"'
UNIT = compiled(r"(?:[^.!?\n]|[.!?](?![\s\"»)]))+(?:[.!?]+[\"»)]*|\n|$)\s*")
OPEN = compiled(r"[a-zà-ÿœ\d] $")  # a title glued to words that nothing closes
COLON = compiled(r"\s*:(?:\s+|(?=[A-ZÀ-Þ«]))|\s+[-–—]\s+")


class Unit(NamedTuple):
    """A sentence, where it stands in its line, and the kinds of signs it bears."""

    start: int
    end: int
    text: str
    kinds: frozenset[str]


def ordered(text: str, heard: bool = False) -> int:
    """Return where the orders end that open a text, 0 where none does; `heard`: whether one stands before it."""
    end = reached = 0
    for unit in _units(text):
        cut = _before_title(unit, heard)
        strong = heard or _orders(unit.text[:cut]) if cut else _strong(unit.text, unit.kinds)
        if strong or (heard and _goes_on(unit)):
            heard, end = True, unit.start + (cut or len(unit.text))
            reached = unit.end
            if cut:
                return end
        elif heard or reached != unit.start or not _remarks(unit):
            return end
        else:
            reached = unit.end
    return end and reached


def behind(text: str) -> int:
    """Return where the orders begin that close a text, its length where none does."""
    units = list(_units(text))
    start, heard = len(text), False
    for unit in reversed(units):
        if _strong(unit.text, unit.kinds):
            start, heard = unit.start, True
        elif not (_goes_on(unit) or _remarks(unit)):
            break
    return start if heard else len(text)


def _units(text: str) -> Iterator[Unit]:
    for found in UNIT.finditer(text):
        yield Unit(found.start(), found.end(), found.group(), _kinds(found.group()))


def _kinds(text: str) -> frozenset[str]:
    return frozenset(kind for kind, rows in patterns().signs.items() if any(row.search(text) for row in rows))


def _orders(text: str) -> bool:
    return _strong(text, _kinds(text))


def _strong(text: str, kinds: frozenset[str]) -> bool:
    """Return whether a sentence is an order by itself."""
    if not kinds - CALLING:
        return False  # « Tu peux écrire pour nous » orders no article
    quoted = text.lstrip()[:1] in QUOTES  # « Je veux un texte clair », says somebody of the article
    if kinds & CALLING and len(kinds) >= (PLAIN if quoted else ENOUGH):
        return True
    told = patterns().told.search(text) is not None
    settled = not quoted and bool(kinds & SETTLING) and len(kinds) >= ENOUGH
    return not told and (len(kinds) >= PLAIN or settled)


def _goes_on(unit: Unit) -> bool:
    """Return whether a sentence next to an order belongs to it: it forbids, thanks, or is made of signs."""
    return bool(unit.kinds) and ("interdit" in unit.kinds or _opens(unit.text) or _covered(unit.text) >= GOING_ON)


def _opens(text: str) -> bool:
    """Return whether a sentence opens on an order: « Utilise un style vif. »"""
    return any(row.match(text.lstrip("-–—•* ")) for row in patterns().signs["ordre"])


def _remarks(unit: Unit) -> bool:
    """Return whether a short sentence may go with the request beside it: a greeting, a part to play."""
    return bool(unit.kinds) and len(unit.text.split()) <= REMARK


def _covered(text: str) -> float:
    """Return the share of a text's letters that stand in signs."""
    signs = (row for rows in patterns().signs.values() for row in rows)
    marked = {at for row in signs for found in row.finditer(text) for at in range(*found.span())}
    letters = [i for i, c in enumerate(text) if c.isalnum()]
    return sum(i in marked for i in letters) / len(letters) if letters else 0.0


def _before_title(unit: Unit, heard: bool) -> int:
    """Return where an order ends before the title behind it: after a colon or a dash, or glued to it; 0 where none follows."""
    for found in COLON.finditer(unit.text):
        head, rest = unit.text[: found.start()], unit.text[found.end() :]
        named = patterns().label.search(head) is not None
        if not named and _titles(rest) and _asks(head, heard):
            return found.end()
    glued = (m.start() for m in patterns().starts.finditer(unit.text) if OPEN.search(unit.text[: m.start()]))
    return next((at for at in glued if _titles(unit.text[at:]) and _asks(unit.text[:at], heard)), 0)


def _titles(text: str) -> bool:
    """Return whether what stands behind an order may be a title: words enough, none of the craft."""
    return len(text.split()) >= LEAST and not _kinds(text)


def _asks(text: str, heard: bool) -> bool:
    return _orders(text) or (heard and bool(_kinds(text)))
