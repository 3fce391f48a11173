"""The nouns of seogen, shared by every part: source, facts, plan, drafts, article.

All are frozen: a part reads them and makes new ones. Offsets are characters. A `Span` of a fact, figure,
moment, quote or entity points into `Source.text` (the text as read, before cleaning).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, Protocol

EntityKind = Literal["person", "organisation", "place", "product", "event", "other"]
Gender = Literal["m", "f", ""]
Level = Literal["error", "warning", "info"]
Modality = Literal["asserted", "conditional", "alleged", "intended", "apparent", "unknown"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of `Source.text`: characters [start, end)."""

    start: int
    end: int


# ---------------------------------------------------------------- reading


@dataclass(frozen=True, slots=True)
class Source:
    """A text as read: NFC, newlines as "\\n"; what its container told (front matter, HTML head)."""

    text: str
    name: str = "source"  # file name or "-", for messages
    title: str = ""
    origin: str = ""  # publisher, e.g. "wionews.com"
    url: str = ""
    author: str = ""
    day: date | None = None
    markup: Literal["text", "markdown", "html"] = "text"
    notices: tuple[str, ...] = ()  # what reading had to mend, in French (encoding, mojibake…)


@dataclass(frozen=True, slots=True)
class Request:
    """What the pasted request asks of this build; empty fields were not asked."""

    title: str = ""
    min_words: int = 0
    max_words: int = 0
    language: str = ""
    tone: str = ""
    keyphrase: str = ""
    subheads: bool = False
    seo: bool = False
    lines: tuple[int, ...] = ()  # 1-based lines of Source.text it stood on


@dataclass(frozen=True, slots=True)
class Removal:
    """A line (or part of one) that is not the article's text."""

    line: int  # 1-based, in Source.text
    text: str
    reason: str  # French


@dataclass(frozen=True, slots=True)
class Repair:
    """A stretch of machine-translated or damaged French that was mended."""

    line: int
    before: str
    after: str
    reason: str  # French


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or a subhead of the cleaned text, at `start` in it."""

    kind: Literal["paragraph", "heading", "item"]
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What is left of a source once noise is gone, with the way back to it."""

    source: Source
    title: str
    text: str  # the blocks joined by blank lines
    blocks: tuple[Block, ...]
    anchors: tuple[tuple[int, int], ...]  # (offset in text, offset in source.text), ascending
    request: Request
    removed: tuple[Removal, ...] = ()
    repairs: tuple[Repair, ...] = ()
    origin: str = ""
    day: date | None = None  # from a dateline, the front matter or the page's head

    def locate(self, start: int, end: int) -> Span:
        """Return where characters [start, end) of the cleaned text stand in the source."""
        return Span(self._back(start), self._back(max(start, end - 1)) + 1)

    def _back(self, offset: int) -> int:
        low, high = 0, len(self.anchors)
        while low < high:
            middle = (low + high) // 2
            if self.anchors[middle][0] <= offset:
                low = middle + 1
            else:
                high = middle
        if not low:
            return offset
        at, origin = self.anchors[low - 1]
        limit = self.anchors[low][1] if low < len(self.anchors) else len(self.source.text)
        return max(origin, min(origin + offset - at, limit - 1))


# ---------------------------------------------------------------- knowing


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
        return tuple(name for entity in self.entities for name in (entity.name, *entity.aliases))

    def told(self, id: str) -> tuple[str, ...]:
        """Return what sister sites have made of a fact or a note."""
        return tuple(text for sister in self.sisters for text in sister.said.get(id, ()))

    @property
    def heads(self) -> tuple[str, ...]:
        """Return the titles, headings and questions of sister sites."""
        return tuple(head for sister in self.sisters for head in sister.heads)

    def fact(self, id: str) -> Fact:
        """Return the fact of that id; KeyError if there is none."""
        for fact in self.facts:
            if fact.id == id:
                return fact
        raise KeyError(id)

    @property
    def subject(self) -> str:
        """Return the working title: the source's own, else its first fact."""
        return self.cleaned.title or (self.facts[0].text if self.facts else "")


# ---------------------------------------------------------------- planning


@dataclass(frozen=True, slots=True)
class Range:
    """Bounds, both included; `most` 0 means no upper bound."""

    least: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True)
class SlotSpec:
    """What a site's slot file says of a slot."""

    name: str
    kind: str  # a key of rules.KINDS
    shape: Literal["line", "paragraphs", "items"]
    words: Range = Range()
    chars: Range = Range()
    pixels: Range = Range()
    about: str = ""  # French, for people
    prompt: str = ""  # French, for the model
    phrases: tuple[str, ...] = ()  # Jinja phrases for the rules, tried first
    required: bool = True
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Section:
    """One H2 of the article and the facts it owns."""

    key: str  # "s1"…
    label: str  # what it is about, a noun phrase
    facts: tuple[str, ...]
    angle: str = ""  # "lead", "cause", "price", "reaction", "unknown", "people"… as the plan names it
    notes: tuple[str, ...] = ()  # ids of house notes it may use
    heading: str = ""  # proposed by a model's plan; the rules may use it after checks
    words: int = 0  # its share of the budget


