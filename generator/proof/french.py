"""Wrong French that our own French can tell in a short text: elision, contraction, agreement, unknown words, known slips."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import pairwise

from generator.checks.grammar import slips
from generator.french.grammar import contract, elide, opens_with_vowel
from generator.french.lexicon import Form, known, lookup
from generator.french.sentences import words
from generator.french.syntax import Token
from generator.french.tagger import tag
from generator.french.typography import strip_typography
from generator.proof.messages import said
from generator.shelf import compiled

ELIDED = compiled(r"\b(le|la|de|que|je|me|te|se|ne|lorsque|puisque|quoique|jusque|si) (?=(\w+))", re.IGNORECASE)
MARKED = compiled(r"\b(?:l|d|qu|j|m|t|s|n|c)'(?=(\w+))", re.IGNORECASE)
TWO_ARTICLES = compiled(r"\b(?:les?|la|un|une|du|des|aux?) (?:les?|la|un|une|du|des|aux?)(?= \w)", re.IGNORECASE)
LETTERS = "aàâbcçdeéèêëfghiîïjklmnoôpqrstuùûvwxyz"
FILTERS = ("de", "que")  # what a phrase may ask of a word: {{ cle | de }}
APART = compiled(r"\b(de|à) (les?) (\w+)", re.IGNORECASE)
OWN = ("élision", "contracté")  # what the known slips call faults told here, with what to write


def faults(text: str, given: str = "") -> Iterator[str]:
    """Yield what is wrong with a text, in French; the words of `given` are taken as they are.

    Subject and verb are held together only where all the words are the author's own.
    """
    plain = strip_typography(text)
    yield from (*_elisions(plain, given), *_contractions(plain))
    slipped = slips(plain, not given and plain.endswith("."))
    yield from (slip for slip in slipped if not any(word in slip for word in OWN))
    yield from _doubled(plain, given)
    yield from _unknown(plain, given)
    yield from _agreement(tag(plain))


def _elisions(text: str, given: str) -> Iterator[str]:
    for found in ELIDED.finditer(text):
        wanted = elide(found[1], found[2])
        if "'" in wanted:
            filtered = found[1].lower() in FILTERS and found[2].lower() in {p.text.lower() for p in words(given)}
            how = said("filtered", name=found[1].lower()) if filtered else f"« {wanted} »"
            yield said("elision", found=f"{found[1]} {found[2]}", wanted=how)
    for found in MARKED.finditer(text):
        if not opens_with_vowel(found[1]):
            yield said("no_elision", found=f"{found[0]}{found[1]}")


def _contractions(text: str) -> Iterator[str]:
    for found in APART.finditer(text):
        if not any(form.mood == "inf" for form in lookup(found[3].lower())):
            yield said("contraction", found=found[0], wanted=contract(found[1], f"{found[2]} {found[3]}"))


def _doubled(text: str, given: str) -> Iterator[str]:
    """Yield two articles in a row, both the author's own: « sur les le dossier »."""
    theirs = {piece.text.lower() for piece in words(given)}
    for found in TWO_ARTICLES.finditer(text):
        if found[0].split()[1].lower() not in theirs:
            yield said("doubled", found=found[0])


def _unknown(text: str, given: str) -> Iterator[str]:
    theirs = {piece.text.lower() for piece in words(given)}
    for piece in words(text):
        word = piece.text
        if len(word) < 2 or not word.isalpha() or (word[0].isupper() and piece.start > 0) or word.lower() in theirs:
            continue
        if not known(word):
            near = _near(word.lower())
            yield said("unknown_near", found=word, wanted=near) if near else said("unknown", found=word)


def _near(word: str) -> str:
    """Return a known word one letter away, or ""."""
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    tried = {a + c + b for a, b in cuts for c in LETTERS}
    tried |= {a + b[1:] for a, b in cuts if b} | {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    tried |= {a + c + b[1:] for a, b in cuts if b for c in LETTERS}
    right = sorted(form for form in tried - {word} if lookup(form))
    return next(iter(get_close_matches(word, right, 1, 0.5)), "")


def _agreement(tokens: tuple[Token, ...]) -> Iterator[str]:
    """Yield a determiner and a noun, or a noun and an adjective beside it, that no reading makes agree."""
    for first, second in pairwise(tokens):
        beside = second.start == first.end + 1 or first.text.endswith("'")
        if not beside or (first.pos, second.pos) not in (("DET", "NOUN"), ("NOUN", "ADJ"), ("DET", "ADJ")):
            continue
        one, other = (lookup(t.text) or lookup(t.text.lower()) for t in (first, second))
        nominal = [form for form in other if form.pos in ("NOUN", "ADJ") or form.tense == "ppast"]
        if one and nominal and not any(_agree(a, b) for a in one for b in nominal):
            yield said("agreement", found=f"{first.text} {second.text}")
    yield from _participles(tokens)


def _participles(tokens: tuple[Token, ...]) -> Iterator[str]:
    """Yield a noun right after its article and a participle right after the noun that do not agree: « les questions posé »."""
    for article, noun, participle in zip(tokens, tokens[1:], tokens[2:], strict=False):
        nouns = [form for form in lookup(noun.text.lower()) if form.pos == "NOUN"]
        forms = lookup(participle.text.lower())
        only = bool(forms) and all(form.tense == "ppast" for form in forms)
        if article.pos == "DET" and noun.pos == "NOUN" and only and nouns:
            articles = [form for form in lookup(article.text.lower()) if form.pos == "DET"]
            if not any(_agree(a, n) and _agree(n, p) for a in articles for n in nouns for p in forms):
                yield said("agreement", found=f"{noun.text} {participle.text}")


def _agree(one: Form, other: Form) -> bool:
    return all(not a or not b or a == b for a, b in ((one.gender, other.gender), (one.number, other.number)))
