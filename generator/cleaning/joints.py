"""Clauses that a wrong joint binds: « P, de nombreux élus ont réagi », « Selon lui, il s'agirait de P et que Q »."""

from __future__ import annotations

import re

from generator.cleaning.tables import table
from generator.french import sentences, words
from generator.french.clauses import parse
from generator.french.lexicon import lookup
from generator.french.syntax import Clause
from generator.french.tagger import finite
from generator.shelf import compiled

SPLICED = compiled(
    r"(?<=[\w%]), (?P<open>(?:de nombreu(?:x|ses)|plusieurs|certaine?s|la plupart|l[ae]s?)(?= \w)|l['’](?=\w))"
)
# A clause that leans on another, a pair, a list, words of somebody: what its comma parts stays with it.
LEANS = compiled(
    r"(?i)[:;()«»\"]|^(?:si|s['’]|quand|lorsque|puisque|comme|alors|tandis|bien|même|après|avant|pendant|depuis que|dès|sitôt|"
    r"plus|moins|mieux|autant|tant|tel|tels|telles?|soit|ni|non|qui|que|car|mais|et|ou)\b"
    r"|\b(?:que|qui|dont|où|selon|d['’]après|à peine|certaine?s|l['’]une?|les une?s|d['’]une? (?:part|côté)|d['’]abord)\b|\bqu['’]"
)
CLOSELY = compiled(
    r"(?i)^\W*\w+['’]? ?(?:autres?|second[es]*|deuxième|dernière?s?|premi\w+|une?s?|derniers?|plus|moins|mieux|(?-i:[A-ZÀ-Þ][a-zà-ÿ]\w*))\b"
    r"|\b(?:lui|elle|eux)-mêmes?\b|\baussi\b|\bégalement\b"
)
ADDED = compiled(r"\b(?:et|ou|mais|car|or|puis|ni)\b")
ARTICLE = compiled(r"(?:l[ae]s? |l['’])")  # « Le maire le sait, la route est coupée »
AS_TOLD = compiled(r" comme (?:prévu|convenu|annoncé|attendu|promis)\b")
LEAST = 5  # words of a clause that stands alone
AND_THAT = compiled(
    r"(?:^|(?<=[.!?…] ))(?P<first>(?:Selon|D['’]après|Pour) [^,.;:«»()]{2,60}, [^.;:«»()]{10,160}?) et (?P<that>que |qu['’])"
    r"(?=(?P<rest>[^.;:«»()]{10,}))"
)
OPENED = compiled(r"(?i)\bque\b|\bqu['’]")


def stopped(match: re.Match[str]) -> str | None:
    """Return « . De nombreux » for « , de nombreux » where a bare comma joins two whole clauses of different subjects, else None."""
    sentence = sentences.around(match.string, match.start())
    if sentence is None or not sentence.text.endswith("."):
        return None
    left, right = sentence.text[: match.start() - sentence.start], sentence.text[match.start() + 2 - sentence.start :]
    told = AS_TOLD.sub("", left)
    short = min(len(told.split()), len(right.split())) < LEAST
    if "," in right or short or LEANS.search(told) or CLOSELY.search(right) or not (finite(told) and finite(right)):
        return None
    first, second = _alone(f"{told}."), _alone(right[:1].upper() + right[1:])
    if (
        first is None
        or first.subject is None
        or second is None
        or _says(first, told)
        or second.verb.lemma in words.listed("saying")
    ):
        return None
    behind = told[first.verb.end :]
    if told.rfind(",") > first.subject.start or ADDED.search(behind):
        return None
    opening = match["open"]
    return f" et {opening}" if "," in left else f". {opening[:1].upper()}{opening[1:]}"


def _alone(text: str) -> Clause | None:
    """Return the one clause of a sentence that tells of a noun in front of it, in the indicative; None if there is more or less."""
    found = parse(text)
    clause = found.clauses[0] if found.complete and len(found.clauses) == 1 else None
    if clause is None or not clause.main or clause.link or clause.subject is None or clause.verb.mood != "ind":
        return None
    # No verb: « la fin des travaux et la hausse », « l'emploi et la hausse de la population active ».
    listed = ADDED.search(clause.subject.text) is not None and clause.verb.number == "s"
    doubtful = listed or ARTICLE.match(clause.verb.text) or any(t.tense == "ppres" for t in found.tokens)
    placed = clause.subject.end <= clause.verb.start and not ADDED.search(text[clause.subject.end : clause.verb.start])
    return clause if placed and not doubtful and clause.verb.person == "3" else None


def _says(clause: Clause, text: str) -> bool:
    """Return whether a clause tells what somebody says or knows, which may be what follows it."""
    return (
        clause.verb.lemma in words.listed("saying")
        or text.split()[-1].lower() in table("relecture")["jointures"]["avis"]
    )


def continued(match: re.Match[str]) -> str | None:
    """Return « Selon lui, P et Q » for « Selon lui, P et que Q », where no « que » stands before."""
    if OPENED.search(match["first"]) or not _conditional(match["first"]) or not _conditional(match["rest"]):
        return None
    return f"{match['first']} et "


def _conditional(text: str) -> bool:
    """Return whether a verb of a text is in the conditional."""
    return any(form.mood == "con" for word in compiled(r"[\wà-ÿœ]+").findall(text) for form in lookup(word))
