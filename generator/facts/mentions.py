"""Names where they stand in a sentence, once titles, peoples and mere openings of sentences are left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.facts.naming import cues, known_names, words
from generator.facts.runs import Word, capital, cut, demonym, name_end, person_starts
from generator.french.lexicon import is_first_name, lookup
from generator.french.sentences import is_stop_word
from generator.shelf import compiled

ROMAN = compiled(r"(?:[IVX]{1,5}|[IVX]+(?:er|e|ème))$")
OPENERS = frozenset('«“"–—•:.?!…')
GRAMMAR = frozenset({"ADP", "DET", "PRON", "ADV", "CCONJ", "SCONJ"})
LONE = 2  # words of a run: « Suisse Roman » may be a name whole
SWISS, STATE = "Suisse", "État"  # a land and an inhabitant of it
BEFORE, AFTER = 6, 30  # words kept before a name, characters kept after it


class Mention(NamedTuple):
    """A name in a sentence, the words around it, and whether only its place may have given it a capital."""

    text: str
    start: int
    end: int
    opens: bool
    before: tuple[str, ...]  # the last words before it, nearest last
    after: str  # what follows


def mentions(sentence: str) -> Iterator[Mention]:
    """Yield the candidates for names of a sentence, in order; those that open it are still to be judged."""
    found = cut(sentence)
    at = 0
    while at < len(found):
        stop = name_end(found, at, opens(found, at))
        first = _first(found, at, stop)
        if first < stop and not person_starts(found, stop):
            yield _mention(sentence, found, first, stop)
        at = max(stop, at + 1)


def _mention(sentence: str, found: Sequence[Word], first: int, stop: int) -> Mention:
    start, end = found[first].start, found[stop - 1].end
    before = tuple(w.text for w in found[max(0, first - BEFORE) : first])
    return Mention(sentence[start:end], start, end, opens(found, first), before, sentence[end : end + AFTER])


def opens(found: Sequence[Word], at: int) -> bool:
    """Return whether a word has its capital from its place: start of a sentence, of a quotation, after a colon."""
    before = at - 1
    while before >= 0 and found[before].text[-1:] in "'’" and found[before].text[0].isupper():
        before -= 1  # « L'armée »
    return before < 0 or found[before].text in OPENERS


def _first(found: Sequence[Word], at: int, stop: int) -> int:
    """Return where a name really starts; `stop` when nothing of it is a name."""
    while at < stop and not _starts(found, at, stop):
        at += 1
        while at < stop and found[at].low in words("linkers") and not capital(found[at].text):
            at += 1
    return at


def _starts(found: Sequence[Word], at: int, stop: int) -> bool:
    """Return whether a name can start at this word of its run."""
    word, rest = found[at].text, stop - at
    if rest > LONE and _of_a_people(word) and is_first_name(found[at + 1].text):
        return False
    if _known(found, at, stop) or (rest > 1 and _known(found, at, at + 2)):
        return True
    if word in known_names() and word not in words("not_names") | words("titles"):
        return True
    acronym = (
        len(word) > 1 and word.isupper() and word not in words("not_names") | words("titles") and not opens(found, at)
    )
    return acronym or not (
        (word in words("titles") and word not in cues("heads"))
        or (word in words("not_names") and rest == 1)
        or (demonym(word) and (rest > 1 or at > 0) and not (rest > 1 and is_first_name(word)))
        or (ROMAN.match(word) is not None and rest == 1)
        or (opens(found, at) and rest > 1 and _ordinary(word))
    )


def _of_a_people(word: str) -> bool:
    """Return whether a word before a first name says of which people or for whom somebody is: « le Suisse Paul Roy », « l'hydrologue de l'État Ana Roy »."""
    last = word.rpartition("-")[2]
    return last in (SWISS, STATE) or ("-" in word and demonym(last))


def _known(found: Sequence[Word], at: int, stop: int) -> bool:
    name = " ".join(w.text for w in found[at:stop]).replace("’", "'")
    return name in known_names() or name.replace("' ", "'") in known_names()


def _ordinary(word: str) -> bool:
    """Return whether a word that opens a sentence before a name is most likely no part of it."""
    if word in cues("heads"):
        return False
    if is_stop_word(word) and word[1:].islower():
        return True
    poses = {f.pos for f in lookup(word.lower())}
    return bool(poses & GRAMMAR) or ("VERB" in poses and not is_first_name(word))
