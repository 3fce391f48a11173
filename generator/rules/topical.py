"""What a line is about, set before it: « Grève à la régie : le trafic sera perturbé », of the source's title or its key phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.facts.groups import stems
from generator.facts.reading import first_clause
from generator.french.tagger import tag
from generator.french.words import listed
from generator.rules.headlines import FRONT
from generator.rules.kickers import labels, parted_news, rubric
from generator.rules.line_wholeness import COLON
from generator.rules.links import lowered
from generator.shelf import compiled
from generator.types import Assignment, Brief

DEED = compiled(r"(?P<root>\w{4,}?)(?:ements?|ations?|ages?)(?!\w)")  # « détournement » of « détourner »
DENIED = compiled(r"\b(?:ne|n['’]|pas|jamais|sans|nie|dément|relax\w+|acquitt\w+)(?!\w)", 2)
MONEY = compiled(r"\b(?:euros?|dollars?|livres sterling|francs?|roupies?)\b|[€$]")
LINKED = compiled(r" (?:de |d['’]|du |des )")
OFFICE = compiled(r"(?:L[ea]|Les|L['’]|Une?)\b", 2)


def may_label(text: str, brief: Brief) -> bool:
    """Return whether the key phrase may stand before a clause: the source's title has it, or its names, the clause no word of it."""
    key, title = set(stems(brief.keyphrase)), set(stems(brief.cleaned.title))
    whole = (
        bool(key)
        and (key <= title or is_own(brief) or _deed_told(brief))
        and key.isdisjoint(stems(text))
        and COLON not in text
        and not FRONT.match(text)
        and not _no_longer(brief.keyphrase, brief.cleaned.title)
    )
    return whole and not (
        brief.keyphrase in people(brief) and OFFICE.match(text)
    )  # « Ana Roy : la maire ferme le pont »


@lru_cache(maxsize=64)
def _no_longer(key: str, title: str) -> bool:
    """Return whether a title has a key phrase behind « ancien »: « son ancien partenaire Orvane » is no partner."""
    return (
        compiled(
            rf"\b(?:ancien(?:ne)?s?|futur(?:e)?s?|ex|présumée?s?|prétendue?s?|faux|fausse)[ -]{re.escape(key)}", 2
        ).search(title)
        is not None
    )


@lru_cache(maxsize=8)
def is_own(brief: Brief) -> bool:
    """Return whether a key phrase is the user's own, of names of the title and words that are told: « fusion Norvell Telbridge », « résultats de Verlac »."""
    key, title = set(stems(brief.keyphrase)), set(stems(brief.cleaned.title))
    named = {stem for e in brief.entities for stem in stems(e.name)} & key
    linked = len(named) > 1 or (bool(named) and LINKED.search(brief.keyphrase) is not None)
    return linked and named <= title and key <= _told(brief) | title


@lru_cache(maxsize=8)
def _deed_told(brief: Brief) -> bool:
    """Return whether the key phrase that the user asked for names what the source opens on: « Vol de fonds » of who « a volé 3 millions d'euros »."""
    key, news = brief.cleaned.request.keyphrase, brief.facts[0].text if brief.facts else ""
    root = DEED.match(key)
    if root is None or key != brief.keyphrase or DENIED.search(news):
        return False
    done = any(t.pos in ("VERB", "AUX") and t.low.startswith(root["root"].lower()) for t in tag(news))
    told = _told(brief) | (set(stems("fonds argent")) if MONEY.search(news) else set())
    return done and set(stems(key[root.end() :])) <= told


@lru_cache(maxsize=8)
def _told(brief: Brief) -> frozenset[str]:
    return frozenset(stem for fact in brief.facts for stem in stems(fact.text))


def people(brief: Brief) -> tuple[str, ...]:
    """Return the names of persons, each whole and by its last part."""
    return tuple(name for e in brief.entities if e.kind == "person" for name in e.names)


def topical(text: str, assignment: Assignment) -> Iterator[str]:
    """Yield a sentence after the matter that stands before the source's title, else after the event or the deed that its key phrase names."""
    brief = assignment.brief
    kicker, _ = parted_news(brief.cleaned.title)
    if labels(kicker, text) and not rubric(kicker, brief) and not _tells(kicker):
        yield f"{kicker}{COLON}{lowered(text, assignment)}"
    elif (brief.keyphrase.split(" ")[0].lower() in listed("happenings") or _deed_told(brief)) and may_label(
        text, brief
    ):
        yield f"{brief.keyphrase[:1].upper()}{brief.keyphrase[1:]}{COLON}{lowered(text, assignment)}"


def _tells(kicker: str) -> bool:
    """Return whether what stands before a colon tells something itself: « Les bus s'arrêtent : … »."""
    clause = first_clause(kicker)
    return clause is not None and clause.subject is not None
