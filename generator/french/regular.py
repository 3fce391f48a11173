"""Inflection by rule of words no dictionary holds yet (« uberiser », « chatbots »): only where the ending leaves no doubt."""

from __future__ import annotations

from generator.shelf import compiled

PRESENT = {"1s": "e", "2s": "es", "3s": "e", "1p": "ons", "2p": "ez", "3p": "ent"}
IMPERFECT = {"1s": "ais", "2s": "ais", "3s": "ait", "1p": "ions", "2p": "iez", "3p": "aient"}
FUTURE = {"1s": "erai", "2s": "eras", "3s": "era", "1p": "erons", "2p": "erez", "3p": "eront"}
PAST = {"1s": "ai", "2s": "as", "3s": "a", "1p": "âmes", "2p": "âtes", "3p": "èrent"}
CONDITIONAL = {key: f"er{ending}" for key, ending in IMPERFECT.items()}
SUBJUNCTIVE = PRESENT | {"1p": "ions", "2p": "iez"}
IMPERATIVE = {"2s": "e", "1p": "ons", "2p": "ez"}
ENDINGS = {
    ("ind", "pres"): PRESENT, ("ind", "impf"): IMPERFECT, ("ind", "fut"): FUTURE, ("ind", "past"): PAST,
    ("con", "pres"): CONDITIONAL, ("sub", "pres"): SUBJUNCTIVE, ("imp", "pres"): IMPERATIVE, ("par", "ppres"): {"": "ant"},
}  # fmt: skip
# Their stem changes with the ending (appeler, céder, payer): not by rule.
UNSURE = compiled(r"(?:[eé][^aeiouyéèêàâ]{1,2}|[aou]?y)er$")
FEMININES = (
    ("é", "ée"),
    ("if", "ive"),
    ("eux", "euse"),
    ("ien", "ienne"),
    ("ais", "aise"),
    ("ois", "oise"),
    ("ain", "aine"),
    ("el", "elle"),
    ("al", "ale"),
)
SAME = ("e",)  # « numérique », « présidentiable »: one form for both genders


class Uninflectable(ValueError):
    """No such form is known, nor sure by rule; the caller says it otherwise."""


def conjugate(lemma: str, mood: str, tense: str, person: str, number: str) -> str:
    """Return a form of an unknown verb in -er; Uninflectable when its stem may change or it is no such verb."""
    ending = ENDINGS.get((mood, tense), {}).get(person + number)
    if not compiled(r"[^\W\d_]{2,}er").fullmatch(lemma) or UNSURE.search(lemma) or ending is None:
        raise Uninflectable(f"{lemma} {mood} {tense} {person}{number}")
    stem = lemma[:-2]
    if ending[0] in "aâo":
        stem = f"{stem[:-1]}ç" if stem.endswith("c") else f"{stem}e" if stem.endswith("g") else stem
    return stem + ending


def participle(lemma: str, gender: str, number: str) -> str:
    """Return the past participle of an unknown verb in -er, agreed; else Uninflectable."""
    if not compiled(r"[^\W\d_]{2,}er").fullmatch(lemma):
        raise Uninflectable(f"participe de {lemma}")
    return f"{lemma[:-2]}é{'e' if gender == 'f' else ''}{'s' if number == 'p' else ''}"


def agree(adjective: str, gender: str, number: str) -> str:
    """Return an unknown adjective, given in the masculine singular, agreed; Uninflectable when its ending is unsure."""
    if not adjective.isalpha():
        raise Uninflectable(f"{adjective} {gender}{number}")
    if adjective.endswith(SAME):
        return adjective + ("s" if number == "p" else "")
    for masculine, feminine in FEMININES:
        if adjective.endswith(masculine):
            stem = adjective[: -len(masculine)]
            if gender == "f":
                return stem + feminine + ("s" if number == "p" else "")
            if masculine == "al" and number == "p":
                raise Uninflectable(f"{adjective} {gender}{number}")  # « banals », « sociaux »
            return adjective + ("s" if number == "p" and not adjective.endswith(("s", "x")) else "")
    raise Uninflectable(f"{adjective} {gender}{number}")


def plural(noun: str) -> str:
    """Return the plural of an unknown common noun; Uninflectable for names and for -al, -ail, -ou, -eu."""
    if not noun.islower() or not noun.isalpha() or noun.endswith(("al", "ail", "ou", "eu", "au")):
        raise Uninflectable(f"{noun} au pluriel")
    return noun if noun.endswith(("s", "x", "z")) else f"{noun}s"
