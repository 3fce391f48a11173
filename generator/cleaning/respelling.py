"""A word that no dictionary knows is the known one that a slip of the keys made it of: « premiére », « deja », « pourait », « étaeint », « constestent »."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from generator.cleaning.tables import table
from generator.french import sentences
from generator.french.lexicon import beginning, begins, known, lookup
from generator.french.straining import cost
from generator.french.typography import unaccented
from generator.shelf import compiled

UNKNOWN = compiled(r"(?:(?<![\w'’-])|(?<=\b[ldnscjmtLDNSCJMT]['’])|(?<=\b[Qq]u['’]))[a-zà-ÿœ]{4,}(?![\w'’-])")
LETTERS = "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûüœ"
MARKED = {"a": "aàâ", "c": "cç", "e": "eéèêë", "i": "iîï", "o": "oô", "u": "uùûü"}
STEM = 6  # letters of a word that another is derived from
ACUTE = compiled(r"é(?=[bcdfghjklmnpqrstvwxz]{1,2}er(?:ai|as?|ons|ez|ont|ait|ais|aient|ions|iez)$)")
ENDING = 3  # letters of a word that make it another of its family
START = 5  # letters that a word two letters away has in common with it
SHORT, LONG = 6, 8  # letters of a word that a letter doubled, or any other letter, does not turn into a different one
FAR = 2  # letters between an unknown infinitive and the known one
TO = compiled(r"\b(?:de |d['’]|à |pour |sans )$")
CLEAR = 1.0  # how much better a sentence reads with one word than with another as near


def respelt(whole: str, match: re.Match[str]) -> str | None:
    """Return the one word of the dictionary that a single slip of the keys made into an unknown one."""
    word = match.group()
    if known(word) or word in table("relecture")["accents"]["anglais"] or _agreed(word):
        return None
    bare = unaccented(word)
    if bare in table("accents")["preferes"]:
        return str(table("accents")["preferes"][bare])
    once = len(word) >= SHORT and whole.count(word) == 1 and not _is_derived(word)
    near = _best(match, _marked(word))
    if near is not None and _ends_open(word) and not _ends_open(near):
        near = next((done for done in _doubled(word) if _ends_open(done)), near)  # « il a appellé »
    elif near is not None and once:
        near = _clearly(match, near, set(_doubled(word)))
    if near is None and once:
        near = _other_letters(match)
    return None if near is None or _same_before(near) == _same_before(word) else near


def _ends_open(word: str) -> bool:
    """Return whether a word ends on an accent that a hand does not put by chance: « appelé », « jetées »."""
    return word.rstrip("es").endswith("é")


def _agreed(word: str) -> bool:
    """Return whether a word is a participle made to agree that takes no other form: « succédés » is no slip of the keys."""
    stem, mark, _ = word.rpartition("é")
    return word.endswith(("ée", "és", "ées")) and any(form.tense == "ppast" for form in lookup(stem + mark))


def _other_letters(match: re.Match[str]) -> str | None:
    """Return the word that differs from an unknown one by a letter doubled or not, two that changed places, or any one."""
    word = match.group()
    kinds: list[Callable[[str], Iterator[str]]] = [_doubled]
    kinds += [_swapped] if len(word) > SHORT else []
    kinds += [_near, _less_near] if len(word) >= LONG else []
    for kind in kinds:
        if found := set(kind(word)):
            near = _best(match, found)
            if near and (kind is _doubled or kind is _swapped or not _derived(word, near)):
                return near
            break
    return _to_do(match)


def _to_do(match: re.Match[str]) -> str | None:
    """Return the only infinitive near an unknown word in -er behind « de », « à », « pour »: « d'organisater un vote »."""
    word = match.group()
    if not word.endswith("er") or not TO.search(match.string, 0, match.start()):
        return None
    found = {
        near
        for near in beginning(word[:START])
        if any(form.mood == "inf" for form in lookup(near)) and apart(near, word) <= FAR
    }
    return found.pop() if len(found) == 1 else None


