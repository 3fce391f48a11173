"""The phrases of a site: groups nobody asks for, phrases that can never apply, wrong French."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import zip_longest
from pathlib import Path

from jinja2 import Environment, TemplateError, meta

from generator.errors import SeogenError
from generator.phrases import spoken
from generator.proof.french import faults
from generator.proof.messages import said, table
from generator.proof.places import key_line, own_folders, place, text_line
from generator.shelf import compiled
from generator.sites import environment, toml
from generator.sites.decoding import text_of
from generator.sites.folders import BASE, packaged
from generator.sites.syntax import fault
from generator.types import Site

MOST = 3  # faults told of one phrase
NAMED = compiled(r"\{\{\s*(\w+)")


def phrase_faults(site: Site) -> Iterator[str]:
    """Yield what is wrong with the phrase files of a site's own folders."""
    for folder in own_folders(site):
        for file in sorted((folder / "phrases").glob("*.toml")):
            yield from file_faults(file, spoken(environment(site)))


def file_faults(file: Path, jinja: Environment) -> Iterator[str]:
    """Yield what is wrong with one phrase file."""
    model = packaged() / BASE / "phrases" / file.name
    if not model.is_file():
        known = [path.name for path in model.parent.glob("*.toml")]
        yield said("unknown_file", place=file, more=toml.nearest_right(file.name, known))
        return
    try:
        values, text = toml.load(file), text_of(file)
    except SeogenError as error:
        yield f"{error.message} {error.hint}".strip()
        return
    groups = toml.load(model)
    for name, phrases in values.items():
        where = place(file, key_line(text, name))
        if name not in groups:
            yield said("unknown_group", place=where, name=name, more=toml.nearest_right(name, groups))
        elif not isinstance(phrases, list) or not all(isinstance(phrase, str) for phrase in phrases):
            yield said("not_list", place=where, name=name)
        else:
            for phrase in phrases:
                yield from _faults(phrase, place(file, text_line(text, phrase)), _given(model), jinja)


@cache
def _given(model: Path) -> frozenset[str]:
    """Return the words that a shared phrase file, or what it says of itself, names."""
    return frozenset(NAMED.findall(model.read_text("utf-8")))


def _faults(phrase: str, where: str, given: frozenset[str], jinja: Environment) -> Iterator[str]:
    try:
        used = sorted(meta.find_undeclared_variables(jinja.parse(phrase)))
        jinja.compile(phrase)
    except TemplateError as error:
        yield said("broken", place=where, error=fault(error.message or "", jinja))
        return
    for name in used:
        if name not in given:
            more = toml.nearest_right(name, given)
            yield said("never", place=where, name=name, given=", ".join(sorted(given)), more=more)
            return
    try:
        found = dict.fromkeys(wrong for text, words in _tried(phrase, used, jinja) for wrong in faults(text, words))
    except (TemplateError, SeogenError, TypeError, ValueError) as error:
        yield said("broken", place=where, error=error)
        return
    yield from (said("french", place=where, phrase=phrase, fault=wrong) for wrong in list(found)[:MOST])


def _tried(phrase: str, used: list[str], jinja: Environment) -> Iterator[tuple[str, str]]:
    """Yield the phrase said with each row of sample words, and those words."""
    samples = table("exemples")
    columns = [samples["words"].get(name, samples["other"]) for name in used]
    template = jinja.from_string(phrase)
    for row in zip_longest(*columns) if columns else [()]:
        words = {name: value or column[0] for name, value, column in zip(used, row, columns, strict=True)}
        yield template.render(words), " ".join(words.values())
