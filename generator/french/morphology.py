"""Inflect French words: conjugate, agree, put in the plural; what cannot be inflected surely raises."""

from __future__ import annotations

from functools import lru_cache

from generator.french.lexicon import Form, forms, lookup

# Verbs of movement and state whose compound tenses take « être »; the dictionary marks most, not all.
WITH_ETRE = frozenset(
    ["aller", "arriver", "décéder", "devenir", "échoir", "éclore", "entrer", "intervenir", "mourir", "naître", "parvenir", "partir", "provenir", "redevenir", "rentrer", "repartir", "rester", "retomber", "retourner", "revenir", "survenir", "tomber", "venir", "advenir"]
)
# Transitive or not, these take « avoir » when they have an object: no sure choice without seeing the clause.
EITHER = frozenset(["monter", "descendre", "passer", "sortir", "apparaître", "disparaître"])


class Uninflectable(ValueError):
    """The lexicon holds no such form; the caller says it otherwise."""


@lru_cache(maxsize=8192)
def conjugate(lemma: str, mood: str, tense: str, person: str = "3", number: str = "s") -> str:
    """Return the simple form of a verb: « ind fut 3 s » of « pouvoir » is « pourra ».

    Raises Uninflectable for a verb or a form the lexicon has not.
    """
    if mood == "inf":
        return lemma
    found = [
        f.text
        for f in _verb(lemma)
        if (f.mood, f.tense, f.person, f.number) == (mood, tense, person, number)
    ]
    return _one(found, f"{lemma} {mood} {tense} {person}{number}")


@lru_cache(maxsize=8192)
def participle(lemma: str, gender: str = "m", number: str = "s") -> str:
    """Return the past participle, agreed; Uninflectable when there is none."""
    wanted = (gender or "m", number or "s")
    found = [
        f.text
        for f in _verb(lemma)
        if f.tense == "ppast" and f.gender in (wanted[0], "") and f.number in (wanted[1], "")
    ]
    return _one(found, f"participe de {lemma}")


@lru_cache(maxsize=2048)
def present_participle(lemma: str) -> str:
    """Return the present participle (« demandant »); Uninflectable when there is none."""
    return _one([f.text for f in _verb(lemma) if f.tense == "ppres"], f"participe présent de {lemma}")


@lru_cache(maxsize=2048)
def auxiliary(lemma: str) -> str:
    """Return « être » or « avoir », the auxiliary of a verb that is not reflexive."""
    if lemma in WITH_ETRE:
        return "être"
    traits = {f.traits for f in _verb(lemma)}
    return "être" if traits and all(t.endswith("e") for t in traits) and lemma != "être" else "avoir"


def compound(
    lemma: str, mood: str, tense: str, person: str = "3", number: str = "s", gender: str = "m"
) -> str:
    """Return a compound form; `tense` is that of the auxiliary: « ind pres » makes the passé composé.

    With « être » the participle agrees with the subject, with « avoir » it stays masculine singular.
    """
    helper = auxiliary(lemma)
    agreed = (gender, number) if helper == "être" else ("m", "s")
    return f"{conjugate(helper, mood, tense, person, number)} {participle(lemma, *agreed)}"


@lru_cache(maxsize=8192)
def agree(adjective: str, gender: str, number: str) -> str:
    """Return an adjective, given in any form, agreed; Uninflectable when the lexicon does not know it."""
    for reading in lookup(adjective):
        if reading.pos == "VERB" and reading.tense == "ppast":
            return participle(reading.lemma, gender, number)
        if reading.pos in ("ADJ", "NOUN"):
            found = [
                f.text
                for f in forms(reading.lemma)
                if f.pos == reading.pos and f.gender in (gender or "m", "") and f.number in (number or "s", "")
            ]
            if found:
                return found[0]
    raise Uninflectable(f"{adjective} {gender}{number}")


def plural(noun: str) -> str:
    """Return the plural of a noun; a compound's first noun alone takes it (« chefs d'État »)."""
    head, space, rest = noun.partition(" ")
    if space and rest.startswith(("de ", "d'", "d’", "à ", "en ")):
        return f"{plural(head)} {rest}"
    return _number(noun, "p")


def singular(noun: str) -> str:
    """Return the singular of a noun; Uninflectable when the lexicon does not know it."""
    return _number(noun, "s")


@lru_cache(maxsize=4096)
def _number(noun: str, number: str) -> str:
    for reading in lookup(noun):
        if reading.pos in ("NOUN", "ADJ"):
            if reading.number in (number, ""):
                return noun
            found = [
                f.text
                for f in forms(reading.lemma)
                if f.pos == reading.pos and f.number == number and f.gender in (reading.gender, "")
            ]
            if found:
                return found[0]
    raise Uninflectable(f"{noun} au {'pluriel' if number == 'p' else 'singulier'}")


def gender_of(noun: str) -> str:
    """Return m or f when the lexicon gives one gender only, else ""."""
    genders = {f.gender for f in lookup(noun) if f.pos == "NOUN"}
    return genders.pop() if len(genders) == 1 else ""


@lru_cache(maxsize=2048)
def _verb(lemma: str) -> tuple[Form, ...]:
    found = tuple(f for f in forms(lemma) if f.pos == "VERB")
    if not found:
        raise Uninflectable(f"verbe {lemma}")
    return found


def _one(found: list[str], wanted: str) -> str:
    """Return the first form; where a verb has two spellings, the one the dictionary gives first."""
    if not found:
        raise Uninflectable(wanted)
    return found[0]
