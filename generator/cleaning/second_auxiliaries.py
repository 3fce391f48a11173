"""A second participle that lacks its auxiliary: « s'est engagée à agir et annoncé un plan », « L'homme, père de six enfants, été lui aussi hospitalisé »."""

from __future__ import annotations

import re

from generator.cleaning.putting import put
from generator.french import sentences
from generator.french.lexicon import lookup
from generator.french.tagger import finite, tag
from generator.shelf import compiled

MOVED = r"arrivé|venu|parti|allé|monté|descendu|rentré|entré|sorti|retourné|revenu|tombé|mort|devenu"
OBJECT = r"(?:une? (?!fois|jour|an\b|mois|soir|matin|peu|heure|semaine|année)|l[ae] (?!\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour|nuit|veille|semaine|soir|matin|lendemain|premi|même|plus|moins|mieux|mois|long)|l['’](?!an\b|année|été|hiver|automne|un\b|après)|les (?!\d|plus|moins|mieux)|son |sa |ses |leurs? |plusieurs |deux |trois |cette |ces )"
SECOND = compiled(
    rf"(?P<be>\b(?:s['’](?:est|était)|se sont|s['’]étaient|(?<!['’])(?:est|sont|était|étaient) (?=(?:{MOVED})e?s?\b))) ?(?P<one>[a-zà-ÿœ]{{2,}})(?P<rest>[^.;:()«»!?\n]{{0,90}}?),? et (?P<at>)(?P<word>[a-zà-ÿœ]{{3,}}(?:é|i|u|is|it)) (?={OBJECT})"
)
HAVE = {"est": "a", "sont": "ont", "était": "avait", "étaient": "avaient"}
BEEN = compiled(r"(?P<before>[\w»)],? )(?P<at>)(?=été (?:lui|elle|eux|elles) aussi [a-zà-ÿœ]+(?:é|i|u|is|it|rt)e?s?\b)")
ENDS = compiled(r"\b(?:qui|que|dont|où|par|été|avoir|être|ayant|étant|a|ont|avait|avaient)\b|\bqu['’]")


def given(match: re.Match[str]) -> str | None:
    """Return « s'est rendu sur place et a promis une aide » for « … et promis une aide », where « être » cannot rule both."""
    done = [form for form in lookup(match["word"]) if form.tense == "ppast"]
    read = lookup(match["word"])
    if not done or any(form.mood in ("ind", "sub") and form.person == "3" for form in read):
        return None
    if "t" not in done[0].traits or not any(form.tense == "ppast" for form in lookup(match["one"])):
        return None
    if ENDS.search(match["rest"]) or _has_object(match["one"], match["rest"]):
        return None
    if any(t.mood in ("ind", "con") for t in tag(match["rest"].strip()) if t.pos in ("VERB", "AUX")):
        return None
    be = match["be"].strip().rpartition(" ")[2].rpartition("'")[2].rpartition("’")[2]
    return put(match, "at", f"{HAVE[be]} ")


def _has_object(first: str, rest: str) -> bool:
    """Return whether « se » may be « à soi » of both: « s'est acheté une grue et promis une autre »."""
    return compiled(OBJECT).match(rest.lstrip()) is not None


def been(match: re.Match[str]) -> str | None:
    """Return « a été lui aussi hospitalisé » for « été lui aussi hospitalisé », in a sentence without a verb."""
    sentence = sentences.around(match.string, match.start("at"))
    if sentence is None or finite(sentence.text):
        return None
    many = compiled(r"(?:Les|Des|Ces|Leurs|Ses|Plusieurs|Deux|Trois)\b").match(sentence.text) is not None
    return put(match, "at", "ont " if many else "a ")
