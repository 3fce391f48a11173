"""What narrows said by an adverb: « n'a fait que quatre victimes » is « a fait seulement quatre victimes »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.exchanges.changes import Change
from generator.frames.lists import listed
from generator.frames.reading import tokens
from generator.french.syntax import FINITE, Token

BETWEEN = 4  # words of the verb and its adverbs
HELD = frozenset({"NUM", "DET", "ADP"})  # what opens what is narrowed
COST = 0.04
RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où"})


def restrictions(text: str) -> Iterator[Change]:
    """Yield the narrowings of a text told otherwise; none beside another negation, an infinitive, a clause, a pronoun."""
    found = tokens(text)
    for at, token in enumerate(found):
        if token.low not in ("ne", "n'"):
            continue
        that = next((i for i in range(at + 2, min(at + 3 + BETWEEN, len(found))) if found[i].low in ("que", "qu'")), 0)
        if that and _verb(found[at + 1 : that]) and _narrowed(found[that + 1 :]) and not _under_that(found, at):
            words = text[found[at + 1].start : found[that - 1].end]
            yield Change(
                token.start,
                found[that].end,
                f"{words} {next(iter(listed('only')))} ".rstrip() + _gap(found, that),
                COST,
            )


def _verb(between: tuple[Token, ...]) -> bool:
    """Return whether these are one finite verb, its participle and adverbs that deny nothing."""
    denied = any(t.low in ("pas", "plus", "jamais", "rien", "guère", "donc") for t in between)
    kinds = all(t.pos in ("VERB", "AUX", "ADV") and t.mood != "inf" for t in between)
    copula = all(t.lemma == "être" for t in between if t.pos != "ADV")  # « ce n'est qu'un détail »
    return kinds and not denied and not copula and any(t.mood in FINITE for t in between[:1])


def _narrowed(after: tuple[Token, ...]) -> bool:
    """Return whether what is narrowed is a group of words: no clause, no infinitive, no adverb alone."""
    end = next(
        (i for i, t in enumerate(after) if t.pos in ("PUNCT", "SCONJ", "CCONJ") or t.low in RELATIVES), len(after)
    )
    clause = any(t.mood in FINITE for t in after[:end])  # « rien n'indique que cette hausse sera durable »
    return bool(after) and after[0].pos in HELD and not clause and all(t.mood != "inf" for t in after[:2])


def _under_that(found: tuple[Token, ...], at: int) -> bool:
    return at > 0 and found[at - 1].low in ("que", "qu'", "rien", "personne", "nul", "nulle")


def _gap(found: tuple[Token, ...], that: int) -> str:
    """Return the space before what follows « que »; « qu' » had none."""
    return " " if found[that].text[-1] in "'’" else ""
