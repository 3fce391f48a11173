"""The answers of facts that the FAQ alone tells: each whole, in one sentence that its question lets stand alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from generator.facts.groups import stems
from generator.frames.leaning import antecedent
from generator.french.leaning import leans, opens_with_link, points_back
from generator.french.quoted import blotted
from generator.french.resting import rests
from generator.rules.answering import told_whole
from generator.rules.bodies import by_own_name
from generator.rules.desk import Desk, is_whole
from generator.rules.pen import Pen
from generator.rules.pieced import closed
from generator.rules.subject_answers import RESUMES
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact

TRIED = 6  # sayings of a fact
LEAST, MOST = 4, 45  # words
ADDED, OF_A_YES = 2, 3  # words that an answer adds to its question; to one that « oui » could answer
YES_OR_NO, RANKED = "polaire", "premiere_fois"
PRONOUN = compiled(r"(?:Il|Elle|Ils|Elles) ")
SPEAKER = compiled(r"\b(?:nous|notre|nos|je|moi|mon|vous|votre|vos)\b|\bj['’]", 2)
POINTING = compiled(r"\b(?:cela|ça|celui|celle|ceux|cet|cette|ces|ce (?!qu))\b", 2)
CARRIED = compiled(
    r"\b(?:également|aussi|par ailleurs|en outre|de plus|de son côté|quant (?:à|au|aux)|ainsi(?! que\b| qu['’])|donc|alors(?! que\b| qu['’])|ensuite|pourtant|toutefois|cependant|en effet|en revanche|l[ea] (?:premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|derni(?:er|ère)|autre)(?=,| (?:a|est|ont|sont)\b))\b",
    2,
)


def left_answers(
    kind: str, question: str, fact: Fact, alone: Fact, assignment: Assignment, desk: Desk
) -> Iterator[str]:
    """Yield the fact in one sentence that answers a question of this sort, in words of ours first, then as it stands `alone`."""
    sayings = islice(Pen(assignment, desk).sayings(fact, "sentence"), TRIED)
    texts = [saying.text for saying in sayings if len(saying.sentences) == 1]
    for text in dict.fromkeys((*texts, alone.text)):
        answer = closed(by_own_name(text, fact, assignment.brief), ".")
        if _stands(kind, answer, question, fact, assignment.brief):
            yield answer


def _stands(kind: str, answer: str, question: str, fact: Fact, brief: Brief) -> bool:
    """Return whether a sentence tells a fact whole, more than its question does, and hangs on nothing that stands elsewhere."""
    added = set(stems(answer)) - set(stems(question))
    told = is_whole(answer, fact) and LEAST <= len(answer.split()) <= MOST
    if not told or len(added) < (OF_A_YES if kind == YES_OR_NO else ADDED):
        return False
    heard = _heard(answer, question, fact, brief)
    if not heard or SPEAKER.search(blotted(heard)) or CARRIED.search(heard):
        return False
    if kind == RANKED:
        return not POINTING.search(answer)  # its own « c'est » is clear after « Est-ce une première ? »
    return not _hangs(heard) and told_whole(heard, question, fact, brief)


def _hangs(text: str) -> bool:
    """Return whether a sentence leans on one that stands before it in the source."""
    linked = RESUMES.match(text) is not None or leans(text) or opens_with_link(text)
    return linked or points_back(text) or rests(text)


def _heard(answer: str, question: str, fact: Fact, brief: Brief) -> str:
    """Return an answer with whom its first « il » means, whom the question must name; "" where it means somebody else."""
    if not PRONOUN.match(answer):
        return answer
    meant = antecedent(fact, brief)
    if meant is None or not set(stems(meant.text)) & set(stems(question)):
        return ""
    return f"{meant.text[:1].upper()}{meant.text[1:]} {answer.partition(' ')[2]}"
