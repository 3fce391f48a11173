"""Compiled Jinja templates from the shelf, as a bytecode cache of Jinja's own kind."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import BytecodeCache, Environment, Template
from jinja2.bccache import Bucket

from generator.shelf.code import seen
from generator.shelf.store import recall, shelf

PACKAGE = Path(__file__).parents[1]
CODE = ("sites", "french")  # sandbox, counters, filters
DECIDING = ("autoescape", "trim_blocks", "lstrip_blocks", "keep_trailing_newline")  # what our environments differ in


class Templates(BytecodeCache):
    """Bytecode under all that decides it: the template, the settings of its environment, our own code.

    Jinja works out at once what it can: the bytecode of `{{ "mot"|fr }}` holds what today's `fr` gives.
    """

    def load_bytecode(self, bucket: Bucket) -> None:
        found = shelf().get("template", _name(bucket))
        if found is not None:
            bucket.bytecode_from_string(found)

    def dump_bytecode(self, bucket: Bucket) -> None:
        shelf().put("template", _name(bucket), bucket.bytecode_to_string())


def of_text(environment: Environment, text: str) -> Template:
    """Return the template a text is, as the environment's `from_string` does."""
    code = recall("text template", f"{_settings(environment)} {text}", lambda: environment.compile(text))
    return environment.template_class.from_code(environment, code, environment.make_globals(None))


def _name(bucket: Bucket) -> str:
    return f"{_settings(bucket.environment)} {bucket.key} {bucket.checksum}"


def _settings(environment: Environment) -> str:
    return " ".join((*(f"{getattr(environment, name)}" for name in DECIDING), _code()))


@cache
def _code() -> str:
    """Return what changes with the code that templates are compiled by."""
    return seen(str(path) for folder in CODE for path in (PACKAGE / folder).glob("*.py"))
