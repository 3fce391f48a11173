"""Words that sound alike are tried one for the other where a sentence reads badly: « la course à toutefois tourné », « une voiture et renversée »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.cleaning import sound_alikes
from generator.cleaning.repairs import QUOTED
from generator.cleaning.traced import Traced
from generator.french import sentences
from generator.french.lexicon import known
from generator.french.straining import cost, strain
from generator.shelf import compiled
from generator.types import Repair

WORD = compiled(
    r"(?<![\w'’-])(?:(?:[scnldmt]|qu|lorsqu|puisqu)['’])?[a-zà-ÿœ]+(?![\w'’-])|^[A-ZÀ-Þ][a-zà-ÿœ]*(?:['’][a-zà-ÿœ]+)?(?![\w'’-])"
)
NEAR = 2  # words before and after one that sits badly
TIMES = 3  # words put right in one sentence
TOLD = 2  # words told around the one put right
DOUBT = 0.2  # two changes that are worth the same: neither is made
BEFORE, BEHIND = compiled(r"(?<![\w'’-])([a-zà-ÿœ'’-]{2,}) $"), compiled(r" ([a-zà-ÿœ'’-]{2,})(?![\w'’-])")
CONTEXT = compiled(r"\S+")


class Change(NamedTuple):
    """A word of a sentence, another for it, and how much better the sentence reads with that."""

    gain: float
    start: int
    old: str
    new: str


def righted(traced: Traced, number: int, why: str) -> tuple[Traced, tuple[Repair, ...]]:
    """Return a paragraph with the words that sound like the right ones put right, and what was; `number` is its line."""
    found: list[Repair] = []
    for sentence in reversed(sentences.split(traced.text)):
        for _ in range(TIMES):
            text = traced.text[sentence.start : sentence.end]
            change = best(text)
            if change is None:
                break
            at = sentence.start + change.start
            before, after = _told(text, change)
            found.append(Repair(number, before, after, why))
            traced = traced.put(at, at + len(change.old), change.new)
            sentence = sentence._replace(end=sentence.end + len(change.new) - len(change.old))
    return traced, tuple(reversed(found))


def best(sentence: str) -> Change | None:
    """Return the change that a sentence wants, None where it reads well or nothing is sure."""
    words = _near(sentence)
    found = sorted(set(_changes(sentence, words)), reverse=True) if words else []
    if not found or (len(found) > 1 and found[0].gain - found[1].gain < DOUBT):
        return None
    return found[0]


def _changes(sentence: str, near: list[re.Match[str]]) -> Iterator[Change]:
    now = strain(sentence).cost
    quoted = [quote.span() for quote in QUOTED.finditer(sentence)]
    for match in near:
        if any(start < match.end() and match.start() < end for start, end in quoted) or _foreign(sentence, match):
            continue
        for trial in sound_alikes.trials(sentence, match):
            gain = now - cost(sentence[: trial.start] + trial.new + sentence[trial.start + len(trial.old) :])
            if gain >= trial.gap:
                yield Change(gain, trial.start, trial.old, trial.new)


def _foreign(sentence: str, match: re.Match[str]) -> bool:
    """Return whether a word stands beside one that is not French: a title, a quotation without its marks."""
    beside = (BEFORE.search(sentence, 0, match.start()), BEHIND.match(sentence, match.end()))
    return any(word is not None and not known(word[1]) for word in beside)


def _near(sentence: str) -> list[re.Match[str]]:
    """Return the words near those that sit badly, all where a verb is due, and those that are always tried."""
    told = strain(sentence)
    words = list(WORD.finditer(sentence))
    if told.owed:
        return words
    last = len(told.words) - 1
    spans = [(told.words[max(0, n - NEAR)][0], told.words[min(last, n + NEAR)][1]) for n in told.dear]
    return [
        word
        for word in words
        if sound_alikes.always(word.group()) or any(start < word.end() and word.start() < end for start, end in spans)
    ]


def _told(text: str, change: Change) -> tuple[str, str]:
    """Return what was put right with some words around it, before and after."""
    end = change.start + len(change.old)
    head = CONTEXT.findall(text[: change.start])[-TOLD:]
    tail = CONTEXT.findall(text[end:])[:TOLD]
    glue = "" if text[: change.start].endswith(("'", "’")) else " "
    lead, rest = " ".join(head), " ".join(tail)
    return tuple(f"{lead}{glue}{word} {rest}".strip() for word in (change.old, change.new))  # type: ignore[return-value]
