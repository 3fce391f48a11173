"""The short forms: headings, titles and rows of a chronology, in the present, without circumstances."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.frames.layout import sound
from generator.frames.rank import Candidate
from generator.frames.scene import Scene
from generator.frames.surface import capital, inside
from generator.frames.tellings import spoken
from generator.frames.units import units
from generator.french.syntax import Clause, Parse, Phrase

# what a heading may leave out without changing the claim; a condition, a cause, a purpose stay
LEFT_OUT = frozenset({"time", "adverb", "relative", "apposition", "participle"})
MOST_WORDS = {"heading": 13, "title": 14, "row": 24}
TOLD = frozenset({"perf", "past", "pres", "fut"})


def shortened(parse: Parse, scene: Scene) -> Iterator[Candidate]:
    """Yield short forms of the sentence's main clauses: an event in the present, its source kept."""
    parts = units(parse)
    if not parse.complete or not all(sound(part, parse.text) for part in parts):
        return
    for number, part in enumerate(parts):
        if part.subject is None or part.subject.kind == "pron" or part.verb.tense not in TOLD:
            continue
        yield from _of(replace(part, link=""), scene, 0.2 * number)


def _of(clause: Clause, scene: Scene, cost: float) -> Iterator[Candidate]:
    least = replace(clause, phrases=tuple(p for p in clause.phrases if not _may_go(p, scene)))
    most = MOST_WORDS[scene.function]
    for line in spoken(least, scene):
        text = capital(inside(line))
        if len(text.split()) <= most:
            stop = "." if scene.function == "row" else ""
            yield Candidate((text + stop,), line.form, line.cost + cost, True)


def _may_go(phrase: Phrase, scene: Scene) -> bool:
    return phrase.role in LEFT_OUT and not (scene.function == "row" and phrase.role == "adverb")
