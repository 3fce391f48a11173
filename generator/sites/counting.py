"""A parsed template that counts itself: loops, macros and blocks spend turns, what it makes is weighed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from jinja2 import nodes

if TYPE_CHECKING:
    from jinja2 import Environment

Bodied = nodes.Template | nodes.Block | nodes.Macro | nodes.CallBlock | nodes.For | nodes.AssignBlock
BODIED = (nodes.Template, nodes.Block, nodes.Macro, nodes.CallBlock, nodes.For)
NAMES = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)


def counted(tree: nodes.Template, environment: Environment) -> nodes.Template:
    """Return the template with its counters; the environment gives `spend`, `walked` and `weighed`."""
    _weigh_values(tree)
    for node in list(tree.find_all(BODIED)):
        _count(cast(Bodied, node))
    _count(tree)
    tree.set_environment(environment)
    return tree


def _count(node: Bodied) -> None:
    """Let a body spend a turn, and the characters written in it, each time it is begun."""
    written = sum(len(data.data) for data in node.find_all(nodes.TemplateData))
    written += sum(len(text.value) for text in node.find_all(nodes.Const) if isinstance(text.value, str))
    turn = nodes.ExprStmt(_asked("spend", [nodes.Const(1), nodes.Const(written)], node.lineno), lineno=node.lineno)
    node.body.insert(0, turn)
    if isinstance(node, nodes.For):
        node.iter = _asked("walked", [cast(nodes.Expr, node.iter)], node.lineno)


def _weigh_values(tree: nodes.Template) -> None:
    """Weigh what is made without a call or a filter: texts joined by ~, lists written out, what `set` captures."""
    for parent in [tree, *tree.find_all(nodes.Node)]:
        for field, value in parent.iter_fields():
            if isinstance(value, list):
                setattr(parent, field, [_weighed(item, parent) for item in value])
            elif isinstance(value, nodes.Node):
                setattr(parent, field, _weighed(value, parent))
    for block in tree.find_all(nodes.AssignBlock):
        block.filter = nodes.Filter(block.filter, "weighed", [], [], None, None, lineno=block.lineno)


def _weighed(node: object, parent: nodes.Node) -> object:
    if isinstance(node, nodes.Concat):
        node.nodes = [_asked("weighed", [part], node.lineno) for part in node.nodes]
        return _asked("weighed", [node], node.lineno)
    written_out = isinstance(node, nodes.List | nodes.Tuple | nodes.Dict) and not isinstance(parent, NAMES)
    if written_out and getattr(node, "ctx", "load") == "load" and not _constant(cast(nodes.Expr, node)):
        return _asked("weighed", [cast(nodes.Expr, node)], cast(nodes.Expr, node).lineno)
    return node


def _constant(node: nodes.Expr) -> bool:
    inside: Iterable[nodes.Expr] = getattr(node, "items", ())
    return all(isinstance(item, nodes.Const) for item in inside)


def _asked(name: str, given: list[nodes.Expr], line: int) -> nodes.Call:
    method = nodes.EnvironmentAttribute(name, lineno=line)
    return nodes.Call(method, given, [], None, None, lineno=line)
