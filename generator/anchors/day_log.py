"""Whether a text is a log of a day, of which each paragraph tells of another matter at its own hour: « Vers 11 heures, … », « Ce matin, … »."""

from __future__ import annotations

from functools import lru_cache

from generator.shelf import compiled
from generator.types import Brief

LEAST, SHARE = 4, 0.3  # paragraphs that open on an hour or a part of the day; share of them all
HOURED = compiled(
    r"(?:Vers|À|Dès|Peu (?:avant|après)|Aux environs de) (?:\d{1,2} ?(?:h|heures)|midi|minuit)|(?:Ce (?:matin|midi|soir)|Cet après-midi|Cette nuit|(?:Dans|En) (?:la|fin de|début de) (?:matinée|soirée|journée)|Dans l['’]après-midi|En (?:fin|début) d['’]après-midi)\b|Ce (?:lun|mar|mercre|jeu|vendre|same)di,|Ce dimanche,"
)


@lru_cache(maxsize=16)
def is_log(brief: Brief) -> bool:
    """Return whether enough paragraphs of a text open on an hour or a part of the day."""
    first = {fact.paragraph: fact for fact in reversed(brief.facts)}.values()
    houred = sum(HOURED.match(fact.text) is not None for fact in first)
    return houred >= LEAST and houred >= SHARE * len(first)
