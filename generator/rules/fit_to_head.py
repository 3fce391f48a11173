"""Whether a line of one fact may head a section: it is of its opening or its heaviest fact, tells something, and asks what a section answers."""

from __future__ import annotations

from collections.abc import Sequence

from generator.anchors.hooking import ANNOUNCES
from generator.anchors.treating import is_bare
from generator.facts.groups import stems
from generator.french.lexicon import role
from generator.french.tagger import tag
from generator.french.typography import strip_typography
from generator.rules.describing import dangles
from generator.rules.desk import Desk, bare, own_facts
from generator.rules.exchanges import is_interview
from generator.rules.line_wholeness import COLON
from generator.rules.matter import Heading, Matter, matter
from generator.rules.presented import does_unknown
from generator.rules.run_below import DEED, holds
from generator.rules.sound import sign
from generator.rules.weighing import below_of, hangs_above, is_source_s
from generator.types import Assignment, Fact

SMALL_LEAD = 0.05  # weight by which a fact further down is heavier than the first
OPENING = 2  # sentences at the head of a section of more, by either of which it is known
HALF = 0.5  # share of what is asked that a sentence has, from which it is of that
HEAD = 3  # sentences of a section among which the other side is told at its head
LEAST = 2  # sentences of what « Que sait-on de… » asks, or all of a section of one


def may_head(heading: Heading, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a line is no detail of its section and, where it asks, asks what a section answers; the source's subheads are."""
    if sign("tete", "signature").match(heading.text):
        return False  # the source's byline too
    if _is_given(heading.text, assignment, desk):
        return True
    if is_one_sided(heading.text, below_of(assignment, desk)):
        return False
    if not holds(heading, assignment) or heading.sure == DEED:
        return heading.sure == DEED and holds(heading, assignment)
    text = strip_typography(_after_key(heading.text))
    if text.endswith("?"):
        facts = own_facts(assignment, desk)
        return not asks_badly(text) and _is_answered(text, facts) and is_of_main(heading, facts)
    above = " ".join((assignment.brief.cleaned.title, *(s.text for s in desk.in_kind("lead"))))
    if opens_on_nobody(text, above):
        return False
    return not tells_nothing(text) and (text.startswith("«") or is_of_main(heading, own_facts(assignment, desk)))


def may_hook(heading: Heading, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a line of one fact is understood over a section, whatever else that tells."""
    above = " ".join((assignment.brief.cleaned.title, *(s.text for s in desk.in_kind("lead"))))
    said = heading.text.startswith("«")
    early = not said and (hangs_above(heading.text, assignment, desk) or opens_on_nobody(heading.text, above))
    early = early or is_one_sided(heading.text, below_of(assignment, desk))
    alone = not (said or ANNOUNCES.search(heading.text))  # « Les auteurs avancent deux scénarios »: both stand below
    early = early or (alone and dangles(heading.text, assignment.brief, stems(above)))
    early = early or (does_unknown(heading.text, assignment, desk) and not _is_met(heading, assignment))
    return not (early or tells_nothing(heading.text))


def is_one_sided(text: str, below: Sequence[str]) -> bool:
    """Return whether a line tells a rise where the section tells a fall at its head, or the reverse: « La hausse des ventes » over a profit that halves."""
    opening = " ".join(below[:HEAD])
    return any(
        sign("sens", said).match(text) is not None and sign("sens", other).search(opening) is not None
        for said, other in (("hausse", "descend"), ("baisse", "monte"))
    )


def _is_met(heading: Heading, assignment: Assignment) -> bool:
    """Return whether a section comes back to the person whom a line opens on."""
    ids = set(assignment.section.facts) if assignment.section else set()
    people = (e for e in assignment.brief.entities if e.kind == "person" and heading.text.startswith(e.names))
    return any(len(ids & set(e.facts)) >= LEAST for e in people)


def asks_badly(text: str) -> bool:
    """Return whether a question asks for a name, for a number, for yes or no, by a verb that means nothing alone, or goes on from another sentence."""
    asks = sign("tete", "mot_de_question").match(text)
    if sign("tete", "en_passant").search(text):
        return True
    return asks is None or any(sign("tete", name).match(text) for name in ("nom", "nombre", "vague", "verbe_vide"))


def tells_nothing(text: str) -> bool:
    """Return whether a line only tells that somebody wrote or would not comment, puts an office inside its clause, stops in the air, names what any page has, or only that something is used."""
    names = ("rien_dit", "apposition", "rang_seul", "nomination_ambigue", "inacheve", "usage_nu", "sans_date")
    return is_bare(text) or any(sign("tete", name).search(text) for name in names)


def opens_on_nobody(text: str, above: str) -> bool:
    """Return whether a line tells what « le chauffeur » does, whom the title and the lead do not name."""
    found = sign("tete", "quelqu_un").match(text)
    if found is None or role(found["qui"].lower()) is None or _names(above, found["qui"]):
        return False
    after = next((t for t in tag(text) if t.start >= found.end()), None)
    return after is not None and after.pos in ("VERB", "AUX")


def _names(above: str, noun: str) -> bool:
    """Return whether a text has a noun as it stands: « les agents » name no one agent."""
    return noun in (token.low for token in tag(above))


def is_of_main(heading: Heading, facts: Sequence[Fact]) -> bool:
    """Return whether a line rests on several facts, on the opening or the heaviest of its section but its last, or names what the section dwells on."""
    if len(heading.facts) != 1 or not facts:
        return True
    (own,) = heading.facts
    heaviest = max(facts[:-1] if len(facts) > LEAST else facts, key=lambda fact: fact.weight)
    first = facts[0]
    opening = {fact.id for fact in facts[:OPENING]} if len(facts) > OPENING else {first.id}
    main = {*opening, heaviest.id} if heaviest.weight > first.weight + SMALL_LEAD else opening
    return own in main or own not in {fact.id for fact in facts} or _dwells(heading.text, matter(facts))


def _dwells(text: str, about: Matter) -> bool:
    """Return whether a section comes back to each word of a line that has any."""
    return bool(stems(text)) and about.dwells_on(text)


def _is_answered(text: str, facts: Sequence[Fact]) -> bool:
    """Return whether a section tells what « Que sait-on de… » asks: in its first sentence and in another."""
    asked = sign("tete", "que_sait_on").match(text)
    if asked is None or not facts:
        return True
    words = set(stems(text[asked.end() :]))
    of = [fact.id for fact in facts if len(words & set(stems(fact.text))) >= HALF * max(1, len(words))]
    return facts[0].id in of and len(of) >= min(LEAST, len(facts))


def _is_given(text: str, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a line is the source's own, was ordered, or is a question of an interview."""
    section = assignment.section
    if is_source_s(text, assignment, desk) or is_source_s(_after_key(text), assignment, desk):
        return True
    if section is not None and section.heading and bare(text) == bare(section.heading):
        return True
    asked = text.endswith("?") and any(bare(text) in bare(fact.text) for fact in own_facts(assignment, desk))
    return asked or is_interview(assignment.brief)


def _after_key(text: str) -> str:
    """Return a line without what stands before its colon: « qui gagne ? » of « Course : qui gagne ? »."""
    before, colon, rest = text.partition(COLON)
    return rest[:1].upper() + rest[1:] if colon and "«" not in before else text
