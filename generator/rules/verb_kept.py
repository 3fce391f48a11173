"""A title made of the source's keeps its verb, and what a participle or an infinitive of it is of."""

from __future__ import annotations

from generator.checks.evidence import plain
from generator.facts.groups import stems
from generator.french.lexicon import lookup
from generator.french.tagger import finite, tag
from generator.rules.kickers import parted_news
from generator.rules.line_wholeness import COLON
from generator.rules.title_again import in_order
from generator.shelf import compiled
from generator.types import Brief

CUT_END = 12  # last signs of a title, by which the source's goes on from it
BEING = compiled(r"\b(?:est|sont|a|ont|sera|seront|était|étaient|été)\b")
BY_WHAT = compiled(
    r" (?:par|avec|via|grâce à|en) [\w'’ ]{2,20}? (?:l[ea]s? |l['’]|une? |des )"
)  # « activer | par laser l'instinct »
OF_IT = compiled(r" (?:sur|par|à|au|aux|de|d['’]|dans|en) ?")  # « les horloges branchées | sur le secteur »


def loses_verb(text: str, brief: Brief) -> bool:
    """Return whether a title is the beginning of the source's that stops before its verb, or before what a participle or an infinitive is of."""
    own = plain(parted_news(brief.cleaned.title)[1])
    said = plain(text).rpartition(COLON)[2]
    at = own.lower().find(said.lower()[-CUT_END:])
    if not said or at < 0 or not own[at + CUT_END :]:
        return False
    if _before(plain(text).rpartition(COLON)[0], own[at + CUT_END :]):
        return False
    last = tag(said)[-1]
    rest, forms = own[at + CUT_END :], lookup(last.low)
    done = any(form.tense == "ppast" for form in forms) and not any(form.pos == "NOUN" for form in forms)
    held = done and not BEING.search(said) and OF_IT.match(rest) is not None
    held = held or (any(form.mood == "inf" for form in forms) and BY_WHAT.match(rest) is not None)
    begun = own[: at + CUT_END]
    stops = finite(own) and not (finite(plain(text)) or finite(begun)) and finite(own[at:])
    return held or (stops and in_order(said.rpartition(", ")[2], begun))


def _before(label: str, rest: str) -> bool:
    """Return whether what stands before a title's colon tells most of what the source's goes on with: « Crues à Ornay : cinq morts »."""
    told, went_on = set(stems(label)), set(stems(rest))
    return 2 * len(told & went_on) >= len(went_on) > 0
