"""ModelWriter: one short chain per slot, all open slots at once, marks read back into facts."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from chains import cache, reading
from chains.cache import Cache
from chains.caller import Answer, Caller
from chains.headings import planned_heading, section_name
from chains.mending import Mending, mending, numbered, shown
from chains.messages import PROMPT_VERSION, STORY, Prompts, labelled, pieces, reason
from chains.opinion import SecondReader
from chains.wrapping import recites
from generator.checks.doubts import Judged, judge
from generator.checks.foreign import tongue
from generator.types import MODEL, Assignment, Draft, Issue, SlotText

Progress = Callable[[str, str], None]  # (slot key, what happens to it)

TOKENS_PER_WORD = 2.6  # French prose with marks, on the coarser tokenizers
LEAST_TOKENS = 160
SENDING = 0.02  # seconds in which the questions of a wave go out, before anything is read here
WORD = re.compile(r"[^\W\d_]{2,}")
HEAD = ("title", "seo_title", "description")  # kinds written in one answer, so that they differ
LONGEST_STORY = 1400  # words; beyond, answers are cut and servers time out: each piece is asked for alone


@dataclass
class ModelWriter:
    """Writes with a model; what it cannot write it leaves to the next writer."""

    caller: Caller
    runner: asyncio.Runner
    store: Cache = field(default_factory=lambda: Cache(None))
    progress: Progress = lambda key, what: None
    reader: SecondReader | None = None  # None: the rules alone judge
    name: str = MODEL
    attempts: int = 2
    salvages: bool = False  # a second answer mends what a cut would tear
    failures: dict[str, str] = field(default_factory=dict)  # slot key -> why no answer came
    _keys: dict[str, str] = field(default_factory=dict)
    _answered: set[str] = field(default_factory=set)
    _ahead: dict[str, Draft | None] = field(default_factory=dict)  # second answers that nobody has asked for yet

    def write(self, assignments: Sequence[Assignment]) -> list[Draft | None]:
        """Return one draft per assignment, None where the model gave none.

        One Ctrl-C leaves the slots that are not back yet to the next writer; a second stops the program.
        """
        drafts: dict[str, Draft | None] = {}
        asked = [a for a in assignments if tongue(a.brief) or a.slot.options.get("model", True)]
        if asked and not self.caller.stopped:
            try:
                self.runner.run(self._wave(asked, drafts, _boxed(assignments)))
            except KeyboardInterrupt:
                self.caller.stopped = True
        return [drafts.get(a.key) for a in assignments]

    def keep(self, texts: Sequence[SlotText]) -> None:
        """Store the slots that stood as the model wrote them, and which ones it could not write."""
        standing = {t.key: t.draft.sentences for t in texts if t.draft.writer.startswith(self.name)}
        for slot in self._answered & self._keys.keys():
            self.store.keep(self._keys[slot], standing.get(slot, ()))

    async def _wave(
        self, assignments: Sequence[Assignment], drafts: dict[str, Draft | None], noted: frozenset[str]
    ) -> None:
        first = assignments[0]
        prompts = Prompts(first.site, first.brief, first.outline.budget.target)
        heads = [a for a in assignments if a.slot.kind in HEAD and not a.refused]
        story = _story(assignments)
        mended = [a for a in assignments if _mendable(a)]
        alone = [a for a in assignments if (a not in heads or len(heads) == 1) and a not in (*story, *mended)]

        async def told() -> None:
            found = await self._told(prompts, story, noted)
            drafts.update(found)
            await asyncio.gather(*(one(a) for a in story if a.key not in found))

        async def mend() -> None:
            drafts.update(await self._mended(prompts, mended, {}))

        async def one(assignment: Assignment) -> None:
            drafts[assignment.key] = await self._slot(prompts, assignment, noted)

        async def together() -> None:
            drafts.update(await self._heads(prompts, heads))

        waits = [one(a) for a in alone] + ([mend()] if mended else [])
        await asyncio.gather(*([told()] if story else []), *waits, *([together()] if len(heads) > 1 else []))
        if self.reader:
            await self._reread(self.reader, prompts, assignments, drafts, noted)

    async def _reread(
        self,
        reader: SecondReader,
        prompts: Prompts,
        assignments: Sequence[Assignment],
        drafts: dict[str, Draft | None],
        noted: frozenset[str],
    ) -> None:
        """Give the drafts to the second reader; what he cannot save is asked for again while he reads."""
        judged = {a.key: judge(draft, a) for a in assignments if (draft := drafts.get(a.key))}

        pressing = any(found.pressing for found in judged.values())

        async def read() -> None:
            if pressing:
                self.progress("second avis", "demandé")
            drafts.update(await reader.read(prompts, drafts, judged))

        async def again(assignment: Assignment) -> None:
            self._ahead[assignment.key] = None  # were it to fail, there is nothing more to ask
            self._ahead[assignment.key] = await self._anew(prompts, assignment, noted)

        async def mend(mended: Sequence[Assignment]) -> None:
            first = {key: draft for key, draft in drafts.items() if draft}
            self._ahead.update(await self._mended(prompts, mended, first))

        lost = [(a, refused) for a in assignments if pressing and (refused := _lost(a, drafts.get(a.key), judged))]
        anew = [replace(a, refused=(refused,)) for a, refused in lost]
        mended = [a for a in anew if _mendable(a)]
        waits = [again(a) for a in anew if a not in mended] + ([mend(mended)] if mended else [])
        await asyncio.gather(read(), *waits)

    async def _mended(
        self, prompts: Prompts, assignments: Sequence[Assignment], beside: Mapping[str, Draft]
    ) -> dict[str, Draft | None]:
        """Return refused pieces of a story with their faulty sentences written anew, all asked for in one call.

        `beside` are the other pieces, by slot key, where they do not stand yet.
        """
        works: list[Mending] = []
        for a in assignments:
            first = 1 + sum(len(work.refused) for work in works)
            works.append(mending(a, self._ahead.pop(a.key, None), first))
        refused = [r for work in works for r in work.refused]
        if not refused:
            return {work.assignment.key: work.draft for work in works}
        texts = {work.assignment.key: shown(work.draft, work.refused) for work in works}
        messages = prompts.mending(assignments[0].outline, pieces(assignments[0], texts, beside), refused)
        tokens = round(3 * TOKENS_PER_WORD * sum(len(r.sentence.text.split()) + 5 for r in refused))
        answer = await self._ask("retouches", messages, max(LEAST_TOKENS, tokens))
        lines = numbered(answer.text)
        return {work.assignment.key: work.mended(lines, self.name) for work in works}

    async def _slot(self, prompts: Prompts, assignment: Assignment, noted: frozenset[str]) -> Draft | None:
        if assignment.refused and assignment.key in self._ahead:
            ahead = self._ahead.pop(assignment.key)
            if ahead is None or not judge(ahead, assignment).sure:
                return ahead
        return await self._anew(prompts, assignment, noted)

    async def _anew(self, prompts: Prompts, assignment: Assignment, noted: frozenset[str]) -> Draft | None:
        ours = assignment.outline.writer == MODEL  # what the rules' plan calls a section is no word of the model's
        planned = assignment.section.heading if assignment.section and ours else ""
        if assignment.slot.kind == "heading" and planned and not assignment.refused and assignment.section:
            await asyncio.sleep(SENDING)
            draft, sure = planned_heading(planned, assignment, self.name)
            if not sure:
                return draft
            assignment = replace(assignment, refused=(replace(draft, issues=sure),))
        messages = prompts.slot(assignment, noted)
        if not assignment.refused:
            known = self._recall([assignment], messages)
            if assignment.key in known:
                return known[assignment.key]
        written = self._draft(assignment, await self._ask(assignment.key, messages, _tokens(assignment)))
        return written or (section_name(assignment, self.name) if ours else None)

    async def _heads(self, prompts: Prompts, heads: Sequence[Assignment]) -> dict[str, Draft | None]:
        """Return the drafts of title, search title and description, asked for in one call."""
        messages = prompts.heads(heads)
        known = self._recall(heads, messages)
        if len(known) == len(heads):
            return known
        answer = await self._ask("titres", messages, sum(map(_tokens, heads)))
        lines = reading.labelled_lines(answer.text, [a.slot.kind for a in heads])
        return {a.key: self._draft(a, replace(answer, text=lines.get(a.slot.kind, ""))) for a in heads}

    async def _told(
        self, prompts: Prompts, story: Sequence[Assignment], noted: frozenset[str]
    ) -> dict[str, Draft | None]:
        """Return the drafts of a story asked for in one call; a piece the answer lacks is not among them."""
        messages = prompts.story(story, noted)
        cached = story if self.store.path else []
        alone = [self._recall([a], prompts.slot(a, noted)) for a in cached]  # what an earlier answer lacked
        if known := self._recall(story, messages) or {k: d for found in alone for k, d in found.items()}:
            return known
        answer = await self._ask("récit", messages, sum(map(_tokens, story)))
        labels = labelled(story)
        texts = reading.parts(answer.text, list(labels))
        if not texts and answer.transport:
            return {a.key: self._draft(a, answer) for a in story}
        last = next(reversed(texts), "")
        return {
            labels[label].key: self._draft(labels[label], replace(answer, text=text, cut=answer.cut and label == last))
            for label, text in texts.items()
        }

    def _recall(
        self, assignments: Sequence[Assignment], messages: Sequence[tuple[str, str]]
    ) -> dict[str, Draft | None]:
        """Return the drafts the cache knows; None for a slot the model could not write."""
        found: dict[str, Draft | None] = {}
        for assignment in assignments:
            key = cache.key(PROMPT_VERSION, self.caller.place.name, assignment.key, *(text for _, text in messages))
            self._keys[assignment.key] = key
            kept = self.store.sentences(key)
            if kept is not None:
                self.progress(assignment.key, "repris du cache")
                found[assignment.key] = Draft(kept, f"{self.name} (cache)") if kept else None
        return found

    async def _ask(self, key: str, messages: Sequence[tuple[str, str]], tokens: int) -> Answer:
        self.progress(key, "demandé")
        answer = await self.caller(messages, tokens)
        if answer.cut and not answer.text:  # it thought until its tokens were spent
            answer = await self.caller(messages, 4 * tokens)
        if recites(answer.text, messages[0][1]):
            answer = Answer(failure="il recopie la consigne", spoke=True)
        self.progress(key, answer.failure or "reçu")
        return answer

    def _draft(self, assignment: Assignment, answer: Answer) -> Draft | None:
        if answer.spoke:
            self._answered.add(assignment.key)
        if not answer.text:
            self.failures[assignment.key] = _reason(assignment) or answer.failure or "réponse vide"
            return None
        found = reading.sentences(answer.text, assignment.slot.shape)
        if answer.cut:
            found = found[:-1]
        if sum(len(WORD.findall(s.text)) for s in found) < assignment.slot.words.least / 2:
            self.failures[assignment.key] = _reason(assignment) or "réponse trop courte"
            return None
        issues = (Issue("réponse", "info", "réponse coupée"),) if answer.cut else ()
        return Draft(found, f"{self.name} (repris)" if assignment.refused else self.name, issues)


def _lost(assignment: Assignment, draft: Draft | None, judged: Mapping[str, Judged]) -> Draft | None:
    """Return a first draft with its sure faults when it cannot do without its faulty sentences, or None."""
    sure = judged[assignment.key].sure if draft else ()
    if draft is None or not sure or assignment.refused:
        return None
    bad = {issue.excerpt for issue in sure}
    kept = [s for s in draft.sentences if s.text not in bad]
    told = {id for s in kept for id in s.facts}
    whole = told >= {id for s in draft.sentences for id in s.facts}
    enough = sum(len(s.text.split()) for s in kept) >= assignment.slot.words.least
    return None if whole and enough and assignment.slot.shape == "paragraphs" else replace(draft, issues=sure)


def _mendable(assignment: Assignment) -> bool:
    """Return whether what was refused is a piece of a story, whose sound sentences stay as they are."""
    return assignment.slot.kind in STORY and bool(assignment.refused) and assignment.refused[-1].by_model


def _boxed(assignments: Sequence[Assignment]) -> frozenset[str]:
    """Return the keys of sections that have a box for their note, whoever writes it."""
    noted = [a for a in assignments if a.section and a.section.notes and a.slot.kind == "note"]
    return frozenset(a.section.key for a in noted if a.section)


def _story(assignments: Sequence[Assignment]) -> list[Assignment]:
    """Return the pieces to be told in one answer: none when they are few, too long together, or asked for again."""
    pieces = [a for a in assignments if a.slot.kind in STORY and not a.refused]
    words = sum(a.section.words if a.section else a.slot.words.most for a in pieces)
    sections = sum(a.section is not None for a in pieces)
    return pieces if sections > 1 and words <= LONGEST_STORY else []


def _reason(assignment: Assignment) -> str:
    """Return why the slot's last draft was refused, or "": what a fruitless second answer does not explain."""
    issues = assignment.refused[-1].issues if assignment.refused else ()
    return next((reason(issue) for issue in issues if issue.level == "error"), "")


def _tokens(assignment: Assignment) -> int:
    words = assignment.slot.words.most or (assignment.section.words if assignment.section else 0) or 80
    return max(LEAST_TOKENS, round(words * TOKENS_PER_WORD * 1.5))
