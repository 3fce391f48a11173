"""« Rappel des faits »: what earlier articles of the site told, in their words, each with the day it was told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator import phrases
from generator.french.dates import say_date
from generator.french.lexicon import lookup
from generator.rules.desk import Desk, bare, refused
from generator.shelf import compiled
from generator.types import Assignment, Recall, Sentence

DATED = compiled(r"Le \d{1,2}(?:er)? [^\W\d]+(?P<year> \d{4})?,? ")
CLOSED = frozenset({"DET", "ADP", "PRON", "CCONJ", "SCONJ", "ADV"})


def compose(assignment: Assignment, desk: Desk) -> Sequence[Sentence]:
    """Return a paragraph for each earlier fact, oldest first, as many as the slot takes; nothing without an archive."""
    _, most = assignment.slot.options.get("items", (1, 3))
    told = (_told(recall, assignment) for recall in assignment.brief.recalls)
    texts = [(recall, text) for recall, text in zip(assignment.brief.recalls, told, strict=True) if text]
    return [Sentence(text, (recall.id,), number) for number, (recall, text) in enumerate(texts[-most:])]


def _told(recall: Recall, assignment: Assignment) -> str:
    """Return the first way of recalling that was not refused."""
    known = refused(assignment)
    return next((text for text in _ways(recall, assignment) if bare(text) not in known), "")


def _ways(recall: Recall, assignment: Assignment) -> Iterator[str]:
    own = assignment.brief.cleaned.day
    same_year = own is not None and own.year == recall.day.year
    dated = DATED.match(recall.text)
    # « Le 3 mars, … » says its day by itself, unless the reader would take it for one of another year.
    if dated and (same_year or dated["year"]):
        yield recall.text
    day = recall.day.isoformat()
    words = {
        "jour": say_date(day[4:] if same_year else day, article=False).strip(),
        "site": assignment.site.title,
        "phrase": _lowered(recall.text),
    }
    yield from phrases.say(assignment.site, "rappel.phrases", words, assignment.seed + recall.id)


def _lowered(text: str) -> str:
    """Return the sentence as it goes on after a colon: its first letter small unless it opens a name."""
    first = text.replace("’", "'").split("'")[0].split()[0] if text else ""
    closed = any(form.pos in CLOSED for form in lookup(first.lower())) or len(first) == 1
    return text[:1].lower() + text[1:] if closed else text
