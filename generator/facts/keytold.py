"""How a source tells a key phrase: in how many sentences, in its very words, and what of it the opening tells where none holds it whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.french.sentences import content_words, words
from generator.french.standing import find_whole, starts
from generator.french.typography import strip_typography
from generator.shelf import compiled

LEAST_FACTS = 10  # of a text whose matter comes back: a short one names it once
# What a group is worth that no sentence has in its very words, one alone, two: a page of it would name it no more often.
NEVER, ONCE, TWICE = 0.65, 0.8, 0.92
OF = compiled(r" (?:de la |de l['’]|du |des |de |d['’])")
CUT = compiled(r" (?:de la |de l['’]|du |des |de |d['’]|en |à |au |aux |sur |contre )")


def carried(forms: Sequence[str], sentences: Sequence[frozenset[str]], titled: bool) -> float:
    """Return what a group is worth by how many of a text's sentences hold all its words, in one of its forms; `titled`: the title has it."""
    times = max(told(form, sentences) for form in forms)
    if not times:
        return ONCE if titled else NEVER
    return 1.0 if len(sentences) < LEAST_FACTS else {1: ONCE, 2: TWICE}.get(times, 1.0)


def told(group: str, sentences: Sequence[frozenset[str]]) -> int:
    """Return in how many sentences all the words of a group stand as it has them."""
    wanted = said(" ".join(content_words(group)))
    return sum(wanted <= sentence for sentence in sentences)


@lru_cache(maxsize=4096)
def said(text: str) -> frozenset[str]:
    """Return the words of a text in lower case, as a search compares them."""
    return frozenset(strip_typography(piece.text).lower() for piece in words(text))


def told_part(group: str, title: str, opening: str, whole: str) -> str:
    """Return « asthme sévère » of « asthme sévère de l'enfant », which the title has and the opening tells only in part.

    Of what stands before a title's colon and the text never says, the name that it tells does as well: « Zentaro X2 » of
    « fuite du Zentaro X2 ». The group itself where the opening has it whole, or no such part.
    """
    at = find_whole(title, group.lower())
    if at < 0 or find_whole(opening, group.lower()) >= 0:
        return group
    kicker = not at and title.startswith(" :", len(group)) and find_whole(whole, group.lower()) < 0
    told = ((part, opening) for part in _heads(group))
    named = ((part, whole) for part in _names(group)) if kicker else ()
    return next((part for part, text in (*told, *named) if _stands(part.lower(), text)), group)


def _stands(part: str, text: str) -> bool:
    """Return whether a text has a part without what goes on from it: « le projet » of « le projet de loi »."""
    return any(not CUT.match(text, at + len(part)) for at in starts(text, part))


def _heads(group: str) -> Iterator[str]:
    """Yield what stands before each of a group's links, the longest first, where it is more than a noun."""
    heads = (group[: cut.start()] for cut in reversed([*CUT.finditer(group)]))
    return (head for head in heads if len(content_words(head)) > 1)


def _names(group: str) -> Iterator[str]:
    """Yield the name of several words that a group is of."""
    names = (group[cut.end() :] for cut in OF.finditer(group) if group[cut.end()].isupper())
    return (name for name in names if " " in name)
