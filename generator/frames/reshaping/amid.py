"""A setting that opens a sentence told between its subject and its verb: « En Ravie, la grande ourse est protégée » is « La grande ourse, en Ravie, est protégée »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.frames.lists import is_listed, pattern
from generator.frames.reading import first_clause, parsed, parted, tokens
from generator.frames.reshaping.circumstances import AGO, carries, gerund, hangs, undergone
from generator.frames.reshaping.leading import BESIDE, FULL, HEAVY
from generator.frames.reshaping.shifts import LEANING, Shift, leading, opens_plainly
from generator.frames.surface import capital
from generator.frames.words import lowered
from generator.french.syntax import FINITE, Clause, Phrase
from generator.shelf import compiled

SETTING = frozenset({"à", "en", "dans", "sur", "chez", "dans le cadre de", "au", "sous", "devant"})
ROLES = frozenset(
    {"place", "other", "manner"}
)  # a time reads as an afterthought there: « L'usine, en 2010, avait fermé »
SIDES = frozenset({"à", "au", "chez"})
MOST, LEAST = 9, 2  # words of a setting
MOST_HEAD = 7  # words of a subject before it
KNOWN = compiled(
    r"(?:(?:le|la|les|cette|ces|ce|cet) |l['’])", re.I
)  # « une grève, en Ravie, a éclaté » reads as if it were of Ravie
NAME = compiled(r"[A-ZÀ-Þ][\w’-]+(?: (?:de |du |des |d['’])?[A-ZÀ-Þ][\w’-]+)*")
# what ties a sentence to the one before, or says of what all that follows is true
TIED = compiled(
    r"(?:(?:ce|cette|la|le) même|pendant ce temps|le lendemain|la veille|sur le score|dans (?:le|un) (?:même|autre)|en (?:effet|outre|revanche|fait|cas|moyenne|théorie|pratique|tout|clair|somme|vain)|à (?:noter|savoir|défaut|condition)|sur (?:les|ces) \d|sur un|chez les)\b",
    re.I,
)
EDGES = compiled(r"[;:()«»–—!?…]")


def amid(text: str) -> Iterator[Shift]:
    """Yield the text with the only setting that opens it behind its subject, where that is a known thing said in few words."""
    if ", " not in text:
        return
    deed = _first_deed(text)
    clause = first_clause(deed)
    if clause is None or clause.subject is None or not opens_plainly(clause, deed):
        return
    front = leading(clause, text)
    if len(front) != 1 or front[0].start or not _sets(front[0]) or not _known(clause, text):
        return
    subject, phrase = clause.subject, front[0]
    if phrase.prep in SIDES and NAME.fullmatch(subject.text):
        return  # « Ana Roy, au Parti vert, réclame » reads as a rank of hers
    if text[phrase.end : subject.start] == ", ":
        head = text[subject.start : subject.end]
        yield Shift(f"{capital(head)}, {lowered(phrase, phrase.text)}, {text[clause.verb.start :]}", BESIDE)


def _first_deed(text: str) -> str:
    """Return a text up to what its subject does besides: « En mai, la régie a vendu deux barques | et a repeint le bac »."""
    second = next((c for c in parsed(text).clauses[1:] if c.main and c.start), None)
    if second is None or second.subject is not None or second.link != "et" or second.verb.mood not in FINITE:
        return text
    return text[: second.start].rstrip(" ,")


def _sets(phrase: Phrase) -> bool:
    """Return whether a phrase only tells where or when, and can stand apart: no clause, no aim, nothing that points back."""
    words = phrase.text.split()
    if phrase.role not in ROLES or phrase.clause is not None or not LEAST <= len(words) <= MOST:
        return False
    if phrase.kind != "np" and phrase.prep not in SETTING:
        return False
    if hangs(phrase) or gerund(phrase) or undergone(phrase) or carries(phrase) or parted(phrase.text):
        return False
    loose = (
        EDGES.search(phrase.text) or LEANING.search(phrase.text) or TIED.match(phrase.text) or AGO.search(phrase.text)
    )
    return (
        not loose
        and not pattern("settings").fullmatch(phrase.text)
        and all(t.mood not in ("ind", "con", "sub", "inf", "par") for t in tokens(phrase.text))
    )


def _known(clause: Clause, text: str) -> bool:
    """Return whether a subject is a known thing said in few words, right before a verb that says more than a word of it."""
    subject, verb = clause.subject, clause.verb
    if subject is None or subject.kind == "pron" or LEANING.search(subject.text) or verb.voice == "reflexive":
        return False
    head = text[subject.start : subject.end]
    named = KNOWN.match(head) or NAME.fullmatch(head)
    sized = len(head.split()) <= MOST_HEAD and len(text[verb.end :].split()) >= FULL
    return (
        bool(named)
        and sized
        and not HEAVY.search(head)
        and text[subject.end : verb.start] == " "
        and not is_listed(verb.lemma, "timed_verbs")
    )
