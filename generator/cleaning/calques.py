"""The table of damaged French (data/calques/): what is written instead, and where each rule is tried."""

from __future__ import annotations

import marshal
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from generator.cleaning import filing, tables, turns
from generator.cleaning.filing import Filed, filed, possible
from generator.cleaning.tables import DATA, filled
from generator.shelf import compiled, holding, needed, parse_toml, read_toml, worked_out

FOLDER = DATA / "calques"
REASON = "calque de « {} »"


class Calque(NamedTuple):
    """A pattern of damaged French and what is written instead."""

    pattern: str
    into: str
    reason: str
    word: str = ""  # the rule is only tried on a text that holds these letters
    only: str = ""  # … and that this pattern is found in
    about: str = ""  # … of a source that this pattern is found in
    english: bool = False  # … and only in a source that writes numbers the English way
    translated: bool = False  # … and only in one that other rules have shown to be translated word for word
    needs: tuple[tuple[str, ...], ...] = ()  # … and one of each of these, without which its pattern matches nothing
    label: bool = False  # it replaces a phrase and the quotation marks that set it off: a label, nobody's words


@cache
def calques() -> tuple[Calque, ...]:
    """Return the rules of every file, in the order of their names: numbers come before what counts with them."""
    return tuple(map(_rule, range(len(_worked_out()[0]))))


def telling() -> Iterator[Calque]:
    """Yield the rules of what shows a translation made word for word."""
    return map(_rule, _worked_out()[3])


@cache
def _rule(place: int) -> Calque:
    """Return a rule by its place, unpacked when first asked for: a text asks for one in five."""
    return Calque._make(marshal.loads(_worked_out()[0][place]))


def fitting(text: str, translated: bool) -> list[tuple[int, Calque]]:
    """Return the rules that a text holds the letters of, each with its place; those for translated sources, or the others."""
    _, plain, waiting, _ = _worked_out()
    rules = [(place, _rule(place)) for place in possible(waiting if translated else plain, text)]
    return [(place, rule) for place, rule in rules if present(rule, text)]


@cache
def _worked_out() -> tuple[list[bytes], Filed, Filed, list[int]]:
    """Return the rules packed, the places of those for any source and for translated ones as they are filed, and of those that tell."""
    texts = {
        file.name: file.read_text("utf-8") for file in sorted(FOLDER.iterdir()) if file.suffix in (".toml", ".tsv")
    }
    code = (__file__, tables.__file__, turns.__file__, filing.__file__, holding.__file__)
    made: tuple[list[bytes], Filed, Filed, list[int]] = worked_out(
        "calques", "\0".join((*texts, *texts.values())), lambda: _filed(_fields(texts)), *code
    )
    return made


def _filed(rows: list[tuple[Any, ...]]) -> tuple[list[bytes], Filed, Filed, list[int]]:
    rules = [*enumerate(map(Calque._make, rows))]
    plain, waiting = (
        filed((place, ((rule.word,), *rule.needs)) for place, rule in rules if rule.translated is translated)
        for translated in (False, True)
    )
    return [marshal.dumps(row) for row in rows], plain, waiting, [at for at, rule in rules if tells(rule.reason)]


@cache
def tells(reason: str) -> bool:
    """Return whether a repair for this reason shows a translation made word for word: any press forgets an accent."""
    return reason.startswith(tuple(_lists()["signes"]))


def hints(text: str) -> int:
    """Return how many sorts of things that no good French forbids, but that translations hold, a whole source shows."""
    return sum(pattern(hint).search(text) is not None for hint in _lists()["indices"])


def present(calque: Calque, text: str) -> bool:
    """Return whether a text holds the letters without which a rule cannot match."""
    if calque.word not in text:
        return False
    for words in calque.needs:
        for word in words:
            if word in text:
                break
        else:
            return False
    return True


@cache
def pattern(text: str) -> re.Pattern[str]:
    """Return a pattern of the table, ready."""
    return compiled(turns.expanded(text))


@cache
def _lists() -> Mapping[str, Any]:
    return read_toml(DATA / "calques" / "00-listes.toml")


def _fields(texts: Mapping[str, str]) -> list[tuple[Any, ...]]:
    lists: Mapping[str, str] = _lists()["listes"]
    rows = [row for name, text in texts.items() for row in (_lines(text) if name.endswith(".tsv") else _tables(text))]
    return [_calque(row, lists) for row in rows]


def _tables(text: str) -> Iterable[Mapping[str, Any]]:
    rows: Iterable[Mapping[str, Any]] = parse_toml(text).get("calque", ())
    return rows


def _lines(text: str) -> Iterable[Mapping[str, Any]]:
    """Return the rules of a file that holds one a line: pattern, what is written, English turn, « t » for translated sources.

    Behind « = » stands a reason instead of an English turn: a slip of any press. Another field behind them is what the
    source must hold somewhere, as a rule: the name of a list of its subject's words.
    """
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            motif, par, english, *flags = line.split("\t")
            reason = english[1:] if english.startswith("=") else REASON.format(english)
            about = "".join(flag for flag in flags if flag != "t")
            yield {"motif": motif, "par": par, "raison": reason, "traduit": "t" in flags, "texte": about}


def _calque(row: Mapping[str, Any], lists: Mapping[str, str]) -> tuple[Any, ...]:
    motif = filled(row["motif"], lists)
    return (
        motif,
        row["par"],
        row["raison"],
        row.get("mot", ""),
        filled(row.get("seul", ""), lists),
        filled(row.get("texte", ""), lists),
        bool(row.get("anglais")),
        bool(row.get("traduit")),
        needed(turns.begun(motif)),
        bool(row.get("libelle")),
    )
