"""Cut a long fact where the source only strings two events together (« , après quoi P »), each half a full clause."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache

from generator.frames.library import load
from generator.frames.reshaping.afterwards import DATED, ORDERED
from generator.frames.surface import capital
from generator.french.clauses import parse
from generator.french.leaning import leans
from generator.french.tagger import finite
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


def halves(fact: Fact, link: str = "") -> tuple[Fact, ...]:
    """Return the two halves of a fact as facts of the same id, or nothing when it cannot be cut for sure.

    `link` opens what « après quoi » tells, where nothing in it says that it comes after: « Ensuite ».

    A list is none of them. A claim is never cut: the second half would lose its sayer. Nor is one whose second half leans on a pronoun.
    """
    joint = JOINT.search(fact.text)
    if (
        joint is None
        or fact.text.count(";") > 1
        or fact.sayer
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
    return replace(fact, text=first), replace(fact, text=second)


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
