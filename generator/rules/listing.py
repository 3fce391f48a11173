"""A list of the source told as one: its announcement in words of our own, its entries as they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.french.quoted import blotted
from generator.rules.pen import Pen
from generator.shelf import compiled
from generator.types import Fact, Sentence

ENTRIES = compiled(r"(?P<intro>[^;:]{12,}?) ?: (?P<entries>[^;]+(?: ; [^;]+)+)$")
SERIES = compiled(r"[^;]+(?: ; [^;]+)+$")
FEWEST = 2  # semicolons of a list


def listed(fact: Fact, paragraph: int, pen: Pen) -> Iterator[Sentence]:
    """Yield a fact that is a list: nobody can say its entries otherwise."""
    text = blotted(fact.text)
    if fact.text.count(" ; ") < FEWEST:
        return
    found = ENTRIES.match(text)
    if found is None:
        told = fact.text if SERIES.match(text) else ""
    else:
        intro = replace(fact, text=f"{fact.text[: found.end('intro')].rstrip()}.")
        opened = pen.tell(intro, "sentence", paragraph)
        whole = opened[0].text if len(opened) == 1 else intro.text
        told = f"{whole.rstrip('.')} : {fact.text[found.start('entries') :]}"
    if told and not pen.refuses(told):
        yield Sentence(told, (fact.id,), paragraph)
