"""A participle that shares the auxiliary of the verb before it: « a appelé au calme et demandé aux élus de partir », « ont été pris puis remis »."""

from __future__ import annotations

from collections.abc import Sequence

from generator.frames.lists import is_listed
from generator.french.morphology import auxiliary
from generator.french.syntax import COMPOUND, Clause, Token

OBJECTS = frozenset({"DET", "NUM"})
TO_WHOM = frozenset({"à", "au", "aux"})


def shared(clause: Clause, found: Sequence[Token], at: int) -> str:
    """Return the auxiliary that a participle behind « et » shares with the verb of a clause, "" where it may be no verb of it."""
    done, after = found[at + 1], found[at + 2] if at + 2 < len(found) else None
    if clause.verb.tense not in COMPOUND or done.tense != "ppast" or after is None or clause.verb.negation:
        return ""
    helper = clause.verb.text.split()[0]
    if clause.verb.voice == "passive":
        agreed = (done.gender, done.number) == (clause.verb.gender, clause.verb.number)
        return f"{helper} été" if agreed and not _about(found[at - 1], done) else ""
    if clause.verb.voice != "active" or auxiliary(clause.verb.lemma, True) != "avoir" or "'" in helper or "’" in helper:
        return ""
    bare = done.gender != "f" and done.number != "p" and auxiliary(done.lemma, True) == "avoir"
    told = after.pos in OBJECTS or (after.low in TO_WHOM and is_listed(done.lemma, "willed"))
    return helper if bare and told else ""


def _about(noun: Token, done: Token) -> bool:
    """Return whether a participle may describe the noun before it: « une maison prise et remise »."""
    return noun.gender in ("", done.gender) and noun.number in ("", done.number)
