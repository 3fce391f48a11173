"""The FAQ: what a reader of this news still asks, answered by facts; then one or two house notes close to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from generator import phrases
from generator.facts.ahead import looks_ahead
from generator.facts.groups import stems
from generator.facts.news import headline
from generator.facts.reading import parsed
from generator.french.leaning import leans
from generator.french.sentences import split
from generator.notes import MENTIONS, close, named_in
from generator.rules.answering import fits, fits_shortly
from generator.rules.antecedents import standing_alone
from generator.rules.asking import DATING, Asked, asked, whole
from generator.rules.clausal import pieces
from generator.rules.desk import Desk, bare, elsewhere, holding, refused, standing
from generator.rules.note import ASKED as ASKED_FOR
from generator.rules.note import alike, asked_for, long_enough, usable
from generator.rules.pen import Pen
from generator.rules.presenting import role_of
from generator.shelf import compiled
from generator.types import Assignment, Entity, Fact, Note, Sentence

FACT_QUESTIONS, NOTE_QUESTIONS = 5, 1  # at most: more would say the body again, or bury the news
ENOUGH = 3  # questions on the news, from which none on a term is wanted
MORE_NOTES = 3  # where more words are asked than the source has
ROOM, MORE_ROOM = 55, 75  # words of a note's answer, and where more are asked than the source has
# How much a reader asks what sort of question (by the questions of readers' forums in our samples' themes).
ASKED = {
    "sait_on": 0.5,
    "que_sait_on": 0.3,
    "pourquoi": 0.4,
    "but": 0.35,
    "de_quoi": 0.3,
    "non": 0.35,
    "combien": 0.4,
    "combien_de": 0.1,
    "compte": 0.1,
    "autre": 0.1,
    "que": 0.25,
    "quand": 0.2,
    "combien_sont": 0.15,
    "partir": 0.2,
    "raison": 0.45,
    "reproche": 0.35,
    "peine": 0.6,
    "peine_requise": 0.6,
    "somme": 0.4,
    "somme_future": 0.4,
    "ou": 0.3,
    "de_combien": 0.25,
    "par_qui": 0.25,
    "a_combien": 0.2,
    "qui_fait": 0.15,
    "quoi": 0.15,
}
SAME = 0.6  # share of a question's words that a heading has: the body answers it there
# How often a sort of question is asked in an article; others as often as there are facts for them.
TIMES = {"quand": 2, "combien_de": 2, "partir": 1, "non": 1, "depuis": 1, "que": 2, "combien_sont": 2}
MANY = 9
LONG_FACT, HEARD = 14, 5  # words of a fact worth hearing otherwise; sayings tried
OF = compiled(r"\s(?:d(?:e|u|es) |de l[a'’]|d['’]|à |au |chez |pour )")  # « le directeur général » of what?
SAYER = compiled(r"\b(?:selon|d['’]après|pour)\b", 2)
COUNTS = frozenset({"combien_de", "combien_sont"})
AMOUNTS = COUNTS | {"combien", "combien_en", "somme", "somme_future", "de_combien", "a_combien", "compte"}
SIDE = COUNTS | {"combien_en", "qui_fait", "compte"}  # asked of what weighs only
SIDE_WEIGHT = 0.25
TITLED = 0.25  # what a question is worth more whose fact tells what the title tells
LEFT = (
    "Qui ",
    "Quand ",
    "Combien ",
    "À combien ",
    "Qu'a ",
    "Que pourr",
    "Que peu",
)  # asked otherwise, or told by the title
PASSIVE = 0.2  # what a question is worth less whose fact is in the passive
WANTED = 0.4  # what a sort of question that the site asks for is worth more
ELSEWHERE = 0.4  # what a question is worth less when a sister site asks it, or answers from the same fact
MOST_PEOPLE = 2  # asked about
CENTRAL = 2  # mentions from which a reader asks who somebody is


class Entry(NamedTuple):
    """A question with its answer."""

    question: str
    sentences: tuple[Sentence, ...]
    told: bool = False  # the lead says it too: asked for want of others


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return entries, the question as label; none below the least number, nor notes alone."""
    least, most = assignment.slot.options.get("items", (3, 5))
    found = sorted(_of_facts(assignment, desk), key=lambda entry: entry.told)
    of_facts = [e for at, e in enumerate(found) if at < least or not e.told][: min(FACT_QUESTIONS, most)]
    fresh = any(not entry.told for entry in of_facts)
    wanted = fresh and (len(of_facts) < ENOUGH or not long_enough(assignment))
    of_notes = list(_of_notes(assignment, desk))[: len(of_facts) + 1] if wanted else []
    entries = _mixed(of_facts[: most - bool(of_notes)], of_notes)[:most]
    if len(entries) < least or not fresh:
        return ()
    return [
        Sentence(s.text, s.facts, number, entry.question)
        for number, entry in enumerate(entries)
        for s in entry.sentences
    ]


