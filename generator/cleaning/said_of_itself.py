"""What a body says of itself takes its gender: « L'association a dit qu'il s'attendait à une baisse », where nobody else can be « il »."""

from __future__ import annotations

import re

from generator.cleaning.it import PERSON, has_rival
from generator.cleaning.tables import table
from generator.french import sentences
from generator.french.leaning import impersonal
from generator.french.lexicon import first_name_gender, lookup
from generator.shelf import compiled

SAID = r"(?:(?:a|avait) (?:également |aussi |ensuite )?(?:dit|déclaré|affirmé|ajouté|indiqué|annoncé|précisé|assuré|averti|prévenu|estimé|promis|fait savoir)|dit|affirme|assure|indique|annonce|précise|estime|promet|fait savoir)"
OF_ITSELF = compiled(
    rf"(?:^|(?<=[.!?»…] ))(?:[A-ZÀ-Þ][^,.;:«»]{{3,40}}, )?(?:[Ll]a |[Ll]['’]|[Cc]ette )(?P<noun>[\w-]{{3,}})(?P<rest>[^.!?;:«»]*?) {SAID} "
    r"qu['’](?P<it>il) (?P<told>(?:n['’]|ne )?(?P<verb>(?:s['’]|se )?[a-zà-ÿœ]+))\b(?! été\b)"
)


def her_own(whole: str, match: re.Match[str]) -> str | None:
    """Return « a dit qu'elle s'attendait » for « a dit qu'il s'attendait » of a body of feminine gender; None where a man may be meant."""
    words = table("relecture")["rendus"]
    if match["noun"].lower() not in words["corps"].split() or not _plans(match["verb"], words["siens"].split()):
        return None
    if impersonal(f"Il {match['told']}") or has_rival(match["rest"]):
        return None
    if any(first_name_gender(man.group().split()[0]) != "f" for man in PERSON.finditer(_above(whole, match))):
        return None
    text, start = match.group(), match.start("it") - match.start()
    return f"{text[:start]}elle{text[start + len('il') :]}"


def _plans(verb: str, plans: list[str]) -> bool:
    """Return whether a verb tells what bodies do, « s'attend », « publierait », whatever its tense."""
    own = re.sub(r"^(?:s['’]|se )", "", verb)
    return any(form.lemma in plans and form.pos == "VERB" and form.person == "3" for form in lookup(own))


def _above(whole: str, match: re.Match[str]) -> str:
    """Return what stands before a sentence in its paragraph, else the last sentence above it: whom « il » may mean there."""
    told = match.string[: match.start()].strip()
    if told:
        return told
    at = whole.find(match.string[:40])
    parts = sentences.split(whole[:at].strip().rsplit("\n", 1)[-1]) if at > 0 else []
    return parts[-1].text if parts else ""
