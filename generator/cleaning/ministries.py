"""Ministries and offices are written as the French press writes them: « ministre de l'Intérieur », « le président Roy », « Premier ministre »."""

from __future__ import annotations

import re
from functools import cache

from generator.cleaning.putting import put
from generator.cleaning.tables import table
from generator.french.lexicon import is_first_name
from generator.shelf import compiled

OF = r"(?:du |de la |de l['’]|des |de |d['’])"
MINISTRY = r"(?:[Mm]inistères?|[Mm]inistres?|[Ss]ecrétaires? d['’]État)(?: (?:français|belge|allemand|italien|espagnol|britannique|russe|turc|turque|israélien|algérien|marocain|tunisien|déléguée?|québécois|fédéral|adjointe?|sortante?)e?)?(?: (?:à|aux?|chargée?s?|auprès du ministre))?"
CAPITAL = compiled(
    r"(?<![.!?…»:«] )(?<=[a-zà-ÿ,'’] )(?<!onsieur )(?<!adame )(?P<det>le|la|du|au|ce|cette|un|une|son|sa|leur|ancien|ancienne|actuel|futur|nouveau|nouvelle) (?P<word>Président|Présidente|Ministre|Sénateur|Sénatrice|Député|Députée|Maire|Préfet|Préfète|Gouverneur|Gouverneure|Secrétaire|Ambassadeur|Ambassadrice|Roi|Reine|Pape|Général|Colonel|Capitaine|Chancelier|Chancelière|Commissaire|Procureur|Procureure)(?= (?:de|du|des|d['’]|français|américain|russe|turc|syrien|général|[A-ZÀ-Þ][a-zà-ÿ-]+ [A-ZÀ-Þ]))"
)
HEADS = compiled(r"\b(?P<word>[Pp]remi(?:er|ère) [Mm]inistre)\b")
WRITTEN = compiled(r"\bPremi(?:er|ère) [Mm]inistre\b")
MINISTRY_OF_ONE = compiled(
    r"\b(?P<det>[Ll]e|[Dd]u|[Aa]u) (?P<word>ministère) (?P<of>(?:du |de la |de l['’]|des )[^,;.:«»()]{3,40}), (?=(?P<first>[A-ZÀ-Þ][a-zà-ÿ-]+) [A-ZÀ-Þ])"
)


@cache
def of() -> re.Pattern[str]:
    """Return the pattern of a ministry whose matter is written without its capital."""
    matters = "|".join(sorted(table("relecture")["ministeres"]["matieres"], key=len, reverse=True))
    one = rf"(?:{matters})(?: [a-zà-ÿ]+s? et sociales)?"
    return compiled(
        rf"\b(?P<head>{MINISTRY} {OF})(?P<word>{one})(?P<more>(?:,? (?:et )?{OF}(?:{matters})\b)*)(?![\w-])"
    )


@cache
def _each() -> re.Pattern[str]:
    matters = "|".join(sorted(table("relecture")["ministeres"]["matieres"], key=len, reverse=True))
    return compiled(rf"(?P<of>{OF})(?P<word>{matters})\b")


def matter(match: re.Match[str]) -> str:
    """Return « ministre de l'Intérieur et des Cultes » for « ministre de l'intérieur et des cultes »."""
    more = _each().sub(lambda each: each["of"] + _raised(each["word"]), match["more"])
    return f"{match['head']}{_raised(match['word'])}{more}"


def lowered(match: re.Match[str]) -> str:
    """Return « le président du Sénat » for « le Président du Sénat »."""
    return put(match, "word", match["word"].lower())


def head(whole: str, match: re.Match[str]) -> str | None:
    """Return « Premier ministre » for « premier ministre » in a source that writes it so elsewhere."""
    if match.string[: match.start()].endswith(("ice-", "ice ")) or not WRITTEN.search(whole):
        return None
    return match["word"][0].upper() + match["word"][1:].lower()


def minister(match: re.Match[str]) -> str | None:
    """Return « le ministre de l'Intérieur, Paul Roy » for « le ministère de l'Intérieur, Paul Roy »."""
    return put(match, "word", "ministre") if is_first_name(match["first"]) else None


def _raised(matter: str) -> str:
    first = {"é": "É", "œ": "Œ"}.get(matter[0], matter[0].upper())
    raised = f"{first}{matter[1:]}"
    return raised.replace("outre-mer", "Outre-mer")
