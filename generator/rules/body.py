"""A section: its facts told once each, in the source's order, linked where the link holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from generator.checks.echo import KEPT
from generator.facts.addressed import addressed
from generator.facts.reading import first_clause
from generator.frames.copying import given
from generator.frames.saying import as_written
from generator.frames.surface import capital
from generator.frames.tenses import PAST
from generator.french.leaning import leans, points_back
from generator.rules.absent import unsaid
from generator.rules.adding import also, linked
from generator.rules.answer_first import answer_first, without_asked
from generator.rules.antecedents import standing_alone
from generator.rules.asked_above import asked_above
from generator.rules.calling import met, recalled
from generator.rules.cores import cores
from generator.rules.desk import Desk, bare, own_facts, refused
from generator.rules.dialogue import lightened
from generator.rules.exchanges import answered, heading_question
from generator.rules.from_lead import from_the_lead
from generator.rules.hooks import is_hook, is_label
from generator.rules.introducing import introduced
from generator.rules.joining import joined
from generator.rules.latter import latter_named
from generator.rules.lines import short
from generator.rules.links import later, yet
from generator.rules.listing import listed
from generator.rules.movements import moved as moved_too
from generator.rules.outcome_told import without_told_outcome
from generator.rules.paragraphs import begins
from generator.rules.parted import parted
from generator.rules.pen import Pen
from generator.rules.preceding import fact_before, follows, last_above, right_above, told_above
from generator.rules.put_first import opening_question
from generator.rules.reopening import reopened
from generator.rules.resuming import resumed, unlinked
from generator.rules.sides import aside
from generator.rules.sound import sound
from generator.rules.speaking import continued, goes_on, led_to, named_last
from generator.rules.stuttering import without_stutter
from generator.rules.subject_kept import with_subject_kept
from generator.rules.things import thing_named
from generator.rules.unlisted import waits, without_list
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact, Sentence

SERIES = compiled(r", [^,]+(?:, [^,]+)* et ")  # what a core may cut in the middle
SHORT, COPIED_MOST = 30, 30  # words of a fact told in part, copied in a row at most
TWO = 2
PRONOUN = compiled(r"(?:Il|Elle) ")
POINTS = compiled(r"(?:Ce|Cet|Cette|Ces) (?!\d)")
WE = "on"  # what site.toml calls the voice that speaks to nobody
LAST_FACTS = 1  # facts after it, at most, for a paragraph to be the last
LAST = "Enfin"  # opens one sentence of a section
ALSO_EVERY = 4  # sentences for one more « également » in a section


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return the section's paragraphs."""
    pen = Pen(assignment, desk)
    paragraph = length = 0
    points = bool(assignment.slot.options.get("points"))
    written: list[Sentence] = []
    previous = last_above(assignment, desk)
    facts_here = (without_list(f, assignment.brief) for f in own_facts(assignment, desk))
    own = [f for f in facts_here if _may_tell(f, assignment)]
    own = own[1:] if opening_question(own, assignment) and not points else own  # it heads the section
    if not points and heading_question(assignment) and own and (answer := answered(own[0])):
        own = [replace(own[0], text=answer), *own[1:]]
    in_order = from_the_lead(own, previous, assignment.brief.fact(assignment.outline.lead[0]))
    facts = in_order if points else answer_first(in_order)
    answered_first = facts != in_order
    for at, original in enumerate(facts, 1):
        apart = not follows(original, previous, assignment.brief)
        led = not written and _led(original, assignment, desk)
        heard = original if led or not apart else unlinked(original, goes_on=right_above(original, desk))
        fact = standing_alone(heard, assignment.brief) if apart else original
        fact = _named_anew(fact, assignment.brief) if not apart and _moves_on(original, previous) else fact
        fact = fact if written or points else reopened(latter_named(heard, assignment.brief), assignment.brief)
        if apart and (leans(fact.text) or (points_back(fact.text) and not written and not led)):
            before = _antecedent(fact, assignment, pen, paragraph)
            announced = fact.text != original.text and _announces(original, assignment, desk)
            near = right_above(fact, desk) if leans(fact.text) else told_above(fact, desk)
            if not (before or announced or near):
                continue
            written += before
        above_it = (s for kind in ("lead", "body") for s in desk.in_kind(kind))
        fact = without_told_outcome(fact, chain(above_it, written))
        above = pen.context()
        fact = met(fact, assignment.brief, above.known, above.roles)
        quoted = named_last(fact, facts[at:], pen, paragraph)
        told = quoted or _told(pen, fact, paragraph, assignment.slot.options.get("longest", 0))
        if not told:
            continue
        last = at == len(facts)
        spoken = not points and goes_on(fact, written, assignment.brief)
        breaks = (
            bool(written)
            and not points
            and not spoken
            and begins(length, _size(told), previous, original, assignment.brief, last=last)
        )
        if breaks:
            paragraph, length = paragraph + 1, 0
            again = [] if quoted else pen.tell(fact, "sentence", paragraph, opening=True)
            told = again or [replace(s, paragraph=paragraph) for s in told]
        told = without_asked(told, written) if answered_first and at == TWO else told
        told = with_subject_kept(told, fact, facts[at:], pen, paragraph)
        told = without_stutter(told, fact, written, pen, paragraph)
        if spoken:
            told = continued(fact, written, paragraph, assignment) or told
        elif written and not points:  # nothing joins the points of a list
            moved = breaks or _moves(original, previous, written)
            told = _joint(told, original, written, assignment, moved=moved, apart=apart)
        if not points:
            told = lightened(told, fact, written, assignment)
            told = [introduced(told[0], above.known, assignment.brief), *told[1:]]
            told = _with_things(told, above.known, assignment.brief)
            told = recalled(told, written, assignment.brief)
        told = [_capitalised(s) for s in yet(told, written)]
        told = [*([] if points else asked_above(original, paragraph, assignment)), *told]
        absent = [s for s in _absent(original, assignment) if not any(s.text == t.text for t in written)][:1]
        told += [replace(s, paragraph=paragraph) for s in absent]
        pen.keep(told)
        written = [*led_to(written, told, previous), *told]
        length += _size(told)
        previous = original
    return written if points else joined(written, assignment)


