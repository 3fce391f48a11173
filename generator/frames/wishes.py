"""What « que » may ask in the subjunctive where the form of a verb does not show it: « en attendant que le maire accepte »."""

from __future__ import annotations

import re

from generator.french.lexicon import lookup
from generator.french.morphology import conjugate
from generator.french.syntax import Token
from generator.shelf import compiled

WISHED = compiled(
    r"\b(?:attendant|pour|afin|avant|sans|jusqu'à ce|bien|à condition|de sorte|veu(?:t|lent)|souhait\w+|demand\w+|exig\w+"
    r"|(?:but|objectif|souhait|vœu|intérêt) (?:est|était|serait|sera|reste)|faut|faudra(?:it)?|crai\w+|redout\w+|refus\w+|permet\w*|empêch\w+) qu(?:e |['’])[^.;:]*$",
    re.I,
)


def wished(before: str) -> bool:
    """Return whether words that stand before a verb may ask it in the subjunctive."""
    return WISHED.search(before) is not None


def shows(lemma: str, like: Token, before: str) -> bool:
    """Return whether a verb put in place of one that may be a subjunctive would show a mood: « consent », « consente »."""
    if (like.mood, like.tense) != ("ind", "pres") or not wished(before):
        return False
    hidden = any(form.mood == "sub" for form in lookup(like.low))
    moods = {conjugate(lemma, mood, "pres", "3", like.number or "s") for mood in ("ind", "sub")}
    return hidden and len(moods) > 1
