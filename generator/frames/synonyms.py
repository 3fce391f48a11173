"""Single words of equal worth exchanged (`synonymes.toml`): nouns of one gender, verbs of one construction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from generator.frames.changes import Change, fitted
from generator.frames.library import load
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.french.grammar import contract, definite, demonstrative, possessive
from generator.french.lexicon import forms
from generator.french.morphology import Uninflectable, conjugate, participle, present_participle
from generator.french.syntax import Token

COSTS = {"pairs": 0.05, "both": 0.05, "last": 0.2}
ONLY = "="  # a guard that opens so names the only words allowed


class Pair(NamedTuple):
    """A word and the one that may stand in its place, with the words that must not (or alone may) stand around."""

    to: str
    before: str
    after: str
    cost: float


def synonyms(text: str, folders: tuple[str, ...] = ()) -> Iterator[Change]:
    """Yield the changes of single words that a site's table makes in a text."""
    found = tokens(text)
    nouns, verbs = _pairs("noms", folders), _pairs("verbes", folders)
    for at, token in enumerate(found):
        table = nouns if token.pos == "NOUN" else verbs if token.pos == "VERB" else {}
        for pair in table.get(token.lemma, ()) if token.text.islower() else ():
            if _allowed(pair, found, at):
                made = _noun(pair, found, at) if token.pos == "NOUN" else _verb(text, pair, found, at)
                if made is not None:
                    yield made


@cache
def _pairs(name: str, folders: tuple[str, ...]) -> Mapping[str, tuple[Pair, ...]]:
    """Return the pairs of a part of the table, by the word they replace."""
    table: Mapping[str, Sequence[Sequence[str]]] = load(folders).tables["synonymes"].get(name, {})
    found: dict[str, list[Pair]] = {}
    for kind, cost in COSTS.items():
        for left, right, *guards in table.get(kind, ()):
            before, after = (*guards, "", "")[:2]
            found.setdefault(left, []).append(Pair(right, before, after, cost))
            if kind == "both":
                found.setdefault(right, []).append(Pair(left, before, after, cost))
    return {word: tuple(pairs) for word, pairs in found.items()}


def _allowed(pair: Pair, found: tuple[Token, ...], at: int) -> bool:
    before = found[at - 1].text if at else ""
    if at > 1 and f"{found[at - 2].text}_{before}".lower() in pair.before.split():
        return False
    after = found[at + 1].text if at + 1 < len(found) else ""
    if at + 2 < len(found) and f"{after}_{found[at + 2].text}".lower() in pair.after.split():
        return False  # « augmentation de capital »
    return _passes(pair.before, before) and _passes(pair.after, after)


def _passes(guard: str, word: str) -> bool:
    words = guard.removeprefix(ONLY).split()
    return not words or (word.lower().replace("’", "'") in words) == guard.startswith(ONLY)


def _noun(pair: Pair, found: tuple[Token, ...], at: int) -> Change | None:
    """Return the change of a noun with what elides or contracts before it; none for a noun without a determiner."""
    token, before = found[at], found[at - 1] if at else None
    word = _same_form(pair.to, token)
    if word is None or before is None or before.text.lower() in ("bel", "nouvel", "vieil", "beau", "nouveau", "vieux"):
        return None
    if before.pos == "ADJ" and at > 1 and is_listed(found[at - 2].text, "determiners"):
        return Change(token.start, token.end, word, pair.cost)
    if not is_listed(before.text, "determiners"):
        return None
    return _fitted(found, at, word, token.gender, pair.cost)


def _same_form(lemma: str, token: Token) -> str | None:
    """Return a noun in the number of another; None when the gender differs: an article or a pronoun would show it."""
    number = token.number or "s"
    fitting = [f for f in forms(lemma) if f.pos == "NOUN" and f.number in ("", number)]
    genders = {f.gender for f in fitting}
    return fitting[0].text if fitting and token.gender and genders <= {token.gender, ""} else None


def _fitted(found: tuple[Token, ...], at: int, word: str, gender: str, cost: float) -> Change | None:
    """Return the change of a noun and of the determiner before it."""
    token, before = found[at], found[at - 1]
    low = before.text.lower().replace("’", "'")
    if token.number == "p" or low in ("un", "une", "leur", "notre", "votre", "quelque", "chaque", "aucun", "aucune"):
        return Change(token.start, token.end, word, cost)
    start, opening = before.start, before.text
    if low in ("le", "la", "l'"):
        made = definite(word, gender)
        joint = found[at - 2] if at > 1 else None
        if joint is not None and joint.text.lower() in ("de", "à"):
            start, opening, made = joint.start, joint.text, contract(joint.text.lower(), made)
    elif low in ("du", "au"):
        made = contract("de" if low == "du" else "à", definite(word, gender))
    elif low in ("ce", "cet", "cette"):
        made = demonstrative(word, gender)
    elif low in ("son", "sa"):
        made = possessive(word, gender)
    else:
        return None
    return Change(start, token.end, made[:1].upper() + made[1:] if opening[0].isupper() else made, cost)


def _verb(text: str, pair: Pair, found: tuple[Token, ...], at: int) -> Change | None:
    """Return the change of a verb in the same form, with the word before it elided or not."""
    token = found[at]
    before = found[at - 1] if at else None
    low = before.text.lower().replace("’", "'") if before else ""
    if low in ("se", "s'", "me", "m'", "te", "t'", "l'", "le", "la", "les"):  # « la cause » is no verb
        return None
    try:
        word = in_form(pair.to, token)
    except Uninflectable:
        return None
    kind = before.pos if before is not None else ""
    if kind == "AUX" and token.tense != "ppast":
        return None  # a participle ill written
    if token.tense == "ppast" and kind not in ("AUX", "ADV", "VERB"):
        return None  # « une surveillance accrue » is a quality
    return fitted(text, Change(token.start, token.end, word, pair.cost))


def in_form(lemma: str, like: Token) -> str:
    """Return a verb in the form of another; Uninflectable where that cannot be told."""
    if like.mood == "inf":
        return lemma
    if like.tense == "ppast":
        return participle(lemma, like.gender or "m", like.number or "s")
    if like.tense == "ppres":
        return present_participle(lemma)
    if like.mood not in ("ind", "con", "sub") or like.person != "3":
        raise Uninflectable(lemma)
    return conjugate(lemma, like.mood, like.tense, "3", like.number or "s")
