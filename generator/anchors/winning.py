"""What somebody wins: « Un deuxième titre mondial pour Ana Roy », « La troisième victoire de Paul Brun »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.anchors.words import POINTING, words_of
from generator.facts.reading import parsed
from generator.french.grammar import definite, prefix_de
from generator.french.morphology import gender_of
from generator.french.quoted import blotted
from generator.french.syntax import FINITE, Token
from generator.shelf import compiled
from generator.types import Brief, Fact

LEAST, MOST = 3, 9  # words
OWN = compiled(r"(?:sa|son) ")
DENIED = compiled(r"\b(?:ne|n['’]|sans|sauf|si|selon|d['’]après|espère|pourrait|devrait|aurait|seule?)(?!\w)", 2)
RELATED = compiled(r"(?<![\w-])(?:qui|que|qu['’]|dont|où|lequel|laquelle|lesquel\w+|duquel)(?!\w)")
OWN_RELATIVE = compiled(r",? (?:qui|laquelle|lequel) $")
AFTER = r"[^.;:«»]{0,60}?"
COUNTED = ("premi", "deuxi", "second", "troisi", "quatri", "cinqui", "sixi", "septi", "huiti", "neuvi", "dixi")


def won(fact: Fact, brief: Brief) -> Iterator[str]:
    """Yield what the one winner that a sentence names before its verb has won."""
    text = fact.text
    if fact.modality != "asserted" or DENIED.search(text) or not _prize().search(blotted(text)):
        return
    tokens = parsed(text).tokens
    for at, token in enumerate(tokens):
        if _wins(tokens, at):
            winner = _winner(text[: token.start], brief)
            found = _won().match(text, token.end) if winner else None
            line = _line(found["what"], winner) if found else ""
            if line and LEAST <= len(line.split()) <= MOST and not POINTING.search(line):
                yield line
            return


def _wins(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether a verb says that somebody wins, now or as done."""
    token = tokens[at]
    if token.pos != "VERB" or not {token.lemma, f"se {token.lemma}", f"s'{token.lemma}"} & words_of("gagner"):
        return False
    done = token.tense == "ppast" and any(t.low in ("a", "ont", "est", "sont") for t in tokens[max(0, at - 2) : at])
    return done or (token.mood in FINITE and token.tense in ("pres", "past"))


def _winner(before: str, brief: Brief) -> str:
    """Return the one person, club or land that stands before a verb, "" where several or none do."""
    named = {
        e.name: e for e in brief.entities if e.kind in ("person", "organisation") and any(n in before for n in e.names)
    }
    if len(named) != 1:
        return ""
    (only,) = named.values()
    name = max((n for n in only.names if n in before), key=len)
    between = before[before.rfind(name) + len(name) :]
    # « Roy a décrit le joueur qui a reçu le prix »: another has won it.
    return "" if RELATED.search(between) and not OWN_RELATIVE.match(between) else name


def _line(what: str, winner: str) -> str:
    own = OWN.match(what)
    if own is None:
        return f"{what} pour {winner}"
    noun = what[own.end() :]
    head = next((word for word in noun.split() if word in words_of("gagne")), "")
    gender = gender_of(head)
    return f"{definite(noun, gender)} {prefix_de(winner)}" if gender else ""


@cache
def _won() -> re.Pattern[str]:
    """Return the pattern of what is won, after its verb."""
    return compiled(f"{AFTER}{_prize().pattern}")


@cache
def _prize() -> re.Pattern[str]:
    """Return the pattern of what is won: an article, the noun and the adjectives beside it."""
    nouns = "|".join(sorted(words_of("gagne")))
    counted = "|".join(COUNTED)
    return compiled(
        rf"(?<!\w)(?P<what>(?:une?|l[ae]|l['’]|sa|son) ?(?:(?:{counted})\w* |grande? |\d+e )?(?:{nouns})(?: [a-zà-ÿ]+(?:al|ale|ique|ienne?|aise?|ois|oise|if|ive|aire|el|elle)\b)*(?: d['’]étape| d['’]or| d['’]argent| de bronze| en U\d\d| du monde| de la saison)?)(?![\w'’-]| d[eu]| des| numéro)"
    )
