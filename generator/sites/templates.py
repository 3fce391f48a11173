"""The Jinja environment of a site: its folders, a sandbox, all escaped, nothing undefined."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from generator.french.typography import tidy
from generator.shelf import compiled
from generator.types import Site

if TYPE_CHECKING:
    from generator.sites.sandbox import Sandbox

DECIMAL = compiled(r"(?<=\d)[.,](?=\d)")
THOUSANDS = compiled(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")


def environment(site: Site) -> Sandbox:
    """Return the environment in which the site's templates and phrases run.

    Filters beside Jinja's own: `fr` sets French typography, `anchor` makes an id of a heading,
    `capital` puts the first letter in upper case and leaves the rest alone.
    """
    return _environment(site.folders)


@cache
def _environment(folders: tuple[str, ...]) -> Sandbox:
    from generator.shelf.templates import Templates
    from generator.sites.filters import allowed
    from generator.sites.loading import Inside
    from generator.sites.sandbox import Sandbox

    loader = Inside(folders)
    built = Sandbox(
        loader=loader,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=Templates(),
    )
    built.globals["sheets"] = loader.sheets
    built.filters.update(fr=tidy, anchor=anchor, capital=capital, weighed=_itself)
    built.filters = allowed(built.filters)
    return built


def anchor(text: object) -> str:
    """Return a text as an id: lower case ASCII words joined by hyphens, 60 characters at most."""
    return slug(str(text), 60)


def slug(text: str, most: int) -> str:
    """Return ASCII words joined by hyphens, cut between words; an elided article is a word, « 2,6 » two numbers, « 38 000 » one."""
    from slugify import slugify

    numbers = THOUSANDS.sub("", DECIMAL.sub("-", text))
    return slugify(numbers.replace("’", " ").replace("'", " "), max_length=most, word_boundary=True, save_order=True)


def capital(text: object) -> str:
    """Return the text with its first letter in upper case."""
    words = str(text)
    return words[:1].upper() + words[1:]


def _itself(text: str) -> str:
    """Return what `{% set %}` captured: the filter is there to be weighed."""
    return text
