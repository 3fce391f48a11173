"""The plan call: the model tells angle, sections, questions and who is who, all by ids of the rule-made ledger."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, get_args

from chains import cache
from chains.cache import Cache
from chains.caller import Caller, Message
from chains.ladder import Ladder
from chains.messages import PROMPT_VERSION, Prompts
from chains.plan_schema import schema
from generator.checks.evidence import plain, source_text
from generator.checks.glosses import LAW, MOST_TOLD
from generator.french.sentences import content_words
from generator.types import MODEL, Brief, Entity, EntityKind, Fact, Outline, Role, Section, Site
from generator.types.citing import as_note, note_of

TOKENS = 1800
LONGEST_ANGLE = 500  # signs
LEAST_SECTIONS = 2
LEAST_LEFT = 2  # facts of a section that gives one to the conclusion
MOST_CLOSING, LONGEST_CLOSING = 3, 60  # facts of a conclusion, and their words: it is a paragraph
LONGEST_LEAD = 80  # words of the facts that a lead tells whole
ONE_ASIDE = 10  # facts for each that a plan may leave out: a link or a caption is rare, and nothing of weight is lost
RANK_STEP = 0.1  # weight that a fact loses for each fact the model puts before it
KINDRED = 3  # words in common from which a fact the plan forgot goes beside another
WORD = re.compile(r"[\w-]+")


@dataclass
class ModelPlanner:
    """Redraws an outline with a model; what is not anchored in the ledger is dropped and counted."""

    caller: Caller
    runner: asyncio.Runner
    store: Cache = field(default_factory=lambda: Cache(None))
    progress: Callable[[str, str], None] = lambda key, what: None
    ladder: Ladder = field(default_factory=Ladder)
    failure: str = ""  # why the rules' plan was kept, "" when the model's was

    def __call__(self, site: Site, brief: Brief, outline: Outline) -> tuple[Brief, Outline]:
        """Return brief and outline with what the model added, or as they were when it gave no usable plan."""
        messages = Prompts(site, brief, outline.budget.target).plan(outline)
        key = cache.key(PROMPT_VERSION, self.caller.place.name, "plan", *(text for _, text in messages))
        kept = self.store.read(key)
        answer = kept if isinstance(kept, dict) else self._ask(messages)
        if answer is None:
            return brief, outline
        self.store.write(key, answer)
        anchors = _Anchors(brief)
        planned = anchors.outline(answer, outline)
        if planned is None:
            self.failure = "plan inutilisable"
            return brief, outline
        known = anchors.brief(answer)
        return replace(known, dropped=anchors.dropped), planned

    def _ask(self, messages: Sequence[Message]) -> dict[str, Any] | None:
        self.progress("plan", "demandé")
        try:
            answer, self.failure = self.runner.run(self.ladder.ask(self.caller, messages, TOKENS, schema()))
        except KeyboardInterrupt:
            self.caller.stopped = True
            answer, self.failure = None, "interrompu"
        self.progress("plan", self.failure or "reçu")
        return answer


@dataclass
class _Anchors:
    """Holds a plan against the ledger; counts what it lets fall."""

    facts: Brief
    dropped: int = 0
    passing: int = 0  # notes told in passing

    def outline(self, answer: dict[str, Any], drawn: Outline) -> Outline | None:
        """Return the outline the model planned, every fact with one owner, or None when it is no plan."""
        wanted = self._ids(answer.get("closing"))
        closing = self._closing(wanted)
        lead = self._ids(answer.get("lead"))[:3] or drawn.lead
        questions = tuple(self._questions(answer))
        taken: set[str] = {*closing, *self._aside(answer)}
        noted = {id for _, ids in questions for id in ids}
        sections: list[Section] = []
        for row in _rows(answer, "sections"):
            ids = tuple(i for i in self._ids(row.get("facts")) if i not in taken)
            taken.update(ids)
            if ids:
                sections.append(self._section(len(sections) + 1, row, ids, noted))
                noted.update(as_note(id) for id in sections[-1].notes)
        if len(sections) < LEAST_SECTIONS:
            return None
        left = tuple(i for i in wanted if i not in taken)
        if left:  # what leads up to the end is told just before it
            taken.update(left)
            ids = (*sections[-1].facts, *left)
            sections[-1] = replace(sections[-1], facts=ids)
        if self._length(lead) <= LONGEST_LEAD:
            taken.update(lead)  # what the plan leaves to it alone, it has room to tell
        if not closing:
            closing = _ending(sections, drawn)
            sections = [replace(s, facts=tuple(i for i in s.facts if i not in closing)) for s in sections]
        told = taken | {as_note(id) for section in sections for id in section.notes}
        questions = tuple((question, ids) for question, ids in questions if not told.issuperset(ids))
        taken.update(id for _, ids in questions for id in ids)  # a fact kept for an answer is told there
        return replace(
            drawn,
            sections=tuple(self._with_orphans(sections, taken | (self._all() - drawn.told - set(drawn.closing)))),
            lead=lead,
            closing=closing,
            questions=questions,
            angle=self._angle(answer),
            writer=MODEL,
        )

    def _closing(self, wanted: tuple[str, ...]) -> tuple[str, ...]:
        """Return the last facts the plan kept for the end that a conclusion has room for, in order."""
        kept: list[str] = []
        room = LONGEST_CLOSING
        lengths = {fact.id: len(fact.text.split()) for fact in self.facts.facts}
        for id in reversed(wanted):
            room -= lengths[id]
            if kept and (room < 0 or len(kept) == MOST_CLOSING):
                break
            kept.insert(0, id)
        return tuple(kept)

    def _length(self, ids: Sequence[str]) -> int:
        """Return how many words some facts have."""
        return sum(len(fact.text.split()) for fact in self.facts.facts if fact.id in ids)

    def _aside(self, answer: dict[str, Any]) -> tuple[str, ...]:
        """Return what the plan takes for no fact of the story (a link, a request), where it is told nowhere else."""
        told = {i for row in _rows(answer, "sections") for i in _strings(row.get("facts"))}
        told.update(*(_strings(answer.get(key)) for key in ("lead", "key", "closing")))
        left = tuple(i for i in self._ids(answer.get("aside")) if i not in told)
        kept = left[: max(1, len(self.facts.facts) // ONE_ASIDE)]
        self.dropped += len(left) - len(kept)
        return kept

    def _all(self) -> set[str]:
        return {fact.id for fact in self.facts.facts}

    def _section(self, number: int, row: dict[str, Any], ids: tuple[str, ...], noted: set[str]) -> Section:
        """Return a section as the plan has it, without the notes that are told elsewhere."""
        laws = {note.id for note in self.facts.notes if note.kind == LAW}
        given = (id for id in self._notes(row.get("notes")) if as_note(id) not in noted and id not in laws)
        notes = tuple(given)[: 1 if self.passing < MOST_TOLD else 0]
        self.passing += len(notes)
        label, heading, asks = (str(row.get(name, "")).strip() for name in ("label", "heading", "asks"))
        return Section(f"s{number}", label or heading, ids, notes=notes, heading=heading, asks=asks)

    def _with_orphans(self, sections: list[Section], taken: set[str]) -> list[Section]:
        """Return the sections with the facts the plan forgot, each beside the one it has most words in common with.

        Where none has, it goes beside its neighbour in the source.
        """
        ranks = {fact.id: rank for rank, fact in enumerate(self.facts.facts)}
        words = {fact.id: _telling(fact.text) for fact in self.facts.facts}
        for fact in self.facts.facts:
            if fact.id in taken:
                continue
            beside = {
                s: min((-_common(words[i], words[fact.id]), abs(ranks[i] - ranks[fact.id])) for i in section.facts)
                for s, section in enumerate(sections)
            }
            near = min(beside, key=lambda s: beside[s])
            ids = sorted((*sections[near].facts, fact.id), key=lambda i: ranks[i])
            sections[near] = replace(sections[near], facts=tuple(ids))
        return sections

    def _questions(self, answer: dict[str, Any]) -> Iterable[tuple[str, tuple[str, ...]]]:
        for row in _rows(answer, "questions"):
            ids = (*self._ids(row.get("facts")), *(as_note(i) for i in self._notes(row.get("facts"))))
            question = str(row.get("question", "")).strip()
            if ids and question.endswith("?"):
                yield question, ids

    def _angle(self, answer: dict[str, Any]) -> str:
        return str(answer.get("angle", "")).strip()[:LONGEST_ANGLE]

    def brief(self, answer: dict[str, Any]) -> Brief:
        """Return the brief with the kinds and roles the model found, where the source holds them."""
        key = str(answer.get("keyphrase", "")).strip(" .«»")
        words, source = _words(key), _words(source_text(self.facts))
        named = self.facts.keyphrase if not words or not words <= source or len(words) > 7 else key
        entities = {e.name: e for e in self.facts.entities}
        for row in _rows(answer, "entities"):
            self._learn(row, entities)
        return replace(self.facts, keyphrase=named, entities=tuple(entities.values()), facts=self._weighed(answer))

    def _weighed(self, answer: dict[str, Any]) -> tuple[Fact, ...]:
        """Return the facts, those the model finds to matter most no lighter than their rank."""
        ranks = {id: rank for rank, id in enumerate(self._ids(answer.get("key")))}
        return tuple(
            replace(fact, weight=max(fact.weight, 1 - RANK_STEP * ranks[fact.id])) if fact.id in ranks else fact
            for fact in self.facts.facts
        )

    def _learn(self, row: dict[str, Any], entities: dict[str, Entity]) -> None:
        name, kind = str(row.get("name", "")), str(row.get("kind", ""))
        role, fact = str(row.get("role", "")).strip(" ."), str(row.get("fact", "")).strip("[]")
        known = next((e for e in entities.values() if name in e.names), None)
        if known is None or kind not in get_args(EntityKind):
            self.dropped += 1
            return
        kept = known.roles
        if role and self._holds(fact, role) and all(r.text != role for r in kept):
            kept = (*kept, Role(role, fact))
        elif role and all(r.text != role for r in kept):
            self.dropped += 1
        aliases = (*known.aliases, *self._aliases(row, entities))
        entities[known.name] = replace(known, kind=kind, roles=kept, aliases=aliases)  # type: ignore[arg-type]

    def _aliases(self, row: dict[str, Any], entities: Mapping[str, Entity]) -> tuple[str, ...]:
        """Return the other names the model gives somebody, where the source writes them and nobody bears them yet."""
        borne = {name for entity in entities.values() for name in entity.names}
        given = [alias for alias in dict.fromkeys(_strings(row.get("aliases"))) if alias and alias not in borne]
        source = plain(source_text(self.facts))
        kept = tuple(a for a in given if a != a.lower() and re.search(rf"(?<!\w){re.escape(plain(a))}(?!\w)", source))
        self.dropped += len(given) - len(kept)
        return kept

    def _holds(self, id: str, words: str) -> bool:
        texts = [f.text for f in self.facts.facts if f.id == id]
        return bool(texts) and plain(words).lower() in plain(texts[0]).lower()

    def _ids(self, value: Any) -> tuple[str, ...]:
        known = {fact.id for fact in self.facts.facts}
        return self._kept(value, known, "F")

    def _notes(self, value: Any) -> tuple[str, ...]:
        known = {note.id for note in self.facts.notes}
        given = [note_of(str(v)) for v in _strings(value) if not str(v).startswith("F")]
        return tuple(i for i in dict.fromkeys(given) if i in known)

    def _kept(self, value: Any, known: set[str], letter: str) -> tuple[str, ...]:
        given = [v for v in _strings(value) if v.startswith(letter)]
        self.dropped += sum(v not in known for v in given)
        return tuple(v for v in dict.fromkeys(given) if v in known)


def _ending(sections: Sequence[Section], drawn: Outline) -> tuple[str, ...]:
    """Return a fact for a conclusion the plan left empty, which could only say again: the rules' own, else the story's last.

    It is taken out of a section that has others.
    """
    owned = {id: len(s.facts) for s in sections for id in s.facts}
    wanted = [*drawn.closing, *reversed(sections[-1].facts)]
    spared = (i for i in wanted if owned.get(i, LEAST_LEFT + 1) > LEAST_LEFT and i not in drawn.lead)
    return tuple(i for i in (next(spared, ""),) if i)


def _telling(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in content_words(text))


def _common(one: frozenset[str], other: frozenset[str]) -> int:
    """Return how many words two facts have in common, none when it is one: one is often the article's subject."""
    return common if (common := len(one & other)) >= KINDRED else 0


def _words(text: str) -> set[str]:
    return set(WORD.findall(plain(text).lower()))


def _strings(value: Any) -> Sequence[str]:
    return [str(v).strip("[] ") for v in value] if isinstance(value, list) else []


def _rows(answer: dict[str, Any], key: str) -> list[dict[str, Any]]:
    value = answer.get(key)
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []
