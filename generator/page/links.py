"""Which of the site's own pages to offer after the article: those that share its words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from generator.page.words import words
from generator.types import Brief, Link, Site

STEM = 7  # letters kept of a word: « facture », « facturer » and « factures » meet
SHORTEST = 4  # letters: below, mostly grammar
REPEATED = 3  # said more often, a word counts no more


def related(site: Site, brief: Brief, canonical: str = "") -> tuple[Link, ...]:
    """Return at most `page.links` pages, best first; section pages or the home when none fits.

    A page fits when it shares two words with the article, or one with its key phrase. Never the
    article itself, nor a page about the same key phrase: they would compete.
    """
    key = _stems(site, brief.keyphrase)
    told = _stems(site, " ".join(fact.text for fact in brief.facts)) + key + key
    others = [link for link in site.links if link.url != canonical and link.title]
    stems = {link: set(_stems(site, f"{link.title} {link.keyphrase}")) for link in others}
    rare = Counter(stem for each in stems.values() for stem in each)
    scores = {
        link: sum(min(told[stem], REPEATED) / rare[stem] for stem in shared)
        for link in others
        if link.keyphrase and set(_stems(site, link.keyphrase)) != set(key)
        if len(shared := stems[link] & set(told)) > 1 or shared & set(key)
    }
    sections = [link for link in others if not link.keyphrase]
    home = [Link(site.url, site.title)] if site.url else []
    best = sorted(scores, key=lambda link: -scores[link])
    return tuple((best or sections or home)[: site.page["links"]])


def _stems(site: Site, text: str) -> Counter[str]:
    """Return the beginnings of the words that mean something, accents left aside."""
    plain = unicodedata.normalize("NFKD", text.lower())
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    loose = words(site, "links")["loose"]
    found = re.findall(r"[a-z]+", letters)
    return Counter(w[:STEM] for w in found if len(w) >= SHORTEST and w not in loose)
