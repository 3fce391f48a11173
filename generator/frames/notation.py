"""The notation of frames: « A [reprocher] à B de INF » becomes words, slots and verbs (see LISEZMOI.md)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from generator.shelf import compiled

PIECE = compiled(r"\[[^\]]+\]|[^\s\[\]]+")
SLOT = compiled(r"([A-Z]|INF|SUBJ|TEMPS|LIEU|PREP)([.,:!?…]*)$")
CLITIC = compiled(r"(?:(se|en|y) |(s'en(?= )|s'y(?= )|s'|l'))")
FEATURES = frozenset({"passif", "présent", "passé", "futur", "conditionnel", "infinitif", "inversé", "nié"})


@dataclass(frozen=True, slots=True)
class Word:
    """Words that stand as written; in a `from`, alternatives are parted by bars (« à|en »)."""

    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for a role: A subject, B C D others, N and M figures, INF, SUBJ (INF in the subjunctive), P, TEMPS, LIEU, PREP."""

    name: str


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb to conjugate: lemma without clitics, its fixed clitics, what is asked of its form."""

    lemma: str
    clitics: tuple[str, ...] = ()  # « se », « l' », « en », « y »
    features: frozenset[str] = frozenset()
    extra: str = ""  # what follows the lemma inside the brackets: « [rendre public] »

    @property
    def key(self) -> str:
        """Return how the library files it: « tuer:passif », « se dérouler »."""
        name = " ".join((*self.clitics, self.lemma))
        return name + (":passif" if "passif" in self.features else "")


Element = Word | Slot | Verb
SAME = "*"  # the lemma of the source's own verb


class NotationError(ValueError):
    """A frame that cannot be read; the message is French."""


@cache
def elements(text: str) -> tuple[Element, ...]:
    """Return the elements of a realisation; NotationError when a feature is unknown."""
    found: list[Element] = []
    for piece in PIECE.findall(text):
        slot = SLOT.match(piece)
        if piece.startswith("["):
            found.append(verb(piece[1:-1]))
        elif slot:
            found.append(Slot(slot[1]))
            found.extend([Word(slot[2])] if slot[2] else [])
        else:
            found.append(Word(piece))
    return tuple(found)


@cache
def alternatives(text: str) -> tuple[tuple[Verb, ...], tuple[Element, ...]]:
    """Return the verbs a `from` accepts and what it asks around them (the verb's place is `SAME`)."""
    opening, _, rest = text.partition("[")
    inside, _, after = rest.partition("]")
    verbs = tuple(verb(choice) for choice in inside.split("|"))
    return verbs, (*elements(opening), Verb(SAME), *elements(after))


@cache
def verb(inside: str) -> Verb:
    """Return the verb written between brackets: « se dérouler », « tuer:passif présent »."""
    name, _, asked = inside.partition(":")
    features = frozenset(asked.split())
    if features - FEATURES:
        raise NotationError(f"forme de verbe inconnue dans [{inside}]")
    clitics: list[str] = []
    while match := CLITIC.match(name):
        clitics += {"s'": ["se"], "s'en": ["se", "en"], "s'y": ["se", "y"]}.get(match[0].strip(), [match[0].strip()])
        name = name[match.end() :].lstrip()
    lemma, _, extra = name.partition(" ")
    return Verb(lemma, tuple(clitics), features, extra)
