"""Every number, with its unit, stands in the facts or notes a sentence cites."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from generator.checks.evidence import plain, source_text, statements, visible
from generator.checks.finding import Finding
from generator.checks.numerals import OWN_COUNT, counted, number_words, ordinals, scales, units
from generator.checks.ratios import compared
from generator.checks.reckoning import reckoned, years_meant
from generator.checks.tallies import FOLLOWING, WORD, listed, tallied
from generator.french.numerals import read_words
from generator.shelf import compiled
from generator.types import Assignment, Draft

NUMBER = compiled(
    r"(?<![\w,.])(\d{1,3}(?:[ .]\d{3})+|\d+)((?:,\d+)?)(?:er|re|e|es|h\d\d)?(?=[\s%$€£).,;:!?»'/–-]|h\b|$)[ -]?([^\W\d_]+|[%$€£])?"
)
ABOUT = ("aine", "aines")  # how a number that is only about right ends
FEW = 3  # below, a number in letters is often an article
BOTH = compiled(r"\b(?:ces|les|des|aux|leurs|ses|toutes|tous) $")
LONGEST_BOTH = 10  # letters of what it finds, with what stands before
IDLE = compiled(  # « à moitié construit » counts nothing
    r"\bà moitié\b|\b(?:à|de) (?:mille|cent) lieues\b|\baux quatre coins\b|\bà deux doigts\b|\bquatre à quatre\b"
    r"|\bde deux choses l'une\b|\ben deux mots\b|\bmille et une?\b"
)
TWOFOLD = compiled(r"(?<!\ble )(?<!\bau )(?<!\bdu )\b[Dd]ouble\b")  # « double enjeu »: a writer's own count
SECOND = compiled(r"\b(?:(?:seconde?|deuxième)s?|deux)\b")  # where there is a second, there are two
TENS = r"(?:vingt|trente|quarante|cinquante|soixante)"
SCALES = frozenset({"million", "milliard"})
Amount = tuple[str, str]  # value, unit ("" when it has none we know)


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield the sentences with a number, or a number with a unit, that what they cite does not hold.

    A sentence that cites nothing may repeat a number of the source, not bring one.
    """
    source, day = source_text(assignment.brief), assignment.brief.cleaned.day
    for sentence, evidence in statements(draft, assignment):
        known = amounts(evidence or source)
        values = {value for value, _ in known} | ({"2"} if SECOND.search(evidence) else set())
        said = plain(visible(sentence))
        twofold = {"2"} if TWOFOLD.search(said) else set()
        own = twofold | reckoned(said, evidence or source, source) | years_meant(evidence, day.year if day else 0)
        for value, unit in sorted(amounts(said)):
            if value not in values and value not in own and not tallied(value, said):
                rank = value in {ordinals().get(word.lower()) for word in WORD.findall(said)}
                worked_out = rank or listed(value, said, evidence) or value in compared(said, known)
                yield Finding(f"nombre absent des faits : {value}", sentence.text, doubtful=worked_out)
            elif value in values and unit and (value, unit) not in known and any(v == value and u for v, u in known):
                yield Finding(f"{value} n'a pas cette unité dans les faits", sentence.text)


@lru_cache(maxsize=256)
def amounts(text: str) -> frozenset[Amount]:
    """Return the numbers of a plain text as (value, unit); « deux » is « 2 », ranges give both ends."""
    found: set[Amount] = set()
    for match in NUMBER.finditer(text):
        digits, decimals, after = match.groups()
        value = compiled(r"[ .]").sub("", digits) + decimals
        found.add((value, units().get((after or "").lower(), "")))
    words, low = number_words(), IDLE.sub(_blank, text.lower())
    if any(scale in low for scale in scales()):
        found |= _long_words(low)
        low = _run().sub(_blank, low)
    for match in WORD.finditer(low):
        if match.group() in words:
            if match.group() == "cent" and low[: match.start()].endswith("pour "):
                continue  # a part, no number
            after = FOLLOWING.match(low, match.end())
            scaled = after is not None and units().get(after.group(1), "") in SCALES
            if words[match.group()] == "2" and not scaled and BOTH.search(low[: match.start()][-LONGEST_BOTH:]):
                continue  # « ces deux périodes » takes up what was said
            if after and after.group(1) in counted() and int(words[match.group()]) <= OWN_COUNT:
                continue
            found.add((words[match.group()], units().get(after.group(1), "") if after else ""))
    return frozenset(found)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _long_words(low: str) -> frozenset[Amount]:
    """Return the numbers of several words: « trois cents », « deux mille »."""
    return frozenset((f"{read_words(run.group()):.0f}", "") for run in _run().finditer(low))


@cache
def _run() -> re.Pattern[str]:
    """Return what makes one number of several words: it counts by hundreds or thousands, or ends on « et un »."""
    words = "|".join((*number_words(), *scales()))
    begins = rf"(?:{words})[ -](?:{'|'.join(scales())})|(?<!pour )(?:cent|mille)[ -](?:{words})|{TENS}[ -]et[ -](?:une?|onze)"
    return compiled(rf"\b(?:{begins})\b(?:[ -](?:(?:{words})|et[ -](?:une?|onze))\b)*")


def in_digits(text: str) -> str:
    """Return a text with its numbers in letters as figures, from three on: « neuf blessés » is « 9 blessés »."""
    text = _run().sub(lambda run: f"{read_words(run.group().lower()):.0f}", text)
    return WORD.sub(lambda word: _few(word.group()), text)


def _few(word: str) -> str:
    """Return a number of one word as figures; « une dizaine » is about ten, and stays."""
    number = number_words().get(word.lower(), "")
    return number if number.isdigit() and int(number) >= FEW and not word.endswith(ABOUT) else word
