"""A text typed in capitals or without accents gets normal French spelling; each line mended is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generator.cleaning import accents, capitals
from generator.cleaning.messages import reason
from generator.cleaning.structure import Part
from generator.cleaning.traced import Traced
from generator.shelf import compiled
from generator.types import Repair

WORD = compiled(r"\w+")
TOLD = 12  # words of a line named in the report


def spelt(title: Traced, parts: Sequence[Part]) -> tuple[Traced, list[Part], list[Repair]]:
    """Return title and parts in normal type with their accents, and what was changed."""
    found: list[Repair] = []
    texts = [part.traced.text for part in parts]
    if any(map(capitals.shouts, (title.text, *texts))):
        known = capitals.names(text for text in texts if not capitals.shouts(text))

        def lower(text: str) -> str:
            return capitals.lowered(text, known) if capitals.shouts(text) else text

        title, parts = _changed(lower, "capitales", title, parts, found)
    if any(map(capitals.in_english, (title.text, *texts))):
        written = capitals.names(text for text in texts if not capitals.in_english(text))

        def uncapped(text: str) -> str:
            return capitals.uncapped(text, written) if capitals.in_english(text) else text

        title, parts = _changed(uncapped, "capitales", title, parts, found)
    first = next((part for part in parts if part.kind == "paragraph"), None)
    if first and capitals.OPENING.match(first.traced.text):
        known = capitals.names((title.text, *(part.traced.text for part in parts if part is not first)))

        def opened(text: str) -> str:
            return capitals.opened(text, known) if text == first.traced.text else text

        title, parts = _changed(opened, "capitales", title, parts, found)
    if accents.lacks(" ".join(part.traced.text for part in parts)):
        title, parts = _changed(accents.restored, "accents", title, parts, found)
    return title, list(parts), found


def _changed(
    change: Callable[[str], str], key: str, title: Traced, parts: Sequence[Part], found: list[Repair]
) -> tuple[Traced, list[Part]]:
    """Return title and parts changed letter for letter; `found` gets one repair a line."""
    told = reason(key)
    changed: list[Part] = []
    for part in parts:
        text = change(part.traced.text)
        if text != part.traced.text:
            found.append(_repair(part.line, part.traced.text, text, told))
        changed.append(part._replace(traced=Traced(text, part.traced.at)))
    return Traced(change(title.text), title.at), changed


def _repair(line: int, before: str, after: str, told: str) -> Repair:
    """Return one repair for a line: its first changed words, and a mark when there are more."""
    both = [(b, a) for b, a in zip(WORD.findall(before), WORD.findall(after), strict=True) if b != a]
    more = " …" if len(both) > TOLD else ""
    return Repair(line, " ".join(b for b, _ in both[:TOLD]) + more, " ".join(a for _, a in both[:TOLD]) + more, told)
