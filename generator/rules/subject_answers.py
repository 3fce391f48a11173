"""The answers to what readers of such a story ask: a fact in one sentence, as the article says it least."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from generator import phrases
from generator.french.leaning import leans, points_back
from generator.rules.answering import told, told_whole
from generator.rules.antecedents import standing_alone
from generator.rules.asking import Asked
from generator.rules.bodies import by_own_name
from generator.rules.desk import Desk
from generator.rules.halves import halves
from generator.rules.line_wholeness import complete, lacking
from generator.rules.pen import Pen
from generator.rules.pieced import closed
from generator.rules.repeating import again
from generator.rules.subjects import KIND, is_first, tells, touched
from generator.rules.untied import untied
from generator.shelf import compiled
from generator.types import Assignment, Fact

TRIED = 8  # sayings of a fact
LEAST, MOST, WHOLE = 3, 34, 48  # words of an answer; of a fact that the FAQ alone tells
SOME = 4  # runs of words that come again, between which an answer is as good as another
ASIDE = compiled(
    r",? (?:dont|(?=\w+(?:ée?s?|u) (?:à|par|dans|en|le|la|de)\b)|laquelle|lequel|lesquel(?:le)?s|qui|où|tandis qu[e'’]|alors qu[e'’]|ce qui|lorsqu[e'’]|après qu[e'’]|soit|mais (?:a|ont|est|sont|il|elle|ils|elles|l[ae]s?|n['’]a))(?!\w)"
)
# What goes on from another sentence: nobody reads it before the answer.
RESUMES = compiled(
    r"(?:C['’](?:est|était)|Ce |Cela |Cette |Ces |Cet |Celui|Celle|Ceux|Ainsi|Toutefois|Cependant|Néanmoins|Par ailleurs|En effet)(?!\w)"
)


def of_subjects(fact: Fact, assignment: Assignment, desk: Desk) -> Iterator[Asked]:
    """Yield what readers of such a story ask, where a fact answers it in one sentence."""
    brief, site, seed = assignment.brief, assignment.site, assignment.seed
    alone = untied(standing_alone(fact, brief))
    for one in (found for found in touched(alone, brief) if is_first(fact, found.name, brief)):
        asked = phrases.say(site, f"sujets.{one.name}", one.words, seed)
        question = closed(max(asked, key=len, default=""), "?")  # the one that names more
        may = told if one.pointing else told_whole
        for answer in _sentences(fact, alone, assignment, desk) if question else ():
            hangs = RESUMES.match(answer) or leans(answer) or (points_back(answer) and not one.pointing)
            if not hangs and tells(one.name, answer) and may(answer, question, fact, brief):
                yield Asked(question, answer, fact, KIND)


def _sentences(fact: Fact, alone: Fact, assignment: Assignment, desk: Desk) -> list[str]:
    """Return the fact in one sentence, then in a part of it, what the article says least first."""
    pen = Pen(assignment, desk)
    told = (*_whole(fact, alone, pen), *_parts(fact, alone, pen))
    texts = (closed(by_own_name(text, fact, assignment.brief), ".") for text in told)
    most = WHOLE if assignment.brief.cleaned.request.questions else MOST
    fitting = (text for text in dict.fromkeys(texts) if LEAST <= len(text.split()) <= most)
    return sorted(fitting, key=lambda text: again(text, desk) // SOME)


def _whole(fact: Fact, alone: Fact, pen: Pen) -> Iterator[str]:
    """Yield single sentences that a fact is told in, then the source's."""
    for kind in ("sentence", "bullet"):
        for saying in islice(pen.sayings(fact, kind), TRIED):
            if len(saying.sentences) == 1:
                yield saying.text
    yield alone.text


def _parts(fact: Fact, alone: Fact, pen: Pen) -> Iterator[str]:
    """Yield what a fact says in a sentence of two, or without what is told beside."""
    for saying in islice(pen.sayings(fact, "sentence"), TRIED):
        if len(saying.sentences) > 1:
            yield from saying.sentences
    for half in halves(alone):
        yield half.text
    for aside in ASIDE.finditer(alone.text):
        head = alone.text[: aside.start()].rstrip(" ,")
        if complete(head) and not lacking(head, alone.text):
            yield head
