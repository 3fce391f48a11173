"""A hook over a section of which no line holds for all: a strong fact of it in a few words, where a reader would go on too long without a heading."""

from __future__ import annotations

from collections.abc import Iterator

from generator.anchors.hooking import hooks
from generator.facts.groups import stems
from generator.facts.reading import first_clause
from generator.french.tagger import finite
from generator.rules.bounds import attributed, fronts
from generator.rules.desk import Desk, bare, holding, other_headings, own_facts
from generator.rules.matter import Heading
from generator.rules.sound import keeps_pronoun, sign
from generator.rules.topics import matters_opened_on, opened_by
from generator.rules.weighing import below_of
from generator.types import Assignment, Fact

HOOK = "hook"
NEAR = 2  # sentences right below the lead in which the hook of a first section stands
LONG = 22  # words of a first sentence that may open on a name over it
MORE, MORE_THAN_NAME = 4, 2  # words that a first sentence tells beyond a line over it


def hooked(assignment: Assignment, desk: Desk) -> Iterator[Heading]:
    """Yield the hooks of a section that its own text bears and that neither the lead nor its first sentence says."""
    brief, below = assignment.brief, below_of(assignment, desk)
    above = [s.text for s in desk.in_kind("lead")]
    own = own_facts(assignment, desk)
    first = assignment.section is not None and assignment.section.key == assignment.outline.sections[0].key
    near = {fact.id for fact in own[:NEAR]}
    for hook in hooks(own, brief):
        fact = brief.fact(hook.fact)
        if first and hook.fact not in near:
            continue
        said = hook.text.startswith("«")
        if not said and (keeps_pronoun(hook.text) or not _is_true_alone(hook.text, fact)):
            continue
        if brief.cleaned.flawed(hook.text) or any(holding(text, hook.text) for text in above):
            continue
        if below and (_opens(below[0], hook.text) or _is_whole(below[0], hook.text)):
            continue
        yield Heading(hook.text, (hook.fact,), hook.worth, sure=HOOK)
    others = other_headings(assignment, desk)
    for heading in (*matters_opened_on(own, others, assignment), *opened_by(own, others, assignment)):
        yield heading._replace(sure=HOOK)


def _is_true_alone(text: str, fact: Fact) -> bool:
    """Return whether a line that tells keeps who says it and the case it holds for; where and when may be left to the text."""
    if not finite(text):
        return True
    cases = (front for front in fronts(fact.text, first_clause(fact.text)) if _is_case(front))
    return attributed(text, fact.text, fact.sayer) and not any(True for _ in cases)


def _is_case(front: str) -> bool:
    return any(sign("borne", name).search(front) for name in ("cas", "source"))


def _opens(sentence: str, line: str) -> bool:
    """Return whether a sentence opens on the very words of a line over it; a mere name may stand over a long one."""
    same = bare(sentence).startswith(bare(line))
    return same and (finite(line) or line.startswith("«") or len(sentence.split()) < LONG)


def _is_whole(sentence: str, line: str) -> bool:
    """Return whether a sentence is hardly more than a line over it; a line that names may stand over less than one that tells."""
    return len(set(stems(sentence)) - set(stems(line))) < (MORE if finite(line) else MORE_THAN_NAME)
