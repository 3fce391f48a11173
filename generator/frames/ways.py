"""The ways to say one clause: as a quote, as reported speech, through its verb, cut or whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from generator.frames.attributions import (
    told,
    unknown,
)
from generator.frames.copying import longest_run
from generator.frames.lines import lines
from generator.frames.lists import listed
from generator.frames.nouns import Line
from generator.frames.quotes import quoted
from generator.frames.rank import RUN_COST
from generator.frames.reshaping.detached import Cut
from generator.frames.reshaping.halves import echoes
from generator.frames.reshaping.splits import cuts
from generator.frames.reshaping.straight import straightened
from generator.frames.scene import Scene, as_written
from generator.frames.speech import (
    incised,
    read,
)
from generator.frames.surface import capital, closed, sentence
from generator.french.lexicon import lookup
from generator.french.syntax import Clause
from generator.shelf import compiled

AFTER_CUT = 4
KEPT = 6  # ways kept of a clause that stands with others


class Way(NamedTuple):
    """One way to say a clause: whole sentences."""

    sentences: tuple[str, ...]
    form: str
    cost: float
    rewritten: bool


def ways(clause: Clause, scene: Scene) -> Iterator[Way]:
    """Yield the ways to say one unit."""
    for line in spoken(clause, scene):
        yield Way((sentence(line),), line.form, line.cost, line.rewritten)
    if scene.function not in ("sentence", "answer"):
        return
    for cut in cuts(clause, scene):
        after = replace(scene, refer=as_written) if cut.before else scene
        rest = sorted(spoken(cut.rest, after), key=lambda line: line.cost)
        for line in rest[:AFTER_CUT]:
            own, cut_off = sentence(line._replace(link=cut.link)), closed(capital(cut.said))
            if cut.then:
                yield from _in_turn(cut_off, sentence(line), cut, line)
                continue
            texts = (cut_off, own) if cut.before else (own, cut_off)
            if echoes(texts):
                continue
            yield Way(texts, f"{cut.form}+{line.form}", cut.cost + line.cost * 0.6, True)


def _in_turn(first: str, second: str, cut: Cut, line: Line) -> Iterator[Way]:
    """Yield « La mairie a vu les élus, puis a consulté les riverains » of two sentences about one subject."""
    called = cut.rest.subject.text if cut.rest.subject is not None else ""
    if called and second.startswith(f"{capital(called)} "):
        text = f"{first.rstrip('.')}, {cut.then} {second[len(called) + 1 :]}"
        yield Way((text,), f"{cut.form}+{line.form}", cut.cost + line.cost * 0.6, True)


def spoken(clause: Clause, scene: Scene) -> Iterator[Line]:
    """Yield the lines of a clause: as a quote, as reported speech, else through its verb."""
    quote = list(quoted(clause, scene))
    if quote:
        yield from quote
        return
    speech = read(clause, scene) or incised(clause, scene)
    if speech is not None:
        yield from told(speech, scene)
    yield from unknown(clause, scene)
    if clause.subject is None or clause.subject.end <= clause.verb.start:
        yield from lines(clause, scene)
    else:
        yield from straightened(clause, scene)


def best(clause: Clause, scene: Scene) -> list[Way]:
    """Return the ways of a clause that copy least for what they cost."""
    source = scene.text[clause.start : clause.end]
    scored = [(way.cost + RUN_COST * longest_run(" ".join(way.sentences), source), way) for way in ways(clause, scene)]
    return [way for _, way in sorted(scored, key=lambda s: s[0])[:KEPT]]


def unlinked(part: Clause) -> Clause:
    """Return a clause without the comma and the link that join it to what stands before."""
    joint = compiled(rf"[\s,;:]*(?:{re.escape(part.link)}\b)?\s*", re.IGNORECASE).match(part.text)
    cut = joint.end() if joint else 0
    return replace(part, link="", text=part.text[cut:], start=part.start + cut)


def _lower(text: str) -> str:
    """Return a sentence without its capital when its first word is a grammar word, or a participle: « Chargés de l'enquête, »."""
    first = compiled(r"(?<=['’])|\s").split(text, maxsplit=1)[0].lower().rstrip(",")
    done = any(form.tense == "ppast" for form in lookup(first)) and text.partition(" ")[2][:1].islower()
    small = first in listed("function") or done
    return text[:1].lower() + text[1:] if small else text


def within(said: str, part: Clause) -> str:
    """Return a clause as it stands inside a sentence: without the capital that only its place at the head gave it."""
    first, opening = (text.split(maxsplit=1)[:1] for text in (unlinked(part).text, said))
    same = [
        word.lower() for word in opening
    ] == first  # « environ 3 000 techniciens » and « Enedis » only share a letter
    return said[:1].lower() + said[1:] if same or part.subject is None else _lower(said)
