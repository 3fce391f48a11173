"""Who backs or leads a thing, told behind « que » and the verb: « une coalition menée par la Ravie » is « une coalition que mène la Ravie »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.exchanges.agents import MANY, NO_OPENING, PAST, to_come
from generator.frames.exchanges.changes import Change
from generator.frames.exchanges.present_participles import explains
from generator.frames.guards import is_somebody
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.french.grammar import que
from generator.french.morphology import Uninflectable, auxiliary, conjugate
from generator.french.syntax import FINITE, Token

COST = 0.08
GROUP = frozenset({"DET", "NOUN", "ADJ", "PROPN", "NUM", "ADP"})
HEAD = 3  # words in which the noun for who did it stands
NOBODY = frozenset(
    {"lui", "elle", "eux", "elles", "ce", "cela", "celui", "celle", "ceux", "celles", "qui", "un", "une"}
)


def doers(text: str) -> Iterator[Change]:
    """Yield the participles with « par » told by a relative whose subject follows its verb."""
    found = tokens(text)
    for at, token in enumerate(found[:-2]):
        if token.tense == "ppast" and at and explains(found, at) and _agrees(found[at - 1], token):
            by = at + 1
            verb = _verb(found, at, by) if found[by].low == "par" else ""
            if verb:
                yield Change(token.start, found[by].end, verb, COST)


def _agrees(noun: Token, done: Token) -> bool:
    return noun.pos in ("NOUN", "ADJ") and noun.gender in ("", done.gender) and noun.number in ("", done.number)


def _verb(found: Sequence[Token], at: int, by: int) -> str:
    """Return « que » with the verb in the tense and number it needs; "" where that is not sure."""
    done, first = found[at], found[by + 1]
    if (
        first.pos not in ("DET", "PROPN", "NUM")
        or first.low in NO_OPENING | NOBODY
        or is_listed(first.low, "possessives")
    ):
        return ""
    end = _end(found, by + 1)
    main = _main(found, at, end)
    causes = is_listed(done.lemma, "causing")
    if main is None or to_come(main) or not end or not (causes or any(_acts(t) for t in found[by + 1 : by + 1 + HEAD])):
        return ""
    number = "p" if first.low in MANY or (first.pos == "NUM" and first.low not in ("un", "une")) else "s"
    body = is_somebody(found[at - 1].low, found[at - 1].lemma)
    lasting = is_listed(done.lemma, "states_of_agents") or (done.lemma == "mener" and body)
    if not lasting:
        return ""  # « un film réalisé par Ana Roy » reads better than « qu'a réalisé »
    told_then = main.tense in PAST or _compound(found, main)
    return _conjugated(done.lemma, "impf" if told_then else "pres", number)


def _conjugated(lemma: str, tense: str, number: str) -> str:
    try:
        return que(conjugate(lemma, "ind", tense, "3", number))
    except Uninflectable:
        return ""


def _end(found: Sequence[Token], start: int) -> int:
    """Return where the words for who did it end; 0 where « et » or a comma may join somebody else to them."""
    end = start
    while end < len(found) and found[end].pos in GROUP:
        if end > start and found[end].pos == "ADP" and found[end].low not in ("de", "d'", "du", "des"):
            break
        end += 1
    joined = end < len(found) and found[end].low in ("et", "ou", "ainsi")
    listed_on = end + 1 < len(found) and found[end].text == "," and found[end + 1].pos in ("PROPN", "DET")
    return 0 if joined or listed_on else end


def _acts(token: Token) -> bool:
    """Return whether a word is the name of somebody or a noun for one: « par la suite » names nobody."""
    return token.pos == "PROPN" or is_somebody(token.low, token.lemma)


def _main(found: Sequence[Token], at: int, end: int) -> Token | None:
    """Return the verb whose time a participle is told at: its noun's own, else the nearest before it, or the first after."""
    own = found[end] if end < len(found) and found[end].mood in FINITE else None
    before = next((t for t in reversed(found[:at]) if t.mood in FINITE), None)
    return own or before or next((t for t in found[at:] if t.mood in FINITE), None)


def _compound(found: Sequence[Token], main: Token) -> bool:
    """Return whether a verb is told in two words: « a parlé », « est venu », not « est lié »."""
    at = found.index(main)
    done = next((t for t in found[at + 1 : at + 4] if t.tense == "ppast"), None)
    return done is not None and (main.lemma == "avoir" or (main.lemma == "être" and auxiliary(done.lemma) == "être"))
