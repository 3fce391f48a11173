"""Small changes of a text that leave its meaning, and the choice among them: those that break what is copied most."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.frames.copying import GRAM, WORD, Matched, copied_grams, matched
from generator.frames.rank import chance
from generator.french.grammar import elide, opens_with_vowel
from generator.shelf import compiled

FULL = {"n'": "ne", "d'": "de", "qu'": "que", "s'": "se"}  # what an elided word is before a consonant
CONTRACTED = {("de", "le"): "du", ("de", "les"): "des", ("à", "le"): "au", ("à", "les"): "aux"}
LAST_WORD = compiled(r"(?:[A-Za-zÀ-ÿ]+['’]|[A-Za-zÀ-ÿ]+\s)$")
GAIN = 0.08  # worth of one copied 8-gram broken: two of them are worth a change
WHOLE = 0.1  # worth of a first change in a sentence copied from end to end
TURN = 0.16  # worth that the seed may add: the weight of two 8-grams, so that long copies are still broken first
WORDS_A_CHANGE = 6  # words of the text for each change allowed: more reads as a translation


class Change(NamedTuple):
    """Characters [start, end) of a text, what may stand there instead, how much less natural it reads."""

    start: int
    end: int
    text: str
    cost: float = 0.05
    sure: bool = True  # nothing need be asked of it before it is made


Doubt = Callable[[Change, str], bool]  # whether a change that is not sure may be made in a text


class _Break(NamedTuple):
    """A change with the span of words it renews: from `first` to `last`, none when it only adds or drops."""

    change: Change
    first: int
    last: int
    brought: int = 0  # 8-grams of a sister site that it makes


def changed(
    text: str,
    source: str,
    found: Iterable[Change],
    told: Sequence[str] = (),
    seed: str = "",
    stands: Doubt | None = None,
) -> tuple[str, float, int]:
    """Return the text with the changes that break its copied 8-grams best, what they cost, how many they are.

    `told` are sentences of a sister site on the same fact: what is theirs is broken like what is copied. Among
    changes of about equal worth the seed chooses: two sites do not say a sentence alike. Of those that are not sure, `stands`
    is asked when one is about to be made: most never are.
    """
    words = matched(text, source)
    left = {at for near in (source, *told) for at, word in enumerate(matched(text, near)) if word.length >= GRAM}
    found = tuple(found)
    heard = any(change.cost < 0 for change in found)  # a word heard again is worth it by itself
    usable = [*_breaks(text, words, found)] if left or heard else []
    if told:
        usable = [b._replace(brought=_brought(b, text, told)) for b in usable]
    turned = {b: TURN * chance(seed, b.change.text, text) for b in usable}
    taken: list[Change] = []
    while usable and (left or _asked(usable)) and len(taken) < 1 + len(words) // WORDS_A_CHANGE:
        best = max(usable, key=lambda b: (_worth(b, left) + turned[b], -b.change.start))
        whole = not taken and words[-1].length == len(words)
        if _worth(best, left) + WHOLE * whole <= 0:
            break
        if stands is not None and not (best.change.sure or stands(best.change, text)):
            usable.remove(best)
            continue
        taken.append(best.change)
        left -= _broken(best, left)
        usable = [b for b in usable if not (_touch(b.change, best.change) or _echoes(b.change, best.change))]
    return _applied(text, taken), sum(c.cost for c in taken), len(taken)


def _asked(found: Iterable[_Break]) -> bool:
    """Return whether a change is worth it whatever it breaks."""
    return any(one.change.cost < 0 for one in found)


def fitted(text: str, change: Change) -> Change | None:
    """Return a change with the word before it elided, or given its vowel back; None where only a gender would tell."""
    before = LAST_WORD.search(text[: change.start])
    if before is None:
        return change
    if before[0].strip().lower() == change.text.partition(" ")[0].lower():
        return None  # « à à peu près »
    if joined := CONTRACTED.get((before[0].lower().strip(), change.text.partition(" ")[0].lower())):
        rest = change.text.partition(" ")[2]
        opening = joined.capitalize() if before[0][0].isupper() else joined
        return change._replace(start=before.start(), text=f"{opening} {rest}")
    low, vowel = before[0].lower().replace("’", "'").strip(), opens_with_vowel(change.text)
    if low in FULL and not vowel:
        full = FULL[low].capitalize() if before[0][0].isupper() else FULL[low]
        return change._replace(start=before.start(), text=f"{full} {change.text}")
    if low in ("l'", "m'", "t'", "j'") and not vowel:
        return None
    if vowel and low in ("le", "la", "je", "me", "te") and not opens_with_vowel(text[change.start :]):
        return None
    if vowel and low in ("de", "que", "ne", "se", "jusque", "lorsque", "puisque"):
        return change._replace(start=before.start(), text=elide(before[0].strip(), change.text))
    return change


def _breaks(text: str, words: Sequence[Matched], found: Iterable[Change]) -> Iterator[_Break]:
    starts, ends = [word.start for word in words], [word.end for word in words]
    for change in found:
        span = range(bisect_right(ends, change.start), bisect_left(starts, change.end))
        old = [words[i].word for i in span]
        new = [w.lower() for w in WORD.findall(change.text)]
        if old == new:
            continue
        same = 0
        while same < min(len(old), len(new)) and old[same] == new[same]:
            same += 1
        ending = 0
        while ending < min(len(old), len(new)) - same and old[-1 - ending] == new[-1 - ending]:
            ending += 1
        after = span[0] if span else next((i for i, w in enumerate(words) if w.start >= change.end), len(words))
        yield _Break(change, after + same, after + len(old) - ending - 1)


def _brought(one: _Break, text: str, told: Sequence[str]) -> int:
    """Return how many 8-grams of a sister site a change brings in."""
    made = _applied(text, [one.change])
    brought = 0
    for other in told:
        theirs = {at for at, word in enumerate(matched(text, other)) if word.length >= GRAM}
        brought += copied_grams(made, other) - len(theirs - _broken(one, theirs))
    return brought


def _broken(one: _Break, left: set[int]) -> set[int]:
    """Return the copied 8-grams (by their last word) that a change breaks."""
    return {at for at in left if one.first <= at and at - GRAM + 1 <= one.last}


def _worth(one: _Break, left: set[int]) -> float:
    return GAIN * (len(_broken(one, left)) - one.brought) - one.change.cost


def _touch(one: Change, other: Change) -> bool:
    return one.start <= other.end and other.start <= one.end


def _echoes(one: Change, other: Change) -> bool:
    """Return whether two changes bring in the same turn: « afin de signer … afin de signer »."""
    return bool(one.text) and one.text == other.text


def _applied(text: str, taken: Sequence[Change]) -> str:
    for change in sorted(taken, key=lambda c: -c.start):
        text = text[: change.start] + change.text + text[change.end :]
    return text
