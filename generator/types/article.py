"""The nouns of the finished article: its texts, its page, and what an editor must know of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from generator.types.asking import Settings, Site
from generator.types.knowing import Brief
from generator.types.planning import Outline
from generator.types.writing import Issue, SlotText


@dataclass(frozen=True, slots=True)
class Light:
    """One line of the SEO audit."""

    name: str
    colour: Literal["vert", "orange", "rouge"]
    value: str
    advice: str
    source: str  # where the threshold comes from


@dataclass(frozen=True, slots=True)
class Answer:
    """What a request asks and an article does not get, and why."""

    kind: str  # of a wish, or of what is set: titre, mots, faq…
    asked: str  # French, or as the request has it
    told: str  # French: what there is instead


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
    answers: tuple[Answer, ...] = ()  # what the request asks and the article does not get

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
