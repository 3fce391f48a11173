"""The nouns of the writer: what is asked, what is said, and the sentence in the making."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Function = Literal["sentence", "heading", "question", "answer", "bullet", "row", "who", "title"]
Wish = Literal["", "present", "past"]


@dataclass(frozen=True, slots=True)
class Context:
    """What the sentences around are like; an empty context asks for a plain first sentence."""

    seed: str = ""  # what variation is hashed from
    known: tuple[str, ...] = ()  # full names of the entities already introduced
    recent: tuple[str, ...] = ()  # texts of the last sentences, newest last (two are looked at)
    around: tuple[
        str, ...
    ] = ()  # those a reader still has in the ear: no turn of theirs is brought in, nor a word of the last four
    wide: bool = True  # nor of the source's sentences to come but the next one
    forms: tuple[str, ...] = ()  # constructions used just before, newest last
    tense: Wish = ""  # the wished tense of what happened; "" leaves the source's
    words: int = 0  # most words of one sentence; 0 for no limit
    folders: tuple[str, ...] = ()  # a site's folders, nearest first; empty for the shipped frames
    roles: tuple[str, ...] = ()  # what the article has said people are: « glaciologue à l'université de Lomane »
    told: tuple[str, ...] = ()  # what a sister site made of the fact: its words are shunned like the source's


class Saying(NamedTuple):
    """One way to say a fact: plain French, capital and final stop set, typography still to do."""

    sentences: tuple[str, ...]
    facts: tuple[str, ...]
    form: str  # name of the construction
    rewritten: bool  # False when it is the source's clause as it stands
    copied: int = 0  # longest run of source words outside quotes

    @property
    def text(self) -> str:
        """Return the sentences as one text."""
        return " ".join(self.sentences)


class Line(NamedTuple):
    """A sentence in the making: what stands before, the clause itself, what may follow it.

    `core` is cut after the verb group at `hinge`, where a short time or an adverb may be set in.
    """

    core: tuple[str, ...]
    hinge: int
    form: str
    front: tuple[str, ...] = ()  # each followed by a comma
    middle: tuple[str, ...] = ()  # after the verb group
    end: tuple[str, ...] = ()  # after the last complement
    tail: tuple[str, ...] = ()  # each preceded by a comma
    link: str = ""  # opens the sentence: « Toutefois, »
    cost: float = 0.0  # how much less natural than the plainest way, for ranking
    rewritten: bool = True
