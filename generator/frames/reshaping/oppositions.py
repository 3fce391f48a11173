"""A long sentence that sets one thing against another, told in two: « A recule tandis que B progresse » is « A recule. B, lui, progresse »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.lists import is_listed
from generator.frames.reshaping.breaths import is_long, parted, unquoted
from generator.frames.reshaping.endings import OTHER_DAY, asserts, direction, is_whole, tense_of
from generator.frames.reshaping.halves import ABOUT_ALL, AGAINST, Parting, reported
from generator.frames.reshaping.seconds import past_subject, stands
from generator.french.syntax import Token
from generator.shelf import compiled

AGAINST_IT = compiled(r"(?:,? tandis|, alors) (?:que |qu['’])(?=\w)")
STRONG = {("m", "s"): "lui", ("f", "s"): "elle", ("m", "p"): "eux", ("f", "p"): "elles"}
SAID = compiled(r"\b(?:lui|elle|eux|elles|aussi|également|même)\b")
UNDER = frozenset({"que", "qu'", "dont", "si", "lorsque", "quand"})
LATER = frozenset({"ensuite", "puis"})
MANY = frozenset({"les", "des", "leurs", "ses", "ces"})


def oppositions(text: str, found: Sequence[Token]) -> Iterator[Parting]:
    """Yield the parting of a long sentence at « tandis que » or « , alors que » and what it sets against the first thing."""
    matches = list(AGAINST_IT.finditer(text)) if is_long(text) and not ABOUT_ALL.match(text) else []
    if len(matches) != 1:
        return
    match = matches[0]
    before, after = [t for t in found if t.end <= match.start()], [t for t in found if t.start >= match.end()]
    if not before or not after or not unquoted(found)[len(before)] or not _asserted(before):
        return
    if not _differs(after) or OTHER_DAY.search(text, match.end()):
        return
    one, other = tense_of(before), tense_of(after)
    if "con" in one + other or ("alors" in match[0] and one != other):
        return
    way = direction(before), direction(after)
    if not way[0] or way[0] != way[1]:  # where both rise nothing is set against anything
        cut = parted(text[: match.start()], _set_against(text, after, all(way) or not any(way)), "opposition à part")
        yield from [cut] if cut else []


def _asserted(before: Sequence[Token]) -> bool:
    return asserts(before) and not reported(before) and not any(t.low in UNDER for t in before)


def _differs(after: Sequence[Token]) -> bool:
    """Return whether a clause is about something else; one that tells how things stood, or what came later, sets nothing against the first."""
    then = any(t.low in LATER or is_listed(t.low, "backgrounds") for t in after if t.low != "déjà")
    return stands(after) and not is_whole(after) and after[0].pos != "PRON" and not then


def _set_against(text: str, after: Sequence[Token], other: bool) -> str:
    """Return a clause whose subject is said to differ, « les votes, eux, ont eu lieu », as it stands where that or its gender is unsure."""
    end = past_subject(after)
    head = next((t for t in after[:end] if t.pos == "NOUN"), None)
    subject, rest = text[after[0].start : after[end].start].strip(" ,"), text[after[end].start :]
    number = (head.number if head else "") or ("p" if after[0].low in MANY else "s")
    strong = STRONG.get((head.gender, number), "") if head is not None and other else ""
    alone = not strong or any(t.low == "et" for t in after[:end]) or AGAINST.search(rest) or SAID.search(rest)
    return text[after[0].start :] if alone else f"{subject}, {strong}, {rest}"
