"""Who somebody is whom the article comes back to: « Qui est Ana Roy ? » — « La cheffe des pompiers de Lomane. »"""

from __future__ import annotations

from collections.abc import Iterator

from generator import phrases
from generator.frames.references import mentions
from generator.rules.answering import told_whole
from generator.rules.asking import (
    Asked,
)
from generator.rules.desk import Desk
from generator.rules.people import placed
from generator.rules.pieced import closed
from generator.rules.presenting import role_of
from generator.shelf import compiled
from generator.types import Assignment, Entity

OFTEN = 3  # facts that name somebody, from which a reader asks who it is
LEAST, MOST = 3, 14  # words of what somebody is
KIND = "qui"
OWNED = compiled(r"[A-ZÀ-Þ]")  # of a body or a place by name


def who_is(assignment: Assignment, desk: Desk) -> Iterator[Asked]:
    """Yield who each person is whom the title or several facts name, where the source tells of what or where."""
    brief, site = assignment.brief, assignment.site
    if desk.in_kind("people"):
        return
    for person in (e for e in brief.entities if e.kind == "person" and " " in e.name and _matters(e, assignment)):
        role = role_of(person, brief)
        if (
            role is None
            or not LEAST <= len(role.text.split()) <= MOST
            or not (placed(role.text) and OWNED.search(role.text))
        ):
            continue
        words, fact = {"nom": person.name, "role": role.text}, brief.fact(role.fact)
        question = closed(next(phrases.say(site, "questions.qui_q", words, assignment.seed), ""), "?")
        for text in phrases.say(site, "questions.qui_r", words, assignment.seed):
            answer = closed(text, ".")
            if told_whole(answer, question, fact, brief):
                yield Asked(question, answer, fact, KIND)


def _matters(person: Entity, assignment: Assignment) -> bool:
    return len(person.facts) >= OFTEN or mentions(person, assignment.brief.cleaned.title)
