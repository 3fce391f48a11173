"""Whom a section is about: one person who opens it, named with the office or the part that its first sentence gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.anchors.proved import Doing, proved
from generator.anchors.speaking import speakers
from generator.french.lexicon import role
from generator.french.tagger import tag
from generator.shelf import compiled
from generator.types import Brief, Entity, Fact

ABOUT = "portrait"
SHARE, EVERYWHERE = 0.55, 0.45  # of a section that is about somebody; of a story, from which all of it is
LESS = 0.3  # what whom a section is about is worth less than what is done in it
OF = compiled(r"(?:\b(?:de|du|des|à|au|aux|par|pour|avec|contre|chez|selon|et|entre|sur|comme)|\b[dl]['’]) ?$", 2)
BEFORE = compiled(r"(?:Le |La |L['’])(?P<what>[\w’'-][^,;:«»()]{3,70}?),? ?$")
AFTER = compiled(
    r", (?:(?:lui|elle) (?:aussi|également) )?(?P<what>[a-zà-ÿ][^,;:«»()]{3,70}?)(?=,| avant | qui | dont )"
)
ADJECTIVE = compiled(r"(?:(?:ancien|ancienne|premi(?:er|ère)|nouve(?:au|lle)|jeune|actuel(?:le)?|future?|ex) |ex-)+", 2)
LEANING = compiled(r"\b(?:s(?:on|a|es)|leurs?|ce(?:t|tte|s)?|cette|dernier|dernière|autre|même)\b", 2)
MOST = 8  # words of an office


def about_one(facts: Sequence[Fact], brief: Brief) -> Iterator[Doing]:
    """Yield « Ana Roy, ancienne maire d'Ornay » of a section that is about her alone, in a story that is not."""
    who = _opened_by(facts[0].text, brief) if facts else None
    if who is None or facts[0].id in speakers(brief) or len(_naming(who, brief.facts)) > EVERYWHERE * len(brief.facts):
        return
    what = _office(facts[0].text, who)
    body = [fact for fact in facts if fact.paragraph != facts[-1].paragraph] or facts  # the last may be a tail
    if what and all(_opened_by(fact.text, brief) in (None, who) for fact in body):
        for one in proved(ABOUT, _naming(who, facts), facts, least=1, share=SHARE):
            yield one._replace(who=f"{who.name}, {what}", worth=one.worth - LESS)


def _naming(who: Entity, facts: Sequence[Fact]) -> list[Fact]:
    return [fact for fact in facts if any(name in fact.text for name in who.names)]


@lru_cache(maxsize=4096)
def _opened_by(text: str, brief: Brief) -> Entity | None:
    """Return the person whom a sentence names before its verb, in no one else's company: the first whom no preposition governs."""
    named = [(text.find(name), one) for one in _people(brief) for name in one.names if name in text]
    free = sorted(((at, one) for at, one in named if not OF.search(text[:at])), key=lambda pair: pair[0])
    if not free:
        return None
    at, who = free[0]
    verb = next((token.start for token in tag(text) if token.pos in ("VERB", "AUX")), len(text))
    return who if at < verb and (at == 0 or BEFORE.match(text[:at])) else None


@lru_cache(maxsize=16)
def _people(brief: Brief) -> tuple[Entity, ...]:
    """Return the people of a story by their full names; two names run together are nobody's."""
    people = [one for one in brief.entities if one.kind == "person" and " " in one.name]
    return tuple(one for one in people if not any(o is not one and o.name in one.name for o in people))


def _office(text: str, who: Entity) -> str:
    """Return what a sentence says that somebody is, before or after the name, "" where it is no office or part."""
    at = text.find(who.name)
    after, before = (AFTER.match(text[at + len(who.name) :]), BEFORE.match(text[:at])) if at >= 0 else (None, None)
    said = (found["what"].strip() for found in (after, before) if found is not None)
    return next((what for what in said if _is_office(what)), "")


def _is_office(what: str) -> bool:
    noun = ADJECTIVE.sub("", what).split(" ")[0].lower()
    return len(what.split()) <= MOST and not LEANING.search(what) and bool(noun) and role(noun) is not None