def _mixed(of_facts: Sequence[Entry], of_notes: Sequence[Entry]) -> list[Entry]:
    """Return questions on the news with those on its terms between them: definitions one after another bury it."""
    mixed: list[Entry] = list(of_facts[:1])
    rest, notes = list(of_facts[1:]), list(of_notes)
    while rest or notes:
        mixed += [entries.pop(0) for entries in (notes, rest) if entries]
    return mixed


def _of_facts(assignment: Assignment, desk: Desk) -> Iterator[Entry]:
    """Yield the questions that facts answer, the most asked first, each fact and each sort of question once."""
    known, heads = refused(assignment), [t.text for t in standing(assignment, "heading")]
    facts: set[str] = set()
    kinds: Counter[str] = Counter()
    for one in sorted(_asked(assignment, desk), key=lambda a: (-_worth(a, desk), len(a.question))):
        if _stale(one, desk) or _counted(one, assignment, desk):
            continue
        headed = bare(one.question) in desk.headings or _headed(one.question, [*heads, *desk.written_headings], desk)
        again = one.fact.id in facts or kinds[one.kind] >= TIMES.get(one.kind, MANY) or headed
        if again or bare(one.answer) in known or desk.says_already(one.answer, "faq"):
            continue
        facts.add(one.fact.id)
        kinds[one.kind] += 1
        told = one.kind in DATING and one.fact.id in desk.told_in("lead")
        told = told or any(bare(one.answer) in bare(s.text) for s in desk.in_kind("lead"))
        told = told or desk.contains(one.answer, "lead") or holding(desk.heads.get("title", ""), one.answer)
        yield Entry(one.question, (Sentence(one.answer, (one.fact.id,)),), told)
    yield from _who(assignment, desk)


def _asked(assignment: Assignment, desk: Desk) -> Iterator[Asked]:
    """Yield what can be asked of the facts that the article tells."""
    for fact in assignment.brief.facts:
        if fact.id in assignment.outline.told:
            yield from _first_asked(fact, assignment, desk)
            yield from _of_frames(fact, assignment, desk)


def _first_asked(fact: Fact, assignment: Assignment, desk: Desk) -> Iterator[Asked]:
    """Yield what can be asked of a fact as the source has it, else as the first simpler sentence has it."""
    for heard in (standing_alone(fact, assignment.brief), *_heard(fact, assignment, desk)):
        found = list(asked(fact, assignment.brief, assignment.site, assignment.seed, heard))
        if found:
            yield from found
            return


def _heard(fact: Fact, assignment: Assignment, desk: Desk) -> Iterator[Fact]:
    """Yield a long fact as simpler sentences of it begin, with whoever says it."""
    if len(fact.text.split()) < LONG_FACT:
        return
    sayings = islice(Pen(assignment, desk).sayings(fact, "bullet"), HEARD)
    for text in dict.fromkeys(saying.sentences[0] for saying in sayings):
        if not leans(text) and text != fact.text and len(SAYER.findall(text)) >= len(SAYER.findall(fact.text)):
            yield replace(fact, text=text)


def _of_frames(fact: Fact, assignment: Assignment, desk: Desk) -> Iterator[Asked]:
    """Yield the questions of the fact's verb (« Que demande la régie ? »), answered by its whole clause."""
    told = list(pieces(fact, assignment.brief))
    for question, brief in Pen(assignment, desk).questions(fact) if len(told) == 1 else ():
        if not question.startswith(LEFT):
            if fits_shortly(question, brief.text, fact, assignment.brief):
                yield Asked(question, brief.text, fact, "autre")
            answer = whole(told[0])
            if fits(question, answer, fact, assignment.brief):
                yield Asked(question, answer, fact, "autre")


def _worth(one: Asked, desk: Desk) -> float:
    """Return how much a question is worth: what is asked, of which fact, and whether the article dwells on it."""
    told = any(one.fact.id in sister.asked for sister in desk.brief.sisters) + elsewhere(one.question, desk.brief)
    worn = 0.2 * max(0, desk.uses[one.fact.id] - 1)
    worn += PASSIVE * any(c.verb.voice == "passive" for c in parsed(one.fact.text).clauses[:1])
    asked = ASKED.get(one.kind, 0.0) + WANTED * (one.kind in desk.site.angle.get("questions", ()))
    near = TITLED * min(1.0, headline(desk.brief).nearness(one.fact.text))
    return one.fact.weight + asked + near - worn - ELSEWHERE * told


