"""Parses a French sentence into clauses with their verb, subject and phrases.

Coordinated clauses are separate items of `Parse.clauses`, joined by `link`. A subordinate clause is a Phrase of the clause
that owns it, with its role (`completive`, `time`, `relative`…), its conjunction in `prep` and its analysis in `clause`;
so are infinitives, participles and « , précise X » (role `source`). A relative that no comma detaches, or that stands
between subject and verb, stays inside the text of its noun group. `complete` means: every word has one place.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache

from generator.french import words
from generator.french.after import After
from generator.french.chunk import Chunk
from generator.french.chunks import chunks
from generator.french.glue import glue
from generator.french.groups import Group, Part
from generator.french.phrases import Maker
from generator.french.spans import Span, Spans
from generator.french.subjects import Before
from generator.french.syntax import Clause, Parse, Phrase, Token, VerbGroup
from generator.french.tagger import READ, STOP, Unit, read

FATAL = frozenset({
    "sans verbe", "verbe de trop", "mot sans place", "signe seul", "sujet incertain", "sans sujet", "deux groupes nominaux",
    "subordonnée sans verbe", "guillemets coupés", "coordination libre", "ponctuation", "hors place", "coordination incertaine", "accord",
    "participe séparé", "préposition seule", "question", "inversion", "sujet après le verbe",
})  # fmt: skip
LONGEST = 160  # tokens; beyond, it is no sentence, and clauses would nest too deep
PLURAL_MARKS = (" de", " d", " et ", ",", " ainsi ", " ou ", " comme ")  # a singular head may take a plural verb
ENDS = frozenset({".", "!", "?", "…", "...", "[…]", "[...]"})


@lru_cache(maxsize=READ)
def parse(sentence: str) -> Parse:
    """Return the analysis of one sentence; never raises; `complete` is False as soon as a word has no sure place.

    What no sign closes is read as if a full stop closed it.
    """
    if sentence[-1:].isalnum():
        closed = parse(f"{sentence}{STOP}")
        if closed.tokens[-1].text == STOP:
            return Parse(sentence, closed.tokens[:-1], closed.clauses, closed.complete, closed.doubts)
    return _parse(sentence)


def _parse(sentence: str) -> Parse:
    tagged, found = read(sentence)
    if len(found) > LONGEST:
        return Parse(sentence, found, (), False, ("phrase trop longue",))
    glued, doubts = glue(list(tagged))
    reader = Reader(sentence, glued)
    clauses = reader.read()
    doubts += reader.doubts
    if not any(u.tag in ("AUX", "VFIN") for u in glued):
        doubts.append("sans verbe")
    if found and found[-1].text == "?":
        doubts.append("question")
    doubts += _misplaced(found, clauses, sentence)
    told = tuple(dict.fromkeys(doubts))
    return Parse(sentence, found, clauses, bool(clauses) and not FATAL & set(told), told)


class Reader(Maker):
    """Turns the units of one sentence into clauses."""

    def __init__(self, sentence: str, units: list[Unit]) -> None:
        super().__init__(sentence, units)
        self.chunks = _trimmed(chunks(units), units)
        self.last: VerbGroup | None = None

    def read(self) -> tuple[Clause, ...]:
        """Return the main clauses in order."""
        if not self.chunks:
            return ()
        spans = Spans(self.chunks, self.units)
        mains = spans.read()
        self.doubts += spans.doubts
        clauses = [c for number, span in enumerate(mains) if (c := self._main(span, number))]
        return tuple(clauses)

    def _main(self, span: Span, number: int) -> Clause | None:
        parts = self.parts(span)
        link = ""
        while number and parts and parts[0].kind in ("CC", "COMMA", "PUNCT"):
            link = link or (self._text(parts[0]) if parts[0].kind != "COMMA" else "")
            parts = parts[1:]
        if not number and parts and parts[0].kind == "CC":
            link, parts = self._text(parts[0]), parts[1:]
        clause = self._clause(span, parts, link, True)
        if clause and clause.subject is None and not number and clause.verb.mood != "imp" and clause.verb.person == "3":
            self.doubts.append("sans sujet")
        return clause

    def subordinate(self, span: Span) -> Clause | None:
        """Return the clause of a span inside another: relative, completive, adverbial, « dit-il »."""
        parts = self.parts(span)
        opener = "" if span.kind == "incise" else self._text(parts[0]).lower()
        noted = len(self.doubts)
        clause = self._clause(span, parts[1:] if opener else parts, opener, False)
        del self.doubts[noted:]
        return clause

    def _text(self, part: Part) -> str:
        return self.sentence[self.units[part.lo].start : self.units[part.hi - 1].end]

    def parts(self, span: Span) -> list[Part]:
        """Return the chunks of a clause, each clause inside it standing for its own."""
        inner = {s.lo: s for s in span.inner}
        found: list[Part] = []
        at = span.lo
        while at < span.hi:
            own = inner.get(at)
            chunk, end = self.chunks[at], own.hi if own else at + 1
            kind = own.kind if own else chunk.kind
            if own and chunk.kind in ("CC", "COMMA"):  # a twin: its joint comes first, its opener makes it
                chunk = next(c for c in self.chunks[at:end] if c.kind in ("REL", "CS"))
            found.append(Part(kind, self.chunks[at].lo, self.chunks[end - 1].hi, chunk, own))
            at = max(end, at + 1)
        return found

    def _clause(self, span: Span, parts: list[Part], link: str, main: bool) -> Clause | None:
        """Return a clause from its parts, or None when it has no verb."""
        if span.verb < 0:
            return None
        verb_chunk = self.chunks[span.verb]
        if verb_chunk.kind not in ("VG", "PTCP"):
            return None
        where = next((i for i, p in enumerate(parts) if p.chunk is verb_chunk and p.span is None), -1)
        if where < 0:
            return None
        return self._built(span, parts[:where], verb_chunk, parts[where + 1 :], link, main)

    def _built(
        self, span: Span, before: list[Part], verb_chunk: Chunk, after: list[Part], link: str, main: bool
    ) -> Clause:
        verb = self._sharing(span, self.verb(verb_chunk))
        front = Before(before, self.units, verb)
        front.read()
        rest = After(after, self.units, verb).read()
        self.doubts += [*front.doubts, *rest.doubts]
        if verb.lemma in ("avoir", "être") and self._split(rest.groups):
            self.doubts.append("participe séparé")
        subject = self.phrase(front.subject) if front.subject else None
        groups = [*front.groups, *rest.groups]
        if subject is None:
            quoted = bool(front.groups) and front.groups[0].role == "quote"
            subject = self._inverted(verb_chunk, quoted) or self._following(rest.groups, groups, span, front.groups)
        if subject and subject.number == "p" and verb.number == "s" and front.subject:
            subject = replace(subject, number=self.head_number(front.subject))
        if main and _disagree(subject, verb):
            self.doubts.append("accord")
        phrases = [self.phrase(g) for g in groups]
        start, end = self.units[self.chunks[span.lo].lo].start, self.units[self.chunks[span.hi - 1].hi - 1].end
        return Clause(self.sentence[start:end], start, end, verb, subject, tuple(phrases), link, main)

    def _stands_after(self, span: Span) -> bool:
        """Return whether a verb is of those whose subject may follow: « demain se tient le vote », « reste un point »."""
        chunk = self.chunks[span.verb]
        lemma = self.units[chunk.head].lemma
        reflexive = any(u.tag == "CLO" and u.lemma == "se" for u in self.units[chunk.lo : chunk.hi])
        return reflexive or lemma in words.listed("etre_verbs") or lemma in words.listed("stand_before")

    def _sharing(self, span: Span, verb: VerbGroup) -> VerbGroup:
        """Return a verb group, with the auxiliary of the clause before when it has none (« a vu et repris »)."""
        if self.chunks[span.verb].kind == "VG" or self.last is None:
            self.last = verb if span.kind in ("main", "coord") else self.last
            return verb
        last = self.last
        return replace(verb, mood=last.mood, tense=last.tense, person=last.person, number=last.number, voice=last.voice)

    def _split(self, groups: list[Group]) -> bool:
        """Return whether a past participle after a comma may belong to the auxiliary: « a, lundi, présenté »."""
        first = next((g for g in groups if g.role not in ("time", "adverb", "source", "place", "other")), None)
        return first is not None and first.role == "participle" and self.units[first.core.chunk.head].tag == "VPP"

    def _inverted(self, chunk: Chunk, quoted: bool) -> Phrase | None:
        """Return the clitic subject inside a verb group (« a-t-il dit »)."""
        unit = next((u for u in self.units[chunk.lo : chunk.hi] if u.tag == "CLS"), None)
        if unit is None:
            return None
        if not quoted:
            self.doubts.append("inversion")
        return self.pronoun(unit)

    def _following(self, rest: list[Group], groups: list[Group], span: Span, front: list[Group]) -> Phrase | None:
        """Return the subject that follows its verb: after a quote, an incise, a fronted complement or a relative."""
        noun = next((g for g in rest if g.role in ("object", "attribute") and g.core.kind == "NP"), None)
        quoted = bool(front) and front[0].role == "quote"
        if (
            noun is None
            or (span.kind == "coord" and not quoted)
            or not (quoted or span.kind in ("incise", "main", "cs"))
        ):
            return None
        if not quoted and span.kind == "main" and not (front and self._stands_after(span)):
            self.doubts.append("sujet après le verbe")
        groups.remove(noun)
        noun.role = "subject"
        return self.phrase(noun)


def _disagree(subject: Phrase | None, verb: VerbGroup) -> bool:
    """Return whether a subject and its verb differ in number; a measure (« une dizaine de ») may take the plural."""
    if subject is None or not subject.number or subject.kind == "clause" or subject.lemma in ("ce", "qui", "que"):
        return False
    if subject.number == "s" and verb.number == "p":
        return not any(mark in subject.text for mark in PLURAL_MARKS)
    return (
        subject.number == "p"
        and verb.number == "s"
        and not any(c.isdigit() for c in subject.text)
        and subject.kind != "pron"
    )


def _trimmed(found: list[Chunk], units: list[Unit]) -> list[Chunk]:
    """Return the chunks without the signs that end the sentence."""
    while found and found[-1].kind == "PUNCT" and units[found[-1].lo].text in ENDS:
        found = found[:-1]
    return found


def _misplaced(found: tuple[Token, ...], clauses: tuple[Clause, ...], sentence: str) -> list[str]:
    """Return a doubt when a word has no place or two, or when a phrase cuts a quote in two."""
    places, starts = [0] * len(found), [token.start for token in found]
    for clause in clauses:
        for index in clause.verb.tokens:
            places[index] += 1
        pieces_ = [*clause.phrases, *([clause.subject] if clause.subject else [])]
        for phrase in pieces_:
            for number in range(bisect_left(starts, phrase.start), bisect_left(starts, phrase.end)):
                places[number] += found[number].end <= phrase.end
    links = {word for c in clauses for word in c.link.split()}
    doubts = []
    if any(n > 1 or (n == 0 and t.pos != "PUNCT" and t.text not in links) for n, t in zip(places, found, strict=True)):
        doubts.append("mot sans place")
    texts = [p.text for c in clauses for p in (*c.phrases, *([c.subject] if c.subject else []))]
    if any(t.count("«") != t.count("»") or t.count("(") != t.count(")") for t in texts):
        doubts.append("guillemets coupés")
    return doubts
