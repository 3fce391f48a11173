"""Who a fact opens on and what they do: sure even where its sentence is too long to be read to its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from generator.facts.groups import stems
from generator.facts.news import headline
from generator.facts.reading import first_clause, parsed
from generator.frames.references import mentions
from generator.french.lexicon import role
from generator.french.syntax import FINITE, Clause, Phrase
from generator.french.tagger import tag
from generator.french.words import listed
from generator.rules.clausal import inverted, pronoun_of
from generator.rules.gauging import inside
from generator.shelf import compiled
from generator.types import Brief, Entity, Fact

LONGEST = 9  # words of who is named in a question
# Nobody outside the article knows whom these mean.
UNTOLD = compiled(
    r"(?:son|sa|ses|leurs?|ces?|cet|cette|des|du|de|une?|chaque|tou(?:s|te|tes|t)|certaine?s|plusieurs|d['’]|autres?|celui|celle|ceux|lequel"
    r"|\d|au moins|près|plus|environ|quelques?|la plupart|beaucoup)(?!\w)",
    2,
)
BY_PLACE = compiled(
    r"\b(?:basée?s?|installée?s?|établie?s?|situé?e?s?|citée?s?|concernée?s) "
)  # « la start-up basée à Lomane » hides its name
RANKED = compiled(
    r"\b(?:autres?|même|tel(?:le)?s?|premiers?|première?s?|seconde?|deuxième|troisième|derniers?|dernière?s?|ci-dessus)\b",
    2,
)
NAMED = ("person", "organisation", "product", "event", "work")


class Opened(NamedTuple):
    """Who opens a fact, as inside a sentence, and the clause they are the subject of."""

    fact: Fact
    clause: Clause
    who: str
    head: str  # the lemma of its noun
    inverted: str  # « réclame-t-elle », "" where the gender is not sure

    @property
    def verb(self) -> str:
        """Return the verb as written."""
        return self.clause.verb.text

    def phrase(self, *roles: str) -> Phrase | None:
        """Return the first phrase after the verb that has one of these roles."""
        return next((p for p in self.clause.phrases if p.role in roles and p.start > self.clause.verb.start), None)

    @property
    def acts(self) -> bool:
        """Return whether the verb is in the active voice."""
        return self.clause.verb.voice == "active"


def opened(fact: Fact, brief: Brief) -> Opened | None:
    """Return who opens a fact and does something, plainly: None where the verb denies, turns back or hangs on « le »."""
    clause = first_clause(fact.text)
    subject, verb = (clause.subject, clause.verb) if clause is not None else (None, None)
    if clause is None or subject is None or verb is None or subject.start or subject.kind != "np":
        return None
    plain = verb.mood in FINITE and not (verb.negation or verb.clitics or verb.adverbs)
    who = _who(fact.text[: verb.start], subject, brief) if plain else ""
    if not who:
        return None
    alone = replace(subject, text=subject.text.partition(",")[0])
    pronoun = pronoun_of(alone, brief)
    asked = inverted(parsed(fact.text), clause, pronoun) if pronoun else ""
    return Opened(fact, clause, who, subject.lemma or subject.head.lower(), asked)


def _who(before: str, subject: Phrase, brief: Brief) -> str:
    """Return the subject with what somebody without an office in it is: « Ana Roy, cheffe des pompiers »; "" if nobody knows it."""
    text, _, beside = subject.text.partition(", ")
    beside = beside or before[subject.end :].strip(" ,").partition(", ")[0]
    if UNTOLD.match(text) or RANKED.search(text) or BY_PLACE.search(text) or "«" in text or _is_counted(before):
        return ""
    named = [e for e in brief.entities if e.kind in NAMED and mentions(e, text)]
    called = inside(subject)[: len(text)]
    if any(e.kind == "person" and _is_bare(text, e) for e in named):
        called = f"{called}, {beside}" if _is_office(beside) else called if _is_of_title(named, brief) else ""
    elif any(text in e.names for e in named) and not _is_of_title(named, brief):
        return ""
    elif beside and any(e.kind == "person" and beside.startswith(e.name) for e in brief.entities):
        called = f"{called}, {next(e.name for e in brief.entities if beside.startswith(e.name))}"
    elif not named and not _is_told(text, subject, brief):
        return ""
    return called if len(called.split()) <= LONGEST else ""


def _is_counted(text: str) -> bool:
    """Return whether words open on a number: « Douze élus »."""
    return any(token.pos == "NUM" for token in tag(text)[:1])


def _is_of_title(named: Sequence[Entity], brief: Brief) -> bool:
    return any(mentions(e, brief.cleaned.title) for e in named)


def _is_bare(text: str, person: Entity) -> bool:
    """Return whether a text is somebody's name and no office: « Ana Roy », « Mme Roy »."""
    return text in person.names or text.partition(" ")[2] in person.names


def _is_office(text: str) -> bool:
    """Return whether words beside a name say what somebody is: « cheffe des pompiers », and no age, no relative clause."""
    head = text.removeprefix("le ").removeprefix("la ").partition(" ")[0].lower()
    return role(head) is not None and " qui " not in f" {text} " and len(text.split()) > 1


def _is_told(text: str, subject: Phrase, brief: Brief) -> bool:
    """Return whether a noun is known to who has read the title alone: of a sort of people, of the news, or with whose it is."""
    head = subject.lemma or subject.head.lower()
    known = head in listed("publics") | listed("voices") | listed("studies")
    of_news = set(stems(text)) & set(headline(brief).worth)
    places = any(e.kind == "place" and mentions(e, text) for e in brief.entities)
    return known or bool(of_news) or places
