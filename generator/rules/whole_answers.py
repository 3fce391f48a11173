"""Answers that tell a fact whole, in other words than the article, or what was asked of it alone: the rule is only asked where nothing simpler answers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from generator import phrases
from generator.facts.groups import stems
from generator.frames.references import with_article
from generator.french.leaning import leans, points_back
from generator.rules.answering import fits_shortly, told_whole
from generator.rules.antecedents import standing_alone
from generator.rules.asking import (
    Asked,
)
from generator.rules.bodies import by_own_name
from generator.rules.desk import Desk
from generator.rules.inquiring import inquiries
from generator.rules.inquiry import Inquiry
from generator.rules.pen import Pen
from generator.rules.pieced import closed
from generator.rules.untied import untied
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact

TRIED = 6  # sayings of a fact
MOST = 36  # words of an answer
QUE = compiled(r"qu(?:e |['’])")
KEPT = 0.6  # of what was asked that a shorter saying holds


def whole_answers(fact: Fact, assignment: Assignment, desk: Desk) -> Iterator[Asked]:
    """Yield what is asked of a fact as a whole, each with its answers, a sentence first."""
    brief, site, seed = assignment.brief, assignment.site, assignment.seed
    alone = untied(standing_alone(fact, brief))
    for inquiry in inquiries(alone, brief):
        question = next(phrases.say(site, f"questions.{inquiry.kind}_q", inquiry.words, seed), "")
        for answer in _sentences(fact, alone, inquiry, assignment, desk) if question else ():
            if told_whole(answer, question, fact, brief):
                yield Asked(closed(question, "?"), answer, fact, inquiry.kind)
        short = _with_sayer(inquiry.short, question, fact, brief)
        words = {**inquiry.words, "matiere": short, "propos": QUE.sub("", short) if QUE.match(short) else ""}
        for text in phrases.say(site, f"questions.{inquiry.kind}_b", words, seed) if question else ():
            answer = closed(text, ".")
            if fits_shortly(closed(question, "?"), answer, fact, brief):
                yield Asked(closed(question, "?"), answer, fact, inquiry.kind, short=True)


def _with_sayer(short: str, question: str, fact: Fact, brief: Brief) -> str:
    """Return few words with who says them, where the question does not name them."""
    named = fact.sayer.lower() in question.lower()
    entity = next((e for e in brief.entities if e.name == fact.sayer), None)
    sayer = with_article(entity, fact.sayer) if entity else fact.sayer
    return f"{short}, selon {sayer}" if short and fact.sayer and not named else short


def _sentences(fact: Fact, alone: Fact, inquiry: Inquiry, assignment: Assignment, desk: Desk) -> Iterator[str]:
    """Yield the fact in one sentence that stands alone, as the article does not say it."""
    pen = Pen(assignment, desk)
    matter = set(stems(inquiry.matter))
    whole = [s.sentences[0] for s in islice(pen.sayings(fact, "sentence"), TRIED) if len(s.sentences) == 1]
    short = [s.sentences[0] for s in islice(pen.sayings(fact, "bullet"), TRIED) if len(s.sentences) == 1]
    shorter = [text for text in short if len(matter & set(stems(text))) >= KEPT * len(matter)]
    for text in dict.fromkeys((*whole, *shorter, alone.text)):
        named = by_own_name(text, fact, assignment.brief)
        if len(named.split()) <= MOST and not (leans(named) or points_back(named) or desk.says_already(named, "faq")):
            yield closed(named, ".")
