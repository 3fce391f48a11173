"""Where something happens: « Où la rencontre se tiendra-t-elle ? » — « À Beaune, le 22 mai. »"""

from __future__ import annotations

from collections.abc import Iterator

from generator.french.words import listed
from generator.rules.clausal import SAID, Pieces, brief_source
from generator.shelf import compiled
from generator.types import Brief

AHEAD, LONG = frozenset({"devoir", "pouvoir", "aller"}), 8
AT = compiled(r"(?:à|au|aux|en|dans|sur|près|devant|chez)\b", 2)


def places(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the place that a clause names for what happens, is found or is built."""
    verb = part.clause.verb
    if verb.negation or verb.clitics or verb.adverbs:
        return
    yield from _ahead(part, brief)
    if verb.lemma not in listed("happening"):
        return
    if any(p.role in SAID or p.role == "object" for p in part.clause.phrases):
        return
    named = [e.name for e in brief.entities if e.kind == "place" and part.fact.id in e.facts]
    where = [p.text for p in part.core if p.role == "place" and AT.match(p.text) and any(n in p.text for n in named)]
    if where:
        place = where[0].partition(",")[0].partition(" et ")[0]
        told = f"{place}{brief_source(part.clause)}"
        whole = f"{part.subject} {verb.text} {told}"
        yield "ou", {"sujet": part.subject, "demande": part.inverted, "lieu": told, "entier": whole}


def _ahead(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield where something is to happen: « Le tournage devrait commencer en septembre à Lunenburg »."""
    act = next((p for p in part.core if p.role == "infinitive" and p.clause is not None), None)
    if act is None or act.clause is None or part.clause.verb.lemma not in AHEAD:
        return
    verb = act.clause.verb
    held = [p for p in act.clause.phrases if p.role == "place"]
    named = [e.name for e in brief.entities if e.kind == "place" and part.fact.id in e.facts]
    where = [p.text for p in held if AT.match(p.text) and any(n in p.text for n in named)]
    plain = verb.lemma in listed("happening") and all(p.role in ("time", "place") for p in act.clause.phrases)
    if len(where) == 1 and plain and where[0].count(" ") < LONG:
        told = f"{where[0]}{brief_source(part.clause)}"
        whole = f"{part.subject} {part.clause.verb.text} {verb.text} {told}"
        yield "ou", {"sujet": part.subject, "demande": f"{part.inverted} {verb.text}", "lieu": told, "entier": whole}
