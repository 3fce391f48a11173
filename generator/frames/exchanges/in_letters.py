"""« 3 personnes » written « trois personnes »: a small number of things, alone of its kind in its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.exchanges.changes import Change
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.french.numerals import in_words
from generator.french.syntax import Token
from generator.shelf import compiled

COST = 0.03
LEAST, MOST = 2, 16
SMALL = compiled(r"(?<![\w.,:/°-])(?:[2-9]|1[0-6])(?= [a-zà-ÿ])")
FIGURE = compiled(r"\d+")
DATE = compiled(
    r"\b\d{1,2}(?: ?er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b|"
    r"\b(?:19|20)\d\d\b"
)
NAMING = frozenset({"NOUN", "PROPN", "NUM", "ADJ"})  # « article 3 », « Apollo 12 »: a number that names


def in_letters(text: str) -> Iterator[Change]:
    """Yield the one small number of a text in letters, where it counts a plural noun that is no measure."""
    small = SMALL.search(text)
    if small is None or len(FIGURE.findall(DATE.sub(" ", text))) != 1 or DATE.match(text, small.start()):
        return
    found = tokens(text)
    at = next((n for n, token in enumerate(found) if token.start == small.start()), -1)
    if at >= 0 and at + 1 < len(found) and _counts(found, at):
        said = in_words(int(small[0]))
        yield Change(small.start(), small.end(), said if at else said.capitalize(), COST)


def _counts(found: Sequence[Token], at: int) -> bool:
    """Return whether a number counts the noun that follows it, an adjective between them perhaps."""
    before, noun = found[at - 1] if at else None, found[at + 1]
    if noun.pos == "ADJ" and at + 2 < len(found):
        noun = found[at + 2]
    named = before is not None and before.pos in NAMING and before.low not in ("les", "des", "ces", "derniers")
    return noun.pos == "NOUN" and noun.number == "p" and not named and not is_listed(noun.lemma, "measured_in_figures")
