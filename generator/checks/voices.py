"""Who says it: nobody is made to say what the cited facts let another say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.attribution import ATTRIBUTION, keeps
from generator.checks.evidence import cited, plain
from generator.checks.kin import held, holds
from generator.checks.stretches import stretches
from generator.checks.table import table
from generator.shelf import compiled
from generator.types import Brief, Entity, Sentence

ANYWHERE = r"[^.;:«»]{0,60}?\s(?:l'|a |ont )?"  # in a fact, more may stand between a name and its verb
BETWEEN = r"(?:,[^,.;]{1,40},)?(?: l'| lui| leur)? (?:a |ont |avait |avaient |avoir )?"
WORDS = r"(?:(?:les |l'|ses )(?:accusations?|dires|propos|déclarations?|estimations?) (?:de |d'|du ))?"  # « selon les dires de »
SAYER = compiled(
    r"\b(?:[Ss]elon|[Dd]'après|[ÀA] en croire) (?P<who>(?:l[ae]s? |l'|une? |des )?(?!qu'|que\b|moi\b)[\w-]+)"
)


def lent(sentence: Sentence, said: str, brief: Brief) -> Iterator[str]:
    """Yield the names that speak in a plain sentence while only others do in the facts it cites."""
    facts = [fact for fact in brief.facts if fact.id in sentence.facts]
    if len(facts) > 1:  # the fact it says most of is the one that tells who says it
        facts = [max(facts, key=lambda fact: _common(said, plain(fact.text)))]
    evidence = plain("\n".join(fact.text for fact in facts)) or plain(cited(sentence, brief))
    there = [e for e in brief.entities if _speaks(e, evidence, ANYWHERE)]
    ids = {fact.id for fact in facts}
    sayers = {fact.sayer for fact in facts} | {q.speaker for q in brief.quotes if q.fact in ids}
    for entity in (e for e in brief.entities if _speaks(e, said, BETWEEN)):
        theirs = entity in there or sayers & set(entity.names)
        if there and not theirs and not _same_name(entity, there):
            yield entity.name


def unsaid(said: str, evidence: str) -> Iterator[str]:
    """Yield who a plain sentence lets say what its facts let nobody say: « selon les riverains »."""
    if not keeps(ATTRIBUTION, evidence) and "«" not in evidence:
        yield from (found["who"] for found in SAYER.finditer(said))


def _common(said: str, text: str) -> int:
    known = held(text)
    return sum(holds(known, t.text, t.lemma) for stretch in stretches(said) for t in stretch.matter)


def _same_name(entity: Entity, others: list[Entity]) -> bool:
    """Return whether another name holds this one: « Canal » and « Canal+ »."""
    return any(entity.name in other.name or other.name in entity.name for other in others)


def _speaks(entity: Entity, text: str, between: str) -> bool:
    forms = set(entity.names)
    if entity.kind == "person":
        forms.add(entity.name.split()[-1])
    names = "|".join(re.escape(plain(form)) for form in sorted(forms, key=len, reverse=True))
    verbs, before = table().saying, table().before_sayer
    return bool(
        re.search(rf"(?<!\w)(?:{names}){between}(?:{verbs})", text)
        or re.search(
            rf"(?<!\w)(?<![\d%€$] )(?:{before}) {WORDS}(?:le |la |les |l')?(?:{names})(?!\w)", text, re.IGNORECASE
        )
    )
