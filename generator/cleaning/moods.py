"""Behind « avant que », « bien que », « pour que » a repair puts no verb in the indicative: « avant que le club échoue à » stays."""

from __future__ import annotations

import re

from generator.french.lexicon import lookup
from generator.french.tagger import finite
from generator.shelf import compiled

# what asks for the subjunctive, and the subject that stands between it and its verb; « si bien que » asks for none
ASKS = compiled(
    r"\b(?:[Aa]vant|[Pp]our|[Aa]fin|(?<!si )(?<!aussi )[Bb]ien|[Ss]ans|[Pp]ourvu|[Jj]usqu['’]à ce|[Àà] condition|[Àà] moins|[Dd]e (?:peur|crainte)|[Ee]n attendant) qu(?:e |['’])(?P<subject>[^.,;:«»]*)$"
)
CHEAP = ("que ", "qu'", "qu’")
NEGATED = compiled(r"(?:^|\s)n(?:e |['’])[\wà-ÿœ]+ (?:pas|plus)\b")
WORD = compiled(r"[a-zà-ÿœ]+")


def breaks(match: re.Match[str], new: str) -> bool:
    """Return whether a repair would leave an indicative where a conjunction asks for the subjunctive: one it negates, or one for a subjunctive."""
    before = match.string[: match.start()]
    if not any(sign in before for sign in CHEAP):
        return False
    asked = ASKS.search(before)
    if asked is None or finite(asked["subject"]):
        return False
    if NEGATED.search(new) and not NEGATED.search(match.group()):
        return True
    old = _moods(match.group())
    return "sub" in old and bool(made := _moods(new)) and "sub" not in made


def _moods(words: str) -> set[str]:
    """Return the moods that the first verb of some words may stand in."""
    for word in WORD.findall(words):
        if moods := {form.mood for form in lookup(word) if form.mood in ("ind", "con", "sub")}:
            return moods
    return set()
