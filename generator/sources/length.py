"""How long a source may be: beyond, reading it takes minutes, and an article tells a small part of it anyway."""

from __future__ import annotations

from generator.shelf import compiled
from generator.sources.messages import refusal
from generator.types import Source

MOST = 20_000  # words
LONG = 4_000  # words from which somebody waits long enough to be told
UNSTOPPED = 8_000  # signs without any sign that ends a clause: no prose, and no sentence can be read in it
RUN = compiled(rf"[^.!?…:;\n]{{{UNSTOPPED}}}")


def refuse_endless(source: Source) -> None:
    """Raise SourceError for a text that is too long to be read, or that has no sentences."""
    count = len(source.text.split())
    if count > MOST:
        raise refusal("long", source.name, f"{count} mots, {MOST} au plus", hint="long")
    if RUN.search(source.text):
        raise refusal("sans_point", source.name, f"{UNSTOPPED}", hint="sans_point")


def is_long(source: Source) -> bool:
    """Return whether an article made of the source is worth waiting for with a word of warning."""
    return LONG < len(source.text.split()) <= MOST
