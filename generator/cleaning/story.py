"""The story among pasted lines, known by its words: its lines tell again what others tell, as no request around them does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.cleaning import noise
from generator.cleaning.asked_title import stem
from generator.cleaning.company import ITEM, reports, speaks
from generator.cleaning.lines import Line
from generator.cleaning.said import quotes
from generator.cleaning.signs import CALLING, ENGLISH, SUBJECT, closed, kinds_of, ordered, sets_other, signs_in
from generator.french import sentences
from generator.french.clauses import parse
from generator.french.syntax import FINITE
from generator.shelf import compiled

HEAD, TAIL = 4, 3  # lines with text, at the start and at the end, in which a request is always looked for
FAR = 40  # lines from either end past which the story has begun, whatever they tell
SHORT, LONG, LONGER = (
    4,
    12,
    30,
)  # words of a line that may tell something, of one that does, of one that needs no point at its end
CLOSING = '.!?…»"'
TELLS, NAMES = 3, 2  # words that others tell: of a line of the story, of its title
FOREIGN = frozenset({ENGLISH, "adresse"})  # who writes is spoken to, or spoken of: « mon client »
# share of the words of a title that the story tells again, of one that looks like an order, of a sentence foreign to the story
OFTEN, MOSTLY, SELDOM = 0.3, 0.5, 0.25
WORD = compiled(r"[^\W_][\w’'-]*")
BEHIND = compiled(r"(?<=[:=]).*")  # what stands behind the name of a setting
NAME = compiled(r"(?<=[\w,;:] )(?:[dl][’'])?[A-ZÀ-Þ][\w’'-]{2,}")


class Story(NamedTuple):
    """How many lines tell each word, by its stem, and the lines around the story."""

    told: Mapping[str, int]  # of all lines that are no order
    inner: frozenset[str] = frozenset()  # words of the story itself
    before: frozenset[int] = frozenset()
    after: frozenset[int] = frozenset()
    head: frozenset[int] = frozenset()  # where a request is looked for with its title
    edges: frozenset[int] = frozenset()  # where one is looked for
    title: int = 0  # the first line before the story that it tells again, else the last that looks like a title
    again: bool = False  # whether it is told again
    first: int = 0  # the lines between which the story stands
    last: int = 0

    def titles(self, text: str) -> bool:
        """Return whether the story tells a short line outside it again: its title, a subhead."""
        if sets_other(BEHIND.sub("", text)):
            return False
        words = stems(text)
        if len(text.split()) < SHORT:
            return bool(words) and words <= self.inner and not kinds_of(text) and not ITEM.match(text)
        often = MOSTLY if kinds_of(text) & CALLING else OFTEN
        return text[-1] != "." and len(words & self.inner) >= max(NAMES, len(words) * often)

    def strange(self, text: str, by_chance: int = 0) -> bool:
        """Return whether the story tells hardly a word of a sentence outside it, or no more than `by_chance`."""
        return strange(text, self.inner, by_chance)

    def tells(self, text: str) -> bool:
        """Return whether a long line is the story's: other lines tell again what it does, or it speaks neither of the craft nor to who writes."""
        kinds = kinds_of(text) - SUBJECT
        plain = not kinds and not speaks(text)
        if any(quotes(part.text) for part in sentences.split(text)):
            return True
        return plain or (len(self._shared(text)) >= TELLS and not kinds & CALLING) or self.holds(text)

    def holds(self, sentence: str) -> bool:
        """Return whether a sentence is the story's though it looks like an order: it names what other lines name, and tells what it does."""
        named = any(self.told.get(stem(match.group()), 0) > 1 for match in NAME.finditer(sentence))
        if not named or kinds_of(sentence) & FOREIGN:
            return False
        if reports(sentence):
            return True
        if len(self._shared(sentence)) < NAMES:
            return False
        first = WORD.search(sentence)
        clauses = parse(sentence).clauses
        return any(c.main and c.verb.mood in FINITE and first and c.verb.start > first.start() for c in clauses)

    def _shared(self, text: str) -> frozenset[str]:
        """Return the words of a line, by their stems, that another one tells too; none that speak of the craft."""
        return frozenset(word for word in stems(text) if self.told.get(word, 0) > 1)


def read(looked: Sequence[Line]) -> Story:
    """Return where the story stands among lines with text."""
    outer = {line.number: line for line in (*looked[:FAR], *looked[-FAR:])}.values()
    said = [line for line in outer if len(line.text.split()) >= SHORT and ordered(line.text) < len(line.text)]
    story = Story(Counter(word for line in said for word in stems(line.text)))
    telling = [line.number for line in said if _is_long(_behind_order(line.text)) and story.tells(line.text)]
    if not telling:
        head = _numbers(looked[:HEAD])
        return story._replace(head=head, edges=head | _numbers(looked[-TAIL:]))
    first, last = telling[0], telling[-1]
    before = _numbers(line for line in looked[:FAR] if line.number < first)
    after = _numbers(line for line in looked[-FAR:] if line.number > last)
    head = _numbers(looked[: max(HEAD, len(before))])
    inner = frozenset(word for line in said if first <= line.number <= last for word in stems(line.text))
    edges = head | _numbers(looked[-max(TAIL, len(after)) :])
    story = Story(story.told, inner, before, after, head, edges, first=first, last=last)
    outside = (line for line in said if line.number in before and not ITEM.match(line.text))
    above = [line for line in outside if not noise.reason(line.text)]
    again = [line for line in above if story.titles(line.text)]
    plain = [line for line in again if kinds_of(line.text) <= SUBJECT] or [
        line for line in again if not closed(line.text)
    ]
    title = next((line.number for line in (*plain, *again)), 0)
    looks = next((line.number for line in above[::-1] if not closed(line.text) and not kinds_of(line.text)), 0)
    return story._replace(title=title or looks, again=title > 0)


def strange(text: str, told: frozenset[str], by_chance: int = 0) -> bool:
    """Return whether hardly a word of a text is among those told, or no more than `by_chance`."""
    words = stems(text)
    return len(words & told) <= max(by_chance, len(words) * SELDOM)


def _behind_order(text: str) -> str:
    """Return what stands behind the order that opens a line; the whole of it where none does."""
    return text[ordered(text) :].strip()


def _is_long(text: str) -> bool:
    """Return whether a line is long, and no title."""
    words = len(text.split())
    return words >= LONGER or (words >= LONG and text[-1] in CLOSING)


def _numbers(lines: Iterable[Line]) -> frozenset[int]:
    return frozenset(line.number for line in lines)


@lru_cache(maxsize=256)
def stems(text: str) -> frozenset[str]:
    """Return the stems of the words of a text that carry meaning and do not speak of the craft."""
    signs = signs_in(text)
    words = (
        match.group()
        for match in WORD.finditer(text)
        if not any(start <= match.start() < end for start, end in signs) and not sentences.is_stop_word(match.group())
    )
    return frozenset(found for word in words if (found := stem(word)) and found[0].isalpha())
