"""A name that ends one sentence does not open the next: « … devant Ana Roy et Léa Petit. » is followed by « « Merci », a dit Petit », not by « Petit a dit »."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.rules.pen import Pen
from generator.shelf import compiled
from generator.types import Fact, Sentence

FIRST = compiled(r"(?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*) [a-zà-ÿ]")
WORD = compiled(r"[\w'’-]+")


def without_stutter(
    told: Sequence[Sentence], fact: Fact, written: Sequence[Sentence], pen: Pen, paragraph: int
) -> list[Sentence]:
    """Return the sentences of a fact in another of its sayings where the first opens on the name that ends the one above in its paragraph."""
    if not (told and written and written[-1].paragraph == paragraph and _stutters(told[0].text, written[-1].text)):
        return list(told)
    others = (said for said in pen.every(fact, "sentence") if said and not _stutters(said[0].text, written[-1].text))
    other = next(others, None)
    return [replace(sentence, paragraph=paragraph) for sentence in other] if other else list(told)


def _stutters(text: str, above: str) -> bool:
    found = FIRST.match(text)
    last = WORD.findall(above)[-1:]
    return found is not None and last == WORD.findall(found["name"])[-1:] and last[0][:1].isupper()
