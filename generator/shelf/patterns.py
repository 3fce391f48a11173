"""Regular expressions whose compiled code is taken from the shelf: working it out is a fifth of a cold build.

Python can pickle a pattern but compiles it again on loading. Its compiler's two halves are therefore called one
by one: text -> code (Python, 0.2 ms a pattern), which is kept, then code -> matcher (C, 6 µs). They are private to
CPython; where one is missing, `re.compile` does the work. In between, the code is given what openings.py notes.
"""

from __future__ import annotations

import re
from array import array
from functools import cache, lru_cache
from importlib import import_module
from typing import Any

from generator.shelf import openings
from generator.shelf.code import seen
from generator.shelf.holding import Words, held
from generator.shelf.openings import NOTED, noted
from generator.shelf.store import recall

NEEDED = ("_code", "_parser", "_sre", *NOTED)  # of re._compiler, the same from Python 3.11 to 3.14


@lru_cache(maxsize=8192)  # the code and the data have three thousand; beyond, what data makes of a source's words
def compiled(text: str, flags: int = 0) -> re.Pattern[str]:
    """Return the compiled pattern, as `re.compile` gives it; for patterns of code and data, not of a source's words."""
    compiler = _compiler()
    if compiler is None:
        return re.compile(text, flags)
    flagged, code, *rest = recall(_kind(), f"{int(flags)} {text}", lambda: _worked_out(compiler, text, int(flags)))
    made: re.Pattern[str] = compiler._sre.compile(text, flagged, array("I", code).tolist(), *rest)
    return made


def needed(text: str, flags: int = 0) -> tuple[Words, ...]:
    """Return sets of words of which whatever a pattern matches holds one each, none where Python's compiler is not the one we know."""
    compiler = _compiler()
    return () if compiler is None else held(compiler._parser.parse(text, flags), flags)


@cache
def _kind() -> str:
    """Return what patterns lie under: code that notes otherwise makes other patterns of the same text."""
    return f"pattern {seen((openings.__file__,))}"


@cache
def _compiler() -> Any:
    """Return Python's own regex compiler, None when it is not the one we know."""
    try:
        compiler = import_module("re._compiler")
    except ImportError:
        return None
    return compiler if all(hasattr(compiler, name) for name in NEEDED) else None


def _worked_out(compiler: Any, text: str, flags: int) -> tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]:
    """Return what the matcher is made from: flags, code, number of groups, their names by number and back."""
    tree = compiler._parser.parse(text, flags)
    names = dict(tree.state.groupdict)
    numbered: list[str | None] = [None] * tree.state.groups
    for name, number in names.items():
        numbered[number] = name
    code = array("I", noted(compiler, tree, flags, compiler._code(tree, flags))).tobytes()
    return flags | tree.state.flags, code, tree.state.groups - 1, names, tuple(numbered)
