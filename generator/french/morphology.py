"""Inflect French words: conjugate, agree, put in the plural; what cannot be inflected surely raises."""

from __future__ import annotations

from functools import lru_cache

from generator.french import regular
from generator.french.grammar import elide
from generator.french.lexicon import Form, column, forms, lookup, role
from generator.french.regular import Uninflectable
from generator.shelf import compiled

__all__ = [
    "Uninflectable", "agree", "auxiliary", "compound", "conjugate", "feminine", "gender_of", "participle", "passive",
    "plural", "present_participle", "singular",
]  # fmt: skip

# Verbs of movement and state whose compound tenses take « être » whatever follows.
WITH_ETRE = frozenset(
    [
        "aller", "arriver", "décéder", "demeurer", "devenir", "échoir", "éclore", "intervenir", "mourir", "naître", "parvenir", "partir",
        "provenir", "redevenir", "repartir", "rester", "retomber", "revenir", "survenir", "tomber", "venir", "advenir",
    ]
)  # fmt: skip
# « être » without an object, « avoir » with one: « le prix est monté », « elle a monté une affaire ».
AGREEING = frozenset({"demeurer"})  # the lexicon has the participle of « avoir » only, and no agreement
BY_OBJECT = frozenset(
    [
        "monter",
        "remonter",
        "descendre",
        "redescendre",
        "sortir",
        "ressortir",
        "entrer",
        "rentrer",
        "retourner",
        "passer",
    ]
)
REFLEXIVE = compiled(r"(?:se |s['’])")
LIKE = {"repartir": ("re", "partir"), "ressortir": ("res", "sortir")}
PRONOUNS = {"1s": "me", "2s": "te", "3s": "se", "1p": "nous", "2p": "vous", "3p": "se"}
LINK = compiled(r" (?:de|du|des|d['’]\w+|à|au|aux|en|sur|par|pour|contre|sans)\b| d['’]")
AY = compiled(r"ay(?=e|er)")


@lru_cache(maxsize=8192)
def conjugate(lemma: str, mood: str, tense: str, person: str = "3", number: str = "s") -> str:
    """Return the simple form of a verb: « ind fut 3 s » of « pouvoir » is « pourra », of « se rendre » « se rendra ».

    A verb ending in -er that the lexicon has not is conjugated by rule. Raises Uninflectable for any other
    unknown verb and for a form the verb has not.
    """
    if REFLEXIVE.match(lemma):
        return _reflexive(conjugate(REFLEXIVE.sub("", lemma, count=1), mood, tense, person, number), person, number)
    if mood == "inf":
        return lemma
    if lemma in LIKE:  # the lexicon mixes it with a homograph
        before, other = LIKE[lemma]
        return f"{before}{conjugate(other, mood, tense, person, number)}"
    found = [f.text for f in _verb(lemma) if (f.mood, f.tense, f.person, f.number) == (mood, tense, person, number)]
    if not found and not _verb(lemma):
        return regular.conjugate(lemma, mood, tense, person, number)
    return _one(found, f"{lemma} {mood} {tense} {person}{number}")


def _reflexive(form: str, person: str, number: str) -> str:
    pronoun = PRONOUNS[person + number]
    return elide(pronoun, form)


@lru_cache(maxsize=8192)
def participle(lemma: str, gender: str = "m", number: str = "s") -> str:
    """Return the past participle, agreed; Uninflectable when there is none."""
    lemma = REFLEXIVE.sub("", lemma, count=1)
    wanted = (gender or "m", number or "s")
    found = [
        f.text
        for f in _verb(lemma)
        if f.tense == "ppast" and f.gender in (wanted[0], "") and f.number in (wanted[1], "")
    ]
    if (not found and not _verb(lemma)) or lemma in AGREEING:
        return regular.participle(lemma, *wanted)
    return _one(found, f"participe de {lemma}")


@lru_cache(maxsize=2048)
def present_participle(lemma: str) -> str:
    """Return the present participle (« demandant »); Uninflectable when there is none."""
    found = [f.text for f in _verb(lemma) if f.tense == "ppres"]
    if not found and not _verb(lemma):
        return regular.conjugate(lemma, "par", "ppres", "", "")
    return _one(found, f"participe présent de {lemma}")


@lru_cache(maxsize=2048)
def auxiliary(lemma: str, transitive: bool = False) -> str:
    """Return « être » or « avoir »; `transitive`: the verb has a direct object here (« a sorti un livre »)."""
    if REFLEXIVE.match(lemma) or lemma in WITH_ETRE:
        return "être"
    if lemma in BY_OBJECT:
        return "avoir" if transitive else "être"
    traits = {f.traits for f in _verb(lemma)}
    return "être" if traits and all(t.endswith("e") for t in traits) and lemma != "être" else "avoir"


def compound(
    lemma: str,
    mood: str,
    tense: str,
    person: str = "3",
    number: str = "s",
    gender: str = "m",
    before: tuple[str, str] | None = None,
    transitive: bool = False,
) -> str:
    """Return a compound form; `tense` is that of the auxiliary: « ind pres » makes the passé composé.

    With « être » the participle agrees with the subject; with « avoir » it agrees with `before`, the gender and
    number of a direct object that stands before the verb (« les tarifs qu'elle a publiés »), else it does not.
    """
    helper = auxiliary(lemma, transitive)
    agreed = (gender, number) if helper == "être" else before or ("m", "s")
    finite = conjugate(helper, mood, tense, person, number)
    if REFLEXIVE.match(lemma):
        finite = _reflexive(finite, person, number)
    return f"{finite} {participle(lemma, *agreed)}"


