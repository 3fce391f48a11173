"""The key phrase that title and opening say, where the best by its weight is a lone word or one that the title does not have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from generator.facts.groups import Group, empty_heads, stems
from generator.facts.happenings import WIDE, parted, spots
from generator.facts.keyplaced import instead, landed
from generator.facts.keyshape import MOST_LETTERS, MOST_WORDS, fits
from generator.facts.speech import human_head
from generator.french.lexicon import lookup, place
from generator.french.standing import find_whole
from generator.french.tagger import finite, tag
from generator.shelf import compiled
from generator.types import Entity, Fact

FIRST = 3  # facts that open a text
NEAR = 40  # signs before what a sentence opens on
LEAST = 3  # letters of a noun that may stand alone before a place
OWNED = compiled(r"\b(?:de la |de l['’]|de |du |des |d['’])$")
OPENS = 12  # signs before what a title opens on
ANYBODY = frozenset({"personnes", "personne", "gens", "milliers", "dizaines", "centaines"})
SUPERLATIVE = compiled(r"\bl(?:a|e|es) (plus [a-zà-ÿ]+ [a-zà-ÿ]+)\b")
PLACED = 2  # content words of a matter that a place may follow


class Said:
    """What a title and the facts that open a text say, by the stems of their words."""

    def __init__(self, title: str, facts: Sequence[Fact]) -> None:
        kicker, _, body = parted(title)
        self.title = body if kicker in WIDE else title  # the readers' own country is not told
        self.stems = frozenset((*stems(self.title), *stems(self.title.replace("-", " "))))
        self.opening = tuple(fact.text for fact in facts[:FIRST])
        self.told = tuple(frozenset(stems(text)) for text in self.opening)

    def titled(self, text: str) -> bool:
        """Return whether the title has each word of a text."""
        return self.stems.issuperset(stems(text))

    def verbatim(self, text: str) -> bool:
        """Return whether title or opening have a text word for word."""
        return any(find_whole(whole.lower(), text.lower()) >= 0 for whole in (self.title, *self.opening))

    def opening_has(self, text: str) -> bool:
        """Return whether a sentence of the opening has a text word for word."""
        return any(find_whole(whole.lower(), text.lower()) >= 0 for whole in self.opening)

    def opens(self, text: str) -> bool:
        """Return whether the first sentence opens on a text that shares a word with the title."""
        first = self.opening[0].lower() if self.opening else ""
        return 0 <= find_whole(first, text.lower()) <= NEAR and bool(self.stems & set(stems(text)))

    def whole(self, text: str) -> bool:
        """Return whether title and one sentence of the opening have each word of a text."""
        return self.titled(text) and any(told.issuperset(stems(text)) for told in self.told)


def chosen(
    best: str,
    ranked: Sequence[Group],
    found: Sequence[Group],
    title: str,
    facts: Sequence[Fact],
    named: Sequence[Entity],
) -> str:
    """Return the key phrase: the best by weight, more of it, or what title and opening both say.

    `ranked` are all candidates, best first, `found` the groups of the title.
    """
    said = Said(title, facts)
    if longer := _longer(best, ranked, said):
        return longer
    common = " " not in best and bool(lookup(best.lower())) and best[:1].islower()
    aliases = {alias: e.name for e in named for alias in e.aliases}
    body = parted(title)[2]
    short = [alias for alias, name in aliases.items() if name == best and said.titled(alias)]
    aside = bool(short) and all(_beside(alias, body) for alias in short) and not said.titled(best)
    titled = said.titled(best) or bool(short)
    if aside and (first := next(_subject((*found, *ranked), body), "")):
        return first
    if (titled and not common) or (not (common or human_head(best)) and said.opens(best)):
        return best
    places = frozenset(s for e in named if e.kind == "place" for s in stems(e.name))
    whole = [g for g in ranked if said.whole(g.text) and said.verbatim(g.text) and len(g.words) > 1]
    several = (g.text for g in whole if not set(g.words) <= places and not _somebody(g) and _keeps(best, g, common))
    placed = _placed(found, title, named, said, best if common else "")
    foreign = not said.titled(best.split(" ")[0])  # its own noun is not of the title: another may open the text
    opens = [
        g for g in ranked if foreign and not common and len(g.words) > 1 and said.opens(g.text) and not _somebody(g)
    ]
    opening = (g.text for g in sorted(opens, key=lambda g: (g.bare, -len(g.words))))
    where = (g.text for g in whole if not common and g.bare)
    most = (text for text in SUPERLATIVE.findall(title) if not titled and said.verbatim(text) and said.whole(text))
    subject = _subject(found, body) if human_head(best) and not common else ()
    elsewhere = () if titled else landed(best, title, facts)
    return next(
        chain(most, several, placed, opening, where, subject, instead(best, said.title, ranked), elsewhere), best
    )


def _beside(name: str, body: str) -> bool:
    """Return whether a title names somebody by a part of the name behind its verb, as whose something is: « … à la veille du départ de Roy »."""
    at = find_whole(body, name)
    return at > 0 and finite(body[:at]) and OWNED.search(body[:at]) is not None


def _subject(found: Sequence[Group], title: str) -> Iterator[str]:
    """Yield what a title opens on, a number before it or none, the longest first."""
    low = title.lower()
    opening = (g.text for g in found if fits(g) and not _somebody(g) and 0 <= low.find(g.text.lower()) <= OPENS)
    yield from sorted(opening, key=len, reverse=True)


def _longer(best: str, ranked: Sequence[Group], said: Said) -> str:
    """Return the longest candidate that goes on from the best one, all of it in the title and in a sentence of the opening.

    More of a lone word may be the title's alone: « WTS Ornay ».
    """
    more = (
        g.text
        for g in ranked
        if g.text.lower().startswith(f"{best.lower()} ")
        and said.whole(g.text)
        and (said.opening_has(g.text) or (" " not in best and said.verbatim(g.text)))
    )
    return max(more, key=len, default="")


def _heads(body: str) -> Iterator[Group]:
    """Yield the nouns of a title alone: « croissance » of « croissance stable »."""
    for token in tag(body):
        if token.pos == "NOUN" and token.low not in ANYBODY | empty_heads() and len(token.low) > LEAST:
            yield Group(token.low, stems(token.low), stems(token.low), 0, False)


def _keeps(best: str, group: Group, common: bool) -> bool:
    """Return whether a group may stand for a lone word: it opens on it; any may for what the title does not have."""
    return not common or group.text.lower().startswith(best.lower())


def _somebody(group: Group) -> bool:
    return not group.bare and bool(human_head(group.text))


def _placed(found: Sequence[Group], title: str, named: Sequence[Entity], said: Said, lone: str) -> Iterator[str]:
    """Yield a matter of the title with its place: « croissance en Chine » of « Chine : croissance stable ».

    Of a `lone` word, this one alone; of other titles, what stands first before what comes later.
    """
    body = parted(title)[2]
    where = spots(title, named, wide=bool(lone))
    for group in sorted((*found, *_heads(body)) if where else (), key=lambda g: title.lower().find(g.text.lower())):
        fit = len(group.words) <= PLACED and fits(group) and not group.bare and not _somebody(group)
        if not fit or (lone and group.text.lower() != lone.lower()) or find_whole(body.lower(), group.text.lower()) < 0:
            continue
        for spot in where:
            text = f"{group.text} {spot}"
            sized = len(text) <= MOST_LETTERS and len(stems(text)) <= MOST_WORDS
            if sized and said.whole(text) and not set(stems(spot)) & set(group.words) and place(group.text) is None:
                yield text
