"""What a phrase is of: somebody, a body, a place, a thing, things counted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from generator.frames.library import Library, load
from generator.french.lexicon import is_first_name, role
from generator.french.syntax import Phrase
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
DEFINITE = compiled(r"(?:le|la|les|ce|cet|cette|ces|son|sa|ses|leur|leurs)\s|l['’]", re.I)
INDEFINITE = compiled(r"(?:un|une|des|plusieurs|quelques|aucun|aucune|certaine?s|d['’]|\d)", re.I)
DETERMINER = compiled(rf"(?:{DEFINITE.pattern}|{INDEFINITE.pattern}|du |de la |de l)", re.I)
OF_THEM = compiled(r"d['’]entre (?:eux|elles)\b")
ABSTRACT = compiled(r"(?:tion|sion|ment|té|ence|ance|isme|ude|esse|age|ie|eur)s?$")
NONE: frozenset[str] = frozenset()
NAME_WORDS = 4  # words of a name looked at for its kind (« le Valois Rothschild »)
PERCENT = "%"  # a unit that is no word
# « 408 lettres d'opposition » are letters; « 3 millions de visiteurs », « plus de 40 bus » and « 12 % des voix » are not so told
OF_WHAT = compiled(
    rf"(?<!plus)(?<!moins)(?<!près)(?<!autour)(?<!aine)(?<!aines)(?<!millier)(?<!milliers)(?<!million)(?<!millions)(?<!milliard)(?<!milliards)(?<!tonnes)(?<!{PERCENT}) "
    r"(?:de |d['’]|des |du |contre |pour |en |dans |sur |par |avec |chez )"
)
UNIT_WORDS = 5  # words of a counted phrase among which its unit stands
SINGULAR = compiled(r"(?:le|la|ce|cet|cette|son|sa)\s|l['’]", re.I)
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


def nouns_in(phrase: Phrase) -> tuple[str, ...]:
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
def named(text: str) -> frozenset[str]:
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
    nouns = nouns_in(phrase)
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
def units(text: str, bare: str) -> frozenset[str]:
    """Return the words among which the unit of what is counted stands."""
    if not _is_counted(bare or text):
        return NONE
    told = OF_WHAT.split(text.lower().split(", ")[0], maxsplit=1)[0]
    words = compiled(rf"[^\W\d]+|{PERCENT}").findall(told)[:UNIT_WORDS]
    return frozenset(w.rstrip("s") if len(w) > 3 else w for w in words)


def abstract(phrase: Phrase, known: World) -> bool:
    return thing(phrase, known) and bool(ABSTRACT.search(phrase.lemma))


def plural(phrase: Phrase, known: World) -> bool:
    """Return whether a phrase is plural, and its article does not tell otherwise: « la 27 e édition » is one."""
    return phrase.number == "p" and not SINGULAR.match(bare_text(phrase))


def bare_text(phrase: Phrase) -> str:
    return phrase.bare or phrase.text
