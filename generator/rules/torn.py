"""What a sentence told with less of it may not lose: the comma before a name, « jusqu'ici », the moment that « à ce moment » is, half of a locution or of a score."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from generator.french.typography import strip_typography
from generator.shelf import compiled

WORD = compiled(r"[\w'’-]+|[^\w\s]")
SO_FAR = compiled(r"\bjusqu['’](?:à présent|à maintenant|alors|ici)\b|\bjusque-là\b", 2)
THEN = compiled(r"\bà (?:ce moment|cet instant|cette date|cette heure)(?:-là)?\b", 2)
RANKED = compiled(
    r"\b(?:l[ea]|les|au|du|son|sa|ses|leurs?|une?) (?:premi(?:er|ère)|derni(?:er|ère)|second|seconde|seule?|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix)ième)s? [\w-]+$",
    2,
)
OF_WHICH = compiled(r" (?:après|avant|depuis|cette|d[eu]s?|d['’]|à|en|qui|que)\b")
# « quatre ans de mises | à jour », « peu de temps | après », « 4 | pour 26 », « revient deux fois | pour battre Ornay »
HALVED = compiled(
    r"\bmises? à (?:jour|niveau|prix)|\b(?:temps|jours?|semaines?|mois|ans?|années?|heures?|minutes?) (?:après|avant|plus t)|\d (?:pour|contre|à|sur) \d|[\w-]+ pour (?:battre|vaincre|gagner|remporter|décrocher|s['’]imposer|l['’]emporter)\b"
)
SOURCE = compiled(
    r", (?P<said>(?:a|ont|avait|avaient) (?:indiqué|déclaré|annoncé|affirmé|précisé|dit|fait savoir|rapporté|confirmé|assuré) [^«»]{3,})$"
)
END = 12  # last signs of a line, by which its sentence goes on from it
BEFORE_NAME = compiled(
    r"(?:[\w-]+['’]|[Dd][eu]s?|[Ll][ae]s?|[Àà]|[Aa]ux?|[Ee]n|[Pp]ar|[Pp]our|[Ss]ur|[Ee]t|[Oo]u|[Mm]\.|Mme|[A-ZÀ-Þ].*)$"
)


@lru_cache(maxsize=2048)
def torn(text: str, whole: str) -> bool:
    """Return whether a line made of a sentence lacks the comma of a name, the limit in time of its sentence, or the time that it points at."""
    said, told = strip_typography(text), strip_typography(whole)
    limited = SO_FAR.search(told) is not None and not SO_FAR.search(said)
    cut = _joins(said, told) or _ranks(said, told) or _halves(said, told) or _runs_into_source(said, told)
    return limited or THEN.search(said) is not None or cut


def _ranks(said: str, told: str) -> bool:
    """Return whether a line ends on the first of some, which its sentence says: « le premier jeudi » d'un marché tenu le premier jeudi du mois."""
    end = RANKED.search(said.rstrip(" ."))
    return end is not None and OF_WHICH.match(told.partition(end[0])[2]) is not None


def _halves(said: str, told: str) -> bool:
    """Return whether a line ends inside a locution of its sentence."""
    last = said.rstrip(" .")[-END:]
    end = told.find(last) + len(last)
    return last in told and any(found.start() < end < found.end() for found in HALVED.finditer(told))


def _runs_into_source(said: str, told: str) -> bool:
    """Return whether a line has lost the verb before who says so: « lorsqu'un car ont indiqué des élus » of « …, ont indiqué des élus »."""
    source = SOURCE.search(told.rstrip(" ."))
    at = said.find(source["said"]) if source is not None else -1
    return at > 1 and said[at - 2] != ","


def _joins(said: str, told: str) -> bool:
    """Return whether a name stands right behind a noun that is parted from it in the sentence: « la réforme … du président, Paul Roy »."""
    words, given = WORD.findall(said), WORD.findall(told)
    pairs = set(pairwise(given))
    return any(
        name[:1].isupper() and (word, name) not in pairs and (",", name) in pairs and not BEFORE_NAME.match(word)
        for word, name in pairwise(words)
        if word[0].isalpha()
    )