def _best(match: re.Match[str], found: set[str]) -> str | None:
    """Return the only word found, or the one with which the sentence reads clearly better."""
    if len(found) < 2:
        return next(iter(found), None)
    costs = _costs(match, found)
    return costs[0][1] if costs and costs[1][0] - costs[0][0] >= CLEAR else None


def _clearly(match: re.Match[str], near: str, found: set[str]) -> str:
    """Return a word that an unknown one may be, or another of those found with which the sentence reads clearly better."""
    costs = _costs(match, found | {near}) if found else []
    return min(((price - (CLEAR if word == near else 0.0), word) for price, word in costs), default=(0.0, near))[1]


def _costs(match: re.Match[str], found: set[str]) -> list[tuple[float, str]]:
    """Return what the sentence costs to read with each of the words found in the place of the one that matched, least first."""
    sentence = sentences.around(match.string, match.start())
    if sentence is None:
        return []
    start, end = match.start() - sentence.start, match.end() - sentence.start
    return sorted((cost(sentence.text[:start] + near + sentence.text[end:]), near) for near in found)


@lru_cache(maxsize=4096)
def _marked(word: str) -> set[str]:
    """Return the words of the dictionary that are written with the same letters, accents apart."""
    found = [""]
    for letter in unaccented(word):
        found = [head + mark for head in found for mark in MARKED.get(letter, letter)]
        found = [head for head in found if begins(head)]
    return {near for near in found if near != word and lookup(near)}


def _derived(word: str, near: str) -> bool:
    """Return whether a word may be one of the same family: « dendrochronologue » is no « -logie »."""
    return _ending(near) != _ending(word) and not word.startswith(near)


def _is_derived(word: str) -> bool:
    """Return whether a word is one of the dictionary with something before it: « réouvrir », « photovoltaïque »."""
    parted = ((word[:at], word[at:]) for at in range(2, len(word) - STEM + 1))
    return any(lookup(rest) and _may_precede(head) for head, rest in parted)


def _may_precede(head: str) -> bool:
    """Return whether letters may stand before a word to make another: « ré », « opto », « multi »."""
    return head in table("relecture")["frappes"]["prefixes"] or (len(head) > ENDING and head[-1] in "oia")


def _ending(word: str) -> str:
    """Return the last letters of a word, no accents; endings that are taken for each other are one: « électorelle », « électorale »."""
    for one, other in table("relecture")["frappes"]["finales"].items():
        if word.endswith(one):
            return str(other)
    return unaccented(word[-ENDING:])


def _same_before(word: str) -> str:
    """Return a word as the spelling reform of 1990 has it, where both are right: « maitrise », « succèdera »."""
    return ACUTE.sub("è", word.replace("î", "i").replace("û", "u"))


def _doubled(word: str) -> Iterator[str]:
    """Yield the known words with a consonant doubled or no longer so: « soupçonée », « illussion »."""
    for at, letter in enumerate(word):
        if letter in "cflmnprst":
            twice = word[at + 1 : at + 2] == letter
            near = word[:at] + ("" if twice else letter) + word[at:] if not twice else word[:at] + word[at + 1 :]
            if lookup(near):
                yield near


def _swapped(word: str) -> Iterator[str]:
    """Yield the known words of which two letters changed places."""
    for at in range(1, len(word) - 1):
        near = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if near != word and lookup(near):
            yield near


def _near(word: str) -> Iterator[str]:
    """Yield the known words one letter away, the first letter kept."""
    for at in range(1, len(word) + 1):
        head, tail = word[:at], word[at:]
        candidates = [head + tail[1:]] if tail else []
        candidates += [head + letter + tail[1:] for letter in LETTERS] if tail else []
        candidates += [head + letter + tail for letter in LETTERS]
        yield from (near for near in candidates if near != word and lookup(near))


def _less_near(word: str) -> Iterator[str]:
    """Yield the known words two letters away that begin with the same letters."""
    yield from (near for near in beginning(word[:START]) if abs(len(near) - len(word)) <= 1 and apart(near, word) == 2)


def apart(one: str, other: str) -> int:
    """Return how many letters must be put, taken or changed to make one word of another."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        last, row[0] = row[0], at
        for place, old in enumerate(other, 1):
            last, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, last + (letter != old))
    return row[-1]
