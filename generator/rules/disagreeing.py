"""A title whose participle agrees with another noun than its subject, « La vague des départs est causé par… », heads a page last."""

from __future__ import annotations

from functools import lru_cache

from generator.facts.reading import first_clause
from generator.rules.kickers import parted_news
from generator.rules.line_wholeness import COLON

COST = 1.5  # less than a title that tells little


@lru_cache(maxsize=1024)
def disagrees(title: str) -> float:
    """Return what a title costs whose passive verb has another gender or number than its subject."""
    clause = first_clause(parted_news(title)[1] if COLON in title else title)
    if clause is None or clause.subject is None or clause.verb.voice != "passive" or clause.subject.kind == "pron":
        return 0.0
    pairs = ((clause.subject.gender, clause.verb.gender), (clause.subject.number, clause.verb.number))
    return COST * any(one and other and {one, other} in ({"m", "f"}, {"s", "p"}) for one, other in pairs)
