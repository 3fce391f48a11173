"""What a page says at its foot of how it was made: in braces, what is true only of one that tells more than its source."""

from __future__ import annotations

from generator.shelf import compiled
from generator.types import Site

BEYOND = compiled(r"\{([^{}]*)\}")  # « à un fait{ ou à une note d'explication} »
NAMES = ("mention_model", "mention_unnamed", "mention_model_unnamed")


def mention(site: Site, *, assisted: bool, named: bool, beyond: bool) -> str:
    """Return a site's words for a page: a model wrote in it or not, it names its source or not, it tells house notes or earlier articles or not."""
    usual = str(site.page.get("mention_model", "")) if assisted else site.mention
    other = str(site.page.get("mention_model_unnamed" if assisted else "mention_unnamed", ""))
    return _read(usual if named or not other else other, beyond)


def mentions(site: Site) -> tuple[str, ...]:
    """Return all that the pages of a site may say of how they were made."""
    written = (site.mention, *(str(site.page.get(name, "")) for name in NAMES))
    return tuple(dict.fromkeys(_read(text, beyond) for text in written if text for beyond in (True, False)))


def _read(text: str, beyond: bool) -> str:
    return BEYOND.sub(r"\1" if beyond else "", text)