def _with_things(told: Sequence[Sentence], known: Sequence[str], brief: Brief) -> list[Sentence]:
    """Return sentences in which a thing nothing above names is shown once, in the first that can."""
    shown = [thing_named(one, known, brief) for one in told]
    first = next((at for at, (one, other) in enumerate(zip(told, shown, strict=True)) if one != other), len(told))
    return [*shown[: first + 1], *told[first + 1 :]]


def _joint(
    told: Sequence[Sentence],
    fact: Fact,
    written: Sequence[Sentence],
    assignment: Assignment,
    *,
    moved: bool,
    apart: bool,
) -> list[Sentence]:
    """Return the sentences of a fact linked to those above: as the source links them, else by what surely holds."""
    own = list(told) if apart else resumed(told, fact, written, assignment)
    if own != list(told):
        return own
    for link in (later, moved_too):
        if (linked_so := link(told, written, assignment)) != list(told):
            return linked_so
    if moved and _ends(fact, assignment) and (new := linked(told, fact, written, assignment)) != list(told):
        return new
    most = 1 + len(written) // ALSO_EVERY
    return also(aside(told, written, assignment), written, allowed=sum("également" in s.text for s in written) < most)


def _may_tell(fact: Fact, assignment: Assignment) -> bool:
    """Return whether a fact is one for this site's readers: no label, no mere opening, nothing said to « vous »."""
    if is_label(fact) or is_hook(fact, assignment):
        return False
    return not (_addresses(fact, assignment) or waits(fact, assignment.brief))


def _addresses(fact: Fact, assignment: Assignment) -> bool:
    """Return whether a fact says « vous » to the reader, where the site says « on »."""
    return assignment.site.voice.get("person") == WE and addressed(fact, assignment.brief)


def _moves(fact: Fact, previous: Fact | None, written: Sequence[Sentence]) -> bool:
    """Return whether the source begins a paragraph with a fact, and no sentence of the section is said to add to others."""
    begins = previous is not None and fact.paragraph != previous.paragraph
    return begins and not any(s.text.startswith(LAST) for s in written)


def _told(pen: Pen, fact: Fact, paragraph: int, longest: int) -> list[Sentence]:
    """Return a fact told whole; in its main clause where it cannot be, or is longer than the slot has it."""
    if fact.id in pen.hopeless and not pen.refuses(own := as_written(fact).text):
        return [
            Sentence(own, (fact.id,), paragraph)
        ]  # refused in our words, it would be lost, and what follows would hang
    told = _at_once(pen.tell(fact, "sentence", paragraph, words=longest), fact, paragraph, pen)
    if told and (not longest or _size(told) <= longest):
        return told
    told = told or parted(fact, paragraph, pen)
    # Near the source rather than cut: a part left out is lost, and what leans on it dangles.
    if not longest and (told := told or pen.tell(fact, "sentence", paragraph, copied=KEPT)):
        return told
    shorter = _shortly(pen, fact, paragraph, longest or SHORT)
    return shorter or _in_points(told, pen, fact, paragraph, longest) or list(listed(fact, paragraph, pen))


