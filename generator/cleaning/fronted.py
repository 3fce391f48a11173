"""A participle that opens a sentence agrees with the subject behind its comma: « Sortie de l'eau, il mène » is « Sorti »."""

from __future__ import annotations

import re

from generator.cleaning.putting import put
from generator.cleaning.tables import table
from generator.french.grammar import cased
from generator.french.lexicon import Form, fits, lookup, role
from generator.french.morphology import Uninflectable, auxiliary, gender_of, participle
from generator.french.tagger import finite
from generator.shelf import compiled

FRONTED = compiled(
    r"(?:^|(?<=[.!?…»] ))(?P<front>(?:Désormais |Largement |Très |Fortement |Longtemps |Récemment |D['’]abord |Déjà |Aujourd['’]hui |Initialement |Également )?)"
    r"(?P<word>[A-ZÀ-Þ]?[a-zà-ÿœ]+(?:é|i|u|is|it|ert)(?:e|s|es)?)(?=(?P<of>(?: (?!et\b|ou\b)[^,.;:«»()]{2,110})?), (?P<subject>(?:[Ii]ls?|[Ee]lles?)(?= [a-zà-ÿ])|(?P<det>l[ae]s?|l['’]|cette|ce|ces) ?(?P<noun>[a-zà-ÿœA-ZÀ-Þ-]{3,}))(?P<after>(?: [^.;:]*)?))"
)
IMPERSONAL = compiled(
    r"^ (?:n['’]|ne )?(?:s['’]agi|fa(?:ut|lla|udra)|y |en |est|était|sera|existe|reste|convien|semble|a fallu|se peut|arrive|suffi)"
)
POINTS_BACK = compiled(r"^[^,]*?(?: l['’]| l[ae]s? | lui | leur )(?:a |ont |avait |[a-zà-ÿ]+(?:ent|ait|a)\b)")
NAMED = compiled(r"^ [A-ZÀ-Þ][a-zà-ÿ-]+ [A-ZÀ-Þ]")
# « Sortie de l'eau, il » is no noun, « Sortie de route, il » may be one.
PLACE = compiled(
    r"^ (?:de l['’](?:eau|hôpital|école|université)\b|de prison|d['’]hôpital|à (?!la suite|propos)|aux? |en )"
)


def fronted(match: re.Match[str]) -> str | None:
    """Return « Revigorées, les forces » for « Revigorés, les forces », « Sorti de l'eau, il » for « Sortie de l'eau, il »."""
    done = _done(match)
    if done is None or finite(match["of"]):
        return None
    wanted = _of_pronoun(match) if match["det"] is None else _of_noun(match, done)
    read = [form for form in lookup(match["word"].lower()) if form.tense == "ppast"]
    if not wanted or any(fits(form, *wanted) for form in read):
        return None
    try:
        new = participle(done.lemma, *wanted)
    except Uninflectable:
        return None
    return put(match, "word", cased(new, match["word"]))


def _done(match: re.Match[str]) -> Form | None:
    """Return how a participle reads that is nothing else here."""
    word, of = match["word"].lower(), match["of"]
    read = lookup(word)
    done = [form for form in read if form.tense == "ppast"]
    words = table("relecture")["ouvrants"]
    if not done or done[0].lemma in words["sans"]:
        return None
    if any(form.pos == "VERB" and form.mood in ("inf", "ppres") for form in read):
        return None
    if word in words["noms"] and (match["det"] is not None or not PLACE.match(of)):
        return None
    return None if not of and any(form.pos == "NOUN" for form in read) else done[0]


def _of_pronoun(match: re.Match[str]) -> tuple[str, str] | None:
    if IMPERSONAL.match(match["after"]):
        return None
    gender, number = table("relecture")["sujets"][match["subject"].lower()]
    return gender, number


def _of_noun(match: re.Match[str], done: Form) -> tuple[str, str] | None:
    """Return gender and number of a subject that is surely what the participle tells of: by whom it was done, or many as it is."""
    noun, det = match["noun"].lower(), match["det"].lower()
    read = [form for form in lookup(noun) if form.pos == "NOUN"]
    gender = gender_of(noun)
    if not gender and match["noun"][0].isupper():
        gender = {"le": "m", "la": "f", "ce": "m", "cette": "f"}.get(det, "")
    counts = any(form.lemma in table("relecture")["attributs"]["collectifs"] for form in read)
    if not gender or (role(noun) and not NAMED.match(match["after"])) or POINTS_BACK.search(match["after"]) or counts:
        return None
    number = "p" if det in ("les", "ces") else "s"
    if read and not any(form.number in (number, "") for form in read):
        return None
    many = any(form.number == "p" for form in lookup(match["word"].lower()) if form.tense == "ppast")
    agent = (
        " par " in match["of"] or done.lemma in table("relecture")["ouvrants"]["choses"] or _somebody_went(match, done)
    )
    return (gender, number) if (number == "p" and many) or (number == "s" and not many and agent) else None


def _somebody_went(match: re.Match[str], done: Form) -> bool:
    """Return whether a subject is somebody named who went somewhere: « Arrivé au port, la Belge Anna Roy »."""
    somebody = match["noun"][0].isupper() or role(match["noun"].lower()) is not None
    return somebody and NAMED.match(match["after"]) is not None and auxiliary(done.lemma) == "être"
