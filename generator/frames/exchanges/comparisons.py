"""A figure set against an older one, or put into a share: « , contre 5 % en mai » is « , après 5 % en mai », « , soit la moitié » « , ce qui représente la moitié »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.exchanges.changes import Change
from generator.frames.reading import tokens
from generator.frames.reshaping.endings import MORE_THAN, SUPPOSED
from generator.frames.reshaping.movables import MONTH
from generator.french.syntax import FINITE
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
AMOUNT = compiled(
    r", soit (?=(?:(?:environ|près de|plus de|moins de|au moins|presque|quelque|jusqu['’]à) )?\d|"
    r"(?:une (?:hausse|baisse|augmentation|progression|moyenne)|un (?:recul|repli|bond|total|taux)|"
    r"(?:plus du |le )double|(?:plus de |près de |environ )?(?:la moitié|un tiers|un quart)|le (?:tiers|quart|triple)) )"
)
SAME = compiled(r"\d+(?:[    .,]\d+)* (?:mois|ans?|jours?|semaines?|heures?|minutes?)\b")
RATE = compiled(
    r"(?:environ |près de |plus de |moins de )?\d[\d,.]* ?%(?! (?:de|du|des)\b| d['’])"
)  # « une marge stable, soit 11,4 % » is the margin, no share
AMID = compiled(r"[^,;:.]*, (?:à|aux?|de|des|du|pour|avant)\b")
TOTAL = compiled(r"\b(?:totalité|total|ensemble|somme|montant)\b")
PAST = frozenset({"impf"})


def comparisons(text: str) -> Iterator[Change]:
    """Yield the older figures of a text told by « après », its shares told by « ce qui représente »."""
    yield from _older(text)
    yield from _shares(text)


def _older(text: str) -> Iterator[Change]:
    """An older figure of the same thing, the one just before: a month, a quarter, a week; « contre 13 un an plus tôt » compares."""
    found = list(AGAINST.finditer(text))
    if len(found) != 1 or text.count(" contre ") > 1 or " après " in text.lower() or FROM.search(text):
        return
    match = found[0]
    before, after = text[: match.start()], text[match.end() :]
    if compiled(r"\d").search(before) and not FOR.match(after):
        yield Change(match.start(), match.end(), ", après ", COST)


def _shares(text: str) -> Iterator[Change]:
    """A measure of what the sentence tells, a real one: what would be has no share yet.

    Only before a participle, where « soit » may be read as its auxiliary: « soit la moitié du budget voté »; « soit » alone reads better.
    """
    found = list(AMOUNT.finditer(text))
    if len(found) != 1:
        return
    match = found[0]
    before = text[: match.start()]
    told = [t for t in tokens(before) if t.mood in FINITE]
    unsure = SUPPOSED.search(before) or MORE_THAN.search(before) or TOTAL.search(before)
    less = compiled(r"[^;:]{0,40}\bde (?:plus|moins)\b").match(text, match.end()) and any(t.tense in PAST for t in told)
    end = match.end() + len(text[match.end() :].partition(", ")[0])
    alone = not any(t.tense == "ppast" for t in tokens(text) if match.end() < t.start < end)
    bare = alone or not told or not compiled(r"\d").search(before) or before.count("(") != before.count(")")
    if (
        unsure
        or bare
        or less
        or RATE.match(text, match.end())
        or SAME.match(text, match.end())
        or AMID.match(text, match.end())
        or "ce qui" in text
        or "représent" in text
    ):
        return
    verb = "représentait" if any(t.tense in PAST for t in told) else "représente"
    yield Change(match.start(), match.end(), f", ce qui {verb} ", COST)
