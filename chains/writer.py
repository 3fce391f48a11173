"""ModelWriter: one short chain per slot, all open slots at once, marks read back into facts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from jinja2 import UndefinedError

from chains import cache, reading
from chains.cache import Cache
from chains.caller import Answer, Caller
from chains.messages import PROMPT_VERSION, Prompts
from generator.sites import environment
from generator.types import Assignment, Draft, Issue, SlotText

Progress = Callable[[str, str], None]  # (slot key, what happens to it)

TOKENS_PER_WORD = 2.6  # French prose with marks, on the coarser tokenizers
LEAST_TOKENS = 160


@dataclass
class ModelWriter:
    """Writes with a model; what it cannot write it leaves to the next writer."""

    caller: Caller
    runner: asyncio.Runner
    store: Cache = field(default_factory=lambda: Cache(None))
    progress: Progress = lambda key, what: None
    name: str = "modèle"
    attempts: int = 2
    salvages: bool = True
    failures: dict[str, str] = field(default_factory=dict)  # slot key -> why no answer came
    _keys: dict[str, str] = field(default_factory=dict)

    def write(self, assignments: Sequence[Assignment]) -> list[Draft | None]:
        """Return one draft per assignment, None where the model gave none.

        One Ctrl-C leaves the slots that are not back yet to the next writer; a second stops the program.
        """
        if self.caller.dead or not assignments:
            return [None] * len(assignments)
        drafts: list[Draft | None] = [None] * len(assignments)
        try:
            self.runner.run(self._wave(assignments, drafts))
        except KeyboardInterrupt:
            self.attempts = 0
        return drafts

    def keep(self, texts: Sequence[SlotText]) -> None:
        """Store the slots that stood as the model wrote them."""
        for text in texts:
            if text.draft.writer.startswith(self.name) and text.key in self._keys:
                self.store.write(self._keys[text.key], text.draft.sentences)

    async def _wave(self, assignments: Sequence[Assignment], drafts: list[Draft | None]) -> None:
        prompts = Prompts(assignments[0].site, assignments[0].brief)

        async def one(index: int, assignment: Assignment) -> None:
            drafts[index] = await self._slot(prompts, assignment)

        await asyncio.gather(*(one(i, a) for i, a in enumerate(assignments)))

    async def _slot(self, prompts: Prompts, assignment: Assignment) -> Draft | None:
        messages = prompts.slot(assignment, _task(assignment))
        key = cache.key(PROMPT_VERSION, self.caller.place.name, *(text for _, text in messages))
        if not assignment.refused:
            self._keys[assignment.key] = key
            if kept := self.store.read(key):
                self.progress(assignment.key, "repris du cache")
                return Draft(kept, f"{self.name} (cache)")
        self.progress(assignment.key, "demandé")
        answer = await self.caller(messages, _tokens(assignment))
        self.progress(assignment.key, answer.failure or "reçu")
        return self._draft(assignment, answer)

    def _draft(self, assignment: Assignment, answer: Answer) -> Draft | None:
        again = bool(assignment.refused)
        if answer.failure and not answer.text:
            self.failures[assignment.key] = answer.failure
            return None
        found = reading.sentences(answer.text, assignment.slot.shape)
        if answer.cut:
            found = found[:-1]
        issues = (Issue("réponse", "info", answer.failure or "réponse coupée"),) if answer.cut else ()
        return Draft(found, f"{self.name} (repris)" if again else self.name, issues)


def _task(assignment: Assignment) -> str:
    """Return the slot's own prompt, said with the site's words."""
    spoken = environment(assignment.site).overlay(autoescape=False)
    words = {"site": assignment.site, "voice": assignment.site.voice, "brief": assignment.brief}
    try:
        return spoken.from_string(assignment.slot.prompt).render(words).strip()
    except UndefinedError:
        return assignment.slot.about


def _tokens(assignment: Assignment) -> int:
    words = assignment.slot.words.most or (assignment.section.words if assignment.section else 0) or 80
    return max(LEAST_TOKENS, round(words * TOKENS_PER_WORD * 1.5))
