"""How long and in what order: a time « plus tard » is no time « pendant », and an order needs one in the facts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from generator.checks.numerals import number_words
from generator.checks.reckoning import lasting
from generator.checks.table import DATA
from generator.shelf import compiled, read_toml

UNIT = r"(?P<unit>seconde|minute|heure|jour|semaine|mois|an(?:née)?|siècle|décennie|trimestre|semestre)s?\b"
LAPSE = compiled(
    rf"(?P<number>\d+|[^\W\d_]+)(?! jour (?:nouveau|meilleur)| jour sous)(?: (?:longue|court|petite?|première?|dernière?|prochaine?)s?)? {UNIT}",
    re.I,
)
BEFORE, AFTER = 24, 14  # signs around a lapse among which stands what places it
AT_THE_END = compiled(r"\bau (?:bout|terme) d", re.IGNORECASE)
QUARTERS = frozenset({"trimestre", "semestre"})  # what figures are of without saying it
YEAR = {"année": "an"}


def moved(said: str, evidence: str) -> Iterator[tuple[str, bool]]:
    """Yield, in French, each lapse of time that the facts do not give, or place otherwise, and whether that is sure.

    What ends « au bout de » a time may have been there « pendant » that time.
    """
    ending = AT_THE_END.search(evidence) is not None
    there = list(_lapses(evidence))
    for lapse, place, words in _lapses(said):
        places = {other for same, other, _ in there if same == lapse}
        if not place or not places:
            same = {told for told, _ in lasting(words)} & {told for told, _ in lasting(evidence)}
            if place and lapse[0] == "1" and not same and not _pattern("passé").search(evidence):
                yield f"une durée que les faits ne disent pas : « {words} »", lapse[1] not in QUARTERS
        elif not places & _rows()["vaut"][place]:
            yield f"les faits placent autrement : « {words} »", not (ending and place == "pendant")


def ordered(said: str, evidence: str) -> Iterator[str]:
    """Yield the words of a plain sentence that put one thing before another when no word of its facts orders anything."""
    found = _pattern("ordre").search(said)
    if found and not _pattern("ordonne").search(evidence):
        yield f"un ordre que les faits ne disent pas : « {found.group()} »"


def _lapses(text: str) -> Iterator[tuple[tuple[str, str], str, str]]:
    """Yield each lapse as (number, unit), what places it (« depuis », « pendant », "" for nothing), and its words."""
    for match in LAPSE.finditer(text):
        number = match["number"].lower()
        number = number_words().get(number, {"un": "1", "une": "1"}.get(number, number))
        if not number.isdigit():
            continue
        unit = match["unit"].lower()
        around = text[max(0, match.start() - BEFORE) : match.start()] + "#" + text[match.end() : match.end() + AFTER]
        place = next((name for name, sign in _signs() if sign.search(around)), "")
        yield (number, YEAR.get(unit, unit)), place, match.group()


@cache
def _rows() -> Mapping[str, Mapping[str, frozenset[str]]]:
    rows = read_toml(DATA / "durees.toml")
    return {"vaut": {name: frozenset((*names, name)) for name, names in rows["vaut"].items()}}


@cache
def _signs() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return what places a lapse, tried in order; « # » stands for the lapse."""
    rows = read_toml(DATA / "durees.toml")["signes"]
    return tuple((name, compiled("|".join(parts), re.IGNORECASE)) for name, parts in rows.items())


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{'|'.join(read_toml(DATA / 'durees.toml')[name]['mots'])})", re.IGNORECASE)
