"""The figure of the news that a description tells: how many, how much, what share; no date, no hour, no rank."""

from __future__ import annotations

from collections.abc import Sequence

from generator.checks.evidence import TITLE
from generator.french.quoted import QUOTED
from generator.rules.line_wholeness import ongoing
from generator.shelf import compiled
from generator.types import Sentence

STRONG, SMALL = 1.4, 0.9  # what an amount is worth, a small number of somebody or of something
NEAR, LATER, NEXT = 6, 20, 2  # facts whose amounts open a description, complete one; whose small numbers do
TIMES = r"(?:h|heures?|minutes?|jours?|semaines?|mois|ans?|années?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|e|er|ère)"
AMOUNT = compiled(
    rf"(?<![\w.,:/°-])(?!(?:19|20)\d\d\b)\d+(?:[ \u202f\u00a0]\d{{3}})*(?:,\d+)?(?: ?[%€$]| (?!{TIMES}\b)(?:[a-zà-ÿ]|[A-ZÀ-Þ][a-zà-ÿ]+s\b))"
    r"|\b(?:dizaines?|centaines?|milliers?|millions?|milliards?) d(?:e |['’])|\b(?:la moitié|un (?:tiers|quart)|deux tiers) d"
)
COUNT = compiled(
    rf"\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent)\b (?!{TIMES}\b|autres?\b|premi|derni)[a-zà-ÿ]",
    2,
)


def figured(sentences: Sequence[Sentence]) -> float:
    """Return what a description is worth more by the strongest figure that it tells of the facts nearest to the news."""
    amounts = (
        AMOUNT.search(QUOTED.sub("", one.text)) and _is_near(one, LATER if at else NEAR)
        for at, one in enumerate(sentences)
    )
    if any(amounts):
        return STRONG
    return SMALL * any(COUNT.search(QUOTED.sub("", one.text)) and _is_near(one, NEXT) for one in sentences)


def _is_near(sentence: Sentence, most: int) -> bool:
    """Return whether a sentence tells the news: of the source's title or of its first facts, and not of what was before."""
    ranks = (0 if id == TITLE else int(id[1:]) for id in sentence.facts if id == TITLE or id[1:].isdigit())
    return any(rank <= most for rank in ranks) and not ongoing(sentence.text)