def passive(
    lemma: str, mood: str, tense: str, person: str = "3", number: str = "s", gender: str = "m", past: bool = False
) -> str:
    """Return a passive form: « est accusée », with `past` « a été accusée »."""
    agreed = participle(lemma, gender, number)
    if past:
        return f"{conjugate('avoir', mood, tense, person, number)} été {agreed}"
    return f"{conjugate('être', mood, tense, person, number)} {agreed}"


@lru_cache(maxsize=8192)
def agree(adjective: str, gender: str, number: str) -> str:
    """Return an adjective, given in any form, agreed; an unknown one by rule when its ending leaves no doubt.

    Raises Uninflectable otherwise.
    """
    readings = sorted(lookup(adjective) or lookup(adjective.lower()), key=_adjective_first)
    for reading in readings:
        if reading.pos == "VERB" and reading.tense == "ppast":
            return participle(reading.lemma, gender, number)
        if reading.pos in ("ADJ", "NOUN"):
            found = [
                f.text
                for f in forms(reading.lemma)
                if f.pos == reading.pos and f.gender in (gender or "m", "") and f.number in (number or "s", "")
            ]
            if found:
                return _like(_one(found, adjective), adjective)
    if readings and not any(r.pos == "ADJ" for r in readings):
        raise Uninflectable(f"{adjective} {gender}{number}")
    return regular.agree(adjective, gender or "m", number or "s")


def _adjective_first(reading: Form) -> int:
    return {"ADJ": 0, "VERB": 1 if reading.tense == "ppast" else 3}.get(reading.pos, 2)


def _like(word: str, model: str) -> str:
    """Return a word with the capital of its model."""
    return word.capitalize() if model[:1].isupper() and word[:1].islower() else word


def feminine(noun: str) -> str:
    """Return the feminine of a noun for a person (« directrice »); Uninflectable when it is not known."""
    pair = role(noun)
    if pair:
        return pair[1]
    found = [f.text for r in lookup(noun) for f in forms(r.lemma) if (f.pos, f.gender, f.number) == ("NOUN", "f", "s")]
    return _one(found, f"{noun} au féminin")


@lru_cache(maxsize=4096)
def plural(noun: str) -> str:
    """Return the plural of a noun or noun group: « chefs d'État », « secrétaires généraux », « arcs-en-ciel ».

    Words before the first preposition take it. Raises Uninflectable for an unknown word whose plural is unsure.
    """
    link = LINK.search(noun)
    head, rest = (noun[: link.start()], noun[link.start() :]) if link else (noun, "")
    return " ".join(_number(word, "p") for word in head.split(" ")) + rest


def singular(noun: str) -> str:
    """Return the singular of a noun; Uninflectable when the lexicon does not know it."""
    return _number(noun, "s")


@lru_cache(maxsize=4096)
def _number(word: str, number: str) -> str:
    if word.isupper() and len(word) > 1:
        return word  # « des PDG », « les ONG »
    for reading in lookup(word) or lookup(word.lower()):
        if reading.pos in ("NOUN", "ADJ"):
            if reading.number in (number, ""):
                return word
            found = [
                f.text
                for f in forms(reading.lemma)
                if f.pos == reading.pos and f.number == number and f.gender in (reading.gender, "")
            ]
            if found:
                return _like(_one(found, word), word)
    if number == "p" and "-" in word:
        return _compound_plural(word)
    if number == "p" and not lookup(word):
        return regular.plural(word)
    raise Uninflectable(f"{word} au {'pluriel' if number == 'p' else 'singulier'}")


def _compound_plural(word: str) -> str:
    """Return the plural of a hyphenated compound: both nouns or adjectives, the first before a preposition."""
    parts = word.split("-")
    if any(part in ("de", "du", "des", "à", "en", "d", "sur", "sous") for part in parts[1:-1]):
        return "-".join((_number(parts[0], "p"), *parts[1:]))
    if not lookup(word) and all(
        any(r.pos in ("NOUN", "ADJ") for r in lookup(part)) and not _finite(part) for part in parts
    ):
        return "-".join(_number(part, "p") for part in parts)
    raise Uninflectable(f"{word} au pluriel")


def _finite(word: str) -> bool:
    return any(r.pos == "VERB" and r.mood == "ind" for r in lookup(word))


def gender_of(noun: str) -> str:
    """Return m or f when the lexicon gives one gender only, else ""."""
    genders = {f.gender for f in lookup(noun) if f.pos == "NOUN"}
    return genders.pop() if len(genders) == 1 else ""


@lru_cache(maxsize=2048)
def _verb(lemma: str) -> tuple[Form, ...]:
    """Return the forms of a verb; of two verbs spelled alike the one the press writes: « il sort », not the law's « il sortit »."""
    found = tuple(f for f in forms(lemma) if f.pos == "VERB")
    usual = tuple(f for f in found if f.kind == "v3")
    return usual if usual and any(f.kind == "v2" for f in found) else found


def _one(found: list[str], wanted: str) -> str:
    """Return the form wanted; of two spellings the one the press writes (« paie », « procureure », « matchs »)."""
    if not found:
        raise Uninflectable(wanted)
    if len(found) > 1:
        preferred = column("preferred.txt")
        found = sorted(found, key=lambda text: (text not in preferred, AY.search(text) is not None))
    return found[0]
