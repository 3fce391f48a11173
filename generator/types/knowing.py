"""The nouns of knowing: facts, who and what they name, house notes, what the site and its sisters told before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from generator.types.reading import Cleaned, Span

EntityKind = Literal["person", "organisation", "place", "product", "event", "other"]
Gender = Literal["m", "f", ""]
Modality = Literal["asserted", "conditional", "alleged", "intended", "apparent", "unknown"]


@dataclass(frozen=True, slots=True)
class Role:
    """What the source says an entity is: « nouveau propriétaire de Twitter », and the fact that says it."""

    text: str  # no article, lower case unless a name
    fact: str
    gender: Gender = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something named; aliases and roles only with evidence in the source."""

    name: str  # fullest form
    kind: EntityKind
    gender: Gender = ""
    plural: bool = False
    article: str = ""  # "le", "la", "l'", "les" when the source uses one before the name
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    spans: tuple[Span, ...] = ()
    facts: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.name)  # all its places would take ten times as long

    @property
    def names(self) -> tuple[str, ...]:
        """Return its name in every form, the fullest first."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount as the source writes it; low == high unless it is a range."""

    text: str
    low: float
    high: float
    unit: str  # "dollars", "%", "articles universitaires"… as the source counts
    qualifier: str  # "plus de", "près de", "environ"… or ""
    span: Span
    fact: str
    per: str = ""  # "par mois"


@dataclass(frozen=True, slots=True)
class Moment:
    """A time expression; `iso` holds only what the source says (« --04-19 » has no year)."""

    text: str
    iso: str
    kind: Literal["absolute", "partial", "relative", "duration"]
    span: Span
    fact: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Words between quotation marks; `speaker` is empty when nobody is named."""

    text: str  # without its marks
    speaker: str
    verb: str  # lemma of the verb of saying, or ""
    span: Span
    fact: str
    whole: bool  # a full sentence, as against a few words in a sentence


@dataclass(frozen=True, slots=True)
class Fact:
    """One sentence of the source, as cleaned, and where it stands."""

    id: str  # "F1"…
    text: str
    span: Span
    weight: float  # 0..1, how much an article about the subject needs it
    paragraph: int  # 0-based, in the cleaned text
    heading: str = ""  # the source's subhead above it
    sayer: str = ""  # to whom the source attributes it (« Wired », « Twitter »)
    modality: Modality = "asserted"

    def __hash__(self) -> int:
        return hash(self.text)  # tells them apart: the rest of a fact follows from where its words stand

    @property
    def rank(self) -> int:
        """Return where it stands among the facts of its source: 3 for F3."""
        return int(self.id[1:])


@dataclass(frozen=True, slots=True)
class Theme:
    """Facts that belong together, under the source's subhead or by topic."""

    label: str
    facts: tuple[str, ...]
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A house note: timeless context that explains a term, never the source's claim."""

    id: str  # "api"; cited as "N:api"
    terms: tuple[str, ...]
    kind: str
    label: str
    short: str
    gender: Gender
    forms: tuple[str, ...]
    extra: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    source: str = ""
    day: str = ""
    known: bool = False  # to any reader: explained for want of words only
    country: str = ""  # the only one whose stories it explains: an office, a law; "" explains any
    follow: tuple[str, ...] = ()  # forms and extra as they read after a sentence of the same note: « Elle sert de… »

    def __hash__(self) -> int:
        return hash(self.id)  # a house has hundreds of notes, and they are looked up all together


@dataclass(frozen=True, slots=True)
class Recall:
    """A fact of an earlier article of the site, as that article told it."""

    id: str  # "A:slug#F3": the article and its fact
    text: str  # the sentence it published
    fact: str  # what the sentence rests on
    names: tuple[str, ...]  # whom and what the fact names, in full
    day: date  # of that article
    title: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Sister:
    """What a sister site's article made of the same source: it is not to be said again in the same words."""

    site: str
    said: Mapping[
        str, tuple[str, ...]
    ]  # by fact or note id: texts that rest on it, its sentences in one slot as one text
    lead: tuple[str, ...] = ()  # facts of its lead
    body: tuple[str, ...] = ()  # facts of its sections, in reading order
    asked: tuple[str, ...] = ()  # facts of the answers to its questions
    heads: tuple[str, ...] = ()  # its titles, headings and questions


@dataclass(frozen=True, slots=True, eq=False)
class Brief:
    """All that is known of a source: nothing else may be said. Compared by identity, so that it can key a cache."""

    cleaned: Cleaned
    keyphrase: str
    facts: tuple[Fact, ...]
    entities: tuple[Entity, ...] = ()
    figures: tuple[Figure, ...] = ()
    moments: tuple[Moment, ...] = ()
    quotes: tuple[Quote, ...] = ()
    themes: tuple[Theme, ...] = ()
    keyphrases: tuple[str, ...] = ()  # further candidates, best first
    notes: tuple[Note, ...] = ()  # house notes whose terms the source holds, in order of use
    dropped: int = 0  # claims of a model extractor that no fact anchored
    recalls: tuple[
        Recall, ...
    ] = ()  # what earlier articles of the site told of the same people or affair, oldest first

    sisters: tuple[Sister, ...] = ()  # what the articles of sister sites made of this source

    @property
    def names(self) -> tuple[str, ...]:
        """Return every form of every name, in the order they appear."""
        return _names(self)

    def told(self, id: str) -> tuple[str, ...]:
        """Return what sister sites have made of a fact or a note."""
        return tuple(text for sister in self.sisters for text in sister.said.get(id, ()))

    @property
    def heads(self) -> tuple[str, ...]:
        """Return the titles, headings and questions of sister sites."""
        return tuple(head for sister in self.sisters for head in sister.heads)

    def fact(self, id: str) -> Fact:
        """Return the fact of that id; KeyError if there is none."""
        return _by_id(self)[id]

    @property
    def headed(self) -> bool:
        """Return whether the source has subheads of its own."""
        return any(fact.heading for fact in self.facts)

    def after(self, fact: Fact) -> Fact | None:
        """Return the fact that the source tells next, None after the last."""
        return _by_id(self).get(f"F{fact.rank + 1}")

    def before(self, fact: Fact) -> Fact | None:
        """Return the fact that the source tells before another, None before the first."""
        return _by_id(self).get(f"F{fact.rank - 1}")

    @property
    def subject(self) -> str:
        """Return the working title: the source's own, else its first fact."""
        return self.cleaned.title or (self.facts[0].text if self.facts else "")


@lru_cache(maxsize=8)
def _by_id(brief: Brief) -> Mapping[str, Fact]:
    return {fact.id: fact for fact in reversed(brief.facts)}


@lru_cache(maxsize=8)
def _names(brief: Brief) -> tuple[str, ...]:
    return tuple(name for entity in brief.entities for name in entity.names)
