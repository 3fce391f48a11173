"""A subject called again by « ce » and its noun: « Les soldats venus du nord … . Ces soldats … »."""

from __future__ import annotations

from collections.abc import Sequence

from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.french.grammar import demonstrative
from generator.french.lexicon import is_first_name, role
from generator.french.syntax import Phrase, Token
from generator.shelf import compiled

JOINED = compiled(r"\b(?:et|ou|ni)\b|,(?!\d)|[«»(]")
KNOWN = frozenset({"le", "la", "les", "l'"})
OPENING = frozenset({"DET", "NUM", "ADJ"})


def pointed(subject: Phrase, number: str) -> str:
    """Return the demonstrative and the noun of a subject, "" when its noun names nothing by itself, or somebody."""
    if subject.kind == "pron" or JOINED.search(subject.text):
        return ""
    found = tokens(subject.text)
    at = next((i for i, t in enumerate(found) if t.pos not in OPENING), 0)
    noun = found[at]
    plain = noun.pos == "NOUN" and noun.text.islower() and noun.gender in ("m", "f") and found[0].pos in ("DET", "NUM")
    after = found[at + 1] if at + 1 < len(found) else None
    if any(t.pos == "PROPN" and is_first_name(t.text) for t in found):
        return ""  # « la tenante du titre la Suissesse Anne Roux »: who it is has a name
    named = role(noun.text.lower()) is not None or (after is not None and after.pos == "PROPN")
    vague = (
        is_listed(noun.lemma, "times")
        or is_listed(noun.lemma, "quantities")
        or is_listed(found[0].text, "demonstratives")
    )
    if not plain or named or vague or (noun.number or number) != number:
        return ""
    last = _whole(found, at)
    if last + 1 == len(found) and found[0].low in KNOWN:
        return ""  # « La banque centrale … . Cette banque centrale … », as if there were several
    return demonstrative(subject.text[noun.start : found[last].end], noun.gender, number)


def _whole(found: Sequence[Token], at: int) -> int:
    """Return the index of the last word of a name of a thing: « la sécurité civile », « la pomme de terre »."""
    while at + 1 < len(found) and found[at + 1].pos == "ADJ":
        at += 1
    bare = at + 2 < len(found) and found[at + 1].text.lower() in ("de", "d'", "d’") and found[at + 2].pos == "NOUN"
    return at + 2 if bare else at
