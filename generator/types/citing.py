"""What a sentence cites: « F3 » is a fact of the source, « N:api » a house note, « A:slug#F3 » what an earlier article told."""

from __future__ import annotations

NOTE, EARLIER = "N:", "A:"


def as_note(id: str) -> str:
    """Return what a sentence cites of a house note, whose id is « api »."""
    return f"{NOTE}{id}"


def as_earlier(article: str, fact: str) -> str:
    """Return what a sentence cites of a fact that an earlier article told, under its slug."""
    return f"{EARLIER}{article}#{fact}"


def is_note(cited: str) -> bool:
    """Return whether what a sentence cites is a house note."""
    return cited.startswith(NOTE)


def is_earlier(cited: str) -> bool:
    """Return whether what a sentence cites is what an earlier article told."""
    return cited.startswith(EARLIER)


def note_of(cited: str) -> str:
    """Return the id of the note that a sentence cites: « api » of « N:api »."""
    return cited.removeprefix(NOTE)
