"""Words a site bans and words it prefers; a word written as in the dictionary stands for all its forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.french.lexicon import lookup
from generator.french.morphology import agree, plural
from generator.french.sentences import words
from generator.french.syntax import Token
from generator.french.tagger import tag
from generator.french.typography import strip_typography
from generator.style.departures import Departure, departure
from generator.style.piece import unquoted
from generator.types import Site


def check(text: str, site: Site) -> Iterator[Departure]:
    """Yield the words of a sentence that the site refuses, quotations left out."""
    plain = unquoted(strip_typography(text))
    for word in site.voice.get("banned", ()):
        for found in _places(plain, word):
            yield departure("mots", "banned", word.lower(), text, found=found, word=word)
    preferred: Mapping[str, list[str]] = site.voice.get("preferred", {})
    for wanted, others in preferred.items():
        for word in others:
            for found in _places(plain, word):
                yield departure("mots", "preferred", word.lower(), text, found=found, wanted=_like(wanted, found))


def _places(text: str, term: str) -> Iterator[str]:
    """Yield each place of a text where a term stands, in any of its forms, as written there."""
    sought = _lower(strip_typography(term))
    there, low = words(text), _lower(text)
    opening = low[: len(low) - len(sought) + 1]
    for at in [at for at, word in enumerate(opening) if word == sought[0] or _is_form(word, sought[0])]:
        if all(word == wanted or _is_form(word, wanted) for word, wanted in zip(low[at:], sought, strict=False)):
            first, last = there[at], there[at + len(sought) - 1]
            if low[at : at + len(sought)] == sought or _confirmed(text, first.start, sought[0]):
                yield text[first.start : last.end]


@lru_cache(maxsize=1024)
def _lower(text: str) -> tuple[str, ...]:
    return tuple(piece.text.lower() for piece in words(text))


@lru_cache(maxsize=8192)
def _is_form(word: str, lemma: str) -> bool:
    """Return whether a word can be a form of another, if that one is written as in the dictionary."""
    return any(form.lemma == lemma for form in lookup(word)) and any(form.lemma == lemma for form in lookup(lemma))


def _confirmed(text: str, start: int, lemma: str) -> bool:
    """Return whether the word that stands there is read in its sentence as a form of this lemma."""
    token = next((t for t in _tagged(text) if t.start <= start < t.end), None)
    return token is not None and token.lemma.lower() == lemma


@lru_cache(maxsize=2048)
def _tagged(text: str) -> tuple[Token, ...]:
    return tag(text)


def _like(wanted: str, found: str) -> str:
    """Return the preferred word in the number of the one it stands for, where that can be told."""
    forms = [form for form in lookup(found.lower()) if form.pos in ("NOUN", "ADJ")]
    if " " in wanted or not forms or {form.number for form in forms} != {"p"}:
        return wanted
    if any(form.pos == "NOUN" for form in lookup(wanted)):
        return plural(wanted)
    return agree(wanted, forms[0].gender or "m", "p")
