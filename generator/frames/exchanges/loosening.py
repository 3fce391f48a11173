"""A text loosened from its source: turns, words, pairs and relatives exchanged inside its longest copied runs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice

from generator.frames.beings import World
from generator.frames.beside import said_again, tics
from generator.frames.copying import GRAM, QUOTE, nearest_run
from generator.frames.doubled import STEM, heard_words
from generator.frames.exchanges.agents import agents
from generator.frames.exchanges.among import among
from generator.frames.exchanges.appositions import appositions
from generator.frames.exchanges.approximations import approximations
from generator.frames.exchanges.changes import Change, changed
from generator.frames.exchanges.clefts import clefts
from generator.frames.exchanges.comparisons import comparisons
from generator.frames.exchanges.couples import couples
from generator.frames.exchanges.equals import equals
from generator.frames.exchanges.incises import incises
from generator.frames.exchanges.inner_verbs import inner_verbs
from generator.frames.exchanges.joined import joined
from generator.frames.exchanges.manners import manners
from generator.frames.exchanges.orders import orders
from generator.frames.exchanges.present_participles import present_participles
from generator.frames.exchanges.relatives import relatives
from generator.frames.exchanges.renaming import Person, renamed
from generator.frames.exchanges.series import series
from generator.frames.exchanges.set_phrases import breaks, set_phrases
from generator.frames.exchanges.sides import sides
from generator.frames.exchanges.sigles import sigles
from generator.frames.exchanges.spans import spans
from generator.frames.exchanges.spared import spared
from generator.frames.exchanges.swaps import swaps
from generator.frames.exchanges.synonyms import stands, synonyms
from generator.frames.exchanges.verb_turns import verb_turns
from generator.frames.exchanges.years import years
from generator.frames.in_place import in_place
from generator.frames.library import load
from generator.frames.lists import is_listed, pattern
from generator.french.lexicon import lookup
from generator.shelf import compiled

WORD = compiled(r"\w+")
OPENED = compiled(r"[«“\"]")
HEARD_AGAIN = 0.6  # what a word that the sentence before has costs: more than any exchange
TWICE = 0.3  # what a word costs that its own sentence has already: it goes before all others
OPPOSING = frozenset({"cependant", "toutefois", "néanmoins", "pourtant"})
MODAL = ("negation", "may", "seems")


@lru_cache(maxsize=1024)
def loosened(
    text: str, source: str, names: tuple[str, ...] = (), folders: tuple[str, ...] = (), told: tuple[str, ...] = (),
    known: World | None = None, seed: str = "", persons: tuple[Person, ...] = (), recent: tuple[str, ...] = (),
    near: str = "", last: str = "",
) -> tuple[str, float]:  # fmt: skip
    """Return the text with the changes that break its copied runs, and what they cost; quotes and names are left.

    `names`: the names of the source, whose words no change touches. `told`: what a sister site made of the fact.
    `known`: what guards know of the source; without it no frame changes a verb. `seed` chooses among equal changes.
    `persons` may be called by another of their names. A turn of the sentences just before (`recent`) is not brought in,
    nor a word of those beside (`near`); a word heard in the `last` one already goes first.
    """
    again = tics(text, last)
    if nearest_run(text, (source, *told)) < GRAM and not again:
        return text, 0.0
    quoted = _quoted(text)
    called = [c for c in renamed(text, persons) if not any(a < c.end and c.start < b for a, b in quoted)]
    heard = " ".join(recent).lower()
    fresh = [c for c in _found(text, names, folders, known) if not (_heard(c, heard) or said_again(c.text, text, near))]
    fresh = [_first(c, text, again) for c in fresh] if again else fresh
    fresh = _sparing(fresh, text)
    said, cost, _ = _changed(text, source, (*fresh, *called), told, seed, stands)
    return said, cost


def _sparing(found: Sequence[Change], text: str) -> list[Change]:
    """Return changes, those first that take away a word which their sentence has twice: « subissant …, subissant … »."""
    count = Counter(word[:STEM] for word in heard_words(text))
    return [
        change._replace(cost=change.cost - TWICE) if _repeats(text[change.start : change.end], count) else change
        for change in found
    ]


def _repeats(words: str, count: Mapping[str, int]) -> bool:
    return any(count[word[:STEM]] > 1 for word in heard_words(words))


def _first(change: Change, text: str, again: frozenset[str]) -> Change:
    """Return a change that takes away a word heard again, before all others; any other as it is."""
    old, new = (frozenset(WORD.findall(words.lower())) for words in (text[change.start : change.end], change.text))
    return change._replace(cost=change.cost - HEARD_AGAIN) if again & (old - new) else change


_changed = lru_cache(maxsize=1024)(changed)  # the sentences just before seldom forbid a change


@lru_cache(maxsize=1024)
def _found(text: str, names: tuple[str, ...], folders: tuple[str, ...], known: World | None) -> tuple[Change, ...]:
    """Return the changes that a text allows."""
    quoted = _quoted(text)
    held = quoted + [(at, at + len(name)) for name in names for at in _places(name, text)]
    fixed = set_phrases(text, folders)
    turned = ((change, quoted) for change in _turned(text))
    others = ((change, held) for change in _changes(text, folders, known))
    return tuple(
        change
        for change, spans in (*others, *turned)
        if not any(a < change.end and change.start < b for a, b in spans)
        and not breaks(change, fixed)
        and not _says_again(change, text)
        and not _shifts(change, text)
    )


def _quoted(text: str) -> list[tuple[int, int]]:
    """Return where the quotations of a text stand, in characters; one that goes on in the next sentence holds all to the end."""
    found = [(q.start(), q.end()) for q in QUOTE.finditer(text)]
    after = found[-1][1] if found else 0
    return [*found, *((m.start(), len(text)) for m in islice(OPENED.finditer(text, after), 1))]


def _heard(change: Change, recent: str) -> bool:
    """Return whether a turn of several words, or a link that sets against, was just read or comes next: a tic in two sentences on end."""
    words = change.text.strip().lower()
    return (" " in words or words in OPPOSING) and words in recent


def _turned(text: str) -> Iterator[Change]:
    """Yield the changes that give a name another place and leave its words."""
    yield from appositions(text)
    yield from clefts(text)
    yield from agents(text)
    yield from equals(text)
    yield from present_participles(text)
    yield from orders(text)


def _says_again(change: Change, text: str) -> bool:
    """Return whether a change brings in a word that the text has already: « a ouvert une enquête pour mener une enquête »."""
    old = set(heard_words(text[change.start : change.end]))
    brought = [word for word in heard_words(change.text) if word not in old]
    rest = heard_words(f"{text[: change.start]} {text[change.end :]}") if brought else ()
    if not _stems(brought).isdisjoint(_stems(rest)):
        return True
    links = [w for w in WORD.findall(change.text.lower()) if is_listed(w, "heard_links")]
    return bool(links) and not set(links).isdisjoint(
        WORD.findall(f"{text[: change.start]} {text[change.end :]}".lower())
    )


def _stems(words: Sequence[str]) -> set[str]:
    """Return how words begin, as they stand and by the word they are a form of: « parviennent » is of « parvenir »."""
    return {word[:STEM] for word in words} | {form.lemma[:STEM] for word in words for form in lookup(word)}


def _shifts(change: Change, text: str) -> bool:
    """Return whether a change brings in or takes away a negation or a doubt: the gates would refuse the whole text."""
    old = text[change.start : change.end]
    return any(bool(pattern(name).search(old)) != bool(pattern(name).search(change.text)) for name in MODAL)


def _places(name: str, text: str) -> Iterator[int]:
    at = text.find(name) if " " in name else -1
    while at >= 0:
        yield at
        at = text.find(name, at + 1)


def _changes(text: str, folders: tuple[str, ...], known: World | None) -> Iterator[Change]:
    if known is not None:
        yield from (change for change, _ in in_place(text, load(folders), known))
    yield from swaps(text, folders)
    yield from verb_turns(text, folders)
    yield from approximations(text)
    yield from synonyms(text, folders)
    yield from inner_verbs(text, folders)
    yield from incises(text, folders)
    yield from couples(text)
    yield from series(text)
    yield from relatives(text)
    yield from comparisons(text)
    yield from among(text)
    yield from spans(text)
    yield from joined(text)
    yield from manners(text)
    yield from sides(text)
    yield from spared(text)
    yield from sigles(text, known)
    yield from years(text, known.day if known else None)
