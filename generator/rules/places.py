"""Where something happens: « Où la rencontre se tiendra-t-elle ? » — « À Beaune, le 22 mai. »"""

from __future__ import annotations

from collections.abc import Iterator

from generator.french.words import listed
from generator.rules.clausal import SAID, Pieces, brief_source
from generator.shelf import compiled
from generator.types import Brief

AT = compiled(r"(?:à|au|aux|en|dans|sur|près|devant|chez)\b", 2)


def places(part: Pieces, brief: Brief) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the place that a clause names for what happens, is found or is built."""
    verb = part.clause.verb
    if verb.lemma not in listed("happening") or verb.negation or verb.clitics or verb.adverbs:
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
