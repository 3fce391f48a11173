"""Two whole sentences that a bare comma joins, the second taking somebody up: « Anna Roche gagne la course, elle bat un record »."""

from __future__ import annotations

import re

from generator.cleaning.joints import LEANS
from generator.french import sentences
from generator.french.clauses import parse
from generator.french.syntax import FINITE, Clause
from generator.french.tagger import finite
from generator.shelf import compiled

TAKEN_UP = compiled(r"(?<=[\w%]), (?P<who>ils?|elles?|celui-ci|celle-ci|ceux-ci|celles-ci) (?=[a-zà-ÿœ])")
# « … gagne le titre, chez les femmes la Suissesse l'emporte »
AMONG = compiled(r"(?<=[\w%]), (?P<who>chez les [a-zà-ÿ]+),? (?=(?:l[ae]s? |l['’]|[A-ZÀ-Þ]))")
# « … gagne la course, la Belge Anna Roche complète le podium »
NAMED = compiled(
    r"(?<=[\w%]), (?P<who>(?:l['’]|l[ae] )(?=[A-ZÀ-Þ][a-zà-ÿ-]+ [A-ZÀ-Þ][\w-]+ )|(?=[A-ZÀ-Þ][a-zà-ÿ-]+ [A-ZÀ-Þ][\w-]+ ))"
)
# « … mais à l'arrivée, il »: what the comma closes opens the second.
OPENS = compiled(
    r"\b(?:mais|et|puis|or|ou|car)(?: \w+)? (?:à|aux?|après|avant|dans|en|sur|dès|depuis|lors|pour|par|sans|chez|vers|avec|contre|malgré)\b[^,]*$"
)
CLOSED = compiled(r", (?:qui|dont) [^,.;:]{3,90},")  # a relative that ends before its clause goes on
LEAST = 4  # words of a sentence that stands alone


def stopped(match: re.Match[str]) -> str | None:
    """Return « . Elle » for « , elle » where the words on both sides stand by themselves, else None."""
    parts = _apart(match)
    if parts is None or not _begins(parts[1]):
        return None
    return f". {match['who'].capitalize()} "


def in_turn(match: re.Match[str]) -> str | None:
    """Return « . Chez les femmes, » for « , chez les femmes » where the words on both sides stand by themselves, else None."""
    parts = _apart(match)
    if parts is None:
        return None
    behind = parts[1].removeprefix(match["who"]).lstrip(", ")
    return f". {match['who'].capitalize()}, " if _begins(behind) else None


def named(match: re.Match[str]) -> str | None:
    """Return « . La » for « , la » before somebody named who does something else, where the words on both sides stand by themselves."""
    parts = _apart(match)
    if parts is None or "," in parts[1] or not _begins(parts[1]) or not _stands(parts[1].rstrip(".…")):
        return None
    return f". {match['who'].capitalize()}"


def _apart(match: re.Match[str]) -> tuple[str, str] | None:
    """Return the words on both sides of a comma where those before it are a whole sentence, and the others have a verb."""
    sentence = sentences.around(match.string, match.start())
    if sentence is None or sentence.text[-1] not in ".…":
        return None
    at = match.start() - sentence.start
    left, right = sentence.text[:at], sentence.text[at + 2 :]
    short = min(len(left.split()), len(right.split())) < LEAST
    if short or LEANS.search(CLOSED.sub(",", left)) or OPENS.search(left) or not finite(left) or not finite(right):
        return None
    return (left, right) if _stands(left) else None


def _stands(left: str) -> bool:
    """Return whether words are a whole sentence that no circumstance set apart closes: that may open the next."""
    found = parse(f"{left}.")
    clauses = found.clauses
    if not found.complete or not clauses or not all(_tells(clause) or clause.link == "et" for clause in clauses):
        return False
    return left.rfind(",") < clauses[-1].verb.end


def _tells(clause: Clause) -> bool:
    return clause.main and clause.subject is not None and clause.verb.mood in FINITE


def _begins(right: str) -> bool:
    """Return whether words begin with a verb of the pronoun that opens them."""
    found = parse(right[:1].upper() + right[1:])
    clause = found.clauses[0] if found.clauses else None
    return clause is not None and _tells(clause) and clause.subject is not None and clause.subject.start == 0
