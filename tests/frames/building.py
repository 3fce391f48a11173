"""Clauses built by hand for the tests of the writer: phrases and verb in order, offsets counted."""

from __future__ import annotations

from generator.french.syntax import Clause, Phrase, VerbGroup


def verb(text: str, lemma: str, tense: str = "perf", **more: object) -> VerbGroup:
    fields: dict[str, object] = {"mood": "con" if tense in ("con", "conp") else "ind", "tense": tense}
    if tense == "con":
        fields["tense"] = "pres"
    return VerbGroup(text, 0, 0, lemma, **(fields | more))  # type: ignore[arg-type]


def phrase(text: str, role: str, **more: object) -> Phrase:
    fields: dict[str, object] = {"kind": "np", "number": "s", "gender": "m"}
    return Phrase(text, 0, 0, role, **(fields | more))  # type: ignore[arg-type]


def clause(*parts: Phrase | VerbGroup, separators: str = " ") -> Clause:
    """Return a clause of the parts in their order, parted by spaces (a part « , » adds a comma)."""
    from dataclasses import replace

    text, placed, group = "", [], None
    for part in parts:
        text += (separators if text else "") if part.text[0] != "," else ""
        start, end = len(text), len(text) + len(part.text)
        text += part.text
        moved = replace(part, start=start, end=end)
        if isinstance(moved, VerbGroup):
            group = moved
        else:
            placed.append(moved)
    assert group is not None
    subject = next((p for p in placed if p.role == "subject"), None)
    others = tuple(p for p in placed if p is not subject)
    return Clause(text, 0, len(text), group, subject, others)