def _in_points(told: list[Sentence], pen: Pen, fact: Fact, paragraph: int, longest: int) -> list[Sentence]:
    """Return a fact in several sentences where one of those it is told in is longer than a point may be."""
    if longest and not _short(told, longest):
        several = (said for said in pen.every(fact, "sentence") if len(said) > 1 and _short(said, longest))
        return [replace(s, paragraph=paragraph) for s in next(several, told)]
    return told


def _short(told: Sequence[Sentence], longest: int) -> bool:
    return all(len(s.text.split()) <= longest for s in told)


def _at_once(told: list[Sentence], fact: Fact, paragraph: int, pen: Pen) -> list[Sentence]:
    """Return a fact in one sentence where two would point one after the other: « Cette voie sera réservée… Cette ligne transporte… »."""
    if len(told) < TWO or not all(POINTS.match(s.text) for s in told):
        return told
    one = next((said for said in pen.every(fact, "sentence") if len(said) == 1), None)
    return [replace(s, paragraph=paragraph) for s in one] if one else told


def _led(fact: Fact, assignment: Assignment, desk: Desk) -> bool:
    """Return whether the lead, right above this section, tells what « cette baisse » of a fact points at."""
    return last_above(assignment, desk) is not None and f"F{fact.rank - 1}" in desk.told_in("lead")


def _shortly(pen: Pen, fact: Fact, paragraph: int, most: int) -> list[Sentence]:
    """Return the main clause of a fact that cannot be said again whole: better told in part than not at all."""
    told = first_clause(fact.text)
    for text, facts, copied in short(pen, fact, most):
        clause = first_clause(text)
        if clause is None or clause.verb.person in ("1", "2"):
            continue  # « se sont donné rendez vous »: a noun taken for the verb
        if told is not None and clause.verb.tense == "pres" and told.verb.tense in PAST and not pen.in_present:
            text = next((core for core in cores(fact.text) if len(core.split()) <= most), "")
            if not text or SERIES.search(fact.text):
                continue  # « déclare l'état d'urgence » among events told in the past
        if copied <= COPIED_MOST + given(text) and sound(text, fact) and not pen.refuses(f"{text}."):
            return [Sentence(f"{text}.", facts, paragraph)]
    return []


def _absent(fact: Fact, assignment: Assignment) -> list[Sentence]:
    """Return what a reader would ask of the fact and the source does not say, unless it was refused."""
    known = refused(assignment)
    return [sentence for sentence in unsaid(fact, assignment) if bare(sentence.text) not in known]


def _ends(fact: Fact, assignment: Assignment) -> bool:
    """Return whether a fact stands in the article's last paragraph, which closes a series."""
    sections = assignment.outline.sections
    last = assignment.section is not None and assignment.section.key == sections[-1].key
    rest = [id for id in sections[-1].facts if int(id[1:]) > fact.rank]
    return last and len(sections) > 1 and len(rest) <= LAST_FACTS


def _capitalised(sentence: Sentence) -> Sentence:
    """Return a sentence on its capital, which a point of a list in the source may lack; « iPhone » keeps its small letter."""
    return replace(sentence, text=capital(sentence.text)) if sentence.text[:2].islower() else sentence


def _moves_on(fact: Fact, previous: Fact | None) -> bool:
    """Return whether a paragraph of the source opens on « il » of more than the sentence right before: « L'accord comprend… Il devient… »."""
    return previous is not None and fact.paragraph != previous.paragraph and PRONOUN.match(fact.text) is not None


def _named_anew(fact: Fact, brief: Brief) -> Fact:
    """Return a fact with the name of whom its « il » means, where that is surely a man, or a woman for « elle »."""
    told = standing_alone(fact, brief)
    sure = (e for e in brief.entities if e.kind == "person" and e.gender and e.roles)
    return told if any(told.text.startswith(f"{person.name} ") for person in sure) else fact


def _antecedent(fact: Fact, assignment: Assignment, pen: Pen, paragraph: int) -> list[Sentence]:
    """Return the fact before a leaning one, told again, so that the section opens on somebody named."""
    before = fact_before(fact, assignment.brief)
    if before is None or leans(before.text):
        return []
    told = pen.tell(before, "sentence", paragraph)
    pen.keep(told)
    return told


def _announces(fact: Fact, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a fact opens the source, and whom its « il » announces has been told of: « Ce ver n'a pas d'yeux »."""
    opens = fact.id == assignment.brief.facts[0].id
    return opens and assignment.brief.facts[1].id in desk.told_in("lead") | desk.told_in("body")


def _size(told: Sequence[Sentence]) -> int:
    return sum(len(s.text.split()) for s in told)
