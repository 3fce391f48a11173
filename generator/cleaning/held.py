"""What looks asked and is the story's: a sentence that names whom it names, tells what it tells, or stands inside it and calls nobody."""

from __future__ import annotations

from generator.cleaning import asked_title
from generator.cleaning.asking import patterns
from generator.cleaning.company import reports
from generator.cleaning.lines import Line
from generator.cleaning.settings import matches
from generator.cleaning.signs import calls, closed
from generator.cleaning.story import Story
from generator.cleaning.traced import Traced
from generator.french import sentences


def without_story(line: Line, asked: list[Traced], told: Story, vocabulary: frozenset[str]) -> list[Traced]:
    """Return the parts of a line that ask something, without those of a sentence of the story; a title in it is no sentence."""
    text = line.text
    within = told.first <= line.number <= told.last
    inside = told.first < line.number < told.last
    held = [
        part.text
        for part in sentences.split(text)
        if told.holds(part.text)
        or (reports(part.text) and (within or not told.strange(part.text)))
        or (inside and not _orders_here(part.text))
    ]
    if not held or matches(patterns().values["titre"], text):
        return asked
    start, end = asked_title.span(text, vocabulary)
    if end and not closed(text[start:end]) and not told.first < line.number <= told.last:
        return asked
    return [part for part in asked if not any(_opens_or_holds(part.text, sentence, told) for sentence in held)]


def _orders_here(sentence: str) -> bool:
    """Return whether a sentence inside the story may order an article: it calls who writes, or speaks of this text."""
    return calls(sentence) or matches(patterns().marks["sur_le_texte"], sentence)


def _opens_or_holds(part: str, sentence: str, told: Story) -> bool:
    """Return whether a part belongs to a sentence of the story: it goes on there, or tells what the sentence does."""
    before, there, after = sentence.partition(part)
    goes_on = bool(there) and (before or after).lstrip()[:1].islower()
    return goes_on or sentence in part or (bool(there) and told.holds(part))
