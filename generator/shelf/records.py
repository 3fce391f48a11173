"""The methods Python writes for our dataclasses and named tuples, from the shelf: compiling them is a twelfth of a cold build.

Both write a method as text and compile it by `exec` or `eval`, which their modules take from the builtins: a name of that
kind in the module itself comes first. It stands there only while our modules are loaded.
"""

from __future__ import annotations

import collections
import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from types import CodeType
from typing import Any

from generator.shelf.store import recall


@contextmanager
def from_shelf() -> Iterator[None]:
    """Let what is defined inside take the code of its methods from the shelf."""
    vars(dataclasses)["exec"], vars(collections)["eval"] = _exec, _eval
    try:
        yield
    finally:
        del vars(dataclasses)["exec"], vars(collections)["eval"]


def _exec(text: str, names: dict[str, Any], made: dict[str, Any]) -> None:
    exec(_code(text, "exec"), names, made)


def _eval(text: str, names: dict[str, Any]) -> Any:
    return eval(_code(text, "eval"), names)


def _code(text: str, mode: str) -> CodeType:
    code: CodeType = recall(f"method {mode}", text, lambda: compile(text, "<string>", mode, dont_inherit=True))
    return code
