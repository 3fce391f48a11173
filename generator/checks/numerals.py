"""What a check takes for a number or a unit: nombres.toml, read once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from generator.french.numerals import in_words
from generator.shelf import read_toml

ORDINALS = range(3, 100)  # « quatorzième » is 14
PLAIN = range(2, 100)  # « vingt-trois » is 23
OWN_COUNT = 4  # « deux versions », « trois volets »: up to here a writer's own count is no claim


@cache
def number_words() -> dict[str, str]:
    """Return the numbers written in letters: « deux » and « deuxième » are « 2 »."""
    plain = {in_words(number): str(number) for number in PLAIN}
    below = {words: value for words, value in plain.items() if " " not in words}
    return {**ordinals(), **below, **{word: str(value) for word, value in _tables()["mots"].items()}}


@cache
def ordinals() -> dict[str, str]:
    """Return the ranks written in letters, from « troisième » on: « deuxième » says as often « another »."""
    return {_rank(in_words(number)): str(number) for number in ORDINALS}


@cache
def counted() -> frozenset[str]:
    """Return what a writer may count himself: « deux versions » claims no number."""
    names = _tables()["comptes"]["noms"]
    return frozenset(names if isinstance(names, list) else ())


@cache
def units() -> dict[str, str]:
    """Return the unit each word or sign that may follow a number stands for."""
    rows = _tables()["unites"].items()
    return {form: name for name, forms in rows for form in (forms if isinstance(forms, list) else ())}


@cache
def measures() -> dict[str, frozenset[str]]:
    """Return, by the sign or word of a unit, all that writes it: « km », « kilomètres »."""
    rows = [frozenset(forms) for forms in _tables()["unites"].values() if isinstance(forms, list)]
    return {form: forms for forms in rows for form in forms}


@cache
def scales() -> tuple[str, ...]:
    """Return the words by which a number of several words counts: « cent », « mille »."""
    many = _tables()["echelles"]["mots"]
    return tuple(many) if isinstance(many, list) else ()


@cache
def _tables() -> Mapping[str, Mapping[str, object]]:
    return read_toml(Path(__file__).parent / "data" / "nombres.toml")


def _rank(words: str) -> str:
    if words.endswith("cinq"):
        return f"{words}uième"
    if words.endswith("neuf"):
        return f"{words[:-1]}vième"
    return (
        f"{words.removesuffix('e').removesuffix('s')}ième" if not words.endswith(("trois", "six")) else f"{words}ième"
    )
