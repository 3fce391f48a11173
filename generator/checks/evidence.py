"""What a sentence may rest on: the facts and notes it cites, and the whole source, as plain comparable text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.checks.foreign import glossed, tongue
from generator.french.dates import say_date
from generator.french.typography import strip_typography
from generator.shelf import compiled
from generator.types import Assignment, Brief, Draft, Sentence
from generator.types.citing import as_note, is_earlier

TITLE = "T"  # the id of the source's own title, which a title of ours may tell otherwise
QUOTED = compiled(r"«\s*([^«»]*?)\s*»")


@lru_cache(maxsize=2048)
def plain(text: str) -> str:
    """Return the text without typographic differences: plain spaces, straight apostrophes, NFC."""
    return strip_typography(text)


def visible(sentence: Sentence) -> str:
    """Return what a reader sees of a sentence, its label included."""
    return f"{sentence.label} : {sentence.text}" if sentence.label else sentence.text


def cited(sentence: Sentence, brief: Brief) -> str:
    """Return the texts of the facts and notes a sentence cites."""
    return "\n".join(_texts(sentence.facts, brief))


def _texts(ids: Iterable[str], brief: Brief) -> Iterator[str]:
    known = _known(brief)
    return (known[id] for id in ids if id in known)


@lru_cache(maxsize=8)
def _known(brief: Brief) -> dict[str, str]:
    """Return the text of every fact, note and recall, and of the source's title, by the id that cites it."""
    notes = {
        as_note(note.id): "\n".join((*note.terms, note.label, note.short, *note.forms, *note.extra, *note.follow))
        for note in brief.notes
    }
    gloss = glossed if tongue(brief) else str
    title = {TITLE: gloss(brief.cleaned.title)}
    return {fact.id: gloss(fact.text) for fact in brief.facts} | title | notes | _recalled(brief)


def _recalled(brief: Brief) -> dict[str, str]:
    """Return what a sentence that recalls an earlier article may say: its fact, whom it names, the article's day."""
    return {r.id: "\n".join((r.fact, *r.names, say_date(r.day.isoformat()))) for r in brief.recalls}


@lru_cache(maxsize=8)
def source_text(brief: Brief) -> str:
    """Return all a text may draw names and words from: title, subheads and text of the cleaned source."""
    cleaned = brief.cleaned
    heads = [block.text for block in cleaned.blocks if block.kind == "heading"]
    text = "\n".join((cleaned.title, *heads, cleaned.text, cleaned.origin))
    return plain(glossed(text) if tongue(brief) else text)


def recalls(sentence: Sentence) -> bool:
    """Return whether a sentence rests on an earlier article."""
    return any(is_earlier(id) for id in sentence.facts)


def notes_text(brief: Brief) -> str:
    """Return the words of the house notes this source calls for."""
    return plain("\n".join(_texts((as_note(note.id) for note in brief.notes), brief)))


def unquoted(text: str) -> str:
    """Return the text with every quotation blanked out, offsets kept."""
    return QUOTED.sub(lambda match: " " * len(match.group()), text)


def statements(draft: Draft, assignment: Assignment) -> Iterator[tuple[Sentence, str]]:
    """Yield each sentence of a draft with what it may rest on: a heading on the source's subhead over its facts too."""
    brief = assignment.brief
    for sentence in draft.sentences:
        told = cited(sentence, brief)
        yield sentence, plain(f"{told}\n{_subhead(sentence, brief)}" if assignment.slot.kind == "heading" else told)


def _subhead(sentence: Sentence, brief: Brief) -> str:
    """Return the source's subheads over the facts that a heading cites."""
    own = (fact.heading for fact in brief.facts if fact.id in sentence.facts)
    return "\n".join(dict.fromkeys(text for text in own if text))
