"""The period, the day and the condition of an amount, without which an answer that gives it misleads."""

from __future__ import annotations

from generator.facts.groups import stems
from generator.rules.asking import (
    Asked,
)
from generator.rules.wanted import AMOUNTS
from generator.shelf import compiled

NUMBER = r"(?:\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|quelques)"
UNIT = r"(?:secondes?|minutes?|heures?|jours?|semaines?|mois|trimestres?|semestres?|ans?|années?|saisons?)"
MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
# What bounds an amount: how long it took, when it was, each what, on what condition, until more is known.
LIMITS = compiled(
    rf"\b(?:sur|en|au cours des|pendant|depuis|ces|durant) (?:l['’]espace de )?{NUMBER} (?:derni(?:ers|ères) )?{UNIT}(?: derni(?:ers|ères))?\b"
    rf"|\b{DAY}(?: \d+)?(?: {MONTH})?\b|\b(?:en|fin|début|depuis) (?:{MONTH}|(?:19|20)\d\d)\b"
    rf"|\b(?:l['’]an|le mois|la semaine) derni(?:er|ère)\b|\b(?:par|chaque) {UNIT}\b|\bau \w+ (?:trimestre|semestre)\b"
    r"|\bà ce stade\b|\bpour l['’](?:instant|heure)\b|\ben séance\b"
    r"|\b(?:quand|lorsqu|si) ?(?:on|il|elle|ils|elles|le|la|les)\b[^,.;]*",
    2,
)
# What goes on with another amount: « contre 368 000 en 2024 », « les Philippines en comptaient 200 000 en 2013 ».
OTHER = compiled(r"(?<=\w), (?:contre|soit|tandis|alors|dont|mais|les? |la |l['’])(?=.*\d).*$")


def limits_lost(one: Asked) -> bool:
    """Return whether an answer that gives an amount leaves out what bounds it in the fact, and its question does not say it."""
    if one.kind not in AMOUNTS:
        return False
    said = set(stems(f"{one.question} {one.answer}"))
    return any(set(stems(found[0])) - said for found in LIMITS.finditer(OTHER.sub("", one.fact.text)))
