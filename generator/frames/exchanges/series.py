"""« Le Mali, le Niger et le Tchad » said « le Tchad, le Niger et le Mali »: three things or more of one shape and one rank, in another order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.frames.exchanges.changes import Change
from generator.frames.exchanges.couples import RANKED, Span, in_a_name
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.french.lexicon import is_first_name
from generator.french.syntax import Token
from generator.shelf import compiled

# the order tells something, or the list is not whole
TOLD = compiled(
    r"\b(?:enfin|surtout|notamment|dont|plus|moins|premi[eè]re?s?|etc|derni[eè]re?s?|successivement|tour|ordre|mieux|suivi|suivis|suivie|suivies"
    r"|gagn\w+|remport\w+|victoire|manche|étape|match|record)\b|\d ?%|…",
    re.I,
)
ARTICLES = frozenset({"le", "la", "l'", "les", "un", "une", "des"})
HEADS = frozenset({"à", "au", "aux", "en", "du", "de", "d'", "dans", "par", "pour", "sur", "chez", "contre", "avec"})
CONTRACTED = {"au": "à", "aux": "à", "du": "de", "d'": "de"}
# before a list whose first word alone it stands before, and that changes with no word after it
GOVERN = frozenset({"par", "avec", "pour", "chez", "contre", "dans", "comme", "sur", ":"})
COST = 0.04
LEAST = 3  # things of a list: two are a couple
MOST = 7  # words of one thing


def series(text: str) -> Iterator[Change]:
    """Yield the lists of a text in the other order; none where the order may tell something or what follows may be of the last."""
    if " et " not in text or RANKED.search(text.lower()) or TOLD.search(text):
        return
    found = tokens(text)
    for at in range(3, len(found) - 1):
        if found[at].text == "et" and (things := _things(found, at)) and _stands(found, things):
            yield _turned(text, found, things)


def _things(found: Sequence[Token], at: int) -> list[Span]:
    """Return the things of one shape that « et » at a place closes, in order; none when they are less than three."""
    last = _thing(found, at + 1)
    if last is None or any(len(t.text) == 1 and t.text.isupper() for t in found):
        return []  # « les catégories A, B et C »
    things, end, shape = [last], at, _shape(found, last)
    while (one := _before(found, end)) is not None and _shape(found, one) == shape:
        things.insert(0, one)
        if not one[0] or found[one[0] - 1].text != ",":
            break
        end = one[0] - 1
    return things if len(things) >= LEAST else []


def _before(found: Sequence[Token], end: int) -> Span | None:
    """Return the thing that ends there: it opens the text, or after a comma, a verb, a preposition."""
    for start in range(max(0, end - MOST), end):
        one = _thing(found, start)
        if one == (start, end) and (not start or found[start - 1].text == "," or _opens(found, start)):
            return one
    return None


def _opens(found: Sequence[Token], start: int) -> bool:
    """Return whether a list begins there for sure: after a verb, « comme », a preposition that governs all of it."""
    before = found[start - 1]
    if before.low in GOVERN and in_a_name(found, start - 1):
        return False
    done = before.mood != "par" or (start > 1 and found[start - 2].lemma == "avoir")
    return before.low in GOVERN or (before.pos in ("VERB", "AUX") and done)


def _thing(found: Sequence[Token], start: int) -> Span | None:
    """Return the span of a preposition and an article or not, and a name, or a noun with its adjective."""
    end = start
    if end < len(found) and found[end].low in HEADS:
        end += 1
    if end < len(found) and found[end].low in ARTICLES:
        end += 1
    if end >= len(found) or found[end].pos not in ("NOUN", "PROPN") or (end == start and found[end].pos == "NOUN"):
        return None
    while end < len(found) and end - start < MOST and found[end].pos in ("NOUN", "PROPN", "ADJ"):
        end += 1
    return start, end


def _shape(found: Sequence[Token], thing: Span) -> tuple[str, bool, bool, bool]:
    """Return what two things must share to be of one rank: preposition, article or none, name or noun, person or not."""
    first, last = found[thing[0]], found[thing[1] - 1]
    prep = CONTRACTED.get(first.low, first.low) if first.low in HEADS else ""
    article = any(t.low in ARTICLES for t in found[slice(*thing)])
    named = last.text[0].isupper()
    return prep, article, named, named and is_first_name(first.text)


def _stands(found: Sequence[Token], things: Sequence[Span]) -> bool:
    """Return whether a list opens for sure, and nothing after it can belong to its last thing alone."""
    start, end = things[0][0], things[-1][1]
    before = found[start - 1] if start else None
    if any(is_listed(t.lemma or t.text, "times") for t in found[start:end]):
        return False  # « le mois, le trimestre et l'année » grow
    if before is not None and not _opens(found, start):
        return False
    if end >= len(found):
        return True
    after = found[end]
    if before is None or before.pos in ("VERB", "AUX"):
        return after.text in (".", ";", ")") or (before is None and after.mood in ("ind", "con"))
    return after.text in (".", ";", ")")


def _turned(text: str, found: Sequence[Token], things: Sequence[Span]) -> Change:
    start, end = found[things[0][0]].start, found[things[-1][1] - 1].end
    said = [text[found[a].start : found[b - 1].end] for a, b in reversed(things)]
    if not start:
        first = said[-1]
        said[-1] = first if found[0].pos == "PROPN" else first[:1].lower() + first[1:]
        said[0] = said[0][:1].upper() + said[0][1:]
    return Change(start, end, f"{', '.join(said[:-1])} et {said[-1]}", COST)
