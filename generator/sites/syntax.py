"""A fault in a template told to its author in French, with the nearest right name."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from generator.shelf import compiled, read_toml
from generator.sites.toml import nearest_right

if TYPE_CHECKING:
    from jinja2 import Environment

TAGS = frozenset(
    {
        *("if", "elif", "else", "endif", "for", "endfor", "block", "endblock", "set", "endset", "include", "import"),
        *("from", "extends", "macro", "endmacro", "call", "endcall", "filter", "endfilter", "with", "endwith"),
    }
)


def fault(message: str, jinja: Environment) -> str:
    """Return what Jinja says of a template, in French; a message nobody foresaw as it is."""
    for pattern, told, among in _faults():
        if found := pattern.search(message):
            names = {"filters": tuple(jinja.filters), "tags": tuple(sorted(TAGS))}.get(among, ())
            return told.format(**found.groupdict()) + nearest_right(found.groupdict().get("name", ""), names)
    return message


@cache
def _faults() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    rows = read_toml(Path(__file__).parent / "data" / "jinja.toml")["faute"]
    return tuple((compiled(row["motif"], re.DOTALL), row["dit"], row.get("among", "")) for row in rows)
