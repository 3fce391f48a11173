"""Single words of equal worth exchanged in their context (`synonymes*.toml`): nouns, verbs, adjectives and adverbs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.frames.exchanges.changes import Change
from generator.frames.exchanges.pairings import Pairing, pairings
from generator.frames.exchanges.set_phrases import breaks, set_phrases
from generator.frames.exchanges.synonym_links import exchanged_link
from generator.frames.exchanges.synonym_nouns import exchanged_noun
from generator.frames.exchanges.synonym_qualities import exchanged_quality, quality
from generator.frames.exchanges.synonym_verbs import exchanged_verb
from generator.frames.exchanges.tails import opens
from generator.frames.gates import faults
from generator.frames.reading import tokens
from generator.french.syntax import Token

REACH = 4  # words looked back over for the verb a noun depends on


def synonyms(text: str, folders: tuple[str, ...] = ()) -> Iterator[Change]:
    """Yield the changes of single words that a site's tables make in a text: `stands` tells whether one breaks nothing."""
    found = tokens(text)
    fixed = set_phrases(text, folders)
    for at, token in enumerate(found):
        opens = at == 0 and token.pos not in ("PROPN", "NOUN")
        if not (token.text.islower() or opens) or ("-" in token.text) > ("-" in token.lemma):
            continue  # « mi-parcours » has the lemma of « parcours »
        for change in _made(text, found, at, folders):
            made = _capital(text, change)
            if not breaks(made, fixed):
                yield made._replace(sure=False)


def _capital(text: str, change: Change) -> Change:
    """Return a change that opens a sentence with the capital it needs."""
    opens = change.start == 0 and text[:1].isupper()
    return change._replace(text=change.text[:1].upper() + change.text[1:]) if opens else change


def stands(change: Change, text: str) -> bool:
    """Return whether a change alone breaks nothing that the gates look at: one that does would cost all the others."""
    said = text[: change.start] + change.text + text[change.end :]
    return all(fault in _usual(text) for fault in faults(said, text))


@lru_cache(maxsize=512)
def _usual(text: str) -> frozenset[str]:
    """Return what the gates have against a text as it is."""
    return frozenset(faults(text, text))


def _made(text: str, found: tuple[Token, ...], at: int, folders: tuple[str, ...]) -> Iterator[Change]:
    token = found[at]
    changes: list[Change | None] = []
    if token.pos == "NOUN":
        changes += [exchanged_noun(text, p, found, at) for p in _allowed("noms", token.lemma, found, at, folders)]
    if token.pos in ("VERB", "AUX"):
        changes += [exchanged_verb(text, p, found, at) for p in _allowed("verbes", token.lemma, found, at, folders)]
    changes += [exchanged_link(text, p, found, at) for p in _allowed("liens", token.low, found, at, folders)]
    name = quality(found, at)
    if name:
        changes += [exchanged_quality(text, p, found, at) for p in _allowed("qualités", name, found, at, folders)]
    yield from (made for made in changes if made is not None)


def _allowed(kind: str, lemma: str, found: tuple[Token, ...], at: int, folders: tuple[str, ...]) -> Iterator[Pairing]:
    following = found[at + 1].low if at + 1 < len(found) else ""
    for pair in _followed(kind, lemma, following, folders):
        if not (pair.guards or pair.marks) or _passes(pair, found, at):
            yield pair


@lru_cache(maxsize=8192)
def _followed(kind: str, lemma: str, following: str, folders: tuple[str, ...]) -> tuple[Pairing, ...]:
    """Return the pairs of a word whose fixed words may begin with the one that follows it: one in four of a verb's."""
    return tuple(p for p in pairings(kind, lemma, folders) if not p.left.tail or opens(p.left.tail, following))


def _passes(pair: Pairing, found: tuple[Token, ...], at: int) -> bool:
    """Return whether the words around a word are those a pair asks for, and none it refuses."""
    number = found[at].number or "s"
    if ("singulier" in pair.marks and number != "s") or ("pluriel" in pair.marks and number != "p"):
        return False
    end = at + len(pair.left.tail)
    around = {
        "après": lambda: _before(found, at),
        "devant": lambda: _after(found, end),
        "verbe": lambda: _governor(found, at),
        "avec": lambda: _company(found, at),
    }
    for name, words in pair.guards.items():
        refused = name.startswith("pas ")
        if bool(words & around[name.removeprefix("pas ")]()) == refused:
            return False
    return True


def _before(found: Sequence[Token], at: int) -> frozenset[str]:
    if not at:
        return frozenset({"^"})
    names = {found[at - 1].low, found[at - 1].lemma, found[at - 1].pos}
    return frozenset(names | ({f"{found[at - 2].low}_{found[at - 1].low}"} if at > 1 else set()))


def _after(found: Sequence[Token], at: int) -> frozenset[str]:
    if at + 1 >= len(found):
        return frozenset({"."})
    names = {found[at + 1].low, found[at + 1].lemma, found[at + 1].pos}
    return frozenset(names | ({f"{name}_{found[at + 2].low}" for name in names} if at + 2 < len(found) else set()))


def _company(found: Sequence[Token], at: int) -> frozenset[str]:
    """Return the other words of the sentence: what it is about tells the sense of one that has several."""
    others = [token for number, token in enumerate(found) if number != at]
    return frozenset(name for token in others for name in (token.text, token.low, token.lemma))


def _governor(found: Sequence[Token], at: int) -> frozenset[str]:
    """Return the lemma of the verb just before a noun's group."""
    for token in reversed(found[max(0, at - REACH) : at]):
        if token.pos in ("VERB", "AUX"):
            return frozenset({token.lemma})
    return frozenset()
