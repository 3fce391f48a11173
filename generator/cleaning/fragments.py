"""A noun with its relative that stands as a sentence gets its verb: « Une pression qui oblige » becomes « C'est une pression qui oblige »."""

from __future__ import annotations

import re

from generator.french import sentences
from generator.french.syntax import FINITE
from generator.french.tagger import tag
from generator.shelf import compiled

ALONE = compiled(
    r"(?<=[a-zà-ÿœ0-9%)]\. )(?P<article>Une?|Des) (?=(?:[a-zà-ÿœ-]+ ){1,3}(?:qui |que |qu['’]|dont )[^.!?«»:;]{10,}\.(?:\s|$))"
)
OPENS = frozenset({"qui", "que", "qu'", "dont", "où"})


def told(match: re.Match[str]) -> str | None:
    """Return « C'est une » for « Une » where no verb of the sentence stands outside a relative or a subordinate clause."""
    sentence = sentences.around(match.string, match.start())
    if sentence is None or sentence.start != match.start():
        return None
    tokens = tag(sentence.text)
    verbs = [at for at, token in enumerate(tokens) if token.mood in FINITE]
    opened = [at for at, token in enumerate(tokens) if token.low in OPENS or token.pos == "SCONJ"]
    if not verbs or not opened or opened[0] > verbs[0] or len(verbs) > len(opened):
        return None
    article = match["article"].lower()
    return f"Ce sont {article} " if article == "des" else f"C'est {article} "
