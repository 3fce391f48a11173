"""What the hand missed on the keys: a lost elision, two words or two sentences run together."""

from __future__ import annotations

import re
from functools import cache

from generator.cleaning.tables import table
from generator.french.lexicon import aspirated, known, lookup
from generator.french.tagger import finite
from generator.shelf import compiled

VOWELS = "aeiouéèêëàâîïôûœæAEIOUÉÈÊÀÂÎÔ"  # no h: « d'Hirel », « de Hirel », who knows
SEMI_VOWEL = compiled(r"(?i)ou[aeiéè]")  # « de Ouagadougou » and « d'Ouagadougou » are both written
GLUED = compiled(r"\b(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{2,}?)(?P<end>et|est|en|par|pour|qui|avec|dans|sur)\b(?!-)")
RUN_ON = compiled(
    r"(?P<first>[^.;:!?«»]{12,}? (?P<name>[A-ZÀ-Þ][a-zà-ÿ]+)) (?=(?:il|elle) (?:est|a|était|avait|sera)\b)"
)
MAY_RUN_ON = compiled(
    r"[A-ZÀ-Þ][a-zà-ÿ]+ (?:il|elle) "
)  # without which the pattern above need not be tried at each letter
# What may stand before a subject said twice: « lorsque Paul il » is another slip.
LED = compiled(r"\b(?:que|qu['’]|si|quand|lorsque|comme|dont|où|car)\b[^,]*$")
NAMED = ("de", "que", "ce que", "lorsque", "puisque", "jusque")  # what elides before a name
SHORT = 3  # letters: « le ou les », « de An-26 »


@cache
def unelided() -> re.Pattern[str]:
    """Return the pattern of « de Antonin », « que ils »."""
    words = "|".join(f"[{word[0]}{word[0].upper()}]{word[1:]}" for word in table("relecture")["elision"]["mots"])
    return compiled(rf"(?P<before>[\w,;:)]+ |^)(?P<word>{words}) (?P<next>[{VOWELS}][\w’'-]*)")


def elided(match: re.Match[str]) -> str | None:
    """Return « d'Antonin » for « de Antonin »; a particle of a name (« Vinicius de Oliveira ») stays."""
    word, following = match.group("word"), match.group("next")
    if len(following) < SHORT or aspirated(following) or SEMI_VOWEL.match(following):
        return None
    named = following[0].isupper()
    if named and (word.lower() not in NAMED or match.group("before")[:1].isupper() or not _is_name(following)):
        return None
    if not named and (not lookup(following) or following in table("relecture")["elision"]["sans"]):
        return None
    return f"{match.group('before')}{word[:-1]}'{following}"


def _is_name(word: str) -> bool:
    """Return whether a word with a capital is a name: no sigle, no number, no title that opens on « Il »."""
    return word.isalpha() and not word.isupper() and not lookup(word.lower())


def parted(whole: str, match: re.Match[str]) -> str | None:
    """Return « Maurin et » for « Maurinet », when the source has « Maurin » elsewhere and this nowhere else."""
    glued, name = match.group(), match.group("name")
    if known(glued) or not re.search(rf"\b{name}\b", whole) or len(re.findall(rf"\b{glued}\b", whole)) > 1:
        return None
    return f"{name} {match.group('end')}"


def stopped(match: re.Match[str]) -> str | None:
    """Return « … est Loïc Maurin ; » where « il part » follows a whole sentence without any sign."""
    first = match.group("first")
    if LED.search(first) or not finite(first):
        return None
    return f"{first} ; "
