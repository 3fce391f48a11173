"""« Le gouvernement japonais » and « le gouvernement du Japon »: a country said by its adjective or by its name."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cache

from generator.frames.around import low
from generator.frames.changes import Change
from generator.frames.pairings import heads
from generator.frames.reading import tokens
from generator.frames.words import agree
from generator.french.grammar import prefix_de, the_place
from generator.french.lexicon import demonym, place, rows
from generator.french.syntax import Token

COST = 0.05
FIRM = frozenset({"le", "la", "l'", "les", "du", "des", "au", "aux"})
GOING_ON = frozenset({"de", "d'", "du", "des", "à", "au", "aux", "en", "et", "ou", "-", "chargé", "chargée", "sur"})
ARTICLES = frozenset({"la", "l'"})


def nations(text: str, folders: tuple[str, ...] = (), names: Container[str] = ()) -> Iterator[Change]:
    """Yield the countries of a text said by the adjective instead of the name, and the other way round.

    `names`: those that the source has; no other is brought in.
    """
    found = tokens(text)
    for at in range(1, len(found) - 1):
        if found[at].pos == "NOUN" and found[at].text.islower() and _is_owned(found, at, folders):
            made = _named(found, at, names) or _qualified(found, at)
            if made is not None:
                yield made


def _is_owned(found: Sequence[Token], at: int, folders: tuple[str, ...]) -> bool:
    """Return whether a definite noun is one that a country has: « le gouvernement », « le Premier ministre »."""
    asked = heads("@nationaux", folders)
    before = at - 2 if low(found[at - 1]) == "premier" and found[at].lemma == "ministre" else at - 1
    known = asked is not None and (found[at].lemma in asked.words or before == at - 2)
    return known and before >= 0 and low(found[before]) in FIRM


def _named(found: Sequence[Token], at: int, names: Container[str]) -> Change | None:
    """« Le gouvernement japonais »: of Japan."""
    quality = found[at + 1]
    country = _countries().get(quality.lemma)
    several = found[at].number == "p" and quality.number == "s"  # « les gouvernements grec et turc »
    if quality.pos != "ADJ" or country not in names or country is None or several or _goes_on(found, at + 2):
        return None
    return Change(quality.start, quality.end, prefix_de(the_place(country)), COST)


def _qualified(found: Sequence[Token], at: int) -> Change | None:
    """« Le gouvernement du Japon »: the Japanese one."""
    name = at + 2 + (at + 2 < len(found) and low(found[at + 1]) == "de" and low(found[at + 2]) in ARTICLES)
    if name >= len(found) or low(found[at + 1]) not in ("de", "d'", "du", "des") or _goes_on(found, name + 1):
        return None
    country = found[name].text
    adjective = demonym(country)
    if adjective not in _countries() or _countries()[adjective] != country:
        return None
    agreed = agree(adjective, found[at].gender, found[at].number)
    return Change(found[at + 1].start, found[name].end, agreed, COST) if agreed else None


def _goes_on(found: Sequence[Token], at: int) -> bool:
    """Return whether what follows a group still belongs to it: « le ministre français de la Justice »."""
    return at < len(found) and (found[at].pos == "ADJ" or low(found[at]) in GOING_ON)


@cache
def _countries() -> Mapping[str, str]:
    """Return the countries that an adjective of one word names alone, by the adjective."""
    found: dict[str, list[str]] = {}
    for name, adjective in rows("demonymes.tsv"):
        known = place(name)
        if known is not None and known.kind == "country":
            found.setdefault(adjective, []).append(name)
    return {adjective: names[0] for adjective, names in found.items() if len(names) == 1 and names[0] != "France"}
