"""The questions a reader of this news types, and their answers in full sentences, out of one fact each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator import phrases
from generator.rules import shortly
from generator.rules.answering import INVERTED, fits, fits_shortly
from generator.rules.asked_of import all_asked, figures_of, how_many, how_much
from generator.rules.clausal import SAID, brief_source, pieces
from generator.rules.counting import is_of_a_list
from generator.rules.initials import by_initials
from generator.rules.naming import definite, shortened
from generator.rules.pieced import closed
from generator.rules.untied import untied
from generator.shelf import compiled
from generator.types import Brief, Fact, Site

POSSESSIVE = compiled(r"(?:son|sa|ses|leurs?|ces?|cet|cette)\b", 2)
SUM, BYGONE = "somme", compiled(r"\b(?:autrefois|jadis|étai(?:t|ent)|avai(?:t|ent))\b")
AMOUNTS = (
    "combien",
    "de_combien",
    "a_combien",
    "somme",
    "quelle_est",
    "compte",
)  # the sorts of questions that ask for one
LIMITS = compiled(
    r"\bhors \w+|\bhormis \w+|\bsans compter\b|\bpour l['’]exercice\b|\b(?:trimestre|semestre)\b|\bà périmètre\b|\bdonnées publiées\b"
    r"|\b(?:chaque|par) (?:jour|semaine|mois|an|année|heure)\b|\b(?:quotidienne|mensuelle|annuelle)ment\b"
)
DATING = frozenset({"quand", "partir"})


class Asked(NamedTuple):
    """A question, its answer and what they rest on; `kind` names the group of phrases that words them."""

    question: str
    answer: str
    fact: Fact
    kind: str
    short: bool = False  # the answer leaves to the question what it says


# The answers, those that name their subject first, then those that say « il », then those in a few words.
SHORT = "b"
FORMS = {"e": fits, "r": fits, SHORT: fits_shortly}


def asked(fact: Fact, brief: Brief, site: Site, seed: str, heard: Fact | None = None) -> Iterator[Asked]:
    """Yield what can be asked of a fact, each with the answer that the fact gives; as it is `heard`, where it is told otherwise."""
    for kind, told in all_asked(untied(heard or fact), brief):
        if heard is not None and kind.startswith(SUM) and BYGONE.search(fact.text):
            continue  # « était autrefois la plus chère, avec une valorisation de 22 milliards », heard without « autrefois »
        limits = _limits(fact.text) if kind.startswith(AMOUNTS) else ()
        words = _called(kind, told, brief)
        question = by_initials(closed(next(phrases.say(site, f"questions.{kind}_q", words, seed), ""), "?"))
        if is_of_a_list(question, fact.text):
            continue
        for form, may in FORMS.items():
            for text in phrases.say(site, f"questions.{kind}_{form}", words, seed):
                whole = all(limit in f"{question} {text}".lower() for limit in limits)
                if question and whole and may(question, (answer := closed(text, ".")), fact, brief):
                    yield Asked(question, answer, fact, kind, form == SHORT)


def _limits(text: str) -> tuple[str, ...]:
    """Return what an amount is counted without, or for which term: « hors éléments exceptionnels », « pour l'exercice 2022 »."""
    return tuple(LIMITS.findall(text.lower()))


def _called(kind: str, words: dict[str, str], brief: Brief) -> dict[str, str]:
    """Return the words of a question with the name its subject has there: short, and definite where it asks when."""
    long = words.get("qui", words.get("sujet", ""))
    short = shortened(long, brief)
    short = definite(short) if kind in DATING or kind == "ou" else short
    return {**words, "sujet": short + words["sujet"].removeprefix(long)} if long else words


def amounts(fact: Fact, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the amounts of a fact with the clause that tells what each is, without it: « la régie a versé au club »."""
    for part in pieces(fact, brief):
        if (
            POSSESSIVE.match(part.subject)
            or part.clause.verb.negation
            or any(p.role in SAID for p in part.clause.phrases)
        ):
            continue
        for maker in (how_much, how_many):
            for kind, words in maker(part, brief):
                clause = f"{words['sujet']} {INVERTED.sub('', words['demande'])}{brief_source(part.clause)}"
                yield kind, {**words, "proposition": clause}
    yield from shortly.there_are(fact, [*figures_of(fact, brief)])
