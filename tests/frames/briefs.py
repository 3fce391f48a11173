"""A brief from a few sentences, and what is said of them, for the tests of the writer."""

from __future__ import annotations

from generator.cleaning import clean
from generator.facts import extract
from generator.frames import Context, say
from generator.types import Brief, Source

# A second paragraph, so that one sentence before it makes a text that is long enough to be read.
REST = (
    "Dans ce canton de moyenne montagne, on compte trois écoles, une poste et deux épiceries ouvertes toute l'année. "
    "Beaucoup de familles y passent leurs vacances depuis longtemps, et plusieurs fermes vendent leurs fromages aux visiteurs."
)

PLAIN = Context(seed="essai")


def brief(text: str) -> Brief:
    """Return what is known of a text; its own sentences are the first facts."""
    return extract(clean(Source(f"{text}\n\n{REST}")))


def sayings(sentence: str, function: str = "sentence", context: Context = PLAIN) -> list[str]:
    """Return the ways to say the first fact of a text."""
    known = brief(sentence)
    return [s.text for s in say(known.facts[0], known, function, context)]  # type: ignore[arg-type]
