"""A subject of many, said in one or two words, rules its verb and its participle: « Trois gendarmes ont été blessés », « Leurs VTT y avaient été aperçus »."""

from __future__ import annotations

import re

from generator.cleaning.putting import put
from generator.cleaning.tables import table
from generator.cleaning.verb_numbers import other_number
from generator.french.lexicon import fits, lookup
from generator.french.morphology import Uninflectable, participle
from generator.shelf import compiled

SUBJECT = r"(?P<det>[Ll]es|[Ll]eurs|[Cc]es|[Ss]es|[Pp]lusieurs|[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Ss]ix|[Ss]ept|[Hh]uit|[Dd]ix|[2-9]\d*(?: \d{3})*|\d{1,3} \d{3}) (?P<noun>[A-Z]{2,5}|[a-zà-ÿœ]{3,}[sx])(?P<of> (?:de |d['’])[a-zà-ÿœ]+| [a-zà-ÿœ]+s| [A-ZÀ-Þ][\w-]+)?"
BEING = r"(?P<aux>a|ont|avait|avaient|aura|auront|aurait|auraient) été|(?P<being>est|sont|était|étaient|sera|seront|serait|seraient)"
DONE = compiled(
    rf"(?:^|(?<=[.!?…;] ))(?:(?:En outre|Cependant|Toutefois|Par ailleurs|Enfin|Ainsi|De plus), )?{SUBJECT} (?:y |n['’]y |n['’]|en )?(?:{BEING}) (?P<done>[a-zà-ÿœ]+(?:é|i|u|is|it|ert)(?:e|s|es)?)\b(?![-'’])"
)
WHO = compiled(
    rf"\b(?P<det>[Ll]es|[Ll]eurs|[Cc]es|[Ss]es|[Pp]lusieurs|\d+|deux|trois|quatre|cinq|six) (?P<noun>[a-zà-ÿœA-ZÀ-Þ]{{3,}}[sx])(?P<of> [a-zà-ÿœ]+[sx])?,? qui (?:{BEING})(?: (?:déjà|aussi|également|ensuite|alors))? (?P<done>[a-zà-ÿœ]+(?:é|i|u|is|it|ert)e?)\b(?![-'’])"
)


def done(match: re.Match[str]) -> str | None:
    """Return the verb and its participle in the plural, as the subject is."""
    gender = _gender(match["noun"])
    read = [form for form in lookup(match["done"]) if form.tense == "ppast"]
    if gender is None or not read or (match["of"] and not _completes(match["of"].strip())):
        return None
    name = "aux" if match["aux"] else "being"
    verb = other_number(match[name], "s", "p") or match[name]
    wanted = gender or read[0].gender or "m"
    agreed = match["done"]
    if not any(fits(form, wanted, "p") for form in read):
        try:
            agreed = participle(read[0].lemma, wanted, "p")
        except Uninflectable:
            return None
    new = put(match, "done", agreed)
    start, end = (place - match.start() for place in match.span(name))
    return new[:start] + verb + new[end:]


def _gender(noun: str) -> str | None:
    """Return the gender of a noun in the plural, "" where it has none of its own, None for what may be no noun."""
    if noun.isupper():
        return ""
    read = [form for form in lookup(noun.lower()) if form.pos in ("NOUN", "ADJ") and form.person != "2"]
    if not read or not any(form.pos == "NOUN" for form in read) or any(form.number == "s" for form in read):
        return None
    if any(form.lemma in table("relecture")["attributs"]["collectifs"] for form in read):
        return None  # « des dizaines de civils sont morts »
    genders = {form.gender for form in read if form.pos == "NOUN"}
    return genders.pop() if len(genders) == 1 else None


def _completes(word: str) -> bool:
    """Return whether what follows a noun can only complete it."""
    last = word.split()[-1].split("'")[-1].split("’")[-1]
    return last[0].isupper() or all(form.pos in ("ADJ", "NOUN") or form.tense == "ppast" for form in lookup(last))
