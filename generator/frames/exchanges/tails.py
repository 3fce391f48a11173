"""The fixed words after a word exchanged: matched, taken away, put in their place, contracted with what follows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from generator.frames.exchanges.pairings import Pairing
from generator.frames.words import join_preposition
from generator.french.syntax import Token

CONTRACTED = {"du": ("de", "le"), "des": ("de", "les"), "au": ("à", "le"), "aux": ("à", "les"), "d'": ("de", "")}
PREPOSITIONS = frozenset({"de", "à"})
WINDOW = 14  # words in which a second complement may stand
FAR = 25  # words in which one with its own preposition may
AGREED = "~"  # what ends a word that agrees
ENDINGS = frozenset({"", "e", "s", "es"})


def after_tail(found: Sequence[Token], at: int, tail: tuple[str, ...]) -> int | None:
    """Return where what follows a word and its fixed words begins, None when they do not follow it.

    An article contracted with the last of them counts among them.
    """
    for number, word in enumerate(tail, at + 1):
        if number >= len(found) or not _is(word, found[number].low, number == at + len(tail)):
            return None
    return at + 1 + len(tail)


def opens(tail: tuple[str, ...], written: str) -> bool:
    """Return whether the fixed words that follow a word begin with one as written."""
    return _is(tail[0], written, len(tail) == 1)


def _is(word: str, written: str, last: bool) -> bool:
    if word.endswith(AGREED):
        return written.startswith(word[:-1]) and written[len(word) - 1 :] in ENDINGS
    elided = written.endswith("'") and word == written[:-1] + "e"
    return written == word or elided or (last and CONTRACTED.get(written, ("",))[0] == word)


def tail_change(pair: Pairing, found: Sequence[Token], after: int) -> tuple[int, tuple[str, ...]]:
    """Return where the words replaced end and those that follow the new word; (-1, ()) where it cannot be done.

    The last may be an article that a preposition of the old tail had swallowed.
    """
    left, right = pair.left.tail, pair.right.tail
    old, new = _preposition(left), _preposition(right)
    if left and right and left[-1] == right[-1]:
        return found[after - 2].end, right[:-1]  # « qu' » stays as it is written, an article where it is swallowed
    if old == new:
        return found[after - 1].end, right
    if _is_shared(found, after) or _is_said_again(found, after, old):
        return -1, ()
    infinitive = found[after].mood == "inf" if after < len(found) else False
    if not infinitive and not _opens_group(found, after) and (not old or not _article(found[after - 1])):
        return -1, ()
    article = _article(found[after - 1]) if old else ""
    return found[after - 1].end, (*right, article) if article else right


def _preposition(tail: tuple[str, ...]) -> str:
    return tail[-1] if tail and tail[-1] in PREPOSITIONS else ""


def _article(token: Token) -> str:
    return CONTRACTED.get(token.low, ("", ""))[1]


def _opens_group(found: Sequence[Token], after: int) -> bool:
    return after < len(found) and found[after].pos in ("DET", "NUM", "PROPN")


def _is_shared(found: Sequence[Token], after: int) -> bool:
    """Return whether a second complement may need the old preposition: « nuit au commerce et à la pêche »."""
    for number, token in enumerate(found[after : after + WINDOW]):
        if token.low in ("et", "ou", "ni"):
            return True
        if number and token.pos in ("PUNCT", "VERB", "AUX"):
            following = found[after + number + 1] if after + number + 1 < len(found) else None
            return token.low == "," and following is not None and following.pos in ("ADP", "DET")
    return False


def _is_said_again(found: Sequence[Token], after: int, preposition: str) -> bool:
    """Return whether the old preposition opens a second group further on: « au moyen d'une sonde, longue de 3 mètres, et d'un robot »."""
    forms = {preposition, *(form for form, (word, _) in CONTRACTED.items() if word == preposition)}
    rest = found[after : after + FAR]
    return any(one.low in ("et", "ou", "ni") and other.low in forms for one, other in pairwise(rest))


def attached(word: str, rest: tuple[str, ...], following: str) -> tuple[str, int]:
    """Return a word with those after it, and how many characters of what follows they take in."""
    words = " ".join((word, *rest)).replace("' ", "'")
    if rest and rest[-1] in ("le", "les"):
        before = words.rpartition(" ")[0]
        return (join_preposition(before, rest[-1] + " x")[:-2], 0) if len(rest) > 1 else (words, 0)
    if not rest or rest[-1] not in PREPOSITIONS:
        return (f"{words} ", 0) if following[:1].isalnum() else (words, 0)  # an elided word is gone
    bare = following.lstrip()
    opening = bare.split(" ", 1)[0]
    joined = join_preposition(words, bare)
    kept = bare[len(opening) :]
    if not joined.endswith(kept):
        return words, 0
    return joined[: len(joined) - len(kept)], len(following) - len(bare) + len(opening)
