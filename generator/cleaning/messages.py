"""What cleaning tells the user: the French is in data/messages.toml."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from generator.errors import SourceError


def reason(key: str, what: str = "") -> str:
    """Return why something went or was changed, for the report."""
    return _messages()["raisons"][key].format(what=what)


def refusal(key: str, name: str, what: str = "") -> SourceError:
    """Return the error that tells why nothing can be made of a source, and what to do."""
    return SourceError(_messages()["refus"][key].format(name=name, what=what), _messages()["conseil"][key])


@cache
def _messages() -> dict[str, dict[str, str]]:
    path = Path(__file__).parent / "data" / "messages.toml"
    return tomllib.loads(path.read_text("utf-8"))
