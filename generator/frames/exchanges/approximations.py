"""« Au moins 12 personnes » said « 12 personnes au moins »: a measure put after what it counts, where its group ends for sure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from generator.frames.exchanges.changes import Change
from generator.frames.lists import phrases
from generator.frames.reading import tokens
from generator.french.syntax import Token

COST = 0.08
AFTER = frozenset({"ont", "sont", "étaient", "avaient", "seraient", "auraient", "dans", "à", "au", "aux", "en", "sur", "lors", "depuis", "pour", "par"})  # fmt: skip


def approximations(text: str) -> Iterator[Change]:
    """Yield each measure of a text moved after its noun; a sentence does not open on figures."""
    low = text.lower()
    present = [words for words in _spelled() if " ".join(words) in low]
    found = tokens(text) if present else ()
    for at in range(len(found)):
        for words in present:
            end = at + len(words)
            elided = at and found[at - 1].text[-1] in "'’"  # « d'au moins 11 salariés »
            if not elided and _says(found, at, words) and _counted(found, end, at == 0):
                yield _moved(text, found, at, end)


@cache
def _spelled() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in phrases("moving_measures"))


def _says(found: Sequence[Token], at: int, words: Sequence[str]) -> bool:
    return [t.text.lower() for t in found[at : at + len(words)]] == list(words)


def _counted(found: Sequence[Token], at: int, opens: bool) -> bool:
    """Return whether a number and a bare plural noun follow, and then what ends their group."""
    if at + 1 >= len(found) or found[at].pos != "NUM" or found[at + 1].pos != "NOUN":
        return False
    after = found[at + 2] if at + 2 < len(found) else None
    ends = after is None or after.text in (".", ",", ";") or after.text.lower() in AFTER
    figures = found[at].text[0].isdigit()
    return ends and found[at + 1].number == "p" and found[at + 1].text.islower() and not (opens and figures)


def _moved(text: str, found: Sequence[Token], at: int, end: int) -> Change:
    measure, group = text[found[at].start : found[end - 1].end], text[found[end].start : found[end + 1].end]
    if not at:
        measure, group = measure.lower(), group[:1].upper() + group[1:]
    return Change(found[at].start, found[end + 1].end, f"{group} {measure}", COST)
