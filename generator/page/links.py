"""Which of the site's own pages to offer after the article: those that share its words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from generator.types import Brief, Link, Site

STEM = 6  # letters kept of a word: « facture », « facturer » and « factures » meet
SHORTEST = 4  # letters: below, mostly grammar
ENOUGH = 2.0  # two words in common, or one that the article repeats


def related(site: Site, brief: Brief, canonical: str = "") -> tuple[Link, ...]:
    """Return at most `page.links` pages, best first; section pages or the home when none fits.

    Never the article itself, nor a page about the same key phrase: they would compete.
    """
    own = _stems([brief.keyphrase])
    others = [k for k in site.links if k.url != canonical and not _same(k, brief.keyphrase)]
    heavy = own + own + _stems(fact.text for fact in brief.facts)
    rare = Counter(stem for link in others for stem in set(_link_stems(link)))
    scores = {link: _score(link, heavy, rare) for link in others if link.keyphrase}
    best = sorted((k for k in scores if scores[k] >= ENOUGH), key=lambda k: -scores[k])
    sections = [link for link in others if not link.keyphrase]
    home = [Link(site.url, site.title)] if site.url else []
    return tuple((best or sections or home)[: site.page["links"]])


def _score(link: Link, words: Counter[str], rare: Counter[str]) -> float:
    return sum(min(words[stem], 3) / rare[stem] for stem in set(_link_stems(link)))


def _link_stems(link: Link) -> Counter[str]:
    return _stems([link.title, link.keyphrase])


def _same(link: Link, keyphrase: str) -> bool:
    return bool(link.keyphrase) and set(_stems([link.keyphrase])) == set(_stems([keyphrase]))


def _stems(texts: Iterable[str]) -> Counter[str]:
    plain = unicodedata.normalize("NFKD", " ".join(texts).lower())
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    words = re.findall(r"[a-z]+", letters)
    return Counter(word[:STEM] for word in words if len(word) >= SHORTEST)
