"""What one render of a template may cost: turns and characters, counted, never timed; the same on every machine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TypeVar

from jinja2 import TemplateRuntimeError

# The dearest of twelve pages (four sources, three sites) spends 110 turns and 45,000 characters; a table of facts more.
TURNS = 100_000  # of loops, macros, blocks, and entries of what is looped over
CHARACTERS = 5_000_000  # written, or made on the way
VALUE = 1_000_000  # characters of one value
ENTRY = 10  # characters that an entry of a list counts for, beside its text
ENTRIES = 20_000  # of one list or range
NUMBER = 10_000  # what a width or a count given to a filter may be


T = TypeVar("T")


class TooMuch(TemplateRuntimeError):
    """A template asks for more than a page can need."""


@dataclass(slots=True)
class Budget:
    """What is left to one render."""

    turns: int = TURNS
    characters: int = CHARACTERS


_left: ContextVar[Budget | None] = ContextVar("left", default=None)


@contextmanager
def allowance() -> Iterator[None]:
    """Give what happens inside a budget of its own."""
    token = _left.set(Budget())
    try:
        yield
    finally:
        _left.reset(token)


def spend(turns: int, characters: int = 0) -> None:
    """Count what is about to be done; TooMuch when the render has no budget left for it."""
    left = _left.get()
    if left is None:
        return
    left.turns -= turns
    left.characters -= characters
    if left.turns < 0:
        raise TooMuch(f"le gabarit fait plus de {TURNS} tours : une boucle ou un appel ne finit pas.")
    if left.characters < 0:
        raise TooMuch(f"le gabarit produit plus de {CHARACTERS} signes.")


def bounded(value: T) -> T:
    """Return a value just made, its size counted; TooMuch when no page needs one so large."""
    size = len(value) if isinstance(value, str) else weight(value)
    if size > VALUE:
        raise TooMuch(f"une valeur dépasse {VALUE} signes.")
    spend(0, size)
    return value


def weight(value: object) -> int:
    """Return the characters of a text, or of all texts in a list and the lists in it; counted no further than VALUE."""
    total = 0
    waiting: list[Iterator[object]] = [iter((value,))]
    while waiting and total <= VALUE:
        item = next(waiting[-1], None)
        if item is None:
            waiting.pop()
        elif isinstance(item, str | bytes):
            total += len(item)
        elif isinstance(item, list | tuple | set | frozenset | Mapping):
            total += ENTRY
            entries(item)
            waiting.append(_inside(item))
        else:
            total += ENTRY
    return total


def _inside(item: Iterable[object]) -> Iterator[object]:
    """Yield what a container holds; None, which would end the walk, is nothing to weigh."""
    pairs = (part for pair in item.items() for part in pair) if isinstance(item, Mapping) else item
    return (part for part in pairs if part is not None)


def entries(found: object) -> int:
    """Return how many entries a list or range has, 0 for what has no length; TooMuch above ENTRIES."""
    try:
        many = len(found)  # type: ignore[arg-type]
    except OverflowError:
        many = ENTRIES + 1
    except TypeError:
        return 0
    if many > ENTRIES and not isinstance(found, str | bytes):
        raise TooMuch(f"une liste dépasse {ENTRIES} éléments.")
    return many
