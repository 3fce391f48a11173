"""What a sentence told with less of it may not lose: the comma before a name, « jusqu'ici », the moment that « à ce moment » is."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from generator.french.typography import strip_typography
from generator.shelf import compiled

WORD = compiled(r"[\w'’-]+|[^\w\s]")
SO_FAR = compiled(r"\bjusqu['’](?:à présent|à maintenant|alors|ici)\b|\bjusque-là\b", 2)
THEN = compiled(r"\bà (?:ce moment|cet instant|cette date|cette heure)(?:-là)?\b", 2)
RANKED = compiled(r"\b(?:l[ea]|les|au|du) (?:premi(?:er|ère)|derni(?:er|ère)|second|seconde|seule?)s? [\w-]+$", 2)
OF_WHICH = compiled(r" (?:après|avant|d[eu]s?|d['’]|à|en|qui|que)\b")
BEFORE_NAME = compiled(
    r"(?:[\w-]+['’]|[Dd][eu]s?|[Ll][ae]s?|[Àà]|[Aa]ux?|[Ee]n|[Pp]ar|[Pp]our|[Ss]ur|[Ee]t|[Oo]u|[Mm]\.|Mme|[A-ZÀ-Þ].*)$"
)


@lru_cache(maxsize=2048)
def torn(text: str, whole: str) -> bool:
    """Return whether a line made of a sentence lacks the comma of a name, the limit in time of its sentence, or the time that it points at."""
    said, told = strip_typography(text), strip_typography(whole)
    limited = SO_FAR.search(told) is not None and not SO_FAR.search(said)
    return limited or THEN.search(said) is not None or _joins(said, told) or _ranks(said, told)


def _ranks(said: str, told: str) -> bool:
    """Return whether a line ends on the first of some, which its sentence says: « le premier jeudi » d'un marché tenu le premier jeudi du mois."""
    end = RANKED.search(said.rstrip(" ."))
    return end is not None and OF_WHICH.match(told.partition(end[0])[2]) is not None


def _joins(said: str, told: str) -> bool:
    """Return whether a name stands right behind a noun that is parted from it in the sentence: « la réforme … du président, Paul Roy »."""
    words, given = WORD.findall(said), WORD.findall(told)
    pairs = set(pairwise(given))
    return any(
        name[:1].isupper() and (word, name) not in pairs and (",", name) in pairs and not BEFORE_NAME.match(word)
        for word, name in pairwise(words)
        if word[0].isalpha()
    )
