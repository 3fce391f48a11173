"""A figure set against an older one: « , contre 5 % en mai » is « , après 5 % en mai »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.exchanges.changes import Change
from generator.frames.reshaping.shifts import MONTH
from generator.shelf import compiled

COST = 0.06
COUNT = r"\d+(?:[    .,]\d+)*"
UNIT = r"(?: ?[%€$£]| (?:(?:millions?|milliards?|crores?|lakhs?)(?: (?:de |d['’])[a-z]+(?: sterling)?)?|euros|dollars|roupies|livres(?: sterling)?|points?))?"
BEFORE = (
    r"(?:(?:le|au) (?:mois|trimestre|semestre) (?:dernier|précédent)\b|"
    rf"en {MONTH}\b(?! \d)|la semaine (?:dernière|précédente)\b)"
)
AGAINST = compiled(rf", contre (?=(?:environ |près de |plus de |moins de |quelque )?{COUNT}{UNIT} {BEFORE})")
FROM = compiled(r"\bpass\w+ de \S*\d")  # « passe de 20 à 21 %, après 22 % il y a un an »: which of the two came before?
FOR = compiled(r"[^,;:.()]*\b(?:pour|chez|ailleurs|dans)\b")


def comparisons(text: str) -> Iterator[Change]:
    """Yield the older figure of a text told by « après »: of the month, the quarter, the week before; « contre 13 un an plus tôt » compares."""
    found = list(AGAINST.finditer(text))
    if len(found) != 1 or text.count(" contre ") > 1 or " après " in text.lower() or FROM.search(text):
        return
    match = found[0]
    before, after = text[: match.start()], text[match.end() :]
    if compiled(r"\d").search(before) and not FOR.match(after):
        yield Change(match.start(), match.end(), ", après ", COST)
