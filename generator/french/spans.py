"""Finds the clauses of a sentence: which verb belongs to which opener, and where each clause begins and ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from generator.french import words
from generator.french.chunk import Chunk
from generator.french.tagger import Unit

SpanKind = Literal["main", "coord", "rel", "cs", "incise"]


COMPLETIVE = frozenset({"que", "si", "comment", "pourquoi", "quoi"})


@dataclass(slots=True)
class Span:
    """A clause being found: chunks `lo`..`hi` (excluded), its verb, the clauses inside it."""

    kind: SpanKind
    lo: int
    verb: int = -1
    hi: int = -1
    comma: bool = False  # a comma stands before it
    inner: list[Span] = field(default_factory=list)


class Spans:
    """Reads chunks from left to right, keeping the clauses that are still open."""

    def __init__(self, chunks: list[Chunk], units: list[Unit]) -> None:
        self.chunks, self.units = chunks, units
        self.stack = [Span("main", 0)]
        self.mains = [self.stack[0]]
        self.doubts: list[str] = []

    def read(self) -> list[Span]:
        """Return the main clauses in order, subordinate ones inside them."""
        for at, chunk in enumerate(self.chunks):
            if at < self.stack[-1].lo:
                continue
            if chunk.kind in ("REL", "CS"):
                self._open(at, chunk)
            elif chunk.kind == "VG":
                self._verb(at)
            elif chunk.kind == "PTCP" and self._shares(at):
                self._coordinate(at)
            elif chunk.kind == "COMMA":
                self._comma(at)
            elif chunk.kind == "QUOTE" and self._kind(at - 1) == "CS" and self.stack[-1].lo == at - 1:
                self.stack[-1].verb = at  # « que « P » »: the quote has its own verb
        self._close_to(1, len(self.chunks))
        self.mains[-1].hi = len(self.chunks)
        return self.mains

    def _kind(self, at: int) -> str:
        return self.chunks[at].kind if 0 <= at < len(self.chunks) else ""

    def _unit(self, at: int) -> Unit:
        return self.units[self.chunks[at].head]

    def _open(self, at: int, chunk: Chunk) -> None:
        """Open a subordinate clause; after « et », a twin of the one before."""
        kind: SpanKind = "rel" if chunk.kind == "REL" and not self._question(at) else "cs"
        comma = self._kind(at - 1) == "COMMA"
        if self._kind(at - 1) == "CC" and self._twin(at, kind):
            return
        if comma and kind == "rel":
            self._leave_finished(at)
        if comma and self._whole(at):
            self._leave_adverbials(at)
        self.stack.append(Span(kind, at, comma=comma))

    def _question(self, at: int) -> bool:
        """Return whether « qui », « ce que », « où » after a verb asks an indirect question."""
        before = self._kind(at - 1)
        return before in ("VG", "INF", "GER") and (
            self.chunks[at].prep != "" or self._unit(at).low not in ("qui", "dont")
        )

    def _twin(self, at: int, kind: SpanKind) -> bool:
        """Close the clause that opened with the same word, up to « et », and open its twin; False when there is none."""
        low = self._unit(at).lemma
        for depth in range(len(self.stack) - 1, 0, -1):
            span = self.stack[depth]
            if span.kind == kind and self._unit(span.lo).lemma == low and span.verb >= 0:
                edge = at - 2 if self._kind(at - 2) == "COMMA" else at - 1
                self._close_to(depth, edge)
                self.stack.append(Span(kind, edge))
                self.stack[-1].lo = edge
                return True
        return False

    def _whole(self, at: int) -> bool:
        """Return whether a relative takes up the whole clause before it: « , ce qui », « , après quoi »."""
        return self.chunks[at].kind == "REL" and (self.chunks[at].prep == "ce" or "quoi" in self._unit(at).lemma)

    def _leave_adverbials(self, at: int) -> None:
        """Close the clauses that have their verb down to a completive or the main clause."""
        while len(self.stack) > 1 and self.stack[-1].verb >= 0 and self._unit(self.stack[-1].lo).lemma != "que":
            self._close_to(len(self.stack) - 1, at - 1)

    def _leave_finished(self, at: int) -> None:
        """Close adverbial clauses that have their verb before a relative that a comma detaches."""
        if len(self.stack) > 1 and self.stack[-1].kind == "rel" and self.stack[-1].comma and self.stack[-1].verb >= 0:
            self._close_to(len(self.stack) - 1, at - 1)

    def _comma(self, at: int) -> None:
        """Close a relative or adverbial clause that stood between two commas, when a clause below waits for its verb."""
        top = self.stack[-1]
        if len(self.stack) > 1 and top.verb < 0 and self._unit(top.lo).lemma == "dont" and self.stack[-2].verb < 0:
            if self._kind(at + 1) == "VG":
                self._close_to(len(self.stack) - 1, at)
            return
        waits = any(span.verb < 0 for span in self.stack[:-1])
        if len(self.stack) > 1 and top.verb >= 0 and waits and self._resumes(at, top):
            self._close_to(len(self.stack) - 1, at)

    def _resumes(self, at: int, top: Span) -> bool:
        """Return whether what follows a comma leads to the verb of the clause below: a subject or that verb."""
        nearest = next((i for i in range(at + 1, len(self.chunks)) if self._kind(i) in ("VG", "REL", "CS")), -1)
        if nearest < 0 or self._kind(nearest) != "VG":
            return nearest >= 0 and top.kind == "cs"
        return True

    def _close_to(self, depth: int, at: int) -> None:
        """Close the open clauses from a depth of the stack on; they end before chunk `at`."""
        while len(self.stack) > depth:
            span = self.stack.pop()
            span.hi = at
            if span.verb < 0 and self._unit(span.lo).lemma != "dont":
                self.doubts.append("subordonnée sans verbe")
            self.stack[-1].inner.append(span)

    def _verb(self, at: int) -> None:
        """Give a finite verb to the innermost open clause that waits for one, or open a coordinated clause."""
        if self.stack[-1].verb < 0:
            self.stack[-1].verb = at
            return
        if self._incise(at):
            return
        for depth in range(len(self.stack) - 1, 0, -1):
            if self.stack[depth - 1].verb < 0:
                self._return(depth, at)
                return
        self._coordinate(at)

    def _return(self, depth: int, at: int) -> None:
        """Close the clauses above a waiting one and give it the verb; they end where its subject begins."""
        waiting = self.stack[depth - 1]
        waiting_has_subject = self.stack[depth].kind == "rel" or self._subject_before(waiting, self.stack[depth].lo)
        edge = at if waiting_has_subject else self._subject_start(at)
        if self._kind(at - 1) == "SUBJ":
            edge = self._subject_start(at)
        if self._kind(edge - 1) == "COMMA":
            edge -= 1
        self._close_to(depth, edge)
        waiting.verb = at

    def _subject_before(self, span: Span, at: int) -> bool:
        return any(self._kind(i) in ("NP", "SUBJ") for i in range(span.lo, at))

    def _subject_start(self, at: int) -> int:
        """Return where the subject that stands just before a verb begins: after the last comma or opener."""
        start = at
        while start > 0 and self._kind(start - 1) in ("NP", "PP", "SUBJ", "ADV", "ADJ", "PTCP"):
            start -= 1
            if self._kind(start) == "SUBJ" or (
                self._kind(start) == "NP" and self._kind(start - 1) not in ("NP", "ADV")
            ):
                break
        return start

    def _incise(self, at: int) -> bool:
        """Take « , précise X » or « , a-t-il dit » as a clause of its own inside the open one; True when it is one."""
        chunk, before = self.chunks[at], self._kind(at - 1)
        saying = self.units[chunk.head].lemma in words.listed("saying")
        inverted = any(
            self.units[i].tag == "CLS" and self.units[i].text.startswith("-") for i in range(chunk.lo, chunk.hi)
        )
        if not (saying and before in ("COMMA", "QUOTE") and (inverted or self._kind(at + 1) == "NP")):
            return False
        self._close_to(1, at - 1 if before == "COMMA" else at)
        end = next(
            (i for i in range(at, len(self.chunks)) if self._kind(i) in ("COMMA", "QUOTE") or self._final(i)),
            len(self.chunks),
        )
        if all(self._kind(i) not in ("VG", "REL", "CS", "QUOTE") for i in range(end, len(self.chunks))):
            end = len(self.chunks)
        self.stack[-1].inner.append(Span("incise", at, at, end))
        return True

    def _final(self, at: int) -> bool:
        return self._kind(at) == "PUNCT"

    def _shares(self, at: int) -> bool:
        """Return whether « et » + participle goes on with the auxiliary of the main verb: « a vu et repris »."""
        top = self.stack[-1]
        if self._kind(at - 1) != "CC" or top.verb < 0 or len(self.stack) > 1 or self._kind(at - 2) == "PTCP":
            return False
        verb = self.chunks[top.verb]
        mine, its = self.units[self.chunks[at].verbs[-1]], self.units[verb.verbs[-1]]
        return len(verb.verbs) > 1 and mine.tag == "VPP" and (mine.gender, mine.number) == (its.gender, its.number)

    def _coordinate(self, at: int) -> None:
        """Open a clause joined by « et », « mais », a comma or a semicolon, at the level it continues."""
        depth, start = len(self.stack) - 1, self._joint(at)
        if start < 0:
            self.doubts.append("verbe de trop")
            start = self._subject_start(at)
            depth = 0
        if depth > 0:
            depth = self._level(at, start, depth)
        if depth > 0:  # the subordinate clause goes on: « qui vient et repart »
            self._close_to(depth + 1, start)
            return
        self._close_to(1, start)
        self.mains[-1].hi = start
        self.stack = [Span("coord", start, at)]
        self.mains.append(self.stack[0])

    def _joint(self, at: int) -> int:
        """Return the chunk where a coordinated clause begins: « , et », « et », « ; », « , », or -1."""
        last = max(self.stack[-1].verb, *(s.verb for s in self.stack))
        found = -1
        for index in range(at - 1, last, -1):
            kind = self._kind(index)
            joins = kind == "CC" and (self._kind(index + 1) != "PP" or self._kind(at - 1) == "SUBJ")
            if joins or (kind == "PUNCT" and self._unit(index).text in ";:"):
                return index - 1 if self._kind(index - 1) == "COMMA" else index
            if kind == "COMMA" and found < 0:
                found = index
        return found

    def _level(self, at: int, start: int, depth: int) -> int:
        """Return the depth of the clause that a coordinated verb continues; 0 is the main clause."""
        comma = self._kind(start) in ("COMMA", "PUNCT")
        has_subject = at - 1 > start and self._kind(at - 1) in ("SUBJ", "NP", "PP", "ADJ", "PTCP")
        completive = any(s.kind == "cs" and self._unit(s.lo).lemma in COMPLETIVE for s in self.stack[1:])
        sure = not completive and (has_subject or not comma)
        self.doubts.append("coordination" if sure else "coordination incertaine")
        if comma or (has_subject and self.stack[depth].kind == "rel"):
            return 0
        return depth
