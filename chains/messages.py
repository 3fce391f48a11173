"""What a model is told: the rules and the facts first, the same for every call of an article; then one task."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from textwrap import shorten
from typing import Any, NamedTuple

from jinja2 import UndefinedError

from chains.caller import Message
from chains.mending import Refused, shown
from generator.checks.foreign import tongue
from generator.sites import environment
from generator.sites.telling import told
from generator.types import Assignment, Brief, Draft, Issue, Outline, Section, Site

RETELLING = frozenset(
    {"lead", "body", "bullets", "closing"}
)  # kinds that are told of the lead's quotations: it gives the first, the others none
STORY = frozenset({"lead", "body", "closing"})  # kinds written in one answer, so that one thread runs through them
KIND_NAMES = {"lead": "Chapô", "body": "Partie", "closing": "Conclusion"}  # labels of the pieces of a story
LONG = 1.6  # words asked for each word of the facts, from which the notes help to tell
EXCERPT = 90  # signs of a refused sentence that the report shows
LEAST_ASKED, MOST_ASKED = 0.9, 1.2  # of a section's words: a model that is told less tells the facts in less
LEAST_FREE = 0.8  # the same where nobody asked for a length: told to fill it, a model says a fact twice
LONGEST_QUOTE = 30  # words; a lead of 60 has no room for more
PROMPT_VERSION = "14"  # part of the cache key: a change of prompts makes every slot new


@dataclass(frozen=True)
class Prompts:
    """The messages of one article; the site's folder holds their words."""

    site: Site
    brief: Brief
    target: int = 0  # words the article is to have

    @cached_property
    def long(self) -> bool:
        """Return whether the article is to be longer than its facts can tell: house notes then help, and whole."""
        return self.target > LONG * sum(len(fact.text.split()) for fact in self.brief.facts)

    @cached_property
    def rules(self) -> str:
        """Return the system message."""
        return self._render("regles")

    @cached_property
    def facts(self) -> str:
        """Return the numbered facts; their tag is unguessable, and no fact can close it."""
        digest = hashlib.sha256(self.brief.cleaned.text.encode()).hexdigest()
        return self._render("faits", tag=f"faits-{digest[:8]}", notes=self.brief.notes, tongue=tongue(self.brief))

    def plan(self, outline: Outline) -> list[Message]:
        """Return the messages of the one call that plans the article."""
        least, most = self.site.limits.get("sections", (2, 6))
        return self._messages(self._render("plan", outline=outline, least=least, most=most))

    def slot(self, assignment: Assignment, noted: frozenset[str] = frozenset()) -> list[Message]:
        """Return the messages that ask for one slot; a refused draft is followed by its reasons.

        `noted` are the keys of sections that have a box for their note: their text leaves it alone.
        """
        messages = self._messages(self._task(assignment, noted))
        if not assignment.refused:
            return messages
        last = assignment.refused[-1]
        return [*messages, ("ai", marked(last)), ("human", self._render("reprise", reasons=_reasons(last)))]

    def story(self, assignments: Sequence[Assignment], noted: frozenset[str] = frozenset()) -> list[Message]:
        """Return the messages that ask for lead, sections and conclusion in one answer, each under its label."""
        outline = assignments[0].outline
        tasks = {a.slot.kind: (KIND_NAMES[a.slot.kind], self._asked(a)) for a in assignments}
        parts = [_piece(label, a, noted) for label, a in labelled(assignments).items()]
        return self._messages(
            self._render(
                "recit",
                outline=outline,
                here=None,
                tasks=tasks.values(),
                parts=parts,
                noted=any(part.notes for part in parts),
                quotes=self._lead_quotes(outline),
            )
        )

    def mending(self, outline: Outline, pieces: Sequence[tuple[str, str]], refused: Sequence[Refused]) -> list[Message]:
        """Return the messages that ask for the refused sentences of a story anew; `pieces` are its texts by label."""
        return self._messages(self._render("retouches", outline=outline, here=None, pieces=pieces, refused=refused))

    def opinion(self, phrases: Sequence[tuple[int, str, tuple[str, ...]]]) -> list[Message]:
        """Return the messages that ask which sentences (number, text, facts) say more than their facts."""
        return self._messages(self._render("avis", phrases=phrases))

    def heads(self, assignments: Sequence[Assignment]) -> list[Message]:
        """Return the messages that ask for several one-line slots in one answer, a labelled line each."""
        tasks = [(a.slot.kind, self._asked(a)) for a in assignments]
        return self._messages(self._render("tetes", outline=assignments[0].outline, here=None, tasks=tasks))

    def _asked(self, assignment: Assignment) -> str:
        """Return the slot's own prompt, said with the site's words."""
        spoken = environment(self.site).overlay(autoescape=False)
        words = {"site": self.site, "voice": self.site.voice, "brief": self.brief}
        with told(spoken, f"slots/{assignment.slot.name}.toml, « prompt »"):
            try:
                return spoken.from_string(assignment.slot.prompt).render(words).strip()
            except UndefinedError:
                return assignment.slot.about

    def _task(self, assignment: Assignment, noted: frozenset[str]) -> str:
        outline, here = assignment.outline, assignment.section
        at = _index(outline.sections, here)
        kind = assignment.slot.kind
        return self._render(
            "texte",
            outline=outline,
            here=here,
            kind=kind,
            number=at + 1,
            before=outline.sections[at - 1] if at > 0 else None,
            after=outline.sections[at + 1] if 0 <= at < len(outline.sections) - 1 else None,
            task=self._asked(assignment),
            words=_length(assignment, noted),
            notes=here.notes if here and kind == "note" else (),
            woven=woven(assignment, noted),
            boxed=[id for s in outline.sections if s.key in noted for id in s.notes[:1]] if kind == "faq" else [],
            questions=outline.questions if kind == "faq" else (),
            quotes=self._lead_quotes(outline) if kind in RETELLING else [],
        )

    def _lead_quotes(self, outline: Outline) -> list[str]:
        found = (q.text for q in self.brief.quotes if q.fact in outline.lead and q.whole)
        return [text for text in found if len(text.split()) <= LONGEST_QUOTE]

    def _messages(self, task: str) -> list[Message]:
        # Exactly two messages: some servers refuse two of the user's in a row.
        return [("system", self.rules), ("human", f"{self.facts}\n\n{task}")]

    def _render(self, name: str, **words: Any) -> str:
        spoken = environment(self.site).overlay(autoescape=False)
        with told(spoken, name=f"prompts/{name}.txt.j2"):
            template = spoken.get_template(f"prompts/{name}.txt.j2")
            return template.render(site=self.site, brief=self.brief, long=self.long, **words).strip()


