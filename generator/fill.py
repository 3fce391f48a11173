"""Ask the writers, wave by wave, until every slot has a draft that stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import replace

from generator.french.leaning import leans, points_back
from generator.french.typography import tidy
from generator.shelf import compiled
from generator.types import Assignment, Draft, Issue, Sentence, SlotText, Writer

POINTING = compiled(
    r"^L[ea]s? seconde?s? |\b(?:ils?|elles?|leurs?|lui|eux|(?<=ne )l[ea]s?|(?<=ne )l'(?=\w)|(?:celui|celle|ceux|celles)(?! (?:qu|dont|où|d[eu']|des))|cela|y)(?!\w)",
    re.IGNORECASE,
)
KIND = compiled(  # whoever the sentence before names, by what he is
    r"^(?:L['’](?:entreprise|association|organisation|application|équipe|intéressée?)|La (?:société|firme|plateforme|marque|compagnie)|Le (?:groupe|laboratoire|club|réseau social|constructeur|site))\b(?! d[eu'’])"
)
ENOUGH = 0.8  # share of a slot's least length at which what is left of a text still stands
Verify = Callable[[Draft, Assignment], tuple[Issue, ...]]


def fill(
    assignments: Sequence[Assignment],
    writers: Sequence[Writer],
    verify: Verify,
    standing: Sequence[SlotText] = (),
    refused: Mapping[str, tuple[Draft, ...]] | None = None,
) -> tuple[SlotText, ...]:
    """Return one text per slot that could be filled, in reading order.

    Each writer is asked for all open slots at once, as often as its `attempts` allow; what the checks
    refuse is asked again with the reasons, then goes to the next writer. A refused draft whose faulty
    sentences can be left out without sinking below the slot's least length stands without them.
    `standing` texts are left as they are; `refused` are drafts, by slot key, that must not come back.
    """
    desk = _Desk(assignments, verify, standing, refused or {})
    for writer in writers:
        silent: set[str] = set()  # what this writer has nothing (more) to say of
        for left in reversed(range(writer.attempts)):
            wave = [a for a in desk.open() if a.key not in silent]
            if not wave:
                break
            drafts = writer.write(wave)
            silent |= {a.key for a, d in zip(wave, drafts, strict=True) if d is None}
            desk.judge(wave, drafts, salvage=writer.salvages or not left, last=not left)
        desk.rescue(writer.name, silent)
        desk.restore(writer)
    if len(writers) > 1:
        desk.complete(writers[-1])
    return desk.texts()


class _Desk:
    """What stands and what was refused, by slot key."""

    def __init__(
        self,
        assignments: Sequence[Assignment],
        verify: Verify,
        standing: Sequence[SlotText],
        refused: Mapping[str, tuple[Draft, ...]],
    ) -> None:
        self._assignments = assignments
        self._verify = verify
        self._standing: dict[str, SlotText] = {text.key: text for text in standing}
        self._refused: dict[str, tuple[Draft, ...]] = {a.key: refused.get(a.key, ()) for a in assignments}

    def open(self) -> list[Assignment]:
        """Return the slots without a standing text, with what stands and what was refused."""
        return [self._current(a) for a in self._assignments if a.key not in self._standing]

    def judge(self, wave: Sequence[Assignment], drafts: Sequence[Draft | None], salvage: bool, last: bool) -> None:
        """Let the drafts that pass stand; keep the others with their issues."""
        for assignment, draft in zip(wave, drafts, strict=True):
            if draft is None or not draft.sentences:
                continue
            current = self._current(assignment)
            checked = self._checked(draft, current)
            if _blocked(checked):
                self._refused[current.key] += (checked,)
                # While the writer may still mend it, a draft that would lose a fact is asked for again.
                checked = self._patched(checked, self._current(assignment))
                cut = salvage and (last or _facts(_sound(checked, current.slot.shape)) == _facts(checked.sentences))
                checked = self._salvaged(checked, current) if cut and _blocked(checked) else checked
            if not _blocked(checked) and checked.sentences:
                refused = self._refused[current.key]
                self._standing[current.key] = SlotText(current.key, current.slot, checked, refused)

    def rescue(self, name: str, silent: Set[str]) -> None:
        """Let stand what is sound of a writer's refused drafts to which it had nothing to answer."""
        for current in (a for a in self.open() if a.key in silent and a.refused):
            draft = current.refused[-1]
            saved = self._salvaged(draft, current)
            if draft.writer.startswith(name) and saved.sentences and not _blocked(saved):
                self._standing[current.key] = SlotText(current.key, current.slot, saved, current.refused)

    def restore(self, writer: Writer) -> None:
        """Let a writer tell again the sections that left a fact to another slot, which does not stand or has lost it."""
        told = {id for t in self._standing.values() if t.slot.shape != "line" for id in _facts(t.draft.sentences)}
        items = [a.key for a in self._assignments if a.slot.shape == "items"]
        lost = {id for key in items for draft in self._refused[key] for id in _facts(draft.sentences)} - told
        poorer = [a for a in self._assignments if a.slot.kind == "body" and a.section and lost & set(a.section.facts)]
        left = {a.key: self._standing.pop(a.key) for a in poorer if a.key in self._standing}
        wave = [self._current(a) for a in poorer if a.key in left]
        if wave:
            self.judge(wave, writer.write(wave), salvage=True, last=True)
            self._standing = {**left, **self._standing}

    def complete(self, writer: Writer) -> None:
        """Let a writer add the facts of a section that another's text, cut by the checks, tells no longer."""
        told = {id for t in self._standing.values() if t.slot.shape != "line" for id in _facts(t.draft.sentences)}
        wave = [_lacking(self._current(a), told) for a in self._assignments if self._cut(a.key, writer.name)]
        wave = [a for a in wave if a.section and a.section.facts]
        for assignment, draft in zip(wave, writer.write(wave) if wave else (), strict=True):
            if draft and assignment.section:
                kept = _sound(self._checked(draft, assignment), assignment.slot.shape)
                wanted = set(assignment.section.facts)
                self._append(assignment.key, [s for s in kept if wanted & set(s.facts)])

    def _cut(self, key: str, name: str) -> bool:
        text = self._standing.get(key)
        return bool(text and text.refused and text.slot.kind == "body" and not text.draft.writer.startswith(name))

    def _append(self, key: str, sentences: Sequence[Sentence]) -> None:
        """Add sentences to a standing text where what they tell was lost."""
        text = self._standing[key]
        standing = text.draft.sentences
        at, paragraph = _place(text, _facts(sentences))
        alone = paragraph not in {s.paragraph for s in standing} or at == len(standing)
        shifted = [replace(s, paragraph=s.paragraph + alone) for s in standing[at:]]
        added = [replace(s, paragraph=paragraph) for s in sentences]
        self._standing[key] = replace(text, draft=replace(text.draft, sentences=(*standing[:at], *added, *shifted)))

    def texts(self) -> tuple[SlotText, ...]:
        """Return what stands, in reading order."""
        return tuple(self._standing[a.key] for a in self._assignments if a.key in self._standing)

    def _current(self, assignment: Assignment) -> Assignment:
        return replace(assignment, said=self.texts(), refused=self._refused[assignment.key])

    def _checked(self, draft: Draft, assignment: Assignment) -> Draft:
        # Typography is set once, on whatever a writer gives, so that writers write plainly.
        tidied = tuple(replace(s, text=tidy(s.text), label=tidy(s.label)) for s in draft.sentences)
        draft = replace(draft, sentences=tidied)
        return replace(draft, issues=self._verify(draft, assignment))

    def _patched(self, draft: Draft, assignment: Assignment) -> Draft:
        """Return the draft with sound sentences of the drafts before it in place of its faulty ones on the same facts.

        Where several sentences tell one fact, one of them is no other's place: the second half alone says whose no more.
        """
        told = {s.text for s in draft.sentences}
        same = [d for d in assignment.refused[:-1] if d.writer.split()[0] == draft.writer.split()[0]]
        spare = {s.facts: s for d in same for s in _faultless(d) if s.facts and s.text not in told and _lone(s, d)}
        faulty = _faulty(draft)
        mended = tuple(
            replace(spare.pop(s.facts), paragraph=s.paragraph)
            if s.text in faulty and s.facts in spare and _lone(s, draft)
            else s
            for s in draft.sentences
        )
        if assignment.slot.shape != "paragraphs" or mended == draft.sentences:
            return draft
        return self._checked(replace(draft, sentences=mended), assignment)

    def _salvaged(self, draft: Draft, assignment: Assignment) -> Draft:
        """Return the draft without its faulty sentences, checked anew; empty when too little is left."""
        kept = _sound(draft, assignment.slot.shape)
        enough = sum(len(s.text.split()) for s in kept) >= ENOUGH * assignment.slot.words.least
        entries = len({s.paragraph for s in kept}) >= assignment.slot.options.get("items", (0,))[0]
        if assignment.slot.kind == "faq":  # definitions with one question on the news are no FAQ
            entries = entries and len({s.paragraph for s in kept if any(id.startswith("F") for id in s.facts)}) > 1
        if len(kept) == len(draft.sentences) or not (enough and entries):
            return replace(draft, sentences=())
        return self._checked(replace(draft, sentences=kept), assignment)


