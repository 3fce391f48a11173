"""Whether a question and its answer may be printed: short, whole, clear alone, and no more than the fact says."""

from __future__ import annotations

from generator.frames.gates import faults
from generator.french.leaning import dangles
from generator.french.tagger import tag
from generator.rules.lines import complete
from generator.shelf import compiled
from generator.types import Brief, Fact

SAID = compiled(r", (?:a|ont) \w+é\b.*$|, (?:selon|d['’]après) .*$")  # who says it
DENYING = ("Non", "Pas ", "On en compte")  # what is denied, or counted, needs no object
UNSAID = "source perdue"  # a question claims nothing
LINKING = "source perdue : selon le"  # « selon lequel » names nobody
BOUND = frozenset({"la", "les", "lui", "leur", "y"})  # pronouns that an answer read alone leaves unexplained
POINTED = compiled(r"\b(?:depuis|dès) lors\b")
HIS, THEIRS = compiled(r"\b(?:son|sa|ses) "), compiled(r"\bleurs? ")
MOST_QUESTION, LEAST_ANSWER, MOST_ANSWER = 15, 5, 32  # words
LEAST_SHORT = 3  # words: a bare date is no answer
INVERTED = compiled(r"-(?:t-)?(?:il|elle)s?\b")


def fits_shortly(question: str, answer: str, fact: Fact, brief: Brief) -> bool:
    """Return whether a question and an answer that leaves its words to it say nothing that the fact does not."""
    if dangles(_own(question)) or not LEAST_SHORT <= len(answer.split()) <= MOST_ANSWER:
        return False
    return len(question.split()) - 1 <= MOST_QUESTION and _supported(question, answer, fact, brief)


def fits(question: str, answer: str, fact: Fact, brief: Brief) -> bool:
    """Return whether both are short enough and say nothing that the fact does not."""
    size = len(answer.split())
    if dangles(_own(question)) or not (answer.startswith(DENYING) or complete(SAID.sub("", answer))):
        return False
    if len(question.split()) - 1 > MOST_QUESTION or not LEAST_ANSWER <= size <= MOST_ANSWER:
        return False
    return _supported(question, answer, fact, brief)


def _supported(question: str, answer: str, fact: Fact, brief: Brief) -> bool:
    """Return whether the fact says all of a question and of its answer, and no pronoun of the answer hangs in the air."""
    known = " ".join((*(e.name for e in brief.entities), *(f.text for f in brief.facts)))
    if POINTED.search(answer):
        return False
    asked = [fault for fault in faults(question, fact.text, False, known) if not fault.startswith(UNSAID)]
    told = [fault for fault in faults(answer, fact.text, False, known) if not fault.startswith(LINKING)]
    return not asked and not told and not any(t.pos == "PRON" and t.text.lower() in BOUND for t in tag(answer[:-1]))


def _own(question: str) -> str:
    """Return a question without its pronoun and the possessives that its subject explains: « leurs comptes »."""
    pronoun = INVERTED.search(question)
    possessive = THEIRS if pronoun and pronoun.group().endswith("s") else HIS
    return possessive.sub("", INVERTED.sub("", question)) if pronoun else question
