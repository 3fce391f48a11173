"""A participle that only says which thing a title is about: « le front ouvert par la Ravie peine à avancer » tells that it struggles, not that it was opened."""

from __future__ import annotations

from functools import lru_cache

from generator.french.lexicon import lookup
from generator.french.tagger import tag
from generator.shelf import compiled

GOES_ON = compiled(r"(?P<before>[\w»'’-]+) (?P<verb>[a-zà-ÿ]+) (?:à |de |d['’])(?P<deed>[a-zà-ÿ]+(?:er|ir|re|oir))\b")
# What stands before a noun: « une offre de rachat », « la peine de mourir ».
NO_SUBJECT = compiled(
    r"(?:l[ea]s?|une?|d[eu]s?|aux?|à|en|par|pour|sur|sous|sans|avec|dans|contre|s[ao]n|ses|leurs?|cet?|cette|ces|et|ou|ne|se|nouvelle|nouveau|première|grande)$|.*['’]$",
    2,
)


@lru_cache(maxsize=512)
def epithet(title: str) -> bool:
    """Return whether a title has a verb of its own behind its participle, which a tagger may take for a noun: « … peine à avancer »."""
    found = (one for one in GOES_ON.finditer(title) if _is_verb(one["verb"], one["before"]) and _is_deed(one["deed"]))
    return any(token.tense == "ppast" for one in found for token in tag(title[: one.start("verb")]))


def _is_verb(word: str, before: str) -> bool:
    forms = lookup(word)
    return not NO_SUBJECT.match(before) and any(
        form.mood == "ind" and form.tense in ("pres", "fut") and form.person == "3" for form in forms
    )


def _is_deed(word: str) -> bool:
    return any(form.mood == "inf" for form in lookup(word))
