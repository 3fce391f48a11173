"""A line becomes a sentence: pieces joined, commas, capital and final stop."""

from __future__ import annotations

from functools import lru_cache

from generator.frames.lists import is_listed
from generator.frames.nouns import Line
from generator.frames.words import glue
from generator.shelf import compiled

COMMAS = compiled(r"\s*,(?:\s*,)+\s*")
THEN = compiled(r"^([Pp]uis), (?=(?:ils?|elles?|on) )")  # « Puis il a marqué »
STOPPED = compiled(r"[.!?…](?:\s?»)?$|\.\)$")


def sentence(line: Line, stop: str = ".") -> str:
    """Return the sentence a line stands for, with its capital and its stop."""
    return closed(capital(inside(line)), stop)


@lru_cache(maxsize=2048)
def inside(line: Line) -> str:
    """Return the words of a line, for use inside another sentence."""
    head = ", ".join((*((line.link,) if line.link else ()), *line.front))
    body = glue((*line.core[: line.hinge], *line.middle, *line.core[line.hinge :], *line.end))
    text = ", ".join(part for part in (head, body, *line.tail) if part)
    text = COMMAS.sub(", ", text)
    text = (THEN.sub(r"\1 ", text) if text[1:6] == "uis, " else text).replace(" ,", ",").replace(" .", ".")
    # A frame may open with a word of its own: « On compte » is « qu'on compte » inside a sentence.
    return text[:1].lower() + text[1:] if is_listed(text.partition(" ")[0].lower(), "vague") else text


def capital(text: str) -> str:
    """Return the text with a capital; an opening quotation mark is passed over."""
    at = next((i for i, c in enumerate(text) if c.isalnum()), 0)
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def closed(text: str, stop: str = ".") -> str:
    """Return the text with its final stop, none added after a quote that has its own."""
    text = text.rstrip(" ,;:")
    if stop == "." and STOPPED.search(text):
        return text
    return text + (" " + stop if stop in "?!:" else stop)
