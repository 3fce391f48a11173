"""What a frame asks of the phrases it takes: « A humain, B compétition, affirmatif » (see LISEZMOI.md)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache

from generator.frames.beings import (
    INDEFINITE,
    NONE,
    World,
    abstract,
    bare_text,
    counted,
    determined,
    human,
    named,
    nouns_in,
    organisation,
    person,
    place,
    plural,
    settled,
    thing,
    units,
)
from generator.french.syntax import Clause, Phrase, VerbGroup
from generator.shelf import compiled

ORDINAL = compiled(r"\b(?:première?|premiers|seconde?|troisième|dernière?|\d+ ?e|[a-zé-]+ième)\b", re.I)
OWNED = compiled(r"(?:son|sa|ses|leur|leurs)\s", re.I)
ANY_OWNED = compiled(r"\b(?:son|sa|ses|leur|leurs|s['’]|se)\b", re.I)
DONE = compiled(r"(?:s['’]être|avoir|être|n['’]avoir|ne pas avoir)\b", re.I)
DENIED = "non-"
SHORT = 5  # words of a « court » phrase
DENIES = compiled(r"n(?:e |['’])")
PASSIVE = compiled(r"(?:être|avoir été|se faire)\b")
RELATIVE = compiled(r"\b(?:qui|que|dont|où|(?:le|la|les|du|de la|des|au|à la|aux)quel(?:le)?s?)\b|\bqu['’]", re.I)
COMPLEMENT = compiled(r"\s(?:en|dans|pour|par|sur|avec|contre|devant|chez|à|aux?) |,(?!\d)", re.I)  # « X en justice »
RANGE = compiled(r"\d+ (?:à|et|ou) \d|\bentre\b")
BEFORE_NOT = compiled(r"(?:\w+ment|toujours|même|pourtant) (?:pas|plus)\b")  # « toujours pas » is not « pas toujours »
FLOATING = compiled(r"\b(?:tous|toutes|chacune?)\b")  # « ont tous été reçus »: no verb group rebuilt would have it
MORE_THAN = compiled(r"\b(?:plus|moins) que\b")  # « ont plus que doublé »
EXTENT = compiled(r"\bsur (?:\d|une? (?:distance|période|durée)|la distance|deux|trois|plusieurs|quelques)")
STEP = compiled(  # « de 7,1 % à 7,4 % », « de 10 à 12 euros »
    r"\bde (\d{1,3}(?:\s\d{3})*(?:,\d+)?)\s?([^\W\d]+|%|€)?(?: de dollars| d['’]euros)?(?: en \d{4})? à (?:plus de |près de )?(\d{1,3}(?:\s\d{3})*(?:,\d+)?)(?:\s?([^\W\d]+|%|€))?(?!\d)"
)
SIMPLE = frozenset({"pres", "impf", "fut"})


def holds(guard: str, roles: Mapping[str, Phrase], clause: Clause, known: World) -> bool:
    """Return whether every demand of a guard is met; demands are parted by commas."""
    return all(_demand(words, roles, clause, known) for words in _demands(guard))


@cache
def _demands(guard: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(part.split()) for part in guard.split(",") if part.strip())


def _demand(words: tuple[str, ...], roles: Mapping[str, Phrase], clause: Clause, known: World) -> bool:
    if words[0] in roles or words[0].isupper():
        phrase = roles.get(words[0])
        return phrase is not None and all(_is(phrase, word, known) for word in words[1:])
    asked = OF_CLAUSE.get(" ".join(words))
    return asked is not None and asked(clause, known)


@lru_cache(maxsize=2048)
def _is(phrase: Phrase, word: str, known: World) -> bool:
    """Return whether a phrase meets one word of a demand: « chose », « chose|lieu » (either), « non-chiffré »."""
    if word.startswith(DENIED):
        return not _is(phrase, word.removeprefix(DENIED), known)
    return any(_one(phrase, choice, known) for choice in word.split("|"))


def _one(phrase: Phrase, word: str, known: World) -> bool:
    test = OF_PHRASE.get(word)
    if test:
        return test(phrase, known)
    words = {*nouns_in(phrase), *units(phrase.text, phrase.bare)}
    if phrase.proper:
        words |= named(phrase.text)
    return word in words or not words.isdisjoint(known.families.get(word, NONE))


OF_PHRASE: Mapping[str, Callable[[Phrase, World], bool]] = {
    "humain": human,
    "personne": person,
    "chose": thing,
    "organisation": organisation,
    "lieu": place,
    "ville": lambda p, w: place(p, w) and (p.proper or w.family(p.lemma, "ville")),
    "chiffré": counted,
    "déterminé": settled,
    "indéfini": lambda p, w: bool(INDEFINITE.match(bare_text(p))),
    "nu": lambda p, w: not determined(p),
    "possédé": lambda p, w: bool(OWNED.match(bare_text(p))),
    "singulier": lambda p, w: p.number == "s",
    "pluriel": plural,
    "court": lambda p, w: len(p.text.split()) <= SHORT,
    "accompli": lambda p, w: bool(DONE.match(bare_text(p))),
    "abstrait": abstract,
    "actif": lambda p, w: not PASSIVE.match(bare_text(p)),
    "nié": lambda p, w: bool(DENIES.match(bare_text(p))),
    "direct": lambda p, w: not p.prep,
    "précis": lambda p, w: not RANGE.search(bare_text(p)),
    "attribut": lambda p, w: p.role == "attribute",
    "fonction": lambda p, w: w.family(p.lemma, "fonction"),
    "propre": lambda p, w: p.proper,
    "nommé": lambda p, w: p.kind != "pron",
    "sobre": lambda p, w: not COMPLEMENT.search(p.text),
    "on": lambda p, w: p.text.lower() == "on",
    "simple": lambda p, w: not RELATIVE.search(p.text),
    "classé": lambda p, w: bool(ORDINAL.search(bare_text(p))),
}


def _simple(clause: Clause, known: World) -> bool:
    return clause.verb.tense in SIMPLE and clause.verb.mood in ("ind", "con")


def _sport(clause: Clause, known: World) -> bool:
    return len(known.families["sport-mots"] & known.words) > 1


def _time_first(clause: Clause, known: World) -> bool:
    """Return whether no time stands after the object, where it may be the object's own: « la fermeture de l'usine en juin »."""
    first = min((p.start for p in clause.phrases if p.role == "object"), default=0)
    return all(p.start < first for p in clause.phrases if p.role == "time")


def _step(clause: Clause) -> float:
    """Return by how much « de 10 à 12 euros » goes up, 0 when the two cannot be compared."""
    found = STEP.search(clause.text)
    if found is None or (found[2] and found[2] != found[4]):
        return 0
    low, high = (float("".join(found[at].replace(",", ".").split())) for at in (1, 3))
    return high - low


OF_CLAUSE: Mapping[str, Callable[[Clause, World], bool]] = {
    "affirmatif": lambda c, w: not c.verb.negation,
    "nié": lambda c, w: bool(c.verb.negation),
    "à l'indicatif": lambda c, w: c.verb.mood == "ind" and c.verb.tense != "conp",
    "au conditionnel": lambda c, w: c.verb.mood == "con" and c.verb.tense == "pres",
    "présent seul": lambda c, w: c.verb.tense == "pres" and c.verb.mood == "ind",
    "futur seul": lambda c, w: c.verb.tense == "fut",
    "au présent": _simple,
    "au passé": lambda c, w: not _simple(c, w),
    "sans futur antérieur": lambda c, w: c.verb.tense != "futp",
    "sans possessif": lambda c, w: not ANY_OWNED.search(c.text),
    "sans adverbe": lambda c, w: not c.verb.adverbs,
    "sans relative": lambda c, w: not any(RELATIVE.search(p.text) for p in c.phrases),
    "sans chiffre": lambda c, w: not compiled(r"\d").search(c.text),
    "sans suite": lambda c, w: " et " not in c.text,
    "sans bénéficiaire": lambda c, w: "au profit d" not in c.text,
    "sans destinataire": lambda c, w: "auprès d" not in c.text,
    "sans subordonnée": lambda c, w: all(p.kind != "clause" for p in c.phrases),
    "sans temps": lambda c, w: all(p.role != "time" for p in c.phrases),
    "sans étendue": lambda c, w: EXTENT.search(c.text) is None,
    "sans lieu": lambda c, w: all(p.role != "place" for p in c.phrases),
    "temps d'abord": _time_first,
    "vers le haut": lambda c, w: _step(c) > 0,
    "vers le bas": lambda c, w: _step(c) < 0,
    "avec temps": lambda c, w: any(p.role == "time" for p in c.phrases),
    "sport": _sport,
    "politique": lambda c, w: len(w.families["politique-mots"] & w.words) > 1,
}


def impersonal(clause: Clause) -> bool:
    """Return whether the subject is an impersonal « il », « ce », « on »."""
    subject = clause.subject
    return subject is not None and subject.text.lower() in ("il", "ce", "c'", "c’", "on", "cela", "ça")


def plain(verb: VerbGroup) -> bool:
    """Return whether a verb group may be rebuilt: no object clitic, no « ne … que », no « ni »."""
    steady = not (verb.negation and BEFORE_NOT.search(verb.text)) and not FLOATING.search(verb.text)
    steady = steady and not MORE_THAN.search(verb.text)
    return not verb.clitics and verb.negation in ("", "pas", "plus", "jamais", "guère") and steady
