"""A word, or one of its family, said twice in a sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache

from generator.frames.lists import listed
from generator.frames.required import unquoted
from generator.shelf import compiled


def doubled(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """A word brought in that the text has already: « a dénoncé l'attentat et dénonce une attaque »."""
    said, given, again = heard_words(text), heard_words(source), heard_words(text, SUBJECT_WORDS)
    for word in dict.fromkeys(said):
        heard = said if word not in given else again
        if heard.count(word) <= given.count(word):
            continue
        near = _families(heard)[_family(word)]
        if near > max(1, _families(given)[_family(word)]):
            yield f"mot dit deux fois : {word}"


@lru_cache(maxsize=1024)
def _families(heard: tuple[str, ...]) -> Counter[str]:
    """Return how many words of each family are heard."""
    return Counter(map(_family, heard))


@lru_cache(maxsize=4096)
def _family(word: str) -> str:
    """Return what the words of a family share: « donner » and « a donné »."""
    return word[:STEM].translate(BARE)


@lru_cache(maxsize=1024)
def heard_words(text: str, left: int = 0) -> tuple[str, ...]:
    """Return the words of a text that a reader hears; in later sentences, the first `left` may call the subject again."""
    heard = (word for n, words in enumerate(_long_words(text)) for word in words[left if n else 0 :])
    return tuple(word for word in heard if word not in _unheard())


@lru_cache(maxsize=1024)
def _long_words(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of three letters or more of each sentence of a text, in lower case."""
    sentences = [NAMED_AGAIN.sub("", s) for s in compiled(r"(?<=[.!?…])\s+").split(unquoted(text))]
    return tuple(tuple(map(str.lower, compiled(r"[^\W\d_]{3,}").findall(sentence))) for sentence in sentences)


@cache
def _unheard() -> frozenset[str]:
    return listed("function") | listed("auxiliaries")


NAMED_AGAIN = compiled(r", (?:a|ont) \w+ [A-ZÀ-Þ][\w-]+\.$")  # « …, a ajouté Roy. »: who speaks is named again
BARE = str.maketrans("éèêëàâîïôûùç", "eeeeaaiiouuc")
STEM = 5  # letters of a word's family
SUBJECT_WORDS = 8  # words of a sentence in which its subject may be said again
