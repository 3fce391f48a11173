"""Phrases a French speaker can edit: read from the site's `phrases/*.toml`, said with words, or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from generator.french import grammar
from generator.shelf.templates import of_text
from generator.sites import environment
from generator.sites.folders import layers, packaged
from generator.sites.telling import told
from generator.sites.toml import load
from generator.types import Site

if TYPE_CHECKING:
    from jinja2 import Environment

    from generator.sites.sandbox import Bounded

Given = tuple[tuple[str, object], ...]  # the words of a phrase by their names


def say(site: Site, group: str, words: Mapping[str, object], seed: str = "") -> Iterator[str]:
    """Yield the phrases of a group, « file.key », that these words can fill, in an order the seed decides.

    A phrase that names a word that is missing or empty does not apply and is passed over.
    """
    given = {key: value for key, value in words.items() if value}
    jinja = spoken(environment(site))
    say_it = _said_again if all(isinstance(value, str) for value in given.values()) else _said
    for phrase in shuffled(_group(site.folders, group), seed):
        text = say_it(jinja, phrase, tuple(given.items()), group)
        if text is not None:
            yield text


def refuse_broken(site: Site) -> None:
    """Raise SiteError for a phrase file of a site that is no TOML: which groups an article asks for is a matter of its source."""
    for folder in site.folders:
        for path in sorted((Path(folder) / "phrases").glob("*.toml")) if Path(folder).parent != packaged() else ():
            _file(path)


def _said(jinja: Environment, phrase: str, given: Given, group: str) -> str | None:
    """Return a phrase said with the words, None when one of its words is missing; SiteError when it is wrong."""
    with told(jinja, f"phrases/{group.replace('.', '.toml, « ', 1)} »"):
        return _template(jinja, phrase).said(dict(given))


_said_again = lru_cache(maxsize=512)(_said)  # of words alone: a title is tried in one phrase for each slot of the head


def shuffled(items: Sequence[str], seed: str) -> list[str]:
    """Return the items in an order that depends on the seed and on each item alone."""
    return sorted(items, key=lambda item: _digest(seed, item))


def _digest(seed: str, item: str) -> bytes:
    digest = _begun(seed).copy()
    digest.update(item.encode())
    return digest.digest()


@lru_cache(maxsize=16)
def _begun(seed: str) -> hashlib._Hash:
    """Return the digest of a seed, to be copied and gone on with: a seed holds the whole source."""
    return hashlib.sha256(f"{seed}\0".encode())


@cache
def spoken(pages: Environment) -> Environment:
    """Return the pages' environment for plain text, with the grammar that phrases may ask for."""
    spoken = pages.overlay(autoescape=False)
    spoken.filters = pages.filters | {
        "de": grammar.prefix_de,
        "a": grammar.prefix_a,
        "que": grammar.que,
    }
    return spoken


@cache
def _template(spoken: Environment, phrase: str) -> Bounded:
    return cast("Bounded", of_text(spoken, phrase))  # what our environments make


@cache
def _group(folders: tuple[str, ...], group: str) -> tuple[str, ...]:
    """Return the phrases of « file.key » in the nearest folder that has them."""
    file, key = group.split(".", 1)
    for path in _layers(folders, file):
        values = _file(path)
        if key in values:
            return tuple(values[key])
    return ()


@cache
def _layers(folders: tuple[str, ...], file: str) -> tuple[Path, ...]:
    return layers(folders, f"phrases/{file}.toml")


@cache
def _file(path: Path) -> dict[str, Any]:
    """Return what a file of phrases holds: a page asks for thirty of its groups."""
    return load(path)
