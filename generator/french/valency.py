"""What verbs ask for: which take a noun group after « à », « de »…, an infinitive, a clause: `data/valency.toml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator.shelf import read_toml

DATA = Path(__file__).parent / "data"


def takes(lemma: str, what: str) -> bool:
    """Return whether a verb takes `what`: a preposition, « que », « inf », « de_inf » or « à_inf »."""
    return lemma in _lists().get(what, frozenset())


def takes_infinitive(lemma: str, prep: str) -> bool:
    """Return whether a verb takes an infinitive after a preposition, or a bare one when it is empty."""
    return takes(lemma, f"{prep}_inf" if prep else "inf")


@cache
def _lists() -> dict[str, frozenset[str]]:
    table = read_toml(DATA / "valency.toml")
    return {name: frozenset(verbs) for name, verbs in table.items()}
