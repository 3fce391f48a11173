"""Which words say the same: one family by their beginning, their root, or a line of proches.txt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from generator.checks.numerals import measures
from generator.checks.table import groups
from generator.french.lexicon import demonym, lookup
from generator.french.sentences import content_words
from generator.french.typography import unaccented
from generator.shelf import compiled

STEM = 5  # letters without accents: « facturer » and « facture » meet
PREFIXES = ("trans", "inter", "contr", "const", "super", "multi", "perso", "conse", "compa", "commu", "prese", "parti")
ROOT = 5  # letters a root keeps at least
SHORT_ROOT = 4  # the same before the endings of trades and doings: « chômage » and « chômeur » meet
DOING = ("ages", "age", "eurs", "eur", "euses", "euse")
ENDINGS = (  # longest first
    *("issement", "atrice", "ements", "ations", "itions", "ateurs", "euses", "ement", "ation", "ition", "ateur"),
    *("eurs", "euse", "ages", "ance", "ence", "iste", "ique", "able", "ible", "eur", "age", "ite", "ion", "ant"),
    *("ent", "ive", "ure", "aux", "ees", "if", "al", "er", "ir", "re", "ee", "es", "e"),
)


MEASURED = compiled(r"\d ?([%$€£]|[kcm]?m|h|min|t)(?!\w)")  # « 90 m » says « mètres »
SIGNS = compiled(r"[(),;:«»]+ ?")
WORD = compiled(r"[^\W\d_]+")


class Held(NamedTuple):
    """The words of a text, ready to be asked what they say."""

    stems: frozenset[str]
    keys: frozenset[str]  # bare forms, base forms and roots, for the lines of proches.txt
    text: str  # lower case, for phrases: as it stands, then each verb in its base form


@lru_cache(maxsize=1024)
def held(text: str) -> Held:
    """Return the words of a plain text in every reading the lexicon knows of them."""
    forms = {form for word in content_words(text.replace("à propos", " ")) for form in readings(word)}
    keys = {key for form in forms for key in _keys(form)}
    keys |= {key for sign in MEASURED.findall(text) for form in measures().get(sign, ()) for key in _keys(form)}
    low = SIGNS.sub(" ", text.lower())
    return Held(frozenset(map(stem, forms)), frozenset(keys), f"{low} {WORD.sub(_infinitive, low)}")


def _infinitive(word: re.Match[str]) -> str:
    """Return the base form of a verb, for phrases: « a été mis au point » says « mettre au point »."""
    return next((form.lemma for form in lookup(word.group()) if form.pos == "VERB"), word.group())


def holds(known: Held, *forms: str) -> bool:
    """Return whether a text says one of these forms of a word, or a word that may stand for it."""
    wanted = {key for form in forms for key in _keys(form)}
    if {stem(form) for form in forms} & known.stems or wanted & known.keys:
        return True
    return any(_said(member, known) for key in wanted for member in _near().get(key, ()))


def holds_adverb(known: Held, word: str) -> bool:
    """Return whether a text says an adverb or one of its own line: what is a total measures, « totalement » does not."""
    return stem(word) in known.stems or any(_said(member, known) for member in _near().get(bare(word), ()))


def says_phrase(phrase: str, known: Held) -> bool:
    """Return whether a text holds the words of a phrase that « _ » joins."""
    return f" {phrase.replace('_', ' ')}" in f" {known.text}"


def _said(member: str, known: Held) -> bool:
    return says_phrase(member, known) if "_" in member else bool(_keys(member) & known.keys)


@lru_cache(maxsize=20000)
def readings(word: str) -> frozenset[str]:
    """Return a word as written and in every base form the lexicon knows of it, the people of a place included."""
    people = {demonym(word)} - {""}  # « l'Italie » and « italien » say the same
    lemmas = {form.lemma for form in lookup(word.lower())}
    verbs = {
        form.lemma for lemma in lemmas for form in lookup(lemma) if form.mood == "par"
    }  # « surprenants »: surprendre
    return frozenset({word.lower(), *lemmas} | verbs | people)


@lru_cache(maxsize=20000)
def _keys(form: str) -> frozenset[str]:
    return frozenset({bare(form), root(form)})


@lru_cache(maxsize=20000)
def bare(word: str) -> str:
    """Return a word without accents or capitals."""
    return unaccented(word)


@lru_cache(maxsize=20000)
def stem(word: str) -> str:
    """Return the first letters of a word without accents or capitals."""
    letters = bare(word).removeprefix("non-")
    return letters[: STEM + 2] if letters.startswith(PREFIXES) else letters[:STEM]


@lru_cache(maxsize=20000)
def root(word: str) -> str:
    """Return a word without accents, capitals or the ending that makes it a noun, a verb or an adjective."""
    letters = bare(word)
    for ending in ENDINGS:
        if letters.endswith(ending) and len(letters) >= len(ending) + (SHORT_ROOT if ending in DOING else ROOT):
            return letters.removesuffix(ending)
    return letters


@cache
def _near() -> Mapping[str, frozenset[str]]:
    """Return, by each key of a word, the words of its lines."""
    found: dict[str, set[str]] = {}
    for group in groups():
        for key in {key for member in group for key in _keys(member)}:
            found.setdefault(key, set()).update(group)
    return {key: frozenset(members) for key, members in found.items()}
