"""Links in the running text: the words that lead to another page of the site, where they first stand."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from generator.french.typography import unaccented
from generator.page.links import rivals_left_out, same
from generator.page.targets import LONGEST, WORD, Phrase, Target, forms, parts, targets
from generator.page.words import words
from generator.shelf import compiled
from generator.types import Brief, Sentence, Site, SlotText

KINDS = ("lead", "body", "closing")  # running text; never a heading, a list, a note
QUOTED = compiled(r"«[^»]*(?:»|$)|“[^”]*(?:”|$)")


class Anchor(NamedTuple):
    """Characters [start, end) of one sentence of a slot, and where they lead."""

    key: str  # of the slot
    sentence: int  # in the slot
    start: int
    end: int
    url: str


class _Place(NamedTuple):
    """A sentence where an anchor may stand: its words, and where each begins and ends."""

    key: str
    sentence: int
    paragraph: int
    forms: Phrase
    words: Phrase  # as they are compared
    spans: tuple[tuple[int, int], ...]

    def anchor(self, at: int, size: int, url: str) -> Anchor:
        """Return the anchor of `size` words from the word `at` on."""
        return Anchor(self.key, self.sentence, self.spans[at][0], self.spans[at + size - 1][1], url)


def anchored(site: Site, brief: Brief, texts: Sequence[SlotText], own: str = "") -> tuple[Anchor, ...]:
    """Return at most `page.links_in_text` anchors: one a paragraph, one a page, never one to `own`.

    A page's key phrase is preferred to a piece of its title, then the longer anchor, then the earlier one.
    """
    most = site.page["links_in_text"]
    places = list(_places(texts)) if most and site.links else []
    told = {word for place in places for word in place.words}
    pages = (link for link in rivals_left_out(site, brief, site.links) if same(link.url) != same(own))
    near = [link for link in pages if told.intersection(parts(forms(f"{link.keyphrase} {link.title}")))]
    determiners = frozenset(words(site, "links")["determiners"])
    ways = _ways(targets(site, brief, near), places, determiners)
    return _chosen(sorted(ways, key=lambda way: way.rank), most)


def running(text: SlotText) -> bool:
    """Return whether a slot holds running text, in which a link may stand."""
    return text.slot.kind in KINDS and text.slot.shape == "paragraphs"


def _places(texts: Sequence[SlotText]) -> Iterator[_Place]:
    for text in texts:
        if running(text):
            sentences = text.draft.sentences
            # The article opens with its own subject, not with a way out.
            first = int(text.slot.kind == "lead")
            for number, plain in list(enumerate(masked(sentences)))[first:]:
                found = list(WORD.finditer(_flat(plain)))
                known = tuple(match.group() for match in found)
                spans = tuple(match.span() for match in found)
                yield _Place(text.key, number, sentences[number].paragraph, known, parts(known), spans)


def masked(sentences: Sequence[Sentence]) -> Iterator[str]:
    """Yield the sentences with what is quoted blanked out, offsets kept; a quotation may run over several."""
    still = ""
    for sentence in sentences:
        text = still + sentence.text
        blank = QUOTED.sub(lambda found: "|" * len(found.group()), text)
        yield blank[len(still) :]
        still = "«" if text.rfind("«") > text.rfind("»") else ""


def _flat(text: str) -> str:
    """Return the text without accents, letter for letter."""
    return text.translate(_letters())


class _Letters(dict[int, str]):
    """Each letter without its accent, worked out when it is met."""

    def __missing__(self, letter: int) -> str:
        bare = self[letter] = unaccented(chr(letter))[:1] or " "
        return bare


@cache
def _letters() -> _Letters:
    return _Letters()


class _Way(NamedTuple):
    """A phrase of a sentence that leads to a page."""

    rank: tuple[bool, int, int, int]
    target: Target
    place: _Place
    anchor: Anchor


def _ways(known: Mapping[Phrase, Target], places: Sequence[_Place], determiners: Container[str]) -> Iterator[_Way]:
    for order, place in enumerate(places):
        for at, form in enumerate(place.forms):
            # « en urgence » is not « les urgences »: in another number, a noun must have its article.
            noun = at > 0 and place.forms[at - 1] in determiners
            for size in range(1, LONGEST + 1):
                target = known.get(place.words[at : at + size])
                if target and (noun or form == target.first):
                    rank = (not target.whole, -size, order, at)
                    yield _Way(rank, target, place, place.anchor(at, size, target.link.url))


def _chosen(ways: Iterable[_Way], most: int) -> tuple[Anchor, ...]:
    """Return the first anchor of each page and of each paragraph."""
    kept: list[Anchor] = []
    passed: set[object] = set()
    for way in ways:
        taken = {same(way.target.link.url), (way.place.key, way.place.paragraph)}
        if len(kept) < most and not taken & passed:
            passed |= taken
            kept.append(way.anchor)
    return tuple(kept)
