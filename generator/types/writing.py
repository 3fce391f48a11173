"""The nouns of writing: sentences with their facts, drafts, what checks say of them, who is asked for what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from generator.types.asking import Level, Site, SlotSpec
from generator.types.knowing import Brief
from generator.types.planning import Outline, Section


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and the facts it rests on; none means it carries no claim.

    `label` heads an item (a question, a figure, a date, a name); `paragraph` groups sentences: those of one
    item or one paragraph share its number.
    """

    text: str
    facts: tuple[str, ...] = ()  # "F3", "N:api" for a house note, "A:slug#F3" for an earlier article
    paragraph: int = 0
    label: str = ""
    opinion: tuple[str, ...] | None = None  # of a second reader: what its facts lack; None when nobody was asked

    def __hash__(self) -> int:
        return hash(self.text)


@dataclass(frozen=True, slots=True)
class Issue:
    """What a check says of a text, in French."""

    check: str
    level: Level
    message: str
    excerpt: str = ""


MODEL = "modèle"  # begins the name of a writer that is one


@dataclass(frozen=True, slots=True)
class Draft:
    """One attempt at a slot."""

    sentences: tuple[Sentence, ...]
    writer: str  # "règles", "modèle", "modèle (repris)"
    issues: tuple[Issue, ...] = ()

    @property
    def by_model(self) -> bool:
        """Return whether a model wrote it, whatever was mended after."""
        return self.writer.startswith(MODEL)

    @property
    def text(self) -> str:
        """Return the visible words, labels included."""
        return "\n".join(s.label + " : " + s.text if s.label else s.text for s in self.sentences)


@dataclass(frozen=True, slots=True)
class SlotText:
    """A draft that stands, under its key (« intertitre/s1 »)."""

    key: str
    slot: SlotSpec
    draft: Draft
    refused: tuple[Draft, ...] = ()

    @property
    def text(self) -> str:
        """Return the visible words."""
        return self.draft.text


@dataclass(frozen=True, slots=True)
class Assignment:
    """One slot handed to a writer with all it may use."""

    key: str
    slot: SlotSpec
    site: Site
    brief: Brief
    outline: Outline
    section: Section | None = None
    said: tuple[SlotText, ...] = ()  # what stands already, in reading order
    refused: tuple[Draft, ...] = ()  # this slot's refused drafts

    @property
    def seed(self) -> str:
        """Return what variation is hashed from: same source, site and slot, same choice."""
        return f"{self.site.name}\0{self.key}\0{self.brief.cleaned.text}"


class Writer(Protocol):
    """Fills slots: the rules, or a model."""

    name: str
    attempts: int  # how often it may be asked for one slot
    salvages: bool  # whether its good sentences may stand without the faulty ones before it is asked again

    def write(self, assignments: Sequence[Assignment]) -> Sequence[Draft | None]:
        """Return one draft per assignment, None where it has nothing (more) to say."""
        ...