def _counted(one: Asked, assignment: Assignment, desk: Desk) -> bool:
    """Return whether the key figures tell it, or a count is of no weight: nobody asks how many work at a side matter."""
    figures = desk.told_in("figures")
    left = one.kind in COUNTS and bool(figures) and not assignment.slot.options.get("counts", True)
    light = one.kind in SIDE and one.fact.weight < SIDE_WEIGHT
    return left or light or (one.kind in AMOUNTS and one.fact.id in figures)


def _stale(one: Asked, desk: Desk) -> bool:
    """Return whether a question asks when the news was, which the lead has just said, or what the end of the article tells."""
    known = one.kind == "quand" and one.fact.id in desk.told_in("lead") and not looks_ahead(one.fact)
    return known or one.fact.id in desk.told_in("closing")


def _headed(question: str, heads: Sequence[str], desk: Desk) -> bool:
    """Return whether a heading has the question's words, names apart: the body answers it there."""
    names = {stem for entity in desk.brief.entities for stem in stems(entity.name)}
    bag = set(stems(question)) - names or set(stems(question))
    return any(len(bag & set(stems(head))) >= SAME * len(bag) for head in heads)


def _who(assignment: Assignment, desk: Desk) -> Iterator[Entry]:
    """Yield « Qui est Claire Dufayet ? » of those the news is most about, unless a box presents people."""
    heard = {quote.speaker for quote in assignment.brief.quotes if quote.whole}
    named = [e for e in assignment.brief.entities if e.kind == "person" and e.roles]
    people = [e for e in named if len(e.facts) >= CENTRAL or e.name in heard]
    if desk.told_in("people") or not people:
        return
    lead = (s.text for s, kind in zip(desk.said, desk.kinds, strict=True) if kind == "lead")
    presented = " ".join((desk.heads.get("title", ""), *lead)).lower()
    for person in sorted(people, key=lambda e: -len(e.facts))[:MOST_PEOPLE]:
        entry = _presented(person, presented, assignment, desk)
        if entry:
            yield entry


def _presented(person: Entity, told: str, assignment: Assignment, desk: Desk) -> Entry | None:
    """Return who somebody is, with their role, unless the page has `told` it at its head."""
    role = role_of(person, assignment.brief)
    known = any(r.text.split()[0].lower() in told for r in person.roles)
    if role is None or not OF.search(f" {role.text}") or known:
        return None
    words = {"nom": person.name, "role": role.text}
    question = next(phrases.say(assignment.site, "questions.qui_q", words, assignment.seed), "")
    for group in ("qui_r", "qui_b"):
        for told in phrases.say(assignment.site, f"questions.{group}", words, assignment.seed):
            answer = f"{told.rstrip('.')}."
            if question and bare(answer) not in refused(assignment) and not desk.says_already(answer, "faq"):
                return Entry(question, (Sentence(answer, (role.fact,)),))
    return None


def _of_notes(assignment: Assignment, desk: Desk) -> Iterator[Entry]:
    """Yield the questions of notes close to the news that no box has told."""
    longer = not long_enough(assignment)
    least = ASKED_FOR if longer else 1.0
    spare = [n for n in close(assignment.brief, assignment.outline.lead, least) if n.id not in desk.notes]
    spare = [n for n in spare if asked_for(n, assignment)]
    spare.sort(key=lambda note: elsewhere(note.label, assignment.brief))
    entries = (_of_note(n, assignment) for n in spare if n.label.endswith("?") and not _outdone(n, spare, assignment))
    yield from islice(filter(None, entries), MORE_NOTES if longer else NOTE_QUESTIONS)


def _outdone(note: Note, notes: Sequence[Note], assignment: Assignment) -> bool:
    """Return whether a note's term is named once only, and that of its neighbour more: « procès » beside « poursuites »."""
    told = Counter(id for fact in assignment.brief.facts for id in named_in(fact.text, assignment.brief.notes))
    near = [n for n in notes if n.id in note.near or note.id in n.near]
    return told[note.id] < MENTIONS and any(told[n.id] >= MENTIONS for n in near)


def _of_note(note: Note, assignment: Assignment) -> Entry | None:
    """Return a note's own question with the form that answers it, its first, whole; no definition."""
    known, room = refused(assignment), ROOM if long_enough(assignment) else MORE_ROOM
    kept: list[str] = []
    for form in (*note.forms, *note.extra):
        for text in (sentence.text for sentence in split(form)):
            fits = len(text.split()) <= room and bare(text) not in known and usable(text, assignment)
            if not fits or any(alike(text, other, note) for other in kept):
                break  # what follows may lean on it
            kept.append(text)
            room -= len(text.split())
        if len(kept) < len(split(note.forms[0])):
            return None
    most = len(split(note.forms[0])) if long_enough(assignment) else len(kept)
    return Entry(note.label, tuple(Sentence(text, (f"N:{note.id}",)) for text in kept[:most]))
