"""The nouns of a parsed French sentence: token, phrase, verb group, clause, parse; offsets are characters in the sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Pos = Literal[
    "NOUN", "PROPN", "VERB", "AUX", "ADJ", "ADV", "DET", "PRON", "ADP", "CCONJ", "SCONJ", "NUM", "INTJ", "PUNCT", "SYM", "X"
]  # fmt: skip
Role = Literal[
    "subject",
    "object",  # direct object, noun group
    "indirect",  # à/de/… + noun group that the verb asks for; `prep` holds the preposition
    "attribute",  # after être, devenir, rester…
    "infinitive",  # (à|de|pour…) + infinitive the verb asks for; `clause` holds it
    "completive",  # que P, si P, ce que P; `clause` holds it
    "agent",  # par X of a passive
    "time",
    "place",
    "source",  # selon X, d'après X
    "cause",
    "purpose",  # pour/afin de + infinitive
    "manner",
    "condition",
    "concession",
    "participle",  # detached present or past participle clause
    "relative",  # a relative clause that closes the sentence, detached by a comma
    "apposition",  # detached noun group between commas or parentheses
    "quote",  # words between « »
    "adverb",  # sentence adverb (« toutefois », « désormais »)
    "other",
]

FINITE = frozenset({"ind", "con"})  # moods of a verb that makes a sentence by itself
COMPOUND = frozenset({"perf", "plup", "futp", "conp"})  # tenses of a verb said with its auxiliary
# What the pronouns of the third person agree with: gender and number.
PRONOUNS = {"il": ("m", "s"), "elle": ("f", "s"), "ils": ("m", "p"), "elles": ("f", "p")}


class Token(NamedTuple):
    """A word or sign with its analysis; features are empty where they do not apply."""

    text: str
    start: int
    end: int
    pos: Pos
    lemma: str = ""
    gender: str = ""  # "m" | "f" | ""
    number: str = ""  # "s" | "p" | ""
    person: str = ""  # "1" | "2" | "3" | ""
    mood: str = ""  # "ind" | "sub" | "con" | "imp" | "inf" | "par" | ""
    tense: str = ""  # "pres" | "impf" | "fut" | "past" (passé simple) | "ppast" (past participle) | "ppres" | ""
    low: str = ""  # the word in lower case, its apostrophe straight


@dataclass(frozen=True, slots=True)
class Phrase:
    """A constituent of a clause, as written, preposition included in `text`."""

    text: str
    start: int
    end: int
    role: Role
    kind: Literal["np", "pp", "pron", "clause", "adv", "adj", "quote"]
    prep: str = ""  # "à", "de", "selon", "après"… uncontracted; "" when none
    bare: str = ""  # text without its preposition, its article restored (« aux entreprises » -> « les entreprises »)
    head: str = ""  # head word as written
    lemma: str = ""  # its lemma
    gender: str = ""
    number: str = ""
    person: str = "3"
    proper: bool = False  # its head is a proper name
    clause: Clause | None = None  # infinitive, completive, relative, participle…

    def __hash__(self) -> int:
        """Tell most of them apart; all that hangs on them would take ten times as long."""
        return hash((self.start, self.text))


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A finite or infinitive verb with its auxiliaries, clitics and negation."""

    text: str
    start: int
    end: int
    lemma: str  # of the main verb
    mood: str  # of the group: "ind" | "sub" | "con" | "imp" | "inf" | "par"
    tense: str  # of the group: "pres" "impf" "fut" "past" "perf" (passé composé) "plup" (plus-que-parfait) "futp" "conp" (conditionnel passé)
    person: str = "3"
    number: str = "s"
    gender: str = ""  # of an agreeing participle
    voice: Literal["active", "passive", "reflexive"] = "active"
    negation: str = ""  # "pas" | "plus" | "jamais" | "guère" | "que" (restriction) | "rien" | "ni" | ""
    clitics: tuple[str, ...] = ()  # object clitics: "le", "lui", "y", "en"…
    adverbs: tuple[str, ...] = ()  # inside the group: « a déjà dit »
    tokens: tuple[int, ...] = ()  # indices in Parse.tokens


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb, its subject and its other phrases in the order they are written."""

    text: str
    start: int
    end: int
    verb: VerbGroup
    subject: Phrase | None
    phrases: tuple[Phrase, ...]  # everything but subject and verb, in order, fronted ones included
    link: str = (
        ""  # what joins it to what precedes: « et », « mais », « car », « alors que », « après que », « après quoi »…
    )
    main: bool = True  # independent or coordinated, as against subordinate

    def __hash__(self) -> int:
        """Tell most of them apart; all that hangs on them would take ten times as long."""
        return hash((self.start, self.text))


@dataclass(frozen=True, slots=True)
class Parse:
    """A sentence, its tokens and clauses; `complete` when every token has one place in one clause and nothing is lost."""

    text: str
    tokens: tuple[Token, ...]
    clauses: tuple[Clause, ...]
    complete: bool
    doubts: tuple[str, ...] = ()  # why not complete, or what is unsure (for people and measures)

    def __hash__(self) -> int:
        return hash(self.text)
