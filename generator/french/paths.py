"""The cheapest path through the readings of a sentence's words: a beam search over what each costs after the one before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple, TypeAlias

from generator.french import valency, words
from generator.french.readings import Reading
from generator.shelf import read_toml

DATA = Path(__file__).parent / "data"
WIDTH = 10  # paths kept after each word
FURTHER = (
    4096  # beams kept: an article's sentences and their candidates have as many words that nothing read before leads to
)
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
GO_ON = frozenset({"ADJ", "ADV", "VPP"})  # what may follow the noun in its group
GROUP = frozenset({"DET", "ADJ", "NOUN", "PD", "NUM", "PDET", "PROPN"})
TURNS = {"VFIN": "verb", "AUX": "verb", "CS": "opens", "REL": "opens"} | dict.fromkeys(
    ("CC", "COMMA", "PUNCT", "OPEN", "CLOSE"), "breaks"
)  # what a reading does to the clause under way


class Before(NamedTuple):
    """What of a reading decides what may follow it."""

    kind: str
    tag: str
    gender: str
    number: str
    dated: bool  # a day or a month
    asks_of: bool  # a verb that asks for « de »


@dataclass(frozen=True, slots=True, eq=False)
class After:
    """What of a reading decides what it may follow; one object for each, so that it is found by identity."""

    kind: str
    tag: str
    gender: str
    number: str
    of: bool
    cost: float


class Costs(dict[After, float]):
    """What each reading costs after one, worked out when it is asked for."""

    def __init__(self, before: Before) -> None:
        self._before = before

    def __missing__(self, after: After) -> float:
        """Return what it costs that one reading follows another."""
        cost = self[after] = _link(self._before, after)
        return cost


Marks: TypeAlias = tuple[str, str, str, str, str, str, str]  # kind, lemma, gender, number, person, mood, tense


class Step(NamedTuple):
    """A reading of a word, as the search sees it; `number` ranks it among the readings of the word."""

    number: int
    tag: str
    turn: str
    heads: bool
    goes_on: bool
    after: After
    costs: Costs  # of what follows it
    marks: Marks


class Choice(tuple[Step, ...]):
    """The readings a word may have: one object for each, found by identity."""

    __slots__ = ()
    __hash__ = object.__hash__
    __eq__ = object.__eq__
    __ne__ = object.__ne__


# What a way through the words so far costs, its verbs still due, whether a verb is free, whether the noun group
# under way has its noun, its last step, the way before.
Way: TypeAlias = "tuple[float, int, bool, bool, Step, Way | None]"


class Beam(tuple[Way, ...]):
    """The ways through the first words of a sentence, cheapest first; one object for each, found by identity."""

    __slots__ = ()
    __hash__ = object.__hash__
    __eq__ = object.__eq__
    __ne__ = object.__ne__


def chosen(way: Way) -> list[Step]:
    """Return the steps of a way, one per slot."""
    found: list[Step] = []
    end: Way | None = way
    while end is not None:
        found.append(end[4])
        end = end[5]
    return found[-2::-1]


def best_way(slots: Iterable[Choice]) -> Way:
    """Return the cheapest way a beam search finds through all slots, verbs still due counted."""
    beam = _start()
    for choice in slots:
        beam = _further(beam, choice)
    return min(beam, key=price)


def price(way: Way) -> float:
    """Return what a way costs, with the verbs it owes."""
    return way[0] + way[1] * NO_VERB


@cache
def _start() -> Beam:
    return Beam([(0.0, 1, True, False, _step(0, Reading("BOS", "")), None)])


@lru_cache(maxsize=FURTHER)
def _further(beam: Beam, choice: Choice) -> Beam:
    """Return where the ways lead by one more word: half the sentences read begin as one read before does."""
    return Beam(_longer(beam, choice))


def _longer(paths: Iterable[Way], steps: Iterable[Step]) -> list[Way]:
    """Return the paths that go on with each reading, the cheapest to each state, cheapest first; the hottest loop here."""
    best: dict[tuple[int, int, bool], Way] = {}
    for path in paths:
        so_far, owed, open_, headed, last, before = path
        _, ended, _, _, _, _, costs, _ = last
        qualified = headed and ended == "ADJ"
        for step in steps:
            number, tag, turn, heads, goes_on, after, _, _ = step
            cost, due, free = so_far + costs[after], owed, open_
            if qualified and tag == "NOUN":
                cost += SECOND_NOUN
            if turn == "verb":
                if ended == "CLO" and before and before[4].tag == "PREP":
                    cost += SECOND_VERB
                if due:
                    due -= 1
                    cost += NO_SUBJECT if ended == "CC" else 0.0
                else:
                    cost += FREE_VERB if free else SECOND_VERB
                free = False
            elif turn == "opens":
                due = min(due + 1, 4)
            elif turn == "breaks":
                free = True
            known = best.get((number, due, free))
            if known is None or cost < known[0]:
                best[number, due, free] = (cost, due, free, heads or (headed and goes_on), step, path)
    return sorted(best.values(), key=itemgetter(0))[:WIDTH]


@lru_cache(maxsize=4096)
def steps(options: tuple[Reading, ...]) -> Choice:
    """Return the readings of a word as the search sees them."""
    return Choice(_step(options.index(reading), reading) for reading in options)


def _step(number: int, reading: Reading) -> Step:
    tag, lemma, gender, amount, person, mood, tense, cost = reading
    own = kind(reading)
    before = Before(own, tag, gender, amount, lemma in DATES, tag in VERBS and valency.takes(lemma, "de"))
    after = _after(own, tag, gender, amount, lemma == "de", cost)
    marks = own, lemma, gender, amount, person, mood, tense
    return Step(number, tag, TURNS.get(tag, ""), tag in HEADS, tag in GO_ON, after, _costs_after(before), marks)


_after = cache(After)


@cache
def _costs_after(before: Before) -> Costs:
    return Costs(before)


def _link(before: Before, after: After) -> float:
    """Return what it costs that one reading follows another."""
    row = _costs().get(before.kind, {})
    cost = row.get(after.kind, _other()) + after.cost
    if before.tag in GROUP and after.tag in ("NOUN", "ADJ") and not _agree(before, after):
        cost += MISMATCH
    if after.tag == "PD" and before.tag in PARTITIVE:
        cost += _fused_cost(before, after)
    if after.tag == "PD" and after.number == "p" and before.dated:
        cost += DATED  # « a publié jeudi 12 mars des résultats »
    if before.tag == "NOUN" and after.tag == "VPP" and not _agree(before, after):
        cost += MISMATCH
    if before.tag == "CLS" and after.tag == "VFIN" and before.number and before.number != after.number:
        cost += WRONG_SUBJECT
    return cost


def _fused_cost(before: Before, after: After) -> float:
    """Return what « des » or « du » costs as « de » + article where an article alone is likelier."""
    if not after.of or before.asks_of:
        return -0.3 if before.tag in VERBS else 0.0
    return FUSED


def kind(reading: Reading) -> str:
    """Return the tag of a reading, auxiliaries apart."""
    return "AUX" if reading.tag == "VFIN" and reading.lemma in ("être", "avoir") else reading.tag


def _agree(one: Before, other: After) -> bool:
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
