"""What earlier articles told that a new one may recall: one sentence an article, which reads alone and still holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from generator.archive.ledger import Archive, Ledger, Name, Said, of_brief
from generator.archive.relevance import any_of, bare, matter, same_source, shared
from generator.archive.standing import stands, tells_the_past
from generator.checks.moments import RELATIVE, WEEKDAY
from generator.french.leaning import answers, dangles, points_back
from generator.shelf import compiled
from generator.types import Brief, Recall
from generator.types.citing import as_earlier

MOST = 3  # recalls in an article
TELLING = frozenset({"lead", "body", "closing"})
SAME = 0.6  # share of content words from which two sentences say the same (as the check of repetition, less a margin)
SHORTEST = 8  # words of a sentence that opens no lead: « X ne s'est pas laissé perturber » says nothing by itself
LONGEST = 35  # words of a sentence to recall
EARLY = 4  # words within which a sentence that opens no lead names whom it is about
DAILY = compiled(r"\b(?:ce|cette) (?:jour|matin|soir|nuit|semaine|mois|année|week-end|été|hiver|printemps|automne)\b")


def recalls(archive: Archive, brief: Brief, site: str, day: date | None) -> tuple[Recall, ...]:
    """Return what to recall of the site's articles before `day`, oldest first; none when the day is not known.

    The nearest affairs come first, the latest of them before the others.
    """
    if day is None:
        return ()
    now = of_brief(brief, site, day)
    own = [ledger for ledger in archive.ledgers if ledger.site == site and not same_source(ledger, now)]
    before = [ledger for ledger in own if ledger.day and ledger.day < day]
    told = [matter(fact.text) for fact in brief.facts]
    found = []
    for ledger in before:
        later = [now, *(other for other in before if other.day and ledger.day and other.day > ledger.day)]
        names = shared(ledger, now)
        recalled = _recalled(ledger, names, later) if names else iter(())
        best = next((recall for recall in recalled if _is_new(recall, told)), None)
        if best:
            found.append((len(names), best.day, best.id, best))
    kept: list[Recall] = []
    for *_, recall in sorted(found, key=lambda each: each[:3], reverse=True):
        if len(kept) < MOST and _is_new(recall, [matter(other.text) for other in kept]):
            kept.append(recall)
    return tuple(sorted(kept, key=lambda recall: (recall.day, recall.id)))


def _is_new(recall: Recall, told: Iterable[frozenset[str]]) -> bool:
    own = matter(recall.text)
    return all(len(own & other) < SAME * len(own | other) for other in told)


def _recalled(ledger: Ledger, names: tuple[Name, ...], later: list[Ledger]) -> Iterator[Recall]:
    """Yield what may be recalled of one article: how its lead opens, then its weightiest facts."""
    usable = [said for said in ledger.said if _usable(said, ledger, names)]
    for said in sorted(usable, key=lambda s: (s.kind != "lead" or not s.first, -ledger.weights[s.facts[0]])):
        fact = said.facts[0]
        if ledger.day and stands(fact, ledger, later):
            named = tuple(name.forms[0] for name in ledger.names if fact in name.facts)
            id = as_earlier(ledger.slug, fact)
            yield Recall(id, said.text, ledger.facts[fact], named, ledger.day, ledger.title, ledger.url)


def _usable(said: Said, ledger: Ledger, names: tuple[Name, ...]) -> bool:
    """Return whether a sentence tells one flat fact about a shared name, and reads the same on any day."""
    if said.kind not in TELLING or len(said.facts) != 1:
        return False
    fact = said.facts[0]
    return (
        fact in ledger.asserted
        and fact not in ledger.relative
        and any(fact in name.facts for name in names)
        and _reads_alone(said, names)
    )


def _reads_alone(said: Said, names: tuple[Name, ...]) -> bool:
    """Return whether a reader understands the sentence by itself: how a lead opens, or what opens on a shared name."""
    text = said.text.replace("’", "'")
    if "«" in text or not text[0].isalpha() or len(text.split()) > LONGEST or answers(text) or dangles(text):
        return False
    if points_back(text) or any(pattern.search(text) for pattern in (RELATIVE, WEEKDAY, DAILY, _elsewhere())):
        return False
    opening = said.first and said.kind == "lead"
    opens = bare(text if opening else " ".join(text.split()[:EARLY]))
    enough = opening or len(text.split()) >= SHORTEST
    return enough and tells_the_past(text) and any(bare(form) in opens for name in names for form in name.forms)


@cache
def _elsewhere() -> re.Pattern[str]:
    return any_of("ailleurs")
