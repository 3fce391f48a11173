"""Jinja's filters as a site's templates may use them: without those that reach attributes, draw lots or swell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from functools import wraps
from itertools import islice
from typing import Any

from jinja2.exceptions import SecurityError

from generator.shelf import compiled
from generator.sites.budget import ENTRIES, NUMBER, VALUE, TooMuch, bounded, entries, spend, weight

# `attr` reads attributes, `random` draws lots; the others pad or draw what CSS does better.
REFUSED = frozenset({"attr", "random", "pprint", "center", "wordwrap", "xmlattr", "urlize", "filesizeformat"})
WIDE = compiled(r"%[^a-zA-Z%]*(?:\*|\d{3})")  # a width no page needs


def allowed(filters: Mapping[str, Callable[..., Any]]) -> dict[str, Callable[..., Any]]:
    """Return the filters that templates may use, each weighing what it is given and what it makes."""
    return {name: _refused(name) if name in REFUSED else _weighing(name, made) for name, made in filters.items()}


def _refused(name: str) -> Callable[..., Any]:
    def refused(*_: Any, **__: Any) -> Any:
        raise SecurityError(f"le filtre « {name} » est refusé dans un gabarit.")

    return refused


def _weighing(name: str, made: Callable[..., Any]) -> Callable[..., Any]:
    swells = SWELLS.get(name)
    first = int(hasattr(made, "jinja_pass_arg"))  # Jinja gives its context before the value

    @wraps(made)
    def weighing(*args: Any, **options: Any) -> Any:
        before, (value, *rest) = args[:first], args[first:]
        value = _held(value)
        given = (*rest, *options.values())
        _check_numbers(given)
        spend(0, sum(map(weight, (value, *given))))
        if swells and swells(value, given) > VALUE:
            raise TooMuch(f"le filtre « {name} » donnerait plus de {VALUE} signes.")
        return bounded(made(*before, value, *rest, **options))

    return weighing


def _held(value: Any) -> Any:
    """Return the value, what comes one by one gathered in a list so that it can be weighed."""
    if isinstance(value, Iterator):
        value = list(islice(value, ENTRIES + 1))
    if not isinstance(value, str):
        entries(value)
    return value


def _check_numbers(given: Iterable[Any]) -> None:
    if any(isinstance(number, int) and abs(number) > NUMBER for number in given):
        raise TooMuch(f"un filtre reçoit un nombre au-dessus de {NUMBER}.")


def _joined(value: Any, given: Sequence[Any]) -> int:
    between = sum(len(word) for word in given[:1] if isinstance(word, str))
    return weight(value) + between * (len(value) if isinstance(value, Sized) else 0)


def _replaced(value: Any, given: Sequence[Any]) -> int:
    return (len(str(value)) + 1) * max([1, *(len(word) for word in given if isinstance(word, str))])


def _indented(value: Any, given: Sequence[Any]) -> int:
    widths = [n if isinstance(n, int) else len(str(n)) for n in given]
    return len(str(value)) + str(value).count("\n") * max([4, *widths])


def _formatted(value: Any, given: Sequence[Any]) -> int:
    return VALUE + 1 if WIDE.search(str(value)) else len(str(value)) + sum(map(weight, given))


def _summed(_: Any, given: Sequence[Any]) -> int:
    return 0 if all(isinstance(start, int | float | str) for start in given) else VALUE + 1


# Filters whose result may be far larger than what they are given: how large, before they run.
SWELLS: dict[str, Callable[[Any, Sequence[Any]], int]] = {
    "join": _joined,
    "replace": _replaced,
    "indent": _indented,
    "format": _formatted,
    "sum": _summed,
}
