"""Gives each word of a sentence its part of speech and grammar: the cheapest path through the readings of its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from generator.french import locutions, valency, words
from generator.french.readings import Reading, fold, readings
from generator.french.syntax import Pos, Token
from generator.french.tokens import Piece, pieces
from generator.shelf import read_toml

DATA = Path(__file__).parent / "data"
UPOS: dict[str, Pos] = {
    "DET": "DET", "PDET": "ADJ", "PD": "ADP", "PREP": "ADP", "CLS": "PRON", "CLO": "PRON", "PRO": "PRON", "REL": "PRON",
    "NE": "ADV", "NEG": "ADV", "ADV": "ADV", "CC": "CCONJ", "CS": "SCONJ", "NOUN": "NOUN", "PROPN": "PROPN",
    "ADJ": "ADJ", "NUM": "NUM", "AUX": "AUX", "VFIN": "VERB", "VINF": "VERB", "VPP": "VERB", "VPRES": "VERB",
    "COMMA": "PUNCT", "PUNCT": "PUNCT", "OPEN": "PUNCT", "CLOSE": "PUNCT", "INTJ": "INTJ",
}  # fmt: skip
LOCUTION_ADVERBS = frozenset({"afin", "auprès", "lors", "parce", "tandis"})  # adverbs by use, whatever a noun says
SYMBOLS = frozenset("$€£%+=<>°*/|~^§©®™&@#")
READ = 1024  # sentences kept: an article and the candidates of its sentences are 100 to 300
WIDTH = 10  # paths kept after each word
NO_VERB, SECOND_VERB, FREE_VERB = (
    2.2,
    5.0,
    0.6,
)  # a clause left without a verb; a verb too many; one after « et », « , »
FUSED = 0.9  # « des » read as « de les » after a transitive verb or where a group begins
SECOND_NOUN = 1.6  # « le classement général provisoire »: no noun after noun and adjective
NO_SUBJECT = 1.8  # a clause whose first verb follows « et »
MISMATCH, WRONG_SUBJECT = 1.6, 4.0  # noun group that does not agree; « il » with a plural verb
DATED = 3.0  # « des » read as « de les » after a day or a month
DATES = words.listed("months") | words.listed("days")
VERBS = frozenset({"VFIN", "VINF", "VPP", "VPRES"})
PARTITIVE = VERBS | {"BOS", "PREP", "COMMA", "NEG", "OPEN", "PUNCT", "CS"}
HEADS = frozenset({"NOUN", "PROPN", "PRO"})
BREAKS = frozenset({"CC", "COMMA", "PUNCT", "OPEN", "CLOSE"})
GROUP = frozenset({"DET", "ADJ", "NOUN", "PD", "NUM", "PDET", "PROPN"})


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


class Way(NamedTuple):
    """A way through the words so far: what it costs, its last reading, verbs still due, whether a verb is free."""

    cost: float
    reading: Reading
    due: int
    free: bool
    headed: bool  # the noun group under way has its noun
    before: Way | None


BOS = Reading("BOS", "")


def tag(sentence: str) -> tuple[Token, ...]:
    """Return the tokens of a sentence in order, with part of speech, lemma and grammar; offsets in characters."""
    return read(sentence)[1]


@lru_cache(maxsize=READ)
def read(sentence: str) -> tuple[tuple[Unit, ...], tuple[Token, ...]]:
    """Return the units of a sentence (words with one reading each, locutions joined), and its tokens, one by one."""
    cut = pieces(sentence)
    slots = list(_slots(cut))
    chosen = _cheapest([slot[0] for slot in slots])
    units = tuple(_unit(sentence, cut, slot, reading) for slot, reading in zip(slots, chosen, strict=True))
    return units, tuple(token for unit in units for token in _tokens(unit, cut))


def _slots(cut: Sequence[Piece]) -> Iterator[tuple[tuple[Reading, ...], int, int]]:
    """Yield (readings, first piece, last piece) for each word or locution."""
    folded = [fold(p.text) for p in cut]
    at, opening = 0, True
    while at < len(cut):
        found = locutions.at(folded, at)
        length = found[0] if found else 1
        options = found[1] if found else readings(cut[at].text, opening)
        if folded[at] == "s'":  # « s'il » or « se »
            wanted = "CS" if folded[at + 1 : at + 2] in (["il"], ["ils"]) else "CLO"
            options = tuple(r for r in options if r.tag == wanted)
        yield options, at, at + length - 1
        opening = cut[at].text in '«“"(:–—-•' or (opening and not cut[at].text[0].isalnum())
        at += length


def _cheapest(slots: list[tuple[Reading, ...]]) -> list[Reading]:
    """Return one reading per slot: the cheapest sequence a beam search finds."""
    paths = [Way(0.0, BOS, 1, True, False, None)]
    for options in slots:
        paths = _longer(paths, options)
    end: Way | None = min(paths, key=lambda p: p.cost + p.due * NO_VERB)
    chosen: list[Reading] = []
    while end is not None and end.before is not None:
        chosen.append(end.reading)
        end = end.before
    return chosen[::-1]


def _longer(paths: list[Way], options: tuple[Reading, ...]) -> list[Way]:
    """Return the paths that go on with each reading, the cheapest to each state, cheapest first; the hottest loop here."""
    best: dict[tuple[int, int, bool], Way] = {}
    steps = [(options.index(reading), reading, reading.tag) for reading in options]
    for path in paths:
        last = path.reading.tag
        for number, reading, kind in steps:
            cost, due, free = path.cost + _link(path.reading, reading), path.due, path.free
            if path.headed and kind == "NOUN" and last == "ADJ":
                cost += SECOND_NOUN
            if kind == "VFIN" or kind == "AUX":
                if last == "CLO" and path.before and path.before.reading.tag == "PREP":
                    cost += SECOND_VERB
                if due:
                    due -= 1
                    cost += NO_SUBJECT if last == "CC" else 0.0
                else:
                    cost += FREE_VERB if free else SECOND_VERB
                free = False
            elif kind == "CS" or kind == "REL":
                due = min(due + 1, 4)
            elif kind in BREAKS:
                free = True
            known = best.get((number, due, free))
            if known is None or cost < known.cost:
                headed = kind in HEADS or (path.headed and kind in ("ADJ", "ADV", "VPP"))
                best[number, due, free] = Way(cost, reading, due, free, headed, path)
    return sorted(best.values(), key=itemgetter(0))[:WIDTH]


@cache
def _link(before: Reading, after: Reading) -> float:
    """Return what it costs that one reading follows another."""
    row = _costs().get(_kind(before), {})
    cost = row.get(_kind(after), _other()) + after.cost
    if before.tag in GROUP and after.tag in ("NOUN", "ADJ") and not _agree(before, after):
        cost += MISMATCH
    if after.tag == "PD" and before.tag in PARTITIVE:
        cost += _fused_cost(before, after)
    if after.tag == "PD" and after.number == "p" and before.lemma in DATES:
        cost += DATED  # « a publié jeudi 12 mars des résultats »
    if before.tag == "NOUN" and after.tag == "VPP" and not _agree(before, after):
        cost += MISMATCH
    if before.tag == "CLS" and after.tag == "VFIN" and before.number and before.number != after.number:
        cost += WRONG_SUBJECT
    return cost


def _fused_cost(before: Reading, after: Reading) -> float:
    """Return what « des » or « du » costs as « de » + article where an article alone is likelier."""
    if after.lemma != "de" or (valency.takes(before.lemma, "de") and before.tag in VERBS):
        return -0.3 if before.tag in VERBS else 0.0
    return FUSED


def _kind(reading: Reading) -> str:
    return "AUX" if reading.tag == "VFIN" and reading.lemma in ("être", "avoir") else reading.tag


def _agree(one: Reading, other: Reading) -> bool:
    same_gender = not one.gender or not other.gender or one.gender == other.gender
    return same_gender and (not one.number or not other.number or one.number == other.number)


@cache
def _table() -> dict[str, object]:
    return read_toml(DATA / "tagger.toml")


@cache
def _costs() -> dict[str, dict[str, float]]:
    table: dict[str, dict[str, float]] = _table()["after"]  # type: ignore[assignment]
    return table


@cache
def _other() -> float:
    return float(str(_table()["other"]))


def _unit(sentence: str, cut: Sequence[Piece], slot: tuple[object, int, int], reading: Reading) -> Unit:
    _, first, last = slot
    start, end = cut[first].start, cut[last].end
    text, r = sentence[start:end], reading
    return Unit(
        text, start, end, _kind(r), r.lemma, r.gender, r.number, r.person, r.mood, r.tense, first, last, fold(text)
    )


def _tokens(unit: Unit, cut: Sequence[Piece]) -> Iterator[Token]:
    """Yield the tokens of a unit: one, or the words of a locution by what each is alone."""
    if unit.first == unit.last:
        piece = cut[unit.first]
        pos: Pos = "SYM" if piece.text in SYMBOLS and unit.tag == "PUNCT" else UPOS[unit.tag]
        yield Token(*piece, pos, unit.lemma, unit.gender, unit.number, unit.person, unit.mood, unit.tense)
        return
    for number in range(unit.first, unit.last + 1):
        piece = cut[number]
        options = readings(fold(piece.text), False)
        pick = next((o for o in options if o.tag == unit.tag), min(options, key=lambda o: o.cost))
        if piece.text.lower() in LOCUTION_ADVERBS:
            pick = Reading("ADV", pick.lemma)
        yield Token(*piece, UPOS[_kind(pick)], pick.lemma, pick.gender, pick.number)
