"""A story is mended as an editor would: what was refused is asked for again sentence by sentence, its neighbours standing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import NamedTuple

from chains.reading import clean, sentences
from generator.checks.doubts import judge
from generator.french.typography import tidy
from generator.types import Assignment, Draft, Sentence

LINE = re.compile(r"^\W*?(\d+)\s*[.):]\s*(.*)$", re.MULTILINE)
GONE = re.compile(r"[\W_]*$")  # « — »: the sentence is not missed
MOST = 60  # sentences of a slot asked for again: one that says more has said the same thing over and over


class Refused(NamedTuple):
    """A refused sentence under its number, and why."""

    number: int
    sentence: Sentence
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Mending:
    """A draft with its refused sentences numbered, beside those of the other pieces that are mended with it."""

    assignment: Assignment
    draft: Draft
    refused: tuple[Refused, ...]

    def mended(self, lines: Mapping[int, tuple[Sentence, ...]], name: str) -> Draft | None:
        """Return the draft with the new sentences in place of the refused; None when no line answers any."""
        if self.refused and not lines.keys() & {r.number for r in self.refused}:
            return None
        numbers = {r.sentence: r.number for r in self.refused}
        kept: list[Sentence] = []
        for sentence in self.draft.sentences:
            new = lines.get(numbers.get(sentence, 0), (sentence,))
            kept += [replace(s, paragraph=sentence.paragraph) for s in new]
        return Draft(tuple(kept), f"{name} (repris)")


def mending(assignment: Assignment, ahead: Draft | None, first: int) -> Mending:
    """Return what is to be mended of a slot's refused draft, or of what was already asked for in its place.

    The numbers of the refused sentences begin at `first`.
    """
    last = assignment.refused[-1]
    why: dict[str, list[str]] = {}
    for issue in last.issues:
        if issue.level == "error":
            why.setdefault(issue.excerpt, []).append(issue.message)
    draft = last
    if ahead is not None:
        draft = replace(ahead, sentences=tuple(replace(s, text=tidy(s.text)) for s in ahead.sentences))
        standing = {s.text for s in last.sentences}
        for issue in judge(draft, assignment).sure:
            if issue.excerpt not in standing:
                why.setdefault(issue.excerpt, []).append(issue.message)
    faulty = [s for s in draft.sentences if s.text in why][:MOST]
    refused = (Refused(n, s, tuple(dict.fromkeys(why[s.text]))) for n, s in enumerate(faulty, first))
    return Mending(assignment, draft, tuple(refused))


def numbered(answer: str) -> dict[int, tuple[Sentence, ...]]:
    """Return the sentences an answer gives for each number; none where it finds the sentence is not missed."""
    said = clean(answer)
    marks = list(LINE.finditer(said))
    found: dict[int, tuple[Sentence, ...]] = {}
    for mark, after in zip_longest(marks, marks[1:]):
        text = said[mark.start(2) : after.start() if after else None].strip()
        found.setdefault(int(mark[1]), () if GONE.match(text) else sentences(text, "paragraphs"))
    return found


def shown(draft: Draft, refused: Sequence[Refused]) -> str:
    """Return a draft as an editor sees it: paragraphs, the refused sentences between ⟦ ⟧ under their numbers."""
    numbers = {r.sentence: r.number for r in refused}
    paragraphs: dict[int, list[str]] = {}
    for s in draft.sentences:
        text = f"⟦{numbers[s]} {s.text}⟧" if s in numbers else s.text
        paragraphs.setdefault(s.paragraph, []).append(text)
    return "\n\n".join(" ".join(said) for said in paragraphs.values())
