"""What a frame asks of the phrases it takes: « A humain, B compétition, affirmatif » (see LISEZMOI.md)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from generator.frames.library import Library, load
from generator.french.lexicon import is_first_name, role
from generator.french.syntax import Clause, Phrase, VerbGroup
from generator.shelf import compiled
from generator.types import Brief

SOMEBODY = ("personne", "groupe", "organisation")  # families of nouns
COUNTED = compiled(
    r"(?:(?:de |à |plus |moins |près |environ|quelque|au |jusqu'|presque |de l'ordre |autour |pas )"
    r"(?:de |d'|moins |plus |à )?)*(?:\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|"
    r"treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|million)s?\b|"
    r"un (?:millier|million|milliard)|une? \w+aines? d)",
    re.I,
)
QUANTITY = compiled(
    r"(?:au moins |plus |près |moins |quelque )?(?:de |d['’])?(?:une?|la|le|des|les|\w+) "
    r"(?:\w+aine|millier|million|milliard|moitié|tiers|quart|majorité|plupart|nombre)s? "
    r"(?:de la |de l['’]|de |d['’]|des |du )(?:ces |ses )?([^\W\d]+)|"
    r"(?:l['’])?une? (?:des |(?:de|d['’]entre) (?:ces |ses |leurs |les )?)([^\W\d]+)",
    re.I,
)
ORDINAL = compiled(r"\b(?:première?|premiers|seconde?|troisième|dernière?|\d+ ?e|[a-zé-]+ième)\b", re.I)
DEFINITE = compiled(r"(?:le|la|les|ce|cet|cette|ces|son|sa|ses|leur|leurs)\s|l['’]", re.I)
OWNED = compiled(r"(?:son|sa|ses|leur|leurs)\s", re.I)
ANY_OWNED = compiled(r"\b(?:son|sa|ses|leur|leurs|s['’]|se)\b", re.I)
INDEFINITE = compiled(r"(?:un|une|des|plusieurs|quelques|aucun|aucune|certaine?s|d['’]|\d)", re.I)
DETERMINER = compiled(rf"(?:{DEFINITE.pattern}|{INDEFINITE.pattern}|du |de la |de l)", re.I)
DONE = compiled(r"(?:s['’]être|avoir|être|n['’]avoir|ne pas avoir)\b", re.I)
OF_THEM = compiled(r"d['’]entre (?:eux|elles)\b")
ABSTRACT = compiled(r"(?:tion|sion|ment|té|ence|ance|isme|ude|esse|age|ie|eur)s?$")
NONE: frozenset[str] = frozenset()
DENIED = "non-"
NAME_WORDS = 4  # words of a name looked at for its kind (« le Valois Rothschild »)
PERCENT = "%"  # a unit that is no word
UNIT_WORDS = 5  # words of a counted phrase among which its unit stands
SHORT = 5  # words of a « court » phrase
PASSIVE = compiled(r"(?:être|avoir été|se faire)\b")
RELATIVE = compiled(r"\b(?:qui|que|dont|où|(?:le|la|les|du|de la|des|au|à la|aux)quel(?:le)?s?)\b|\bqu['’]", re.I)
SINGULAR = compiled(r"(?:le|la|ce|cet|cette|son|sa)\s|l['’]", re.I)
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
SIGLE = compiled(r"(?<![\w-])[A-ZÀ-Þ]{2,8}(?![\w-])")


@dataclass(frozen=True, slots=True, eq=False)  # one a source: two are the same when they are one
class World:
    """What guards know of the source: kinds of its names, families of nouns, its words."""

    kinds: Mapping[str, str]  # name or alias -> kind of entity
    families: Mapping[str, frozenset[str]]
    words: frozenset[str]
    day: date | None = None  # of the source, which the page bears
    once: frozenset[str] = frozenset()  # sigles that the source has a single time

    def family(self, lemma: str, name: str) -> bool:
        """Return whether a noun is of a family."""
        return lemma.lower() in self.families.get(name, frozenset())

    def kind(self, phrase: Phrase) -> str:
        """Return the kind of entity a proper phrase names, "" when unknown."""
        if phrase.head in self.kinds:
            return self.kinds[phrase.head]
        found = [name for name in self.kinds if name in phrase.text]
        return self.kinds[max(found, key=len)] if found and phrase.proper else ""


@lru_cache(maxsize=4)
def world(brief: Brief, folders: tuple[str, ...] = ()) -> World:
    """Return what is known of a source."""
    kinds = {name: e.kind for e in brief.entities for name in e.names}
    text = brief.cleaned.text
    words = frozenset(compiled(r"\w+").findall(text.lower()))
    sigles = Counter(SIGLE.findall(f"{text} {brief.cleaned.title}"))
    once = frozenset(sigle for sigle, times in sigles.items() if times == 1)
    return World(kinds, families(folders), words, brief.cleaned.day, once)


def families(folders: tuple[str, ...] = ()) -> Mapping[str, frozenset[str]]:
    """Return the families of nouns, « @name » replaced by the words of that family."""
    return _families(load(folders))


@cache
def _families(library: Library) -> Mapping[str, frozenset[str]]:
    raw: Mapping[str, str] = library.tables["nouns"]["families"]
    lists = {name: words.split() for name, words in raw.items()}
    return {
        name: frozenset(w for word in words for w in (lists.get(word[1:], []) if word[0] == "@" else [word]))
        for name, words in lists.items()
    }


def is_somebody(noun: str, lemma: str) -> bool:
    """Return whether a common noun is of a person, a role or a body of people: who can want something, or say it."""
    known = families()
    return role(noun) is not None or any(lemma in known.get(name, ()) for name in SOMEBODY)


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
    words = {*_nouns(phrase), *_units(phrase.text, phrase.bare)}
    if phrase.proper:
        words |= _named(phrase.text)
    return word in words or not words.isdisjoint(known.families.get(word, NONE))


def _nouns(phrase: Phrase) -> tuple[str, ...]:
    """Return what names a phrase: its lemma, its head without the plural's s (« communes » has the lemma « commun »),
    the counted noun of « une centaine de manifestants »; in lower case.
    """
    noun = _counted_noun(phrase.bare or phrase.text)
    if noun:
        return (noun, noun.removesuffix("s"))
    head = phrase.head.lower()
    return ((phrase.lemma or phrase.head).lower(), head, head.removesuffix("s"))


@lru_cache(maxsize=2048)
def _counted_noun(text: str) -> str:
    """Return « manifestants » of « une centaine de manifestants », "" when nothing is counted so."""
    counts = QUANTITY.match(text)
    return (counts[1] or counts[2]).lower() if counts else ""


@lru_cache(maxsize=2048)
def _named(text: str) -> frozenset[str]:
    """Return the words of a name that may tell its kind, in lower case."""
    return frozenset(compiled(r"[\w-]+").findall(text.lower())[:NAME_WORDS])


def human(phrase: Phrase, known: World) -> bool:
    """Return whether a phrase names people or an organisation; a pronoun may, and so does a country (« Paris veut »)."""
    if phrase.kind == "pron":
        return phrase.text.lower() in ("il", "elle", "ils", "elles", "qui", "celui-ci", "celle-ci", "on")
    if phrase.proper:
        kind = known.kind(phrase)
        return kind in ("person", "organisation", "place") or (not kind and first_named(phrase))
    if OF_THEM.search(phrase.text):
        return True
    nouns = _nouns(phrase)
    return any(not known.families.get(name, NONE).isdisjoint(nouns) for name in SOMEBODY)


def first_named(phrase: Phrase) -> bool:
    """Return whether a name of several words opens with a known first name."""
    words = (phrase.bare or phrase.text).split()
    return len(words) > 1 and is_first_name(words[0])


def person(phrase: Phrase, known: World) -> bool:
    """Return whether a phrase names one or more persons."""
    if phrase.proper:
        return known.kind(phrase) == "person" or (not known.kind(phrase) and first_named(phrase))
    return human(phrase, known) and not known.family(phrase.lemma, "organisation")


def thing(phrase: Phrase, known: World) -> bool:
    """Return whether a phrase surely names no person: a common noun of no human family, a product, a place."""
    if phrase.kind == "pron":
        return False
    if phrase.proper:
        return known.kind(phrase) in ("product", "place", "event")
    return bool(phrase.lemma) and not human(phrase, known)


def organisation(phrase: Phrase, known: World) -> bool:
    """Return whether a phrase names an organisation."""
    if phrase.proper:
        return known.kind(phrase) == "organisation"
    return known.family(phrase.lemma, "organisation")


def place(phrase: Phrase, known: World) -> bool:
    """Return whether a phrase names a place."""
    return known.kind(phrase) == "place" if phrase.proper else known.family(phrase.lemma, "lieu")


def counted(phrase: Phrase, known: World | None = None) -> bool:
    """Return whether a phrase opens with a number, in figures or words."""
    return _is_counted(phrase.bare or phrase.text)


@lru_cache(maxsize=4096)
def _is_counted(text: str) -> bool:
    return COUNTED.match(text) is not None


def settled(phrase: Phrase, known: World) -> bool:
    """Return whether a phrase is definite: a name, « le », « ce », « son »."""
    return phrase.proper or bool(DEFINITE.match(phrase.bare or phrase.text))


def determined(phrase: Phrase) -> bool:
    """Return whether a phrase opens with a determiner or a number, or is a name."""
    text = phrase.bare or phrase.text
    return phrase.proper or bool(DETERMINER.match(text)) or _is_counted(text)


@lru_cache(maxsize=2048)
def _units(text: str, bare: str) -> frozenset[str]:
    """Return the words among which the unit of what is counted stands."""
    if not _is_counted(bare or text):
        return NONE
    words = compiled(rf"[^\W\d]+|{PERCENT}").findall(text.lower().split(", ")[0])[:UNIT_WORDS]
    return frozenset(w.rstrip("s") if len(w) > 3 else w for w in words)


def _abstract(phrase: Phrase, known: World) -> bool:
    return thing(phrase, known) and bool(ABSTRACT.search(phrase.lemma))


def _plural(phrase: Phrase, known: World) -> bool:
    """Return whether a phrase is plural, and its article does not tell otherwise: « la 27 e édition » is one."""
    return phrase.number == "p" and not SINGULAR.match(_bare_text(phrase))


def _bare_text(phrase: Phrase) -> str:
    return phrase.bare or phrase.text


OF_PHRASE: Mapping[str, Callable[[Phrase, World], bool]] = {
    "humain": human,
    "personne": person,
    "chose": thing,
    "organisation": organisation,
    "lieu": place,
    "ville": lambda p, w: place(p, w) and (p.proper or w.family(p.lemma, "ville")),
    "chiffré": counted,
    "déterminé": settled,
    "indéfini": lambda p, w: bool(INDEFINITE.match(_bare_text(p))),
    "nu": lambda p, w: not determined(p),
    "possédé": lambda p, w: bool(OWNED.match(_bare_text(p))),
    "singulier": lambda p, w: p.number == "s",
    "pluriel": _plural,
    "court": lambda p, w: len(p.text.split()) <= SHORT,
    "accompli": lambda p, w: bool(DONE.match(_bare_text(p))),
    "abstrait": _abstract,
    "actif": lambda p, w: not PASSIVE.match(_bare_text(p)),
    "direct": lambda p, w: not p.prep,
    "précis": lambda p, w: not RANGE.search(_bare_text(p)),
    "attribut": lambda p, w: p.role == "attribute",
    "fonction": lambda p, w: w.family(p.lemma, "fonction"),
    "propre": lambda p, w: p.proper,
    "nommé": lambda p, w: p.kind != "pron",
    "sobre": lambda p, w: not COMPLEMENT.search(p.text),
    "on": lambda p, w: p.text.lower() == "on",
    "simple": lambda p, w: not RELATIVE.search(p.text),
    "classé": lambda p, w: bool(ORDINAL.search(_bare_text(p))),
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
