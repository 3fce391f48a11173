"""Before which lines the key phrase may stand, and on which names none may open."""

from __future__ import annotations

from generator.facts.groups import stems
from generator.french.lexicon import place
from generator.french.sentences import content_words
from generator.french.standing import find_whole, starts
from generator.french.tagger import finite, tag
from generator.french.typography import strip_typography
from generator.french.words import listed
from generator.rules.desk import Desk, bare, own_facts
from generator.rules.matter import Heading, subhead
from generator.rules.owners import ACTORS
from generator.rules.topical import is_own
from generator.shelf import compiled
from generator.types import Assignment, Brief, Fact

MOST_OF = 0.33  # of the key phrase's words, one of three: « Bénéfice de Tanvika : la construction… » tells of no profit
ARTICLE = compiled(r"(?:L[ea] |L['’]|Les )(?=[A-ZÀ-Þ])")
BEFORE_NOUN = frozenset({"DET", "ADP", "ADJ", "NUM"})  # of a key phrase: its noun may be a verb elsewhere
DEFINITE = compiled(r"(?:Les |L[ea] |L['’]).* (?:de |du |des |d['’])|Du côté ")
OF_MATTER = compiled(r"(?:Une?|Des|L[ae]s?|L['’]|Moins|Plus|\d|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix)(?!\w)")


def tells_of(key: str, line: Heading, assignment: Assignment, desk: Desk) -> bool:
    """Return whether a section tells of what the key phrase names: « Taxe foncière : le bassin… » is of something else.

    Words that the source has nowhere together are no matter of its sections: « Colchicine crise cardiaque : … ». All of a
    story that the title tells is of its event, and so is what the source sets under a subhead of its own.
    """
    brief = assignment.brief
    if _plain(key) not in _plain(f"{brief.cleaned.title}\n{brief.cleaned.text}") and not (
        key == brief.keyphrase and is_own(brief)
    ):
        return typed_event(key, brief) and finite(line.text)
    own = own_facts(assignment, desk)
    headed = bare(line.text) == bare(subhead(own))
    if _titled(key, brief) and (headed or (is_event(key, brief) and finite(line.text))):
        return True
    told = set(stems(" ".join(fact.text for fact in own)))
    named = set(stems(key))
    head = next((stems(token.text) for token in tag(key) if token.pos not in BEFORE_NOUN), ())
    own_words = set(stems(" ".join(brief.fact(id).text for id in line.facts if id[:1] == "F")))
    lives = key[:1].isupper() or _happens(key) or own_words >= set(head)
    return (lives or not finite(line.text)) and len(told & named) >= MOST_OF * len(named)


def typed_event(key: str, brief: Brief) -> bool:
    """Return whether a key phrase is an event and its place as a reader types them, both of the title: « tornade Lavène »."""
    first, _, named = key.partition(" ")
    return _happens(first) and place(named[:1].upper() + named[1:]) is not None and _titled(key, brief)


def is_event(key: str, brief: Brief) -> bool:
    """Return whether a key phrase names an event: what happened, a competition."""
    return _happens(key) or any(e.kind == "event" and e.name in key for e in brief.entities)


def _happens(key: str) -> bool:
    return key.split(" ")[0].lower() in listed("happenings")


def _titled(key: str, brief: Brief) -> bool:
    """Return whether the source's title has all the words of a key phrase."""
    return set(stems(key)) <= set(stems(brief.cleaned.title))


def _plain(text: str) -> str:
    return strip_typography(text).lower()


def opens_on_other(text: str, key: str, brief: Brief) -> bool:
    """Return whether a line opens on another name than the one that a key phrase is: « Bybit : Pyongyang nie… »."""
    actors = [e for e in brief.entities if e.kind in ACTORS]
    named = [e for e in actors if key in e.names]
    bare = ARTICLE.sub("", text)
    return bool(named) and any(find_whole(bare, name) == 0 for e in actors if e not in named for name in e.names)


def is_piece(text: str, told: Fact, brief: Brief) -> bool:
    """Return whether a line opens on a piece of a name that its fact does not have: « NFT a dix créanciers » of NFT Palisade, a word in brackets."""
    first, _, rest = text.partition(" ")
    if first in told.text or rest[:1].isupper() or tag(text)[0].pos != "PROPN":
        return False
    whole = f"{brief.cleaned.title}\n{brief.cleaned.text}"
    return f"({first})" in whole or any(
        brief.cleaned.title[at + len(first) :][1:2].isupper() for at in starts(brief.cleaned.title, first)
    )


def may_follow(text: str, key: str) -> bool:
    """Return whether a line can stand after the key phrase: a clause, a question, or what the source says of a matter in several words or a name.

    « Méthane : un nouveau genre » would make a kind of methane, « Parc éolien : retour au pétrole » the reverse.
    """
    named = len(content_words(key)) > 1 or key[:1].isupper()
    whole = DEFINITE.match(text) is not None  # « Pieuvres : les limites de l'étude »
    return finite(text) or text.endswith("?") or whole or (named and OF_MATTER.match(text) is not None)
