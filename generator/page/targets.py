"""Which words lead to which page of the site: its key phrase, or a piece of its title or address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.french.typography import unaccented
from generator.page.subjects import means, singular, subjects
from generator.page.words import words
from generator.shelf import compiled
from generator.types import Brief, Link, Site

LONGEST = 5  # words of an anchor
WORD = compiled(r"[a-z0-9]+|[^\w\s'’-]")  # a word, or what no anchor reaches over

Phrase = tuple[str, ...]


class Target(NamedTuple):
    """Where a phrase leads; `whole` when it is the page's key phrase, not a piece of its title."""

    link: Link
    whole: bool
    first: str  # its first word, in the number the page writes it in


def targets(site: Site, brief: Brief, pages: Iterable[Link]) -> dict[Phrase, Target]:
    """Return the page that each phrase leads to; the article's own key phrase leads nowhere."""
    loose = frozenset(words(site, "links")["loose"])
    own = subjects(site, brief.keyphrase)
    keys: dict[Phrase, Target] = {}
    pieces: dict[Phrase, Target] = {}
    for link in pages:
        whole = forms(link.keyphrase)
        if len(whole) <= LONGEST and any(means(word, loose) for word in whole):
            keys.setdefault(parts(whole), Target(link, True, whole[0]))
        # A page that a plain site map names has no title: the words of its address tell as much.
        for phrase in _pieces(forms(link.title or link.keyphrase), loose):
            pieces.setdefault(parts(phrase), Target(link, False, phrase[0]))
    both = pieces | keys
    return {phrase: target for phrase, target in both.items() if subjects(site, " ".join(phrase)) != own}


def forms(text: str) -> Phrase:
    """Return the words of a text without accents."""
    return tuple(WORD.findall(unaccented(text)))


def parts(words: Phrase) -> Phrase:
    """Return words as they are compared."""
    return tuple(map(singular, words))


def _pieces(title: Phrase, loose: frozenset[str]) -> Iterator[Phrase]:
    """Yield the runs of two words or more that open and close with one that means something."""
    for start, first in enumerate(title):
        if means(first, loose):
            for end in range(start + 2, min(start + LONGEST, len(title)) + 1):
                if means(title[end - 1], loose) and all(word.isalnum() for word in title[start:end]):
                    yield title[start:end]
