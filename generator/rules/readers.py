"""The questions that the source itself puts to its readers, as subheads, where one of the facts under one answers it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from generator import phrases
from generator.facts.groups import stems
from generator.french.leaning import leans, points_back
from generator.french.typography import strip_typography
from generator.rules.answering import told_whole
from generator.rules.asking import (
    Asked,
)
from generator.rules.desk import Desk
from generator.rules.pen import Pen
from generator.rules.repeating import again
from generator.rules.reported import by_its_source
from generator.rules.untied import tied
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact

KIND = "source"
WHY = "Pourquoi"
OPENS = compiled(r"(?:Pourquoi|Combien|Quand|Où|Qui|Que|Qu['’]\w+|De quoi|Quel(?:le)?s?|Comment)\b.*\?$")
INVERTED = compiled(r"\w-(?:t-)?(?:ils?|elles?|on)\b")
TO_READERS = compiled(r"\b(?:vous|votre|vos|nous|notre|nos|je|tu|il faut)\b", 2)
PRONOUN = compiled(r"\b(?:[Ll][ea]|[Ll]es|[Ll]['’])(?= \w+-(?:t-)?(?:il|elle))")  # « Pourquoi l'Atlético le veut-il ? »
# What a fact must hold to answer such a question at all.
ANSWERS = {
    "Pourquoi": compiled(
        r"\b(?:parce qu|car|en raison|à cause|faute d|à la suite|après qu|après avoir|après quoi|pour (?:\w+er|\w+ir|\w+re)|afin)\b"
    ),
    "Combien": compiled(r"\d"),
    "Quand": compiled(r"\d|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b", 2),
}
THEN = compiled(r",? après quoi .*$")
SHARED = 0.75  # of a question's words that the fact which answers it holds (read on the subheads of 25 pasted texts)
LEAST_STEMS, MOST_ANSWER = 2, 36
TRIED = 6  # sayings of a fact


def of_source(assignment: Assignment, desk: Desk) -> Iterator[Asked]:
    """Yield each question that the source asks with the answer of the fact that holds its words."""
    brief = assignment.brief
    for block in brief.cleaned.blocks:
        question = strip_typography(block.text)
        if block.kind == "heading" and _stands(question):
            fact = _answering(question, block.text, brief)
            answer = _told(fact, question, assignment, desk) if fact is not None else ""
            if fact is not None and answer:
                yield Asked(_reworded(question, assignment), answer, fact, KIND)


def _reworded(question: str, assignment: Assignment) -> str:
    """Return the source's question in words that are not all its own, where the house has some."""
    opening, _, rest = question.partition(" ")
    group = f"questions.source_{opening.lower()}"
    return (
        next(phrases.say(assignment.site, group, {"suite": rest}, assignment.seed), question)
        if opening == WHY
        else question
    )


def _stands(question: str) -> bool:
    """Return whether a subhead is a whole question about the matter, that needs nothing before it."""
    inverted = INVERTED.search(question) or question.startswith("Qui ")
    bound = TO_READERS.search(question) or PRONOUN.search(question) or tied(question)
    return OPENS.match(question) is not None and inverted is not None and not bound


def _answering(question: str, heading: str, brief: Brief) -> Fact | None:
    """Return the fact under a subhead that holds most of its question, and what such a question asks for."""
    bag = set(stems(question))
    if len(bag) < LEAST_STEMS or question.split()[0] not in ANSWERS:
        return None
    needed = ANSWERS[question.split()[0]]
    under = [f for f in brief.facts if f.heading == heading and needed.search(f.text) and not leans(f.text)]
    share, fact = max(
        ((len(bag & set(stems(f.text))) / len(bag), f) for f in under), key=lambda found: found[0], default=(0.0, None)
    )
    return fact if share >= SHARED else None


def _told(fact: Fact, question: str, assignment: Assignment, desk: Desk) -> str:
    """Return the fact in one sentence that the article does not say word for word; "" when none stands alone."""
    sayings = islice(Pen(assignment, desk).sayings(fact, "sentence"), TRIED)
    texts = [saying.sentences[0] for saying in sayings if len(saying.sentences) == 1]
    answers = [answer for text in (*texts, fact.text) if (answer := _answer(text, question, fact, assignment, desk))]
    return min(answers, key=lambda answer: again(answer, desk), default="")


def _answer(text: str, question: str, fact: Fact, assignment: Assignment, desk: Desk) -> str:
    """Return a saying of a fact as the answer to the source's question; "" where it does not answer, or stands already."""
    told = THEN.sub(".", text)  # the question says it
    answer = by_its_source(told) or told
    fitting = ANSWERS[question.split()[0]].search(text) and len(answer.split()) <= MOST_ANSWER
    alone = fitting and not points_back(answer) and not desk.says_already(answer, "faq")
    return answer if alone and told_whole(answer, question, fact, assignment.brief) else ""
