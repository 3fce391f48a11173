"""A figure counts in a sentence what it counts in the facts: « 81 % de participation » is no « 81 % des voix »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.kin import held, holds
from generator.checks.table import table
from generator.french.syntax import Token
from generator.french.tagger import tag
from generator.shelf import compiled

FIGURE = compiled(r"(?<![\w,.])\d+(?:[  .]\d{3})*(?:,\d+)?(?![\d,]*\d)")
SCALE = frozenset({"%", "million", "milliard", "millier", "centaine", "dizaine", "$", "€", "euro", "dollar"})
NEAR = 4  # words after a figure among which stands what it counts


def miscounted(said: str, evidence: str) -> Iterator[str]:
    """Yield, in French, each figure of a plain sentence that counts something else in the evidence."""
    there = list(_counts(evidence))
    for figure, thing in _counts(said):
        things = [t for f, t in there if f == figure]
        if not things or thing.lemma in table().light:
            continue
        if not any(holds(held(t.text), thing.text, thing.lemma) for t in things) and not _bare(
            figure, evidence, things
        ):
            yield f"dans les faits, {figure} ne compte pas : {thing.text}"


def _bare(figure: str, evidence: str, things: list[Token]) -> bool:
    """Return whether the figure also stands somewhere without a thing it counts."""
    return sum(m.group() == figure for m in FIGURE.finditer(evidence)) > len(things)


def _counts(text: str) -> Iterator[tuple[str, Token]]:
    """Yield each figure with the noun it counts, where one follows at once or after « de »."""
    tokens = tag(text)
    for match in FIGURE.finditer(text):
        if thing := _thing([t for t in tokens if t.start >= match.end()][:NEAR]):
            yield match.group(), thing


def _thing(after: list[Token]) -> Token | None:
    for token in after:
        if token.lemma in SCALE or token.text in SCALE or token.text.lower() in ("de", "d'", "des", "du"):
            continue
        return token if token.pos == "NOUN" else None
    return None
