"""What came first told first: « Le maire a démissionné deux jours après que P » is « P. Deux jours plus tard, le maire a démissionné »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.frames.lists import is_listed
from generator.frames.reading import first_clause, parted
from generator.frames.reshaping.halves import ACCORDING, Parting, halves, unsettled
from generator.frames.words import lowered
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

AFTER = compiled(r"après qu(?:e |['’])(?=\w)")
SPAN = compiled(
    r"(?:(?:près de |moins de |plus de )?(?:quelques|plusieurs|\w+)) (?:minutes?|heures?|jours?|semaines?|mois|ans?|années?)"
)
LEANS = compiled(
    r"\b(?:ils?|elles?|lui|leur|celui-ci|celle-ci|derni[eè]re?s?|eux)\b|\by\b|\ben (?:a|ont|avait)\b", re.I
)
THEIRS = compiled(r"\b(?:son|sa|ses|leurs?)\b")
POINTED = compiled(r"(?:ce|cet|cette|ces) ", re.I)
POINTING = compiled(r"(?:ce|cet|cette|ces|cela|on|son|sa|ses|leurs?)\b")
FRESH = compiled(r"(?:une?|des|deux|trois|quatre|plusieurs|\d+)\b")
TOLD = frozenset({"perf", "past", "pres"})  # of what followed: a plan or a habit has no day after
DONE = frozenset({"perf", "past"})


def aftermaths(text: str, links: Mapping[str, Sequence[str]]) -> Iterator[Parting]:
    """Yield the parting of a sentence that ends on « après que P »: P, then what followed with its delay.

    What happens of itself (« La menace est survenue ») owns nothing: a « sa » of P is then about P's subject.
    """
    clause = first_clause(text) if AFTER.search(text) else None
    last = clause.phrases[-1] if clause and clause.phrases else None
    if clause is None or last is None or not _follows(clause, text) or not _stands(last, text):
        return
    delay = next((p.text for p in clause.phrases[:-1] if p.end <= last.start and SPAN.fullmatch(p.text)), "")
    main = text[: last.start].rstrip(" ,").removesuffix(delay).rstrip(" ,")
    earlier = AFTER.sub("", last.text, count=1)
    happens = is_listed(clause.verb.lemma, "happens") and main.endswith(clause.verb.text)
    if not happens and (THEIRS.search(earlier) or _known(last)):
        return
    later = f"{delay} {links['plus tard'][0]}" if delay else links["avant de"][0]
    subject = clause.subject
    inside = lowered(subject, subject.text) + main[subject.end :] if subject else main
    found = halves(earlier, f"{main} {later}" if happens else f"{later}, {inside}", "suite après")
    yield from [found] if found else []


def _follows(clause: Clause, text: str) -> bool:
    """Return whether a clause opens its sentence and tells, of somebody named, what was done."""
    subject, verb = clause.subject, clause.verb
    if subject is None or not clause.main or verb.negation or verb.mood != "ind" or verb.tense not in TOLD:
        return False
    main = text[: clause.phrases[-1].start]
    sourced = ACCORDING.search(text) or unsettled(main)
    pointed = POINTED.match(subject.text)  # « Cette annonce » is the sentence before
    return text.startswith(subject.text) and not (pointed or sourced or LEANS.search(main) or parted(main.rstrip(" ,")))


def _stands(last: Phrase, text: str) -> bool:
    """Return whether the last phrase of a sentence is « après que P », P a deed done that stands by itself."""
    inner, end = last.clause, last.text.rstrip(" .")
    if inner is None or inner.subject is None or not AFTER.match(last.text) or not text.rstrip(" .").endswith(end):
        return False
    done = inner.verb.mood == "ind" and inner.verb.tense in DONE and not inner.verb.negation
    told = AFTER.sub("", last.text, count=1)
    return done and told.startswith(inner.subject.text) and not (LEANS.search(told) or POINTING.match(told))


def _known(last: Phrase) -> bool:
    """Return whether what P tells is of something named before: « la société » of a sentence that names Microsoft."""
    subject = last.clause.subject if last.clause else None
    return subject is None or not (subject.proper or FRESH.match(subject.text))