def label(kind: str, key: str, outline: Outline) -> str:
    """Return what a piece of the story is called in an answer: « Chapô », « Partie 2 », « Conclusion »."""
    at = next((n for n, s in enumerate(outline.sections, 1) if key.endswith(f"/{s.key}")), 0)
    return f"{KIND_NAMES[kind]} {at}" if at else KIND_NAMES[kind]


def pieces(assignment: Assignment, texts: Mapping[str, str], beside: Mapping[str, Draft]) -> list[tuple[str, str]]:
    """Return the pieces of the story by label in reading order: those to be mended, those that stand or are beside them."""
    outline = assignment.outline
    standing = {t.key: shown(t.draft, ()) for t in assignment.said if t.slot.kind in STORY}
    known = {**standing, **{key: shown(draft, ()) for key, draft in beside.items()}, **texts}
    kinds = {name: slot.kind for name, slot in assignment.site.slots.items() if slot.kind in STORY}
    told = {key: text for key, text in known.items() if key.partition("/")[0] in kinds}
    by_label = {label(kinds[key.partition("/")[0]], key, outline): text for key, text in told.items()}
    order = [
        label("lead", "", outline),
        *(label("body", f"/{s.key}", outline) for s in outline.sections),
        label("closing", "", outline),
    ]
    return [(name, by_label[name]) for name in order if name in by_label]


def labelled(assignments: Sequence[Assignment]) -> dict[str, Assignment]:
    """Return the pieces of a story by the label that opens each in the answer."""
    sections = [a for a in assignments if a.slot.kind == "body"]
    label = {a.key: f"Partie {number}" for number, a in enumerate(sections, 1)}
    return {label.get(a.key, KIND_NAMES[a.slot.kind]): a for a in assignments}


def _heading(section: Section | None) -> str:
    return (section.heading or section.label) if section else ""


def _owned(assignment: Assignment) -> tuple[str, ...]:
    """Return the facts a piece of the story tells."""
    owned = {"lead": assignment.outline.lead, "closing": assignment.outline.closing}
    return assignment.section.facts if assignment.section else owned.get(assignment.slot.kind, ())


class Piece(NamedTuple):
    """What a story's task says of one of its pieces."""

    label: str
    heading: str
    words: str
    facts: tuple[str, ...]
    again: tuple[str, ...]  # facts that the lead has told before it
    notes: tuple[str, ...]  # to be told in passing


def _piece(label: str, assignment: Assignment, noted: frozenset[str]) -> Piece:
    return Piece(
        label, _heading(assignment.section), _length(assignment, noted), *_told(assignment), woven(assignment, noted)
    )


def woven(assignment: Assignment, noted: frozenset[str]) -> tuple[str, ...]:
    """Return the notes a section's text tells in passing: those that no box beside it explains."""
    section = assignment.section
    return section.notes if section and section.key not in noted and assignment.slot.kind == "body" else ()


def _told(assignment: Assignment) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the facts a piece of the story tells, and those the lead has told before it."""
    lead = set(assignment.outline.lead) if assignment.slot.kind != "lead" else set()
    owned = _owned(assignment)
    return tuple(id for id in owned if id not in lead), tuple(id for id in owned if id in lead)


def marked(draft: Draft) -> str:
    """Return a draft as a model writes it, with its marks."""
    lines = [
        (f"{s.label} : " if s.label else "") + s.text + "".join(f" [{id}]" for id in s.facts) for s in draft.sentences
    ]
    return "\n".join(lines) or "(réponse vide)"


def reason(issue: Issue) -> str:
    """Return what stopped a text and the beginning of the sentence it stands in, as the report tells it."""
    excerpt = shorten(issue.excerpt, EXCERPT, placeholder="…")
    return f"{issue.message} — « {excerpt} »" if excerpt else issue.message


def _reasons(draft: Draft) -> list[str]:
    return [
        issue.message + (f" — dans : {issue.excerpt}" if issue.excerpt else "")
        for issue in draft.issues
        if issue.level == "error"
    ]


def _index(sections: Sequence[Section], here: Section | None) -> int:
    return next((i for i, s in enumerate(sections) if here and s.key == here.key), -1)


def _length(assignment: Assignment, noted: frozenset[str]) -> str:
    slot, section = assignment.slot, assignment.section
    if slot.kind == "body" and section and section.words:
        least = LEAST_ASKED if assignment.outline.budget.asked else LEAST_FREE
        return f"{round(section.words * least)} à {round(section.words * MOST_ASKED)} mots"
    if slot.kind == "closing" and assignment.outline.closing:
        return ""  # as short as its facts: its own prompt says the most
    if slot.kind == "faq" and assignment.outline.questions:
        return ""  # as many answers as the plan has questions
    if slot.words.most:
        return f"{slot.words.least} à {slot.words.most} mots"
    return ""
