"""What a circumstance set in front loses: a verb of its own, its deed, the word that opened its source, what follows its date."""

from __future__ import annotations

import re

from generator.frames.beings import is_somebody
from generator.frames.rank import Candidate
from generator.frames.reading import first_clause
from generator.frames.reshaping.movables import MONTH
from generator.french.lexicon import known
from generator.french.syntax import FINITE
from generator.shelf import compiled

FRONT = compiled(r"(?P<front>[^,«»]{2,90}), (?=\w)")
GERUND = compiled(r"(?:Tout )?[Ee]n (?:s['’]|se |y |n['’])?\w+ant\b")
IN_FRONT = compiled(
    r"[A-ZÀ-Þ][^,«»:()]{2,60}, (?:à|au|aux|en|dans|sur|lors|pour|avec|avant|après|depuis|selon) [^,«»:()]{2,60}, (?:ils? |elles? |on |les? |la |l['’]|des |une? |ce |cet |cette |ces |[A-ZÀ-Þ])"
)
HOW_LATE = compiled(r"(?:À la dernière minute|Au dernier moment|À temps|Du jour au lendemain|Sur le coup|In extremis),")
OF_A_DATE = compiled(rf"\d {MONTH}(?: \d{{4}})? (?:du|des|d[e’']) ?(?!cette|la même|l[’']an)")


def _verbless(said: Candidate, source: str) -> bool:
    """« Le soir du match, rassemblement sur la place. », « Hier, allant jusqu'à céder sa place. »: a time in front of no verb."""
    clause = first_clause(source)
    return clause is None or clause.verb.mood not in FINITE


def _capital_inside(said: Candidate, source: str) -> bool:
    """« Le soir du match, Rassemblement sur la place. »: the word that opened the source keeps its capital inside."""
    first = source.split(maxsplit=1)[0]
    inside = compiled(rf"[\w,] {re.escape(first)}\b") if first[:1].isupper() and known(first.lower()) else None
    return inside is not None and not inside.search(source) and any(inside.search(text) for text in said.sentences)


def _by_the_way(said: Candidate, source: str) -> bool:
    """« En rejetant la faute, l'armée a démenti »: what goes with a deed is told after it."""
    return GERUND.match(said.sentences[0]) is not None and GERUND.match(source) is None


def _two_in_front(said: Candidate, source: str) -> bool:
    """« Au terme du tour, dans le cahier du port, il a noté »: two circumstances in front where the source had one."""
    return any(IN_FRONT.match(text) and not IN_FRONT.match(source) for text in said.sentences)


def _torn_from_date(said: Candidate, source: str) -> bool:
    """« Le 24 mai de la liste, cinq bacs ont été rayés »: « de la liste » goes with the verb."""
    front = FRONT.match(said.sentences[0])
    return front is not None and OF_A_DATE.search(front["front"]) is not None and not source.startswith(front["front"])


def _nobody_aims(said: Candidate, source: str) -> bool:
    """« Pour refaire son retard, la dernière boucle voit un groupe »: the group aims, not the lap."""
    front = FRONT.match(said.sentences[0])
    if front is None or source.startswith(front["front"]):
        return False
    clause = first_clause(said.sentences[0])
    if clause is None or clause.subject is None:
        return False
    subject = clause.subject
    return not (
        subject.proper
        or subject.kind == "pron"
        or clause.verb.voice == "passive"
        or is_somebody(subject.head.lower(), subject.lemma)
        or subject.lemma.endswith("aine")  # « une quarantaine d'entre eux »
    )


def _last_minute(said: Candidate, source: str) -> bool:
    """« À la dernière minute, le texte avait été retiré »: how late it was done stands by what is done."""
    return HOW_LATE.match(said.sentences[0]) is not None and HOW_LATE.match(source) is None


def _set_beside(said: Candidate, source: str) -> bool:
    """« Tandis que dix postes seront créés, cent disparaîtront »: what stands beside the news comes after it."""
    return "tandis qu" in source or said.sentences[0].startswith("Tandis qu")


IN_FRONT_CHECKS = (
    ("temps en tête", _verbless),
    ("lieu en tête", _verbless),
    ("", _capital_inside),
    ("moyen en tête", _by_the_way),
    ("", _two_in_front),
    ("temps en tête", _torn_from_date),
    ("temps en tête", _last_minute),
    ("opposition en tête", _set_beside),
    ("but en tête", _nobody_aims),
)
