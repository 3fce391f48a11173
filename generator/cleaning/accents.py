"""Give a text typed without accents its accents again, letter for letter, where French leaves no doubt."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from itertools import count, islice

from generator.cleaning.tables import table
from generator.french.lexicon import begins, lookup
from generator.shelf import compiled

WORD = compiled(r"[^\W_]+")
LETTERS: Mapping[str, str] = {"a": "aàâ", "c": "cç", "e": "eéèêë", "i": "iîï", "o": "oô", "u": "uùûü"}
ENOUGH = 30  # words without one accent: some hundred letters, where French has a dozen accents
AUXILIARIES = ("avoir", "être")
SIGNS = 2  # words that only accents make French


def lacks(text: str) -> bool:
    """Return whether a French text was typed without accents."""
    words = WORD.findall(text)
    if len(words) < ENOUGH or any(unicodedata.normalize("NFD", w) != w for w in words):
        return False
    signs = (w for w in set(words) if w.islower() and not lookup(w) and accented(w))
    return len(list(islice(signs, SIGNS))) == SIGNS


def restored(text: str) -> str:
    """Return a text with its accents, as long as before; a word that could be read two ways keeps its letters."""
    words = WORD.findall(text)
    places = count()
    return WORD.sub(lambda match: _cased(_word(words, next(places)), match.group()), text)


def _word(words: list[str], index: int) -> str:
    """Return a word, in lower case, with the accents its place asks for; as it is when nothing tells."""
    word = words[index].lower()
    if word == "a":
        return "a" if _has(words, index) else "à"
    if word in table("accents")["preferes"]:
        return str(table("accents")["preferes"][word])
    choices = [*([word] if lookup(word) else []), *accented(word)]
    if _after_auxiliary(words, index):
        return next((choice for choice in choices if _is_participle(choice)), choices[0] if choices else word)
    if words[index][:1].isupper() and word not in choices and len(choices) > 1:
        return word  # perhaps a name
    return min(choices, key=_is_participle, default=word)


def _has(words: list[str], index: int) -> bool:
    """Return whether « a » is the verb: after its pronoun, or before a participle and no set phrase (« à cause »)."""
    before = words[index - 1].lower() if index else ""
    after = next((w.lower() for w in words[index + 1 :] if not _steps_aside(w)), "")
    set_phrase = index + 1 < len(words) and words[index + 1].lower() in table("accents")["a_grave"]["avant"]
    participle = any(_is_participle(choice) for choice in (after, *accented(after)))
    return before in table("accents")["a_verbe"]["apres"] or (participle and not set_phrase)


def _after_auxiliary(words: list[str], index: int) -> bool:
    """Return whether the word before, adverbs left out, is a form of « avoir » or « être »."""
    place = next((i for i in range(index - 1, -1, -1) if not _steps_aside(words[i])), -1)
    if place < 0:
        return False
    word = words[place].lower()
    if word == "a":
        return _has(words, place)
    return any(form.lemma in AUXILIARIES for choice in (word, *accented(word)) for form in lookup(choice))


def _steps_aside(word: str) -> bool:
    return word.lower() in table("accents")["entre"]["mots"] or word.lower().endswith("ement")


@lru_cache(maxsize=8192)
def _is_participle(word: str) -> bool:
    return any(form.tense == "ppast" for form in lookup(word))


def _cased(word: str, like: str) -> str:
    """Return a word with the capitals of another."""
    if like.isupper() and len(like) > 1:
        return word.upper()
    return word[:1].upper() + word[1:] if like[:1].isupper() else word


@lru_cache(maxsize=8192)
def accented(word: str) -> tuple[str, ...]:
    """Return the words of the dictionary that are this one, in lower case, with accents."""
    found = [""]
    for letter in word:
        found = [head + mark for head in found for mark in LETTERS.get(letter, letter)]
        found = [head for head in found if begins(head)]
    return tuple(full for full in found if full != word and lookup(full))