@dataclass(frozen=True, slots=True)
class Budget:
    """How long the article may honestly be, in words."""

    asked: int
    supported: int
    target: int  # the smaller of the two, never above `supported`


@dataclass(frozen=True, slots=True)
class Outline:
    """The plan of one article: sections in our own order, who owns which fact."""

    sections: tuple[Section, ...]
    lead: tuple[str, ...]  # facts of title and lead
    budget: Budget
    questions: tuple[tuple[str, tuple[str, ...]], ...] = ()  # (question, fact or note ids)
    angle: str = ""
    writer: str = "règles"  # who planned
    title: str = ""  # the H1 the user gave, to be used as it is
    closing: tuple[str, ...] = ()  # facts kept for the conclusion: what comes next, what stays open
    boxes: int = (
        0  # sections whose note stands in a box beside a story that leaves words over; figures then have theirs
    )

    @property
    def told(self) -> frozenset[str]:
        """Return the facts this article tells: a long source has more than one article holds."""
        return frozenset(id for section in self.sections for id in section.facts)


# ---------------------------------------------------------------- writing


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


@dataclass(frozen=True, slots=True)
class Issue:
    """What a check says of a text, in French."""

    check: str
    level: Level
    message: str
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """One attempt at a slot."""

    sentences: tuple[Sentence, ...]
    writer: str  # "règles", "modèle", "modèle (repris)"
    issues: tuple[Issue, ...] = ()

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


# ---------------------------------------------------------------- site and article


@dataclass(frozen=True, slots=True)
class Link:
    """A page of the site that articles may link to."""

    url: str
    title: str
    keyphrase: str = ""


@dataclass(frozen=True, slots=True)
class Site:
    """A site folder, read and checked: `site.toml`, its slots and where its templates lie."""

    name: str
    title: str
    url: str = ""
    language: str = "fr"
    publisher: str = ""
    logo: str = ""
    author: str = ""
    author_url: str = ""
    mention: str = ""  # how the text was made, shown on the page
    voice: Mapping[str, Any] = field(default_factory=dict)
    angle: Mapping[str, Any] = field(default_factory=dict)  # what the site tells first
    limits: Mapping[str, Any] = field(default_factory=dict)
    levels: Mapping[str, Level | Literal["off"]] = field(default_factory=dict)
    style: Mapping[str, Any] = field(
        default_factory=dict
    )  # what every page must be: headings, fixed parts, typography…
    page: Mapping[str, Any] = field(default_factory=dict)  # toc, faq_schema, theme…
    links: tuple[Link, ...] = ()
    slots: Mapping[str, SlotSpec] = field(default_factory=dict)
    folders: tuple[str, ...] = ()  # nearest first: the overlay of template and data folders
    model: str = ""
    base_url: str = ""
    formats: Mapping[str, str] = field(default_factory=dict)  # of its own: name -> template
    archive: str = ""  # folder of the articles built before; "" is where this build writes
    sisters: tuple[str, ...] = ()  # sites that write from the same sources
    canonical_owner: str = ""  # which of them search engines are shown


@dataclass(frozen=True, slots=True)
class Settings:
    """What this build was asked for: options of the command line over the pasted request over the site."""

    keyphrase: str = ""
    min_words: int = 0
    max_words: int = 0
    title: str = ""
    day: date | None = None  # publication day; also resolves « mardi »
    source_url: str = ""
    url: str = ""  # of the article
    canonical: str = ""  # of a sister's article that search engines are shown: this one is too near to it
    image: str = ""
    image_alt: str = ""
    image_credit: str = ""
    keep: tuple[int, ...] = ()  # 1-based lines of the source that cleaning must leave


@dataclass(frozen=True, slots=True)
class Light:
    """One line of the SEO audit."""

    name: str
    colour: Literal["vert", "orange", "rouge"]
    value: str
    advice: str
    source: str  # where the threshold comes from


@dataclass(frozen=True, slots=True)
class Report:
    """What an editor must know of an article before signing it."""

    asked: int
    supported: int
    written: int
    facts_used: int
    facts_total: int
    writers: Mapping[str, int]  # writer -> slots
    issues: tuple[tuple[str, Issue], ...] = ()  # (slot key, issue) that stand
    lights: tuple[Light, ...] = ()
    usage: Mapping[str, Any] = field(default_factory=dict)  # calls, tokens, cost of a model

    @property
    def errors(self) -> int:
        """Return how many errors stand."""
        return sum(issue.level == "error" for _, issue in self.issues)

    @property
    def warnings(self) -> int:
        """Return how many warnings stand."""
        return sum(issue.level == "warning" for _, issue in self.issues)


@dataclass(frozen=True, slots=True)
class Article:
    """Everything: what was known, planned, written, and the page."""

    site: Site
    settings: Settings
    brief: Brief
    outline: Outline
    texts: tuple[SlotText, ...]
    title: str
    seo_title: str
    description: str
    slug: str
    keyphrase: str
    page: str  # the finished HTML
    report: Report
    url: str = ""  # where it will stand

    def slot(self, key: str) -> SlotText | None:
        """Return the slot text of that key, if the article has it."""
        return next((text for text in self.texts if text.key == key), None)
