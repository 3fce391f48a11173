"""The templates a site reads, parsed: its page, its formats and all they include; what slots they ask for, and where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.errors import SiteError
from generator.sites.syntax import fault
from generator.sites.templates import environment
from generator.types import Site

if TYPE_CHECKING:
    from jinja2 import nodes

    from generator.sites.sandbox import Sandbox

PAGE = "article.html.j2"


@dataclass(frozen=True, slots=True)
class Tree:
    """One parsed template with its file."""

    file: str
    root: nodes.Template


@dataclass(frozen=True, slots=True)
class Ask:
    """A template asks for a slot: which, in what file, on what line."""

    slot: str
    file: str
    line: int


def trees(site: Site) -> dict[str, Tree]:
    """Return the parsed page, the formats of the site and every template they name, by name.

    Raises SiteError, with file and line, for one that cannot be parsed or is not there.
    """
    jinja = environment(site)
    found: dict[str, Tree] = {}
    waiting = [(name, "") for name in (PAGE, *site.formats.values())]
    while waiting:
        name, asked = waiting.pop(0)
        if name not in found:
            found[name] = parsed(jinja, name, asked)
            waiting += references(found[name])
    return found


def parsed(jinja: Sandbox, name: str, asked: str = "") -> Tree:
    """Return one template parsed; `asked` is where it is asked for, « file, ligne 2 »."""
    from jinja2 import TemplateNotFound, TemplateSyntaxError

    assert jinja.loader is not None
    try:
        source, file, _ = jinja.loader.get_source(jinja, name)
        return Tree(file or name, _root(jinja, source, name, file))
    except TemplateNotFound as error:
        raise SiteError(f"{asked or name} : {error.message}") from None
    except TemplateSyntaxError as error:
        raise SiteError(
            f"{error.filename or name}, ligne {error.lineno} : {fault(error.message or '', jinja)}"
        ) from None


@lru_cache(maxsize=256)
def _root(jinja: Sandbox, source: str, name: str, file: str | None) -> nodes.Template:
    """Return the tree of a template's text: every question about a site asks for those of all its templates."""
    tree = jinja.parse(source, name, file)
    jinja.compile(source, name, file)  # only this finds a filter that does not exist
    return tree


def references(tree: Tree) -> Iterator[tuple[str, str]]:
    """Yield the templates that one names in so many words, each with where."""
    from jinja2 import nodes

    for node in tree.root.find_all((nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)):
        named = getattr(node, "template", None)
        if isinstance(named, nodes.Const):
            yield str(named.value), f"{tree.file}, ligne {node.lineno}"


def templates_read(site: Site) -> tuple[str, ...]:
    """Return the names of the page and of every template it includes, extends or imports; none when one is wrong."""
    try:
        return tuple(trees(site))
    except SiteError:
        return ()


def asks(site: Site) -> tuple[Ask, ...]:
    """Return where the page and what it includes ask for slots; none when a template cannot be read."""
    from jinja2 import nodes

    try:
        found = trees(site).values()
    except SiteError:
        return ()
    calls = ((tree.file, call) for tree in found for call in tree.root.find_all(nodes.Call))
    return tuple(Ask(name, file, call.lineno) for file, call in calls if (name := _slot_name(call)))


def template_faults(site: Site) -> Iterator[str]:
    """Yield what keeps the templates from being parsed."""
    try:
        trees(site)
    except SiteError as error:
        yield f"{error.message} {error.hint}".strip()


def _slot_name(call: nodes.Call) -> str:
    from jinja2 import nodes

    to_slot = isinstance(call.node, nodes.Name) and call.node.name == "slot"
    first = call.args[0] if to_slot and call.args else None
    return str(first.value) if isinstance(first, nodes.Const) else ""
