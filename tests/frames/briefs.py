"""A brief from a few sentences, and what is said of them, for the tests of the writer."""

from __future__ import annotations

from generator.cleaning import clean
from generator.facts import extract
from generator.frames import Context, say
from generator.types import Brief, Source

# A second paragraph, so that one sentence before it makes a text that is long enough to be read.
REST = (
    "Dans ce canton de moyenne montagne, les épiceries sont rares, et la poste voisine avec une école depuis toujours. "
    "Beaucoup de familles y gardent un chalet depuis longtemps, et des bergers y montent vers la fin du printemps."
)

PLAIN = Context(seed="essai")


def brief(text: str) -> Brief:
    """Return what is known of a text; its own sentences are the first facts."""
    return extract(clean(Source(f"{text}\n\n{REST}")))


def sayings(sentence: str, function: str = "sentence", context: Context = PLAIN) -> list[str]:
    """Return the ways to say the first fact of a text."""
    known = brief(sentence)
    return [s.text for s in say(known.facts[0], known, function, context)]  # type: ignore[arg-type]
