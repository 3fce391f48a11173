"""A section of an interview that opens on a question: on one section in two it heads the answer, in its own words, and is not asked again below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from generator.anchors.said_shortly import short_words
from generator.cleaning.tables import table
from generator.french.leaning import answers, dangles, points_back
from generator.french.sentences import split
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact

LEAST, MOST, LONGEST = 4, 17, 95  # words of a question that heads; its characters
EXCHANGES = 2  # from which a text is an interview
TAKING_UP = compiled(r" (?:aussi|également|justement|donc|alors)\b")  # questions of an interview follow one another
NAMED = re.escape("{qui}")  # where the table names who answers


def heading_question(assignment: Assignment) -> str:
    """Return the question that heads this section, "" where its facts open on none, or the section before has its own."""
    section = assignment.section
    if section is None or assignment.site.style.get("questions", (0, 100))[1] == 0:
        return ""
    return dict(_headed(assignment)).get(section.key, "")


@lru_cache(maxsize=8)
def is_interview(brief: Brief) -> bool:
    """Return whether a text is made of questions and answers, and one person alone is quoted."""
    asked = sum(_exchange().match(fact.text) is not None for fact in brief.facts)
    return asked >= EXCHANGES and len({quote.speaker for quote in brief.quotes if quote.speaker}) == 1


class Exchange(NamedTuple):
    """A question, or a remark, and the words that answer it, in their quotation marks."""

    question: str
    words: str


def exchanged(text: str) -> Exchange | None:
    """Return what a text tells of one question and its answer; None of any other."""
    found = _exchange().match(text)
    at = found["answer"].find("«") if found else -1
    return Exchange(found["question"].strip(), found["answer"][at:]) if found and at >= 0 else None


def answered(fact: Fact) -> str:
    """Return what a fact of an interview says without its question: « Ana Roy répond : « … » »; "" of any other."""
    found = _exchange().match(fact.text)
    return found["answer"] if found else ""


def _headed(assignment: Assignment) -> tuple[tuple[str, str], ...]:
    """Return the sections that their question heads: none runs after another where words of the answer can head it."""
    outline = assignment.outline
    apart = {*outline.lead, *outline.closing}
    headed: list[tuple[str, str]] = []
    free = True
    for section in outline.sections:
        own = [id for id in section.facts if id not in apart]
        may = bool(own) and (free or not _says_shortly(own, assignment.brief))
        question = _question(assignment.brief.fact(own[0]).text) if may else ""
        if question:
            headed.append((section.key, question))
        free = not question
    return tuple(headed)


def _says_shortly(ids: Sequence[str], brief: Brief) -> bool:
    return any(list(short_words(quote.text)) for quote in brief.quotes if quote.whole and quote.fact in ids)


@lru_cache(maxsize=512)
def _question(text: str) -> str:
    """Return the question of an exchange, or what was said to who answers, where it is short and clear by itself."""
    found = _exchange().match(text)
    asked = found["question"].strip() if found else ""
    fits = LEAST <= len(asked.rstrip(" ?").split()) <= MOST and len(asked) <= LONGEST and "“" not in asked
    if not fits or not (asked.endswith("?") or compiled(table("dialogues")["vous"]).search(asked)):
        return ""
    first = TAKING_UP.sub("", split(asked)[0].text)
    return "" if answers(first) or dangles(first) or points_back(first) else asked


@cache
def _exchange() -> re.Pattern[str]:
    """Return the pattern of a question, or a remark, with its answer, as interviews are told."""
    rows = table("dialogues")
    question, remark, after = (re.escape(rows[key]) for key in ("question", "remarque", "repond"))
    said = after.removeprefix(re.escape(" », ")).replace(NAMED, "[^«»:]+?")
    return compiled(rf"(?s)(?:{question}|{remark})(?P<question>[^«»]+?) »,? (?P<answer>{said}.+)$")
