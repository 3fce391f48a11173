"""Commas that small words carry: « onze blessés, dont deux enfants », « le maire, quant à lui, refuse », none in « c'est à Lys que »."""

from __future__ import annotations

import re

from generator.french import sentences
from generator.french.syntax import FINITE
from generator.french.tagger import finite, read
from generator.shelf import compiled

AMONG = compiled(
    r"(?<![,;(–—-]) dont (?=(?P<some>(?:(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d[\d ]*|plusieurs|des|l[ae]s?|certaine?s?|celui|celle|ceux) |l['’])[^,;:.«»()!?\n]*))"
)
# « Dix ouvriers dont deux femmes ont été blessés »
OF_SUBJECT = compiled(r"(?<![,;(–—-]) dont (?P<some>[^;:.«»()!?\n]{3,160})")
AS_FOR = compiled(r"(?P<before>,?) (?P<who>quant à (?:lui|eux|elles?)) ?(?P<after>,?)(?=(?P<next>\s?[\w«]|))")
# « Celle-ci toutefois, ne viendra pas », « Anna Roche, une nouvelle fois gagne »
BY_THE_WAY = compiled(
    r"(?<=[a-zà-ÿœ0-9])(?P<before>,?) (?P<who>(?:en revanche|toutefois|cependant|néanmoins|pour (?:sa|leur) part|de (?:son|leur) côté|une (?:nouvelle fois|fois de plus)|à (?:son|leur) tour)) ?(?P<after>,?)(?= (?P<verb>(?:ne |n['’]|se |s['’])?(?P<word>[a-zà-ÿœ]{2,})))"
)
THAT_IS = compiled(r"(?<![,;(–—]) c['’]est-à-dire\b")
CLEFT = compiled(
    r"\b(?P<cleft>[Cc]['’](?:est|était) (?:sur|dans|à|aux?|en|avec|par|pour|chez|lors|après|avant|grâce|depuis|de|du|sous|vers|contre) [^,;:.«»()!?\n]{3,90}),(?= qu(?:e |['’]))"
)
# « Il a été victime lundi, vers 21 h 30 d'une agression »
HOUR = compiled(
    r"(?<=[\wà-ÿ]), (?P<hour>(?:vers|peu (?:avant|après)|à) (?:\d{1,2} ?h(?:eures)?(?: ?\d\d)?|midi|minuit)) (?=(?:d['’]une?\b|de l[a' ]|du )(?!matin|soir|'après-midi))"
)
SUCH = compiled(r"\b(?P<such>(?:est|était|sont|étaient|fut|furent) tel(?:le)?s?),(?= qu(?:e |['’]))")
AS_MUCH = compiled(
    r"\b(?P<such>tant (?:pour|par|dans|sur|en|à|aux?|chez|du|de)\b[^,;:.«»!?\n]{3,90}),(?= que (?:pour|par|dans|sur|en|à|aux?|chez|du|de)\b)"
)

BETWEEN_CLAUSES = ("toutefois", "cependant", "néanmoins", "en revanche")
LEADS = frozenset({"CC", "CS", "REL", "PREP", "PD", "COMMA", "VPRES"})
GROUP = frozenset({"DET", "NUM", "NOUN", "ADJ", "PREP", "PD", "PDET", "PROPN", "VPP", "COMMA", "ADV"})


def among(match: re.Match[str]) -> str | None:
    """Return « , dont » for « dont » that picks out some of those just told and has no verb of its own."""
    sentence = sentences.around(match.string, match.start())
    if sentence is None or finite(match["some"]) or match.string.startswith("«", match.end("some")):
        return None
    return ", dont " if finite(sentence.text[: match.start() - sentence.start]) else None


def of_subject(match: re.Match[str]) -> str | None:
    """Return « , dont deux femmes, » between a subject of several and the only verb its sentence has."""
    sentence = sentences.around(match.string, match.start())
    if sentence is None or sentence.text[-1] == "?":
        return None
    units = read(sentence.text)[0]
    place = match.start("some") - sentence.start
    some = next((at for at, unit in enumerate(units) if unit.start == place), len(units))
    verb = next((at for at in range(some, len(units)) if units[at].mood in FINITE), 0)
    opened = sum(unit.tag in ("REL", "CS") for at, unit in enumerate(units) if at != some - 1)
    verbs = sum(unit.mood in FINITE for unit in units)
    if not verb or verbs != opened + 1 or any(unit.mood in FINITE for unit in units[:some]):
        return None
    first = verb
    while units[first - 1].tag in ("CLO", "NE"):
        first -= 1
    told = units[some:first]
    if (
        units[some].low in ("les", "ces", "ses", "leurs")
        or units[verb].number != "p"
        or units[verb].person != "3"
        or any(unit.tag not in GROUP for unit in told)
    ):
        return None
    cut = units[first].start - place
    if cut <= 0 or cut > len(match["some"]):
        return None
    head = match["some"][:cut].rstrip(" ,")
    return f", dont {head}, {match['some'][cut:]}"


def as_for(match: re.Match[str]) -> str | None:
    """Return « , quant à lui, » where one of the two commas is there."""
    if bool(match["before"]) == bool(match["after"]) or not match["next"].strip():
        return None
    return f", {match['who']}," + ("" if match["next"].startswith(" ") else " ")


def by_the_way(match: re.Match[str]) -> str | None:
    """Return a link between two commas where one stands, between a subject and its verb or within a verb."""
    sentence = sentences.around(match.string, match.start())
    if sentence is None or bool(match["before"]) == bool(match["after"]):
        return None
    units = read(sentence.text)[0]
    place, at = match.start("word") - sentence.start, match.start() - sentence.start
    verb = next((unit for unit in units if unit.start == place), None)
    ahead = [unit for unit in units if unit.end <= at]
    if verb is None or not ahead or ahead[-1].tag in LEADS:
        return None
    within = verb.tag == "VPP" and ahead[-1].tag == "AUX"  # « les élus avaient en revanche, voté »
    if match["after"]:
        apart = within or verb.mood in FINITE
    else:  # « il pleut, toutefois ils jouent » has its comma
        named = ahead[-1].tag in ("PROPN", "NOUN") and match["who"] not in BETWEEN_CLAUSES
        apart = named and verb.tag == "VFIN" and not finite(sentence.text[:at].rpartition(",")[2])
    return f", {match['who']}," if apart else None


def that_is(match: re.Match[str]) -> str | None:
    """Return « c'est-à-dire » with the comma before it."""
    return f",{match.group()}"


def cleft(match: re.Match[str]) -> str | None:
    """Return « C'est à Lys que » for « C'est à Lys, que »."""
    return match["cleft"]


def such(match: re.Match[str]) -> str | None:
    """Return « est telle que », « tant pour les uns que pour les autres » without a comma between."""
    return match["such"]


def hour(match: re.Match[str]) -> str | None:
    """Return an hour told by the way with the comma that closes it."""
    return f", {match['hour']}, "
