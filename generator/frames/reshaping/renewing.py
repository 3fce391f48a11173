"""A long sentence parted at a relative about the only noun of its end that can be meant: « a voté un règlement pris en mai, qui limite Y » is « … . Ce règlement limite Y »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.lists import is_listed
from generator.frames.reading import first_clause
from generator.frames.reshaping.antecedents import shown_gender, sure_gender
from generator.frames.reshaping.breaths import is_long, parted, unquoted
from generator.frames.reshaping.halves import ABOUT_ALL, ACCORDING, Parting, reported
from generator.frames.reshaping.movables import alone
from generator.french.grammar import demonstrative
from generator.french.lexicon import is_first_name
from generator.french.syntax import FINITE, Token

CLEFT = frozenset({"c'", "c’", "ce"})
LATTER = {"m": "Ce dernier", "f": "Cette dernière"}
OF = frozenset({"de", "d'", "des"})
CONTRACTED = frozenset({"du", "au", "aux", "des"})
MANY = frozenset({"les", "des", "aux", "ces", "ses"})
MOST_CLITICS = 5  # tokens between « qui » and its verb
POSSIBLE = frozenset({"aucun", "aucune", "nul", "nulle", "sans", "si"})
JOINS = frozenset({"que", "qu'", "dont", "où", "si"})


def renewing(text: str, found: Sequence[Token]) -> Iterator[Parting]:
    """Yield the parting of a long sentence at « , qui » where what it tells of is sure."""
    if not is_long(text) or ", qui " not in text or ABOUT_ALL.match(text) or ACCORDING.search(text):
        return
    outside = unquoted(found)
    for at, token in enumerate(found[:-4]):
        if token.text != "," or found[at + 1].low != "qui" or not outside[at]:
            continue
        name = _meant(text, found, at)
        rest = text[found[at + 1].end :].strip()
        cut = parted(text[: token.start], f"{name} {rest}", "relative renouée") if name else None
        yield from [cut] if cut else []


def _meant(text: str, found: Sequence[Token], at: int) -> str:
    """Return what calls again the noun that a relative is about, "" where it is not sure."""
    verb = next((t for t in found[at + 2 : at + 2 + MOST_CLITICS] if t.mood in FINITE), None)
    before = found[:at]
    main = first_clause(text)
    if verb is None or verb.person not in ("", "3") or not verb.number or verb.mood != "ind" or main is None:
        return ""
    if main.subject is None or main.subject.text.lower() in CLEFT:
        return ""  # « c'est une autre élue, Ana Roy, qui gagne »
    if not main.main or main.verb.mood != "ind" or main.verb.end > found[at].start or reported(before):
        return ""
    other = (main.verb.mood, main.verb.tense) != (verb.mood, verb.tense) and _one_time(found[at + 2 :], verb)
    if not (other or alone(tuple(found[at + 2 :]), verb.end)) or any(t.text in (":", ";") for t in found[at:]):
        return ""
    end = [t for t in before if t.start >= main.verb.end]
    if any(t.mood in FINITE or t.low in JOINS or t.low in POSSIBLE for t in end) or not end:
        return ""
    return _person(found, at, verb) or _only(end, verb.number, shown_gender(found[at:], verb))


def _one_time(after: Sequence[Token], verb: Token) -> bool:
    """Return whether all verbs of some words are in the tense of the first: they tell of one and the same thing."""
    return all((t.mood, t.tense) == (verb.mood, verb.tense) for t in after if t.mood in FINITE)


def _person(found: Sequence[Token], at: int, verb: Token) -> str:
    """Return « ce dernier » for somebody named in full right before the comma."""
    start = at
    while start and found[start - 1].pos == "PROPN":
        start -= 1
    name = " ".join(t.text for t in found[start:at])
    if at - start < 2 or verb.number != "s" or not is_first_name(found[start].text):
        return ""
    return LATTER.get(sure_gender(name, found[:at]), "")


def _only(end: Sequence[Token], number: str, gender: str) -> str:
    """Return « ce » and the only noun of some words that has a number and a gender; a bare one names nothing but after « beaucoup de »."""
    meant = [t for n, t in enumerate(end) if _may_be(end, n, number, gender)]
    if len(meant) != 1 or meant[0].pos != "NOUN" or not meant[0].gender or not meant[0].text.islower():
        return ""
    noun = meant[0]
    if (
        is_listed(noun.low.removesuffix("s"), "unresumed")
        or is_listed(noun.low.removesuffix("s"), "quantities")
        or is_listed(noun.lemma, "times")
        or _stammers(end, noun)
    ):
        return ""
    said = demonstrative(noun.text, noun.gender, number)
    return said[:1].upper() + said[1:]


def _stammers(end: Sequence[Token], noun: Token) -> bool:
    """Return whether a noun closes the first half, what describes it apart: « le pouvoir local. Ce pouvoir »."""
    return not any(t.pos in ("ADP", "DET", "VERB", "PRON") for t in end if t.start >= noun.end)


def _may_be(end: Sequence[Token], at: int, number: str, gender: str) -> bool:
    """Return whether a word can be what a relative is about, by its number, its gender and its article."""
    token = end[at]
    if token.pos not in ("NOUN", "PROPN") or is_listed(token.lemma, "times"):
        return False
    first = at
    while first and end[first - 1].pos in ("ADJ", "NUM"):
        first -= 1
    opening = end[first - 1] if first else None
    low = opening.low if opening is not None else ""
    counted = low in OF and any(_counts(t) for t in end[:first])
    named = token.pos == "PROPN" or any(t.pos == "NUM" for t in end[first:at])
    determined = opening is not None and (opening.pos == "DET" or low in CONTRACTED)
    many = token.number or ("p" if low in MANY else "")
    fits = many in ("", number) and token.gender in ("", gender or token.gender)
    return fits and (determined or counted or named)


def _counts(token: Token) -> bool:
    return token.low == "quantité" or is_listed(token.low.removesuffix("s"), "quantities")
