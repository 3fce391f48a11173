"""What the rule writer remembers while it writes one article: what is said, where, and in which turns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from generator.french.sentences import content_words
from generator.rules.ceding import passage, tells_all
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact, Sentence, Site, SlotText
from generator.types.citing import is_note, note_of

NOT_WORDS = compiled(r"[\W_]+")
PLACES = 3  # in which one fact may stand, the head of the page apart
HEAD = frozenset({"title", "seo_title", "description", "alt", "heading"})
STORY = frozenset({"lead", "body", "closing"})  # what an article tells; all else comes back to it
TRIES = 2  # refusals of one fact, after which a slot that may choose leaves it out
HELD = 0.8  # share of a heading's content words from which it says what a sentence says
ALIKE = {"faq": 0.7}  # an answer takes up what the text tells: it yields to the same sentence alone
WHOLE = 0.8  # of a fact's length, from which an answer tells all of it
NEAR = 0.6  # share of content words in common from which a sentence is taken for said already


@dataclass(slots=True)
class Desk:
    """The writer's memory; grows as slots are written, in the order of their need."""

    site: Site
    brief: Brief
    said: list[Sentence] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)  # of the slot each sentence stands in
    words: set[str] = field(default_factory=set)  # letters and digits of each sentence
    uses: Counter[str] = field(default_factory=Counter)
    slots: dict[str, set[str]] = field(default_factory=dict)  # slot kind -> facts told there
    forms: list[str] = field(default_factory=list)  # constructions, latest last
    boxes: int = 0  # notes that have theirs
    notes: set[str] = field(default_factory=set)
    written_headings: list[str] = field(default_factory=list)
    headed: set[str] = field(default_factory=set)  # keys of the sections that have one
    questions: int = 0  # headings that ask
    heads: dict[str, str] = field(default_factory=dict)  # kind -> text of the title and its like
    headings: set[str] = field(default_factory=set)  # letters and digits of those written

    @classmethod
    def of(cls, assignments: Sequence[Assignment]) -> Desk:
        """Return the memory of what stands already when these slots are asked for."""
        first = assignments[0]
        desk = cls(first.site, first.brief)
        for text in first.said:
            desk.remember(text.slot.kind, text.draft.sentences)
        return desk

    def stands(self, assignment: Assignment, sentences: Sequence[Sentence]) -> None:
        """Remember a slot just written."""
        self.remember(assignment.slot.kind, sentences)

    def remember(self, kind: str, sentences: Sequence[Sentence]) -> None:
        """Remember the sentences of a slot of this kind."""
        told = {id for sentence in sentences for id in sentence.facts}
        self.slots.setdefault(kind, set()).update(told)
        self.notes |= {note_of(id) for id in told if is_note(id)}
        self.boxes += kind == "note"
        if kind in HEAD:
            self.heads[kind] = " ".join(sentence.text for sentence in sentences)
        else:
            self.uses.update(told)
            self.said += sentences
            self.words |= {bare(sentence.text) for sentence in sentences}
            self.kinds += [kind] * len(sentences)

    def in_kind(self, kind: str) -> list[Sentence]:
        """Return the sentences that stand in slots of a kind."""
        return [s for s, where in zip(self.said, self.kinds, strict=True) if where == kind]

    def contains(self, text: str, kind: str) -> bool:
        """Return whether one sentence of a kind of slot holds nearly all the matter of a shorter text."""
        return any(holding(s.text, text) for s in self.in_kind(kind))

    def has_said(self, text: str) -> bool:
        """Return whether a whole sentence that stands has these very words."""
        return bare(text) in self.words

    def fresh(self, ids: Iterable[str]) -> list[Fact]:
        """Return the facts that may still be told once more, least told first, the source's order within."""
        facts = [self.brief.fact(id) for id in ids if self.uses[id] < PLACES]
        return sorted(facts, key=lambda fact: self.uses[fact.id])

    def above(self, kind: str) -> list[Sentence]:
        """Return the sentences that stand above a slot of a kind: the closing is read last, the lead first of all."""
        if kind == "lead":
            return []
        return [s for s, where in zip(self.said, self.kinds, strict=True) if where != "closing" or kind == "closing"]

    def told_in(self, kind: str) -> set[str]:
        """Return the facts told in slots of a kind."""
        return self.slots.get(kind, set())

    def says_already(self, text: str, kind: str = "") -> bool:
        """Return whether some sentence that stands says nearly the same; the body does not yield to what recaps it."""
        bag = content_of(text)
        if len(bag) < 3:
            return False
        heard = zip(self.said, self.kinds, strict=True)
        most = ALIKE.get(kind, NEAR)
        return any(_near(bag, content_of(s.text), most) for s, where in heard if kind not in STORY or where in STORY)


