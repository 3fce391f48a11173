"""The web address by which a page names itself; one in an advertisement, in a link elsewhere or in an order names nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.cleaning.tables import table
from generator.french.typography import unaccented
from generator.shelf import compiled
from generator.types import Removal

DOMAIN = compiled(
    r"\b(?:https?://)?((?:[\w-]+\.)+(?:com|fr|org|net|info|be|ch|ca|eu|news|media|tv|africa|sn|ma|dz|tn|ci|lu|example))\b",
    re.IGNORECASE,
)
# Services that a page links to; they did not publish it.
SERVICES = compiled(
    r"(?:facebook|twitter|instagram|youtube|linkedin|whatsapp|telegram|tiktok|google|apple|t\.co|bit\.ly|gmail|x\.com|pinterest"
    r"|wikimedia|unsplash|gettyimages|shutterstock|identi\.ca|digg|reddit|tumblr|flipboard|getpocket|delicious|bsky|threads|mastodon|telegram|vimeo|dailymotion|disqus)"
    , re.IGNORECASE,
)  # fmt: skip
ALONE = compiled(r"^\W*(?:https?://|www\.)[^\s/]+(?P<path>/\S+)\W*$")
WORDS = compiled(r"[a-z]{4,}")
LEAST, MOST = 2, 0.6  # words of an article's own address that its text tells, and their share


def own(removed: Sequence[Removal], told: str) -> str:
    """Return the domain that what was removed gives as the page's own, "" where it does not; `told` is the text of the article."""
    found = (domain for removal in removed for domain in _domains(removal, told))
    return next((domain for domain in found if not SERVICES.search(domain)), "")


def _domains(removal: Removal, told: str) -> Iterator[str]:
    """Yield the domains a removed line gives as the page's own."""
    text, words = removal.text, table("origines")
    alone = ALONE.match(text)
    if removal.reason in words["siens"] or (alone and _names(alone["path"], told)):
        starts = [0]
    else:
        starts = [match.end() for pattern in words["adresse"] for match in compiled(pattern).finditer(text)]
    for start in starts:
        yield from (match[1].lower().removeprefix("www.") for match in DOMAIN.finditer(text, start))


def _names(path: str, told: str) -> bool:
    """Return whether the path of an address is made of the words of the article: « /le-pont-ferme-onze-mois »."""
    words = set(WORDS.findall(unaccented(path).lower()))
    return len(words) >= LEAST and len(words & _vocabulary(told)) >= max(LEAST, MOST * len(words))


@lru_cache(maxsize=8)
def _vocabulary(told: str) -> frozenset[str]:
    return frozenset(WORDS.findall(unaccented(told).lower()))
