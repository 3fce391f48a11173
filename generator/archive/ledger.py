"""One article as the archive keeps it: what it knew, what it said, when; the article being written is seen alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from generator.compare import Told, told
from generator.types import Brief

NAMING = frozenset({"person", "organisation", "product", "event"})  # a place is shared by too many affairs


class Name(NamedTuple):
    """Somebody or something the article names, in all its forms, and the facts that do."""

    forms: tuple[str, ...]  # fullest first
    kind: str
    facts: frozenset[str]


class Amount(NamedTuple):
    """A figure of a fact: what is counted, and how much."""

    fact: str
    unit: str
    low: float
    high: float


class Said(NamedTuple):
    """A sentence the article published, the facts it rests on, and where it stands."""

    text: str
    facts: tuple[str, ...]
    kind: str  # of the slot
    first: bool  # in its slot
    label: str = ""  # the question it answers, the figure it explains


@dataclass(frozen=True, slots=True)
class Ledger:
    """An article: facts by id, names, figures, sentences; `withdrawn` holds fact ids, or "*" for the whole."""

    site: str
    slug: str
    title: str
    keyphrase: str
    url: str
    day: date | None
    facts: Mapping[str, str]
    asserted: frozenset[str]  # facts the source states flatly
    relative: frozenset[str]  # facts that say « mardi », « hier »
    weights: Mapping[str, float]
    names: tuple[Name, ...]
    amounts: tuple[Amount, ...]
    said: tuple[Said, ...] = ()
    withdrawn: frozenset[str] = frozenset()
    told: Told | None = None


@dataclass(frozen=True, slots=True)
class Archive:
    """The earlier articles that may matter to a source, and what of the archive could not be read."""

    ledgers: tuple[Ledger, ...] = ()
    notices: tuple[str, ...] = ()  # French


def of_brief(brief: Brief, site: str, day: date | None) -> Ledger:
    """Return the article being written as a ledger: it has said nothing yet."""
    return Ledger(
        site,
        "",
        brief.cleaned.title,
        brief.keyphrase,
        "",
        day,
        {fact.id: fact.text for fact in brief.facts},
        frozenset(fact.id for fact in brief.facts if fact.modality == "asserted"),
        frozenset(moment.fact for moment in brief.moments if moment.kind == "relative"),
        {fact.id: fact.weight for fact in brief.facts},
        tuple(Name(e.names, e.kind, frozenset(e.facts)) for e in brief.entities),
        tuple(Amount(f.fact, f.unit, f.low, f.high) for f in brief.figures),
    )


def of_article(whole: dict[str, Any], withdrawn: frozenset[str]) -> Ledger:
    """Return a loaded article.json as a ledger."""
    brief, day = whole["brief"], whole["report"]["settings"].get("day")
    return Ledger(
        whole["site"],
        whole["slug"],
        whole["title"],
        whole["keyphrase"],
        whole.get("url", ""),
        date.fromisoformat(day) if day else None,
        {fact["id"]: fact["text"] for fact in brief["facts"]},
        frozenset(fact["id"] for fact in brief["facts"] if fact["modality"] == "asserted"),
        frozenset(moment["fact"] for moment in brief["moments"] if moment["kind"] == "relative"),
        {fact["id"]: fact["weight"] for fact in brief["facts"]},
        tuple(Name((e["name"], *e["aliases"]), e["kind"], frozenset(e["facts"])) for e in brief["entities"]),
        tuple(Amount(f["fact"], f["unit"], f["low"], f["high"]) for f in brief["figures"]),
        tuple(said for slot in whole["slots"] for said in _said(slot)),
        withdrawn | (frozenset("*") if whole.get("withdrawn") else frozenset()),
        told(whole),
    )


def _said(slot: Mapping[str, Any]) -> list[Said]:
    return [
        Said(sentence["text"], tuple(sentence["facts"]), slot["kind"], not number, sentence["label"])
        for number, sentence in enumerate(slot["sentences"])
    ]
