"""What a site has a model asked, read: prompts of its folder and of its slots, and the words nobody gives them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from jinja2 import TemplateSyntaxError, meta

from generator.errors import SeogenError
from generator.proof.messages import said
from generator.proof.names import missing_names
from generator.proof.places import key_line, own_folders, place
from generator.sites import environment, toml
from generator.sites.folders import BASE, packaged
from generator.sites.syntax import fault
from generator.sites.trees import Tree, parsed
from generator.types import Site

ALWAYS = frozenset({"site", "brief"})  # what every prompt is given
OF_SLOT = ALWAYS | {"voice"}  # what the prompt of a slot is given


def prompt_faults(site: Site) -> Iterator[str]:
    """Yield what is wrong with the prompts of a site's own folders."""
    for folder in own_folders(site):
        for file in sorted((folder / "prompts").glob("*.j2")):
            yield from _file_faults(site, f"prompts/{file.name}")
        for file in sorted((folder / "slots").glob("*.toml")):
            yield from _slot_faults(site, file)


def _file_faults(site: Site, name: str) -> Iterator[str]:
    try:
        tree = parsed(environment(site), name)
    except SeogenError as error:
        yield error.message
        return
    yield from missing_names(tree, _shared() | environment(site).globals.keys())


def _slot_faults(site: Site, file: Path) -> Iterator[str]:
    prompt = str(toml.load(file).get("prompt", ""))
    where = place(file, key_line(file.read_text("utf-8"), "prompt"))
    jinja = environment(site)
    try:
        tree = Tree(str(file), jinja.parse(prompt))
    except TemplateSyntaxError as error:
        yield said("broken", place=where, error=fault(error.message or "", jinja))
        return
    for name in sorted(meta.find_undeclared_variables(tree.root) - OF_SLOT):
        given = ", ".join(sorted(OF_SLOT))
        yield said("never", place=where, name=name, given=given, more=toml.nearest_right(name, OF_SLOT))


@cache
def _shared() -> frozenset[str]:
    """Return every word that the shared prompts name: what a prompt may be given."""
    base = environment(Site(BASE, "", folders=(str(packaged() / BASE),)))
    files = (packaged() / BASE / "prompts").glob("*.j2")
    trees = (base.parse(file.read_text("utf-8")) for file in files)
    return ALWAYS.union(*(meta.find_undeclared_variables(tree) for tree in trees))
