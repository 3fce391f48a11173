"""A title tells its event as news: in the present of titles, without a weekday of its own."""

from __future__ import annotations

from functools import lru_cache

from generator.checks.evidence import TITLE
from generator.facts.reading import first_clause
from generator.french.quoted import QUOTED
from generator.french.syntax import Clause
from generator.french.tagger import finite
from generator.french.words import listed
from generator.rules.kickers import parted_news
from generator.rules.line_wholeness import COLON
from generator.shelf import compiled

# What a title is worth less that puts the source's own present into the past; that tells a fact in the past; that has a day, a state that was.
TURNED_COST, PAST_COST, DAY_COST, WAS_COST = 6.0, 0.6, 1.0, 1.6
PAST = frozenset({"perf", "past"})
DAY = compiled(r"\b(?:(?:ce|hier|le) )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b(?! noir\b| saint\b)")


@lru_cache(maxsize=2048)
def stale(text: str, facts: tuple[str, ...], own: str) -> float:
    """Return what a title costs that tells its event as past, or its weekday, where the source's `own` title does neither."""
    told, kept = _told(text), _told(own)
    past = told is not None and told.verb.tense in PAST and told.verb.lemma not in listed("done_states")
    if past and kept is not None and kept.verb.tense in PAST:
        past = False
    turned = past and TITLE in facts
    dated = DAY.search(QUOTED.sub("", text)) is not None and not (DAY.search(own) and finite(own))
    was = told is not None and told.verb.lemma == "être" and told.verb.tense == "impf"
    return WAS_COST * was + TURNED_COST * turned + PAST_COST * (past and not turned) + DAY_COST * dated


def _told(title: str) -> Clause | None:
    """Return the clause that a title tells behind its matter, nobody's words."""
    body = parted_news(title)[1] if COLON in title else title
    return first_clause(QUOTED.sub("« »", body)) if body else None
