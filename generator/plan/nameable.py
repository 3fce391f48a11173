"""Which matters a site's words can name over a section: none that says no more than the title, « La question de la pollution » of a story of pollution."""

from __future__ import annotations

from generator import phrases
from generator.anchors.offers import known_words, telling
from generator.anchors.treating import is_bare, told_somewhere
from generator.types import Brief, Site

ANYTHING = "Xxx"  # stands for the name or the thing in a phrase
WORDS = {name: ANYTHING for name in ("objet", "de_objet", "qui", "de_qui", "de_personne")}


def nameless(site: Site, brief: Brief) -> frozenset[str]:
    """Return the matters of a story that no phrase of the site can name."""
    return frozenset(topic.name for topic in told_somewhere(brief) if is_nameless(topic.name, site, brief))


def is_nameless(matter: str, site: Site, brief: Brief) -> bool:
    """Return whether the title says a matter already, by one of the phrases for it, or no phrase says more than an article and a noun."""
    known = known_words(brief)
    texts = [text for text in phrases.say(site, f"matieres.{matter}", WORDS) if not is_bare(text)]
    return not texts or any(ANYTHING not in text and telling(text) <= known for text in texts)
