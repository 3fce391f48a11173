"""Who somebody is: a section opens on a sentence that says it, « Ana Roy, 28 ans, est une ancienne skieuse », and goes on with that person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

from generator.anchors.chunks import human
from generator.anchors.going_on import with_leaning
from generator.anchors.proved import Doing, share_of
from generator.anchors.speaking import speakers
from generator.anchors.treating import words_in
from generator.shelf import compiled
from generator.types import Brief, Entity, Fact

WHO = "identite"
EVERYWHERE = 0.45  # of a story, from which all of it is about somebody
RUN, MUCH, LEAST = 30, 0.33, 2  # words about somebody, their share of a section, sentences of them that open it
IS = compiled(
    r"(?:, [^,;:«»]+,| \([^)]*\))? (?P<verb>est|était|fut) (?:(?:né|née|originaire|membre) |(?:un|une|le|la|l['’]) ?(?P<what>(?:[a-zà-ÿ-]+ ){1,3})|(?:un|une|l['’]) ?(?P<last>[a-zà-ÿ-]+),)"
)


def who_first(facts: Sequence[Fact], brief: Brief) -> Iterator[Doing]:
    """Yield the person whom a section opens on, where its first sentence says who that is and the next go on with it."""
    who = _presented(facts[0].text, brief) if facts else None
    if who is None or facts[0].id in speakers(brief) or len(_naming(who, brief.facts)) > EVERYWHERE * len(brief.facts):
        return
    held = with_leaning({fact.id for fact in _naming(who, facts)}, facts)
    own = list(takewhile(held.__contains__, facts))
    if len(own) >= LEAST and sum(map(words_in, own)) >= RUN and share_of(own, facts) >= MUCH:
        yield Doing(WHO, who.name, tuple(fact.id for fact in own), 0.0)


def _naming(who: Entity, facts: Sequence[Fact]) -> list[Fact]:
    return [fact for fact in facts if any(name in fact.text for name in who.names)]


@lru_cache(maxsize=4096)
def _presented(text: str, brief: Brief) -> Entity | None:
    """Return the person on whose name a sentence opens, where it says what that person is, not in which place."""
    who = next((one for one in brief.entities if one.kind == "person" and text.startswith(one.name)), None)
    found = IS.match(text, len(who.name)) if who is not None and " " in who.name else None
    if found is None:
        return None
    what = found["what"] or found["last"]
    return who if not what or any(human(noun.lower()) for noun in what.split()) else None
