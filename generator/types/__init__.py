"""The nouns of seogen, shared by every part: source, facts, plan, drafts, article.

All are frozen: a part reads them and makes new ones. Offsets are characters. A `Span` of a fact, figure,
moment, quote or entity points into `Source.text` (the text as read, before cleaning).
"""

from generator.types.article import Answer, Article, Light, Report
from generator.types.asking import Level, Link, Range, Settings, Site, SlotSpec
from generator.types.knowing import (
    Brief,
    Entity,
    EntityKind,
    Fact,
    Figure,
    Gender,
    Modality,
    Moment,
    Note,
    Quote,
    Recall,
    Role,
    Sister,
    Theme,
)
from generator.types.planning import Budget, Outline, Section
from generator.types.reading import Block, Cleaned, Removal, Repair, Request, Source, Span, Wish
from generator.types.writing import MODEL, Assignment, Draft, Issue, Sentence, SlotText, Writer

__all__ = [
    "MODEL",
    "Answer",
    "Article",
    "Assignment",
    "Block",
    "Brief",
    "Budget",
    "Cleaned",
    "Draft",
    "Entity",
    "EntityKind",
    "Fact",
    "Figure",
    "Gender",
    "Issue",
    "Level",
    "Light",
    "Link",
    "Modality",
    "Moment",
    "Note",
    "Outline",
    "Quote",
    "Range",
    "Recall",
    "Removal",
    "Repair",
    "Report",
    "Request",
    "Role",
    "Section",
    "Sentence",
    "Settings",
    "Sister",
    "Site",
    "SlotSpec",
    "SlotText",
    "Source",
    "Span",
    "Theme",
    "Wish",
    "Writer",
]
