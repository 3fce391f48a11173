"""Cut a long fact where the source only strings two events together (« , après quoi P »), each half a full clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from generator.frames.library import load
from generator.frames.reading import tokens
from generator.frames.reshaping.afterwards import DATED, ORDERED
from generator.frames.reshaping.halves import reported, unsettled
from generator.frames.surface import capital
from generator.french.clauses import parse
from generator.french.leaning import leans
from generator.french.tagger import finite
from generator.rules.desk import content_of
from generator.shelf import compiled
from generator.types import Fact

AFTER = compiled(r"quoi")
JOINT = compiled(r",? après quoi,? |\s?; ")
SAID_IN = compiled(
    r"a-t-(?:il|elle)\b|\w+-(?:t-)?(?:il|elle)s?\b", 2
)  # « après quoi, a-t-elle averti, le comité le citerait »
GOES_ON = compiled(
    r"et (?:à|au|aux|en|dans|sur|pour|par|avec|chez)\b", 2
)  # « ; et au cinéma dans … »: the verb is that of the first half
SHORTEST = 6  # words of a half
TOLD = 0.75  # share of a second half's words that a fact which asserts it has
LEAST = 4  # words of a second half that can be known again


def halves(fact: Fact, link: str = "", others: Sequence[Fact] = ()) -> tuple[Fact, ...]:
    """Return the two halves of a fact as facts of the same id, or nothing when it cannot be cut for sure.

    `link` opens what « après quoi » tells, where nothing in it says that it comes after: « Ensuite ».
    `others` are the source's facts: what one of them asserts needs no sayer.

    A list is none of them. Any other claim is never cut: the second half would lose its sayer. Nor is one whose second half leans on a pronoun.
    """
    joint = JOINT.search(fact.text)
    if (
        joint is None
        or fact.text.count(";") > 1
        or (fact.sayer and not _asserted(fact, fact.text[joint.end() :], others))
        or "«" in fact.text[joint.start() :]
        or leans(fact.text[joint.end() :])
        or SAID_IN.match(fact.text[joint.end() :])
        or GOES_ON.match(fact.text[joint.end() :])
    ):
        return ()
    first = fact.text[: joint.start()].rstrip(" ,") + "."
    second = fact.text[joint.end() :]
    told_after = not AFTER.search(joint.group()) or DATED.match(second) or ORDERED.search(second)
    second = f"{link}, {second}" if link and not told_after else second[:1].upper() + second[1:]
    if min(len(first.split()), len(second.split())) < SHORTEST or not (stands(first) and stands(second)):
        return ()
    return replace(fact, text=first), replace(fact, text=second, sayer="")


def _asserted(fact: Fact, told: str, others: Sequence[Fact]) -> bool:
    """Return whether another fact, that nobody reports, tells what the second half of a claim tells."""
    words = content_of(told)
    stretches = (half for o in others if o.id != fact.id and not o.sayer for half in JOINT.split(o.text))
    return len(words) >= LEAST and any(
        len(words & content_of(half)) >= TOLD * len(words) and not (unsettled(half) or reported(tokens(half)))
        for half in stretches
    )


@lru_cache(maxsize=1024)
def stands(text: str) -> bool:
    """Return whether a text is a clause with its own subject and finite verb."""
    if not finite(text):
        return False
    clauses = parse(text).clauses
    return bool(clauses) and clauses[0].subject is not None and clauses[0].verb.mood in ("ind", "con")


@cache
def then() -> str:
    """Return what may open a sentence that « après quoi » opened as a clause: « Ensuite »."""
    return capital(str(load().tables["moves"]["links"]["avant de"][0]))
