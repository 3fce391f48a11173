"""Whether two articles are about the same people or the same affair."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from generator.archive.ledger import NAMING, Ledger, Name
from generator.french.sentences import content_words
from generator.french.typography import unaccented
from generator.shelf import compiled, read_toml

SHARED = 2  # specific names that two articles of one affair have in common, when it is not the key phrase of both
LIKE = 0.5  # part of the shorter one's facts from which two articles have one source


def shared(one: Ledger, other: Ledger) -> tuple[Name, ...]:
    """Return the names that tie two articles together, as the first has them; none when they are of two affairs.

    It takes two specific names, one of them central in both articles, or one that is the key phrase of both; where
    the key phrase of both holds a name and is none itself (« pont des Aulnes »), one specific name is enough.
    """
    forms = {bare(form): name for name in other.names for form in name.forms}
    pairs = [(name, forms[f]) for name in one.names for f in map(bare, name.forms) if f in forms and not _common(f)]
    both = {name: theirs for name, theirs in pairs if name.kind in NAMING}
    keyed = [name for name, _ in pairs if _is_key(name, one) and _is_key(name, other)]
    central = [name for name, theirs in both.items() if _central(name, one) and _central(theirs, other)]
    if keyed or (len(both) >= SHARED and central):
        return tuple(dict.fromkeys((*keyed, *central)))
    return tuple(both) if both and _same_affair(one, other) else ()


def _same_affair(one: Ledger, other: Ledger) -> bool:
    """Return whether both articles have one key phrase, and it names somebody or some place."""
    named = any(word[0].isupper() for word in one.keyphrase.split())
    return named and bare(one.keyphrase) == bare(other.keyphrase)


def same_source(one: Ledger, other: Ledger) -> bool:
    """Return whether two articles tell the facts of one source."""
    facts = {bare(fact) for fact in one.facts.values()}, {bare(fact) for fact in other.facts.values()}
    fewest = min(map(len, facts))
    return bool(fewest) and len(facts[0] & facts[1]) >= LIKE * fewest


def bare(text: str) -> str:
    """Return a text in lower case, without accents or typographic signs."""
    return " ".join(unaccented(text.replace("’", "'")).split())


def matter(text: str) -> frozenset[str]:
    """Return the words a text is about, without its numbers."""
    return frozenset(bare(word) for word in content_words(text) if not any(c.isdigit() for c in word))


def _is_key(name: Name, ledger: Ledger) -> bool:
    return bare(ledger.keyphrase) in map(bare, name.forms)


def _central(name: Name, ledger: Ledger) -> bool:
    """Return whether an article's title or key phrase names somebody: what it is about, not who is often in it."""
    heads = bare(f"{ledger.title} {ledger.keyphrase}")
    return any(bare(form) in heads for form in name.forms)


def _common(form: str) -> bool:
    return form in words()["communs"]


@cache
def words() -> dict[str, Any]:
    """Return rappel.toml."""
    return read_toml(Path(__file__).parent / "data" / "rappel.toml")


def any_of(group: str) -> re.Pattern[str]:
    """Return the pattern of a list of rappel.toml, each of its patterns from the beginning of a word."""
    return compiled(rf"(?<!\w)(?:{'|'.join(words()[group])})", re.IGNORECASE)