def holding(sentence: str, line: str) -> bool:
    """Return whether a sentence holds nearly all the matter of a shorter line."""
    bag = content_of(line)
    return bool(bag) and len(bag & content_of(sentence)) >= HELD * len(bag)


def own_facts(assignment: Assignment, desk: Desk) -> list[Fact]:
    """Return the facts a section tells: its own, without those lead and closing tell where any other remains; never the lead's where other sections follow."""
    section = assignment.section
    facts = [assignment.brief.fact(id) for id in (section.facts if section else ())]
    # A fact that only lent the lead somebody's role is still to be told.
    led = desk.told_in("lead") & set(assignment.outline.lead)
    kept = desk.told_in("closing") | led | asked_whole(desk) | asked_shortly(assignment, desk)
    own = [fact for fact in facts if fact.id not in kept]
    if own or len(assignment.outline.sections) == 1:
        return own or facts
    return [fact for fact in facts if fact.id not in led]  # the lead stands right above: nothing is told there again


def asked_whole(desk: Desk) -> set[str]:
    """Return the facts that the FAQ tells as a whole: it is written before the sections, which leave them to it."""
    answers = [(s.text, id) for s in desk.in_kind("faq") for id in s.facts if id.startswith("F")]
    return {id for text, id in answers if is_whole(text, desk.brief.fact(id))}


def asked_shortly(assignment: Assignment, desk: Desk) -> set[str]:
    """Return the facts of which a question and its few words say all, and which the sections may leave to them."""
    entries = (
        (s.label, s.text, desk.brief.fact(id)) for s in desk.in_kind("faq") for id in s.facts if id.startswith("F")
    )
    return {
        fact.id
        for label, text, fact in entries
        if tells_all(label, text, fact) and passage(fact, assignment, ()) == (fact,)
    }


def is_whole(text: str, fact: Fact) -> bool:
    """Return whether a sentence is long enough to tell all of a fact."""
    return len(text) >= WHOLE * len(fact.text)


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """Return the letters and digits of a text in lower case: the same words, whatever their typography."""
    return NOT_WORDS.sub("", text.lower())


def refused(assignment: Assignment) -> frozenset[str]:
    """Return what was refused for this slot, bare: faulty sentences, and whole texts that are faulty as a whole."""
    found: set[str] = set()
    for draft in assignment.refused:
        errors = [issue for issue in draft.issues if issue.level == "error"]
        found |= {bare(issue.excerpt) for issue in errors if issue.excerpt}
        if any(not issue.excerpt for issue in errors):
            found.add(bare(" ".join(s.text for s in draft.sentences)))
    return frozenset(found)


def hopeless(assignment: Assignment) -> frozenset[str]:
    """Return the facts refused in every way tried so far, more than once: the slot goes on without them."""
    faulty: Counter[str] = Counter()
    for draft in assignment.refused:
        excerpts = {bare(issue.excerpt) for issue in draft.issues if issue.level == "error" and issue.excerpt}
        faulty.update({id for s in draft.sentences if bare(s.text) in excerpts for id in s.facts})
    return frozenset(id for id, times in faulty.items() if times >= TRIES)


def first_new(texts: Iterable[str], assignment: Assignment) -> Iterator[str]:
    """Yield the texts that were not refused yet."""
    known = refused(assignment)
    return (text for text in texts if bare(text) not in known)


def elsewhere(text: str, brief: Brief) -> bool:
    """Return whether a sister site's article has this title, heading or question."""
    return bare(text) in {bare(head) for head in brief.heads}


def standing(assignment: Assignment, kind: str) -> list[SlotText]:
    """Return the texts of a kind that stand already."""
    return [text for text in assignment.said if text.slot.kind == kind]


def other_headings(assignment: Assignment, desk: Desk) -> list[str]:
    """Return the headings that stand already, else those written so far."""
    return [text.text for text in standing(assignment, "heading")] or desk.written_headings


@lru_cache(maxsize=2048)
def content_of(text: str) -> frozenset[str]:
    """Return the content words of a text, in lower case."""
    return frozenset(word.lower() for word in content_words(text))


def _near(one: frozenset[str], other: frozenset[str], most: float) -> bool:
    return bool(other) and len(one & other) / len(one | other) >= most
