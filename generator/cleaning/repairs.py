"""Mend machine-translation damage from the table data/calques/; quotations keep their words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.cleaning import agreeing, moods, seams, turns
from generator.cleaning.calques import Calque, fitting, hints, pattern, tells
from generator.cleaning.putting import put
from generator.cleaning.traced import Traced
from generator.shelf import compiled
from generator.types import Repair

QUOTED = compiled(r"«[^»]*»|“[^”]*”")
# How numbers show their country; « 1,250 » alone shows nothing.
ENGLISH = compiled(r"(?<![\d.,])\d{1,3}\.\d{1,2}\s?(?:%|millions?|milliards?|pour cent)|\d,\d{3},\d{3}|(?<!\w)\$\s?\d")
FRENCH = compiled(
    r"\d,\d{1,2}(?!\d)|\d[ \u00a0\u202f]\d{3}(?!\d)|\d,\d{3}\s?(?:%|km|kg|m\b|s\b|secondes|mètres|hertz|millions?|milliards?|litres)"
)

TRANSLATED = 2  # sorts of signs of a translation made word for word: one text of 1,458 of the press shows two
WITH_HINTS = 3  # … or of signs and hints together: two dispatches of 981
# what may part a noun from the participle said of it: « l'autopsie n'a pas encore été effectuée »
BEING = r"(?P<being>(?:n')?(?:(?:a|avait|aura|aurait|ont|avaient|auront)(?: pas)?(?: encore)? été|est|était|sera|serait|sont|étaient|seront)(?: pas)?(?: encore)? )"
AROUND = 12  # words, before and after together, from which a repair is told without those that stayed


Ranked = tuple[int, Calque]


class Habits(NamedTuple):
    """What a whole source shows of how it was written, asked before a rule is tried on one of its paragraphs."""

    text: str = ""
    parts: str = ""  # the paragraphs as they are mended
    english: bool = False  # it writes its numbers the English way: only then is « 1,250 » more than one thousand
    translated: bool = False  # other rules have shown that it was translated word for word


PLAIN = Habits()


def counts_in_english(texts: Iterable[str]) -> bool:
    """Return whether a text writes its numbers the English way: « 2.3% », « 1,234,567 », « $42 »."""
    found = [(bool(ENGLISH.search(text)), bool(FRENCH.search(text))) for text in texts]
    return any(english for english, _ in found) and not any(french for _, french in found)


def habits(texts: Sequence[str], whole: str = "") -> Habits:
    """Return what the texts of a source show before anything in them is mended; `whole` is all of it, noise too."""
    parts = "\n".join(texts)
    return Habits(whole or parts, parts, counts_in_english(texts))


def translated(found: Sequence[Repair], whole: str) -> bool:
    """Return whether what was mended, and what the whole source shows besides, tell a translation."""
    signs = len({repair.reason for repair in found if tells(repair.reason)})
    return signs >= TRANSLATED or signs + hints(whole) >= WITH_HINTS


def mended(traced: Traced, number: int, habits: Habits = PLAIN) -> tuple[Traced, tuple[Repair, ...]]:
    """Return a paragraph with its calques mended, and what was mended, for the report; `number` is its line.

    Of a source known as translated only what waited for that is mended: the rest was before.
    """
    found: list[Repair] = []
    rules = iter(_possible(habits, traced.text))
    while rule := next(rules, None):
        rank, calque = rule
        known = len(found)
        traced = _applied(calque, traced, number, found)
        if len(found) > known:  # what was put in may hold the letters of a rule that the paragraph did not
            rules = iter([rule for rule in _possible(habits, traced.text) if rule[0] > rank])
    return traced, tuple(found)


def _applied(calque: Calque, traced: Traced, number: int, found: list[Repair]) -> Traced:
    """Return a paragraph with what one rule mends; `found` gets what was."""
    if not _holds(calque.only, traced.text):
        return traced

    def into(match: re.Match[str]) -> str | None:
        quoted = (m.span() for m in QUOTED.finditer(match.string))
        if any(_touches(match.span(), span, calque.label) for span in quoted):
            return None
        new = turns.said(match, calque.pattern, calque.into) if "~" in calque.pattern else match.expand(calque.into)
        if new is None or moods.breaks(match, new):
            return None
        if match.group()[:1].isupper():
            new = new[:1].upper() + new[1:]
        if new != match.group():
            found.append(_told(number, match.group(), new, calque.reason))
            exchanged.append((match.group(), new))
        return new

    exchanged: list[tuple[str, str]] = []
    traced = traced.sub(pattern(calque.pattern), into)
    for old, new in exchanged:
        traced = _agreed(_seamless(traced, new), old, new)
    return traced


def _seamless(traced: Traced, new: str) -> Traced:
    """Return a paragraph in which the small words before and behind an exchanged phrase stand as they do before and behind any such."""
    if end := seams.open_end(new):
        traced = traced.sub(end, seams.joined)
    return traced.sub(seams.open_seam(new), lambda match: seams.closed(match, new)) if new[:1].islower() else traced


def _agreed(traced: Traced, old: str, new: str) -> Traced:
    """Return a paragraph in which the word after an exchanged phrase, or what is said of it, agrees with it."""

    def into(match: re.Match[str]) -> str | None:
        word = agreeing.agreed(old, new, match["word"], bool(match["being"]))
        return word and put(match, "word", word)

    return traced.sub(re.compile(rf"(?<={re.escape(new)} ){BEING}?(?P<word>[a-zà-ÿœ]+)\b"), into)


def _possible(habits: Habits, text: str) -> list[Ranked]:
    """Return the rules for a source of these habits that may mend a paragraph, in their order."""
    return [ranked for ranked in fitting(text, habits.translated) if _suits(ranked[1], habits)]


def _suits(calque: Calque, habits: Habits) -> bool:
    """Return whether a source is such as a rule asks."""
    return (habits.english or not calque.english) and _tells(calque.about, habits.text)


@lru_cache(maxsize=512)
def _tells(about: str, whole: str) -> bool:
    return _holds(about, whole)


def _touches(place: tuple[int, int], quote: tuple[int, int], label: bool) -> bool:
    """Return whether a repair would change words between quotation marks; it may take a whole label, marks and all."""
    (start, end), (opened, closed) = place, quote
    if label and start <= opened and closed <= end:
        return False
    return opened < end and start < closed


def _told(number: int, before: str, after: str, reason: str) -> Repair:
    """Return what was mended without the words around it that stayed."""
    old, new = before.split(), after.split()
    while len(old) > 1 and len(new) > 1 and old[0] == new[0] and len(old) + len(new) > AROUND:
        del old[0], new[0]
    while len(old) > 1 and len(new) > 1 and old[-1] == new[-1] and len(old) + len(new) > AROUND:
        del old[-1], new[-1]
    return Repair(number, " ".join(old), " ".join(new), reason)


def _holds(wanted: str, text: str) -> bool:
    return not wanted or pattern(wanted).search(text) is not None
