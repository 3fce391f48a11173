"""What a sentence is read beside: no change brings in a word, a link or an opening that the sentence before or the next one has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache

from generator.frames.copying import muted
from generator.frames.lists import listed
from generator.french.lexicon import lookup
from generator.french.words import listed as calendar
from generator.shelf import compiled

WORD = compiled(
    r"(?<![\w’'-])(?:[ldnsjmqc][’']|qu[’'])?(?P<word>[a-zà-ÿ]{4,})(?!\w)(?!-(?!(?:t-)?(?:ils?|elles?|on)\b))"
)  # « indique-t-il » is heard too
ALL = compiled(r"\w+")
OPPOSED = compiled(r"\b(?:cependant|toutefois|néanmoins|pourtant|mais|en revanche)\b", 2)
SETS_AGAINST = compiled(r"^(?:Cependant|Toutefois|Néanmoins|Pourtant|Mais|En revanche)\b")
LINK = compiled(
    r"(?:De (?:son|leur) côté|(?:Pour|Quant à) (?:sa part|leur part|l\w+)|En (?:outre|revanche)|Par ailleurs|Ensuite|Cependant|Toutefois|Néanmoins|Pourtant)(?=,)"
)
OPENING = compiled(r"(?:Grâce|D['’]après|Selon|Malgré|Pour|À la suite|Faute|Outre)\b")
OFTEN = 3  # sentences of a source that have a word, from which one more is too many
STOP = compiled(r"(?<=[.!?…])\s+(?=[A-ZÀ-Þ«])")


def jars(
    sentences: Sequence[str], source: str, before: Sequence[str], after: str, near: str = "", above: str = ""
) -> bool:
    """Return whether sentences bring in what those beside them have: a word, a link that sets against, an opening.

    `source` is what they say otherwise, `before` the last sentences, `after` the next one of the source, `near` what
    else is read about there, of which they may bring in no word either, nor open on a link of what stands `above`.
    """
    last = before[-1] if before else ""
    if said_again(" ".join(sentences), source, f"{last} {after} {near}"):
        return True
    if (led := LINK.match(sentences[0])) and led[0] not in source and led[0].lower() in above.lower():
        return True
    return _set_against_twice(sentences, source, last, after) or _opens_alike(sentences, source, before)


def tears_words(sentences: Sequence[str], source: str, before: str) -> bool:
    """Return whether « Roy a dit : » would stand between the words of the sentence before, which nobody is said to speak, and
    those they go on to: « Q. » « R », a dit Roy."""
    bare = before.startswith("«") and before.rstrip(" .").endswith("»")
    return bare and source.startswith("«") and not sentences[0].startswith("«")


@lru_cache(maxsize=16)
def often_told(source: str) -> str:
    """Return the words that a source has in several of its sentences, verbs of saying apart: another of them is heard as a tic."""
    times = Counter(word for text in STOP.split(source) for word in _weighty(text))
    return " ".join(w for w, many in times.items() if many >= OFTEN and _lemmas(w).isdisjoint(calendar("saying")))


@lru_cache(maxsize=4096)
def said_again(text: str, source: str, near: str) -> frozenset[str]:
    """Return the words that a text has and its source has not, in any of their forms, and that stand near."""
    source = f"{source[:1].lower()}{source[1:]}"  # the word that opens it too
    brought = _weighty(text) - _weighty(source)
    if not brought:
        return frozenset()
    families = _families(near.replace("«", " ").replace("»", " "))  # words that somebody says are heard too
    own = _families(source)
    return frozenset(w for w in brought if not families.isdisjoint(_lemmas(w)) and own.isdisjoint(_lemmas(w)))


def tics(text: str, near: str) -> frozenset[str]:
    """Return the words a reader hears again, that a text has twice or that stand near it too: « également », « a affirmé »."""
    told, twice = _told(text)
    return (told & frozenset(_words(near))) | twice if told else told


@lru_cache(maxsize=2048)
def _told(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of a text that are soon a tic, and those of them that it has twice."""
    words = _words(text)
    told = listed("tics").intersection(words)
    return told, frozenset(word for word in told if words.count(word) > 1)


@lru_cache(maxsize=2048)
def _words(text: str) -> tuple[str, ...]:
    return tuple(ALL.findall(muted(text).lower()))


def opposed(text: str) -> bool:
    """Return whether a sentence sets something against another."""
    return OPPOSED.search(muted(text)) is not None


def _set_against_twice(sentences: Sequence[str], source: str, last: str, after: str) -> bool:
    """« Roy est pour. Toutefois, il part. » before « Cependant, … »: the new one would be heard beside it."""
    brought = [at for at, text in enumerate(sentences) if SETS_AGAINST.match(text) and not source.startswith(text[:8])]
    near = (OPPOSED.match(after.lower()) or OPPOSED.search(muted(after)[:60])) if after else None
    return bool(brought) and (near is not None or (brought[0] == 0 and opposed(last)))


def _opens_alike(sentences: Sequence[str], source: str, before: Sequence[str]) -> bool:
    """« Grâce à X, … » twice in three sentences, where the source opens otherwise."""
    found = OPENING.match(sentences[0])
    if found is None or source.startswith(found[0]):
        return False
    openings = [part for text in before[-3:] for part in STOP.split(text)]
    return any(text.startswith(found[0]) for text in openings)


@lru_cache(maxsize=2048)
def _weighty(text: str) -> frozenset[str]:
    """Return the words of a text outside quotes that a reader would hear twice: no name, none of the little ones."""
    return frozenset(m["word"] for m in WORD.finditer(muted(text))) - _unheard()


@lru_cache(maxsize=1024)
def _families(text: str) -> frozenset[str]:
    return frozenset(lemma for word in _weighty(text) for lemma in _lemmas(word))


@lru_cache(maxsize=4096)
def _lemmas(word: str) -> frozenset[str]:
    return frozenset({word, *(form.lemma for form in lookup(word))})


@cache
def _unheard() -> frozenset[str]:
    return listed("function") | listed("auxiliaries") | calendar("months") | calendar("days")
