"""A subject laden with what somebody is, told plainly first: « Le maire, déjà critiqué …, l'un des …, conseiller de …, soutient X » is « Le maire soutient X. Déjà critiqué …, il est l'un des … »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.beings import is_somebody
from generator.frames.reshaping.breaths import unquoted
from generator.frames.reshaping.halves import ABOUT_ALL, ACCORDING, Parting, halves
from generator.french.lexicon import role
from generator.french.syntax import FINITE, PRONOUNS, Token
from generator.shelf import compiled

LOAD = 16  # words between a subject and its verb from which the reader has lost the subject
MOST_SUBJECT = 6  # words of the subject itself
LEFT = 5  # words of its own verb and what follows it
GENDERS = {"le": "m", "un": "m", "la": "f", "une": "f"}
IS = {"s": "est", "p": "sont"}
POINTS = compiled(r"\b(?:ce dernier|cette dernière|celui-ci|celle-ci|celui|celle|ils?|elles?|lui|son|sa|ses|leurs?)\b")
RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où"})


def laden(text: str, found: Sequence[Token]) -> Iterator[Parting]:
    """Yield the parting of a sentence whose subject waits long for its verb, in the present alone: what somebody is lasts."""
    first = next((n for n, t in enumerate(found) if t.text == ","), 0)
    if not 0 < first <= MOST_SUBJECT or ABOUT_ALL.match(text) or ACCORDING.search(text):
        return
    head = _head(found[:first])
    last = _verb(found, first) if head is not None else 0
    if head is None or not last:
        return
    verb = found[last + 1]
    block, rest = text[found[first].end : found[last].start].strip(), text[verb.start :]
    if len(block.split()) < LOAD or len(rest.split()) < LEFT or POINTS.search(rest) or verb.number != head.number:
        return
    told = _being(text, found, (first, last), head)
    cut = halves(f"{text[: found[first].start]} {rest}", told, "charge à part") if told else None
    yield from [cut] if cut else []


def _head(group: Sequence[Token]) -> Token | None:
    """Return the noun of a subject that is somebody, of a gender and number that show, None where it is anything else."""
    plain = all(t.pos in ("DET", "NOUN", "ADJ", "PROPN", "ADP") for t in group)
    noun = next((t for t in group if t.pos == "NOUN"), None)
    if not plain or noun is None or group[0].pos != "DET" or not is_somebody(noun.low, noun.lemma):
        return None
    shown = (t.gender for t in group if t.pos == "ADJ" and t.gender)
    gender = noun.gender or GENDERS.get(group[0].low, "") or next(shown, "")
    return noun._replace(gender=gender) if gender and noun.number else None


def _verb(found: Sequence[Token], first: int) -> int:
    """Return where the comma stands behind which the subject's verb comes, in the present; 0 where that is not sure."""
    outside = unquoted(found)
    for at in range(first + 1, len(found) - 2):
        verb = found[at + 1]
        if found[at].text == "," and outside[at] and verb.mood in FINITE:
            alone = verb.mood == "ind" and verb.tense == "pres" and found[at + 2].tense != "ppast"
            relative = any(t.low in RELATIVES for t in found[first + 1 : first + 2])
            return at if alone and not relative and verb.person in ("", "3") else 0
    return 0


def _being(text: str, found: Sequence[Token], span: tuple[int, int], head: Token) -> str:
    """Return what stands between the commas as a sentence: its first « l'un des N », or its role, gets the verb."""
    first, last = span
    pronoun = next(p for p, shown in PRONOUNS.items() if shown == (head.gender, head.number))
    outside = unquoted(found)
    starts = [n + 1 for n in range(first, last) if found[n].text == "," and outside[n]]
    at = next((n for n in starts if _names(text, found, n)), 0)
    if not at:
        return ""
    before = text[found[first].end : found[at].start].strip(" ,")
    said = text[found[at].start : found[last].start].strip(" ,")
    opened = found[first + 1]
    described = opened.pos in ("ADV", "ADJ") or opened.tense == "ppast"
    if before and not described:
        return ""
    group = f"{pronoun} {IS[head.number]} {said}"
    return (
        f"{before[:1].upper()}{before[1:]}, {group}" if before else f"{pronoun.capitalize()} {IS[head.number]} {said}"
    )


def _names(text: str, found: Sequence[Token], at: int) -> bool:
    """Return whether a stretch opens on « l'un des », or on what somebody is without an article."""
    low = text[found[at].start :].lower().replace("’", "'")
    return low.startswith(("l'un des ", "l'une des ")) or (found[at].pos == "NOUN" and role(found[at].low) is not None)
