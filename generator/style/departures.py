"""Where a text leaves the house style: what was found, what was expected, and the short name by which it is accepted."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from generator.french.counts import agreed
from generator.shelf import read_toml
from generator.types import Level, Site

DATA = Path(__file__).parent / "data"
RULES = ("personne", "temps", "mots", "intertitres", "mesures", "typographie", "parties", "mentions")


class Departure(NamedTuple):
    """One departure: `subject` is the same for all of its like (« buzz »), `excerpt` the place itself."""

    rule: str  # one of RULES
    what: str  # French
    expected: str  # French
    subject: str
    excerpt: str = ""
    line: int = 0
    level: Level = "warning"

    @property
    def id(self) -> str:
        """Return a short name that stays the same as long as the place and the fault do."""
        told = "\0".join((self.rule, self.subject, " ".join(self.excerpt.split())))
        return hashlib.sha256(told.encode()).hexdigest()[:6]

    @property
    def message(self) -> str:
        """Return what was found and what was expected, in one line."""
        return f"{self.what} ; attendu : {self.expected}"


def departure(rule: str, message: str, subject: str, excerpt: str = "", line: int = 0, **words: object) -> Departure:
    """Return a departure that says a message of data/messages.toml with these words."""
    said = messages()[message]
    what, expected = (agreed(said[part].format(**words)) for part in ("what", "expected"))
    return Departure(rule, what, expected, subject, excerpt, line)


def level_of(rule: str, site: Site) -> str:
    """Return what a departure from a rule is worth at a site: a level, or « off »."""
    own = site.style.get("levels", {}).get(rule, "")
    return str(own or site.levels.get("style", "warning"))


def messages() -> dict[str, Any]:
    """Return what is said of each kind of departure."""
    return table("messages")


@cache
def table(name: str) -> dict[str, Any]:
    """Return a data file of this package."""
    return read_toml(DATA / f"{name}.toml")