def _sound(draft: Draft, shape: str) -> tuple[Sentence, ...]:
    """Return the sentences without fault, nor leaning on one that goes.

    An entry stands or falls whole (an answer without its first sentence has lost its question); a sentence that
    takes up the one before it by a pronoun goes with it, a question goes with its answer, and so do all the
    sentences that tell the same fact.
    """
    faulty = _faulty(draft)
    entries = {s.paragraph for s in draft.sentences if s.text in faulty} if shape == "items" else set()
    facts = {s.facts for s in draft.sentences if s.text in faulty and len(s.facts) == 1}
    kept: list[Sentence] = []
    gone = False
    for sentence in draft.sentences:
        gone = (
            sentence.text in faulty
            or sentence.paragraph in entries
            or (sentence.facts in facts and not draft.by_model)
            or (gone and _takes_up(sentence.text))
        )
        if not gone:
            kept.append(sentence)
        elif kept and kept[-1].text.endswith("?") and kept[-1].paragraph == sentence.paragraph:
            kept.pop()
    return tuple(kept)


def _place(text: SlotText, facts: Set[str]) -> tuple[int, int]:
    """Return before which standing sentence others are added, and in which paragraph: where what they tell was lost.

    A sentence that leans on the one before it is not parted from it: they then close the text.
    """
    standing, refused = text.draft.sentences, text.refused[-1].sentences
    end = len(standing), max(s.paragraph for s in standing) + 1
    kept = {s.text: at for at, s in enumerate(standing)}
    lost = next((at for at, s in enumerate(refused) if s.text not in kept and facts & set(s.facts)), None)
    if lost is None:
        return end
    at = next((kept[s.text] for s in refused[lost:] if s.text in kept), len(standing))
    before = at > 0 and any(s.text == standing[at - 1].text for s in refused[:lost])
    if at == len(standing) or (before and leans(standing[at].text)):
        return end
    return at, refused[lost].paragraph


def _lacking(assignment: Assignment, told: Set[str]) -> Assignment:
    """Return the assignment with those facts of its section that are told nowhere."""
    section = assignment.section
    facts = tuple(id for id in section.facts if id not in told) if section else ()
    return replace(assignment, section=replace(section, facts=facts)) if section else assignment


def _takes_up(text: str) -> bool:
    """Return whether a sentence may mean somebody or something of the one before it."""
    return leans(text) or points_back(text) or bool(POINTING.search(text) or KIND.match(text))


def _faulty(draft: Draft) -> set[str]:
    return {issue.excerpt for issue in draft.issues if issue.level == "error"}


def _faultless(draft: Draft) -> tuple[Sentence, ...]:
    faulty = _faulty(draft)
    return tuple(s for s in draft.sentences if s.text not in faulty)


def _lone(sentence: Sentence, draft: Draft) -> bool:
    """Return whether a sentence is the only one of a draft that tells its facts."""
    return sum(other.facts == sentence.facts for other in draft.sentences) == 1


def _facts(sentences: Sequence[Sentence]) -> set[str]:
    return {id for sentence in sentences for id in sentence.facts}


def _blocked(draft: Draft) -> bool:
    return any(issue.level == "error" for issue in draft.issues)
