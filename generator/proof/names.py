"""Names that a site's templates read and nothing gives: a key no setting has, a part no file defines."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields
from typing import Any

from jinja2 import meta, nodes

from generator.errors import SiteError
from generator.page.context import Image, Meta, PageContext, SourceView
from generator.proof.messages import said
from generator.sites import environment
from generator.sites.sandbox import given
from generator.sites.toml import nearest_right
from generator.sites.trees import Tree, trees
from generator.types import Site

UNKNOWN = object()  # a value that only a build knows
CONTEXT = frozenset(field.name for field in fields(PageContext))
GUARDS = frozenset({"defined", "undefined"})
DEFAULTS = frozenset({"default", "d"})


def unknown_names(site: Site) -> Iterator[str]:
    """Yield a message for each name that the page or a format reads in vain."""
    try:
        found = trees(site)
    except SiteError:  # told elsewhere
        return
    parts = _parts(found)
    roots = {"site": site, "meta": Meta(), "source": SourceView(), "image": Image(), **parts}
    bound = {name for tree in found.values() for name in _bound(tree.root)}
    known = CONTEXT | bound | parts.keys() | environment(site).globals.keys()
    for tree in found.values():
        yield from missing_names(tree, known)
        yield from _missing_fields(tree, {name: roots[name] for name in roots.keys() - _bound(tree.root)})


def missing_names(tree: Tree, known: Collection[str]) -> Iterator[str]:
    """Yield a message for each name a template reads that is none of the known ones."""
    guarded = _guarded(tree.root)
    asked = meta.find_undeclared_variables(tree.root) - set(known) - guarded
    for node in tree.root.find_all(nodes.Name):
        if node.name in asked:
            asked.discard(node.name)
            yield _told(tree, node, node.name, known)


def _missing_fields(tree: Tree, roots: Mapping[str, Any]) -> Iterator[str]:
    guarded = _guarded(tree.root)
    for node in tree.root.find_all(nodes.Getattr):
        value = _value(node.node, roots)
        if value is not UNKNOWN and _step(value, node.attr) is None and _path(node) not in guarded:
            yield _told(tree, node, node.attr, given(value))


def _told(tree: Tree, node: nodes.Node, name: str, known: Collection[str]) -> str:
    where = f"{tree.file}, ligne {node.lineno}"
    return said("nowhere", place=where, name=name, more=nearest_right(name, sorted(known)))


def _value(node: nodes.Expr, roots: Mapping[str, Any]) -> Any:
    """Return what an expression stands for, UNKNOWN where only a build can tell."""
    if isinstance(node, nodes.Name):
        return roots.get(node.name, UNKNOWN)
    if isinstance(node, nodes.Getattr):
        value = _value(node.node, roots)
        step = None if value is UNKNOWN else _step(value, node.attr)
        return UNKNOWN if step is None else step[0]
    return UNKNOWN


def _step(value: Any, name: str) -> tuple[Any] | None:
    """Return what a name gives in a value, None where it gives nothing."""
    if isinstance(value, Mapping) and name in value:
        inner = value[name]
    elif hasattr(value, name):
        inner = getattr(value, name)
    else:
        return None
    return (inner if isinstance(inner, Mapping) else UNKNOWN,)


def _parts(found: Mapping[str, Tree]) -> dict[str, Mapping[str, object]]:
    """Return the files that templates import, by the name they give them, each with the names it defines."""
    imports = (node for tree in found.values() for node in tree.root.find_all(nodes.Import))
    return {
        node.target: {name: UNKNOWN for name in _defined(found[str(node.template.value)].root)}
        for node in imports
        if isinstance(node.template, nodes.Const)
    }


def _defined(tree: nodes.Template) -> set[str]:
    macros = {macro.name for macro in tree.find_all(nodes.Macro)}
    return macros | {name.name for name in tree.find_all(nodes.Name) if name.ctx == "store"}


def _bound(tree: nodes.Template) -> set[str]:
    """Return the names that a template itself gives a meaning: loops, `set`, macros and what they take."""
    names = {node.name for node in tree.find_all(nodes.Name) if node.ctx != "load"}
    taken = {
        str(part[1] if isinstance(part, tuple) else part)
        for node in tree.find_all(nodes.FromImport)
        for part in node.names
    }
    return names | taken | {macro.name for macro in tree.find_all(nodes.Macro)}


def _guarded(tree: nodes.Template) -> set[str]:
    """Return what a template asks to be there before it reads it: « site.page.extra.x is defined », « x|default »."""
    tests = (node.node for node in tree.find_all(nodes.Test) if node.name in GUARDS)
    filters = (node.node for node in tree.find_all(nodes.Filter) if node.name in DEFAULTS and node.node)
    return {_path(node) for node in (*tests, *filters)}


def _path(node: nodes.Node | None) -> str:
    if isinstance(node, nodes.Getattr):
        return f"{_path(node.node)}.{node.attr}"
    return node.name if isinstance(node, nodes.Name) else ""
