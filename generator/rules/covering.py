"""How much of a section a heading is of, and whether it is only one of its sentences again."""

from __future__ import annotations

from collections.abc import Sequence

from generator.facts.groups import stems
from generator.frames.copying import longest_run
from generator.french.tagger import finite
from generator.rules.matter import Heading
from generator.shelf import compiled

RUN = 5  # words in a row of one sentence
HELD = 0.65  # share of a heading's words that one sentence has
# What a heading is worth more that is of all its section; less, that is one sentence of it; less, that somebody says word for word.
# less, that tells one thing rather than names a matter.
TELLS, SAYS = 0.6, 0.8  # more so that somebody says it
WIDE, AGAIN, SPOKEN = 0.9, 1.7, 3.6
OF_ONE = 1.6  # what a name costs that one sentence alone has a word of
FEW, NARROW = 2, 2.3  # sentences that one question may head; what it costs over more
SAID = compiled(r"\b(?:déclar|affirm|indiqu|précis|assur|dit|fait savoir)\w* (?:que |qu['’])")
OPEN = compiled(r"(?:Ce qu[ei] |Ce qu['’]|Comment |Pourquoi |Où en est )")


def wide(heading: Heading, key: str, told: Sequence[str]) -> float:
    """Return what a heading's words that the sentences below it share are worth."""
    own = set(stems(heading.text)) - set(stems(key))
    if not own or not told:
        return 0.0
    return WIDE * sum(not own.isdisjoint(stems(text)) for text in told) / len(told)


def again(heading: Heading, told: Sequence[str]) -> float:
    """Return what a heading costs that one sentence below it says as well."""
    text = heading.text
    if text.startswith("«"):
        return 0.0  # the words that a section is headed by stand in it
    if "«" in text:
        return SPOKEN * any(_quote(text) in sentence for sentence in told)
    if text.endswith("?"):
        return NARROW * (len(told) > FEW)
    if OPEN.match(text):
        return 0.0
    if not finite(text):
        return OF_ONE * (len(told) > 1 and _is_of_one(text, told))
    words = set(stems(text))
    same = any(len(words & set(stems(sentence))) >= HELD * len(words) for sentence in told)
    copied = any(longest_run(text, sentence) >= RUN for sentence in told)
    return SAYS * (SAID.search(text) is not None) + TELLS + AGAIN * (copied or same)


def _is_of_one(text: str, told: Sequence[str]) -> bool:
    """Return whether all words of a name stand in one sentence, and none in any other."""
    words = set(stems(text))
    having = [words & set(stems(sentence)) for sentence in told]
    return words in having and sum(map(bool, having)) == 1


def _quote(text: str) -> str:
    return text.partition("«")[2].partition("»")[0].strip()
