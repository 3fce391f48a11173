"""What cleaning tells the user: the French is in data/messages.toml."""

from __future__ import annotations

from functools import lru_cache

from generator.cleaning.tables import table
from generator.errors import SourceError


@lru_cache(maxsize=256)
def reason(key: str, what: str = "") -> str:
    """Return why something went or was changed, for the report."""
    return str(table("messages")["raisons"][key]).format(what=what)


def refusal(key: str, name: str, what: str = "") -> SourceError:
    """Return the error that tells why nothing can be made of a source, and what to do."""
    return SourceError(table("messages")["refus"][key].format(name=name, what=what), table("messages")["conseil"][key])
