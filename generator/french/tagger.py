"""Gives each word of a sentence its part of speech and grammar: the cheapest path through the readings of its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.french import locutions
from generator.french.paths import Choice, Marks, Step, Way, best_way, chosen, kind, steps
from generator.french.paths import price as price_of
from generator.french.readings import Reading, fold, readings
from generator.french.syntax import Pos, Token
from generator.french.tokens import Piece, pieces
from generator.shelf import compiled

UPOS: dict[str, Pos] = {
    "DET": "DET", "PDET": "ADJ", "PD": "ADP", "PREP": "ADP", "CLS": "PRON", "CLO": "PRON", "PRO": "PRON", "REL": "PRON",
    "NE": "ADV", "NEG": "ADV", "ADV": "ADV", "CC": "CCONJ", "CS": "SCONJ", "NOUN": "NOUN", "PROPN": "PROPN",
    "ADJ": "ADJ", "NUM": "NUM", "AUX": "AUX", "VFIN": "VERB", "VINF": "VERB", "VPP": "VERB", "VPRES": "VERB",
    "COMMA": "PUNCT", "PUNCT": "PUNCT", "OPEN": "PUNCT", "CLOSE": "PUNCT", "INTJ": "INTJ",
}  # fmt: skip
LOCUTION_ADVERBS = frozenset({"afin", "auprès", "lors", "parce", "tandis"})  # adverbs by use, whatever a noun says
SYMBOLS = frozenset("$€£%+=<>°*/|~^§©®™&@#")
STOP = "."
STANDING = frozenset({"ind", "con"})
READ = 1024  # sentences kept: an article and the candidates of its sentences are 100 to 300
_made = tuple.__new__  # a record of a tuple, three times faster than by its own constructor


class Unit(NamedTuple):
    """A word, or several that work as one (« afin de »), with its reading; `first`, `last` index the pieces."""

    text: str
    start: int
    end: int
    tag: str
    lemma: str
    gender: str
    number: str
    person: str
    mood: str
    tense: str
    first: int
    last: int
    low: str  # the text in lower case, apostrophes straight
    quoted: bool = False  # a quotation mark is folded into its beginning


def tag(sentence: str) -> tuple[Token, ...]:
    """Return the tokens of a sentence in order, with part of speech, lemma and grammar; offsets in characters."""
    return read(sentence)[1]


@lru_cache(maxsize=READ)
def finite(sentence: str) -> bool:
    """Return whether a text has a verb that stands by itself, indicative or conditional; tagged only where words leave a doubt."""
    doubt = False
    for piece in pieces(closed(sentence)):
        told = _finite(piece.text)
        if told:
            return True
        doubt = doubt or told is None
    return doubt and any(token.mood in STANDING for token in tag(sentence))


def closed(sentence: str) -> str:
    """Return a sentence with the full stop that closes it, where no sign does: so it is cut and read once."""
    return f"{sentence}{STOP}" if sentence[-1:].isalnum() else sentence


@lru_cache(maxsize=16384)
def _finite(word: str) -> bool | None:
    """Return whether a word is always a finite verb, never one, or (None) one as its place has it."""
    found = {reading.mood in STANDING for opening in (True, False) for reading in readings(word, opening)}
    if found == {False}:
        return False
    return True if found == {True} and word[0].islower() and fold(word) not in locutions.members() else None


def price(sentence: str) -> float:
    """Return what the cheapest reading of a closed sentence costs."""
    cut = pieces(sentence)
    return price_of(best_way(slot[0] for slot in _slots(cut, [fold(piece[0]) for piece in cut])))


Priced = tuple[list[tuple[int, int, float]], bool, float]


def priced(sentence: str) -> Priced:
    """Return where each word of a closed sentence begins and ends and what it adds to the cost, whether a verb is due, the whole cost."""
    cut, _, slots, end = _weighed(sentence)
    added: list[float] = []
    way = end
    while way[5] is not None:
        added.append(way[0] - way[5][0])
        way = way[5]
    added.reverse()
    found = [(cut[first].start, cut[last].end, more) for (_, first, last), more in zip(slots, added, strict=True)]
    return found, end[1] > 0, price_of(end)


# « a pris part à », « a fait part de »: nobody leaves
TAKING = compiled(
    r"(?:^| )(?:prend(?:s|re|ra|ront|rait|raient)?|prennent|pren(?:ne|ait|aient|ant)|prit|prirent|pris|prises?"
    r"|fait|font|fai(?:re|sait|saient|sant)|fer(?:a|ont|ait|aient)|fit|firent)(?: (?:aussi|également|\w+ment))?$"
)

Slot = tuple[Choice, int, int]


@lru_cache(maxsize=256)
def _weighed(sentence: str) -> tuple[tuple[Piece, ...], list[str], list[Slot], Way]:
    """Return the pieces of a sentence, in lower case too, what each word may be, and the cheapest way through that."""
    cut = pieces(sentence)
    folded = [fold(piece[0]) for piece in cut]
    slots = _slots(cut, folded)
    return cut, folded, slots, best_way([slot[0] for slot in slots])


Told = tuple[tuple[Unit, ...], tuple[Token, ...]]


@lru_cache(maxsize=READ)
def read(sentence: str) -> Told:
    """Return the units of a sentence (words with one reading each, locutions joined), and its tokens, one by one.

    What no sign closes is read as if a full stop closed it: with or without, a sentence is read once.
    """
    if sentence[-1:].isalnum():
        units, tokens = read(closed(sentence))
        if tokens[-1].text == STOP:  # « etc. » is one word
            return units[:-1], tokens[:-1]
    return _read(sentence)


def _read(sentence: str) -> Told:
    cut, folded, slots, way = _weighed(sentence)
    units: list[Unit] = []
    tokens: list[Token] = []
    for (_, first, last), step in zip(slots, chosen(way), strict=True):
        if first == last:
            piece, marks = cut[first], step.marks
            units.append(_made(Unit, piece + marks + (first, last, folded[first], False)))
            tokens.append(_made(Token, piece + _said(marks) + (_low(piece[0]),)))
        else:
            units.append(_joined(sentence, cut, first, last, step))
            tokens += _tokens(units[-1], cut)
    return tuple(units), tuple(tokens)


def _slots(cut: Sequence[Piece], folded: list[str]) -> list[Slot]:
    """Return (steps the search may take, first piece, last piece) for each word or locution."""
    openers = locutions.openers()
    slots: list[Slot] = []
    at, size, opening = 0, len(cut), True
    while at < size:
        word, low, length = cut[at][0], folded[at], 1
        found = locutions.at(folded, at) if low in openers else None
        if found:
            length, options = found[0], steps(found[1])
        elif low == "s'":  # « s'il » or « se »
            options = _of_se(word, opening, folded[at + 1 : at + 2] in (["il"], ["ils"]))
        elif low == "part" and TAKING.search(" ".join(folded[max(0, at - 2) : at])):
            options = steps(tuple(r for r in readings(word, opening) if r.tag == "NOUN"))
        else:
            options = _of_word(word, opening)
        slots.append((options, at, at + length - 1))
        opening = word in '«“"(:–—-•' or (opening and not word[0].isalnum())
        at += length
    return slots


@lru_cache(maxsize=16384)
def _of_word(word: str, opening: bool) -> Choice:
    return steps(readings(word, opening))


def _of_se(word: str, opening: bool, conditional: bool) -> Choice:
    wanted = "CS" if conditional else "CLO"
    return steps(tuple(r for r in readings(word, opening) if r.tag == wanted))


@lru_cache(maxsize=4096)
def _said(marks: Marks) -> tuple[str, ...]:
    """Return what a token tells of a word or sign read so; the lemma of a sign is the sign."""
    own, lemma, *rest = marks
    return ("SYM" if own == "PUNCT" and lemma in SYMBOLS else UPOS[own], lemma, *rest)


@lru_cache(maxsize=16384)
def _low(word: str) -> str:
    return word.lower().replace("’", "'")


def _joined(sentence: str, cut: Sequence[Piece], first: int, last: int, step: Step) -> Unit:
    """Return the unit of a locution."""
    start, end = cut[first].start, cut[last].end
    text = sentence[start:end]
    return Unit(text, start, end, *step.marks, first, last, fold(text))


def _tokens(unit: Unit, cut: Sequence[Piece]) -> Iterator[Token]:
    """Yield the tokens of a locution: each word by what it is alone."""
    for number in range(unit.first, unit.last + 1):
        piece = cut[number]
        options = readings(fold(piece.text), False)
        pick = next((o for o in options if o.tag == unit.tag), min(options, key=lambda o: o.cost))
        if piece.text.lower() in LOCUTION_ADVERBS:
            pick = Reading("ADV", pick.lemma)
        low = _low(piece.text)
        yield Token(*piece, UPOS[kind(pick)], pick.lemma, pick.gender, pick.number, low=low)
