"""Who the source says it from, and how sure it is."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

from generator.french.lexicon import lookup
from generator.french.tagger import tag
from generator.types import Modality

ACCORDING = re.compile(
    r"(?:^|[\s,(])(?:selon|d'après|aux yeux d(?:e |u |')|à en croire|de l'avis d(?:e |u |'))\s*(?P<who>.+?)(?=\s*(?:,|\.$|\)|;| que | qui ))",
    re.I,
)
CLAUSE = re.compile(
    r"^(?P<who>[^,;:«»]{2,90}?)\s+(?:n'|ne |s'|l'|le |la |les |lui |leur )*(?P<verb>(?:a|ont|avait|avaient)\s+(?:\w+ment |déjà |aussi |également )?\w+|\w+)\s+(?:que |qu'|:)"
)
CLOSING = re.compile(
    r"(?:»|,)\s*,?\s*(?:a-t-(?:il|elle)|(?:a|ont|avait)\s+)?(?P<verb>[\w-]+)\s+(?P<who>[^,.;«»]{2,70})"
)
QUOTED = re.compile(r"«[^»]*»")


def sayer(text: str) -> str:
    """Return to whom a sentence is attributed, as written, or ""."""
    outside = QUOTED.sub("«»", text)
    according = ACCORDING.search(outside)
    if according and not re.match(r"(?:lequel|laquelle|lesquels|les? (?:cas|époques?)|que)\b", according["who"]):
        return according["who"].strip()
    clause = CLAUSE.match(outside)
    if clause and _says(clause["verb"]):
        return clause["who"].strip()
    closing = CLOSING.search(outside) if "«" in text else None
    return closing["who"].strip() if closing and _says(closing["verb"]) else ""


def _says(verb: str) -> bool:
    return any(form.lemma in verbs_of_saying() for form in lookup(verb.split()[-1]) if form.pos == "VERB")


@cache
def verbs_of_saying() -> frozenset[str]:
    """Return the lemmas that introduce or close somebody's words."""
    return frozenset(_data()["verbes"])


def modality(text: str) -> Modality:
    """Return how sure a sentence is: the most doubtful sign wins; a conditional verb is hearsay."""
    outside = QUOTED.sub(" ", text)
    for name, pattern in _signs():
        if pattern.search(outside):
            return name
    if any(token.mood == "con" for token in tag(outside)):
        return "conditional"
    return next((name for name, pattern in _signs_late() if pattern.search(outside)), "asserted")


@cache
def _signs() -> tuple[tuple[Modality, re.Pattern[str]], ...]:
    return tuple((name, _pattern(name)) for name in ("unknown", "apparent", "alleged"))


@cache
def _signs_late() -> tuple[tuple[Modality, re.Pattern[str]], ...]:
    return (("intended", _pattern("intended")),)


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile("|".join(_data()["modalites"][name]), re.IGNORECASE)


@cache
def _data() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((Path(__file__).parent / "data" / "paroles.toml").read_text("utf-8"))
