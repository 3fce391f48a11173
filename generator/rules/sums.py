"""What an amount of money is the amount of: « À combien s'élève l'amende ? » of « une amende de 500 millions d'euros »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.facts.reading import parsed
from generator.french.grammar import definite
from generator.french.lexicon import lookup
from generator.french.quoted import blotted
from generator.french.tagger import tag
from generator.french.typography import strip_typography
from generator.french.words import listed, mapped
from generator.rules.gauging import inside
from generator.shelf import compiled
from generator.types import Brief, Fact, Figure

TOLD = frozenset({"asserted", "intended"})
PAST = compiled(r"\w+(?:ait|aient)\b|\bautrefois\b")  # what was so then has another amount now
FUTURE = compiled(r"\w+r(?:a|ont)\b")
OWNER = compiled(r"(?P<of> (?:de la |de l['’]|du |de (?=[A-ZÀ-Þ])|d['’](?=[A-ZÀ-Þ]))[^,;:.()«»]{3,40})(?=[,.;:]|$)")
TERM = compiled(
    r"(?P<term> (?:pour|sur|au titre de) l['’](?:exercice|année|ensemble)[^,;:.()«»]{0,40}|"
    r" (?:au|pour le|sur le) (?:(?:premier|deuxième|troisième|quatrième|second) )?(?:trimestre|semestre)[^,;:.()«»]{0,30})(?=[,.;:]|$)"
)
DENIED = compiled(r"\b(?:ne|ni|sans|aucune?)\b|\bn['’]")
MONEY = compiled(r"[$€£¥]|\b(?:euros?|dollars?|livres?|francs?|yens?|roubles?|roupies)\b", re.IGNORECASE)


def sums(fact: Fact, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield « l'amende » with its amount, where the source gives one amount alone and nobody but wishes or fears it."""
    if fact.modality not in TOLD:
        return
    for figure in brief.figures:
        if figure.fact != fact.id or figure.per or not MONEY.search(figure.text):
            continue
        held = _held(figure, fact)
        if held is not None and len(_amounts(held["noun"], brief)) == 1 and _is_due(held.string):
            kind = "somme_future" if FUTURE.search(fact.text[: held.start()]) else "somme"
            yield (
                kind,
                {
                    "chose": _named(held) + _whose(figure, fact),
                    "montant": f"{figure.text}{_term(figure, fact)}{_says(fact)}",
                },
            )


def _held(figure: Figure, fact: Fact) -> re.Match[str] | None:
    """Return the noun that an amount measures, outside quotations: « une perte nette de »."""
    text, shown = strip_typography(blotted(fact.text)), strip_typography(figure.text)
    at = text.find(shown)
    return _before().search(text[:at]) if at > 0 else None


def _whose(figure: Figure, fact: Fact) -> str:
    """Return whose an amount is, right after it: « de la fondation Terres communes »."""
    after = strip_typography(fact.text).partition(strip_typography(figure.text))[2]
    found = OWNER.match(after)
    return found["of"] if found else ""


def _term(figure: Figure, fact: Fact) -> str:
    """Return the time that an amount is of, right after it: « pour l'exercice clos en mars »."""
    after = strip_typography(fact.text).partition(strip_typography(figure.text))[2]
    found = TERM.match(after)
    return found["term"] if found else ""


@cache
def _before() -> re.Pattern[str]:
    nouns = "|".join(sorted(map(re.escape, mapped("sums")), key=len, reverse=True))
    return re.compile(rf"\b(?:une?|le|la|l['’])\s?(?P<noun>{nouns})(?P<adjective> [\w-]+)? (?:de |d['’])$")


def _named(held: re.Match[str]) -> str:
    """Return the noun with its article, and its adjective where it has one: « la perte nette »."""
    adjective = held["adjective"] or ""
    known = any(form.pos == "ADJ" for form in lookup(adjective.strip()))
    return definite(held["noun"], mapped("sums")[held["noun"]]) + (adjective if known else "")


@cache
def _amounts(noun: str, brief: Brief) -> frozenset[str]:
    """Return the facts that name a noun beside an amount."""
    named = re.compile(rf"(?<!\w){re.escape(noun)}s?(?!\w)")
    return frozenset(f.fact for f in brief.figures if MONEY.search(f.text) and named.search(brief.fact(f.fact).text))


def _is_due(text: str) -> bool:
    """Return whether nothing that leads to an amount denies it, sets it in the past, asks, offers, fears or avoids it."""
    told = text.replace("§", " ")
    wished = any(token.lemma in listed("unreal_sums") for token in tag(told))
    return not (wished or DENIED.search(told) or PAST.search(told))


def _says(fact: Fact) -> str:
    """Return who says an amount: to whom the source gives the fact, or who « a déclaré une perte »."""
    if fact.sayer:
        return f", selon {fact.sayer}"
    clause = next(iter(parsed(fact.text).clauses), None)
    who = clause.subject if clause is not None and clause.verb.lemma == "déclarer" and not clause.verb.clitics else None
    named = who is not None and who.kind == "np" and "," not in who.text
    return f", selon {inside(who)}" if who is not None and named else ""
