"""A verb takes the number of its subject: « Cette étude apportent » is « apporte », « Ces résultats le plaçait » « plaçaient »."""

from __future__ import annotations

import re

from generator.cleaning.attributes import subject_of
from generator.cleaning.putting import put
from generator.cleaning.read_clauses import Stand, clause_at
from generator.french.lexicon import Form, lookup
from generator.french.morphology import Uninflectable, conjugate
from generator.shelf import compiled

IN_PLURAL = compiled(r"\b(?P<word>[a-zà-ÿœ]+nt)\b(?!-)")
# Behind « est », a noun: « Les tarifs sont le problème » is not to be guessed from « est le problème ».
IN_SINGULAR = compiled(
    r"(?<![\w-])(?P<word>[a-zà-ÿœ]+(?:[eatd])|est)\b(?![-'’])(?P<object>(?= (?:les?|la|une?) | l['’]))?"
)
OF_US = compiled(r"\b(?P<word>[a-zà-ÿœ]{3,}rons)\b(?!-)")
US = compiled(r"\b[Nn]ous\b")
BEHIND = r"(?P<clitics>(?: ne| n['’]| se| s['’]| y| en| lui| leur| me| nous| vous)*)"
OF_PRONOUN = compiled(
    rf"(?<![\w'’-])(?P<before>\w+ )?(?P<who>[Ii]ls?|[Ee]lles?|[Oo]n){BEHIND}(?: |(?<=['’]))(?P<word>[a-zà-ÿœ]{{2,}})\b(?![-'’])"
)
OF_RELATIVE = compiled(
    rf"\b(?P<who>ceux|celles|celui|celle|ce) qui{BEHIND}(?: l[ae]s?| l['’])?(?: |(?<=['’]))(?P<word>[a-zà-ÿœ]{{2,}})\b(?![-'’])"
)
OF_MANY = compiled(
    rf"(?P<before>[\w,'’]+) (?P<det>les|ces|ses|leurs) (?P<noun>[a-zà-ÿœ]{{3,}}[sx])(?: [a-zà-ÿœ]+[sx])?,? qui{BEHIND}(?: l[ae]s?| l['’])?(?: |(?<=['’]))(?P<word>[a-zà-ÿœ]{{2,}})\b(?![-'’])"
)
MANY = compiled(
    r"\b(?:[Cc]ertaine?s|[Qq]uelques|[Nn]ombreux|[Nn]ombreuses|[Dd]eux|[Tt]rois|[Ll]es|[Dd]es|[CcSs]es|[Ll]eurs|[Pp]lusieurs)\b[^.;:]*$"
)


def in_singular(match: re.Match[str]) -> str | None:
    """Return « apporte » for « apportent » where the subject is a noun in the singular."""
    return _numbered(match, "p", "s")


def in_plural(match: re.Match[str]) -> str | None:
    """Return « plaçaient » for « plaçait » where the subject is a noun in the plural."""
    if match["object"] is not None and any(form.pos == "NOUN" for form in lookup(match["word"])):
        return None
    return _numbered(match, "s", "p") if MANY.search(match.string[: match.start()]) else None


def of_others(match: re.Match[str]) -> str | None:
    """Return « rencontreront » for « rencontrerons » where no « nous » is near."""
    read = lookup(match["word"])
    if not read or any(form.pos != "VERB" or form.tense != "fut" for form in read) or US.search(match.string):
        return None
    return put(match, "word", match["word"].removesuffix("ons") + "ont")


def of_pronoun(match: re.Match[str]) -> str | None:
    """Return « il prend » for « il prends », and « ils ont » for « il ont », which sounds alike."""
    read = lookup(match["word"])
    number = "p" if match["who"][-1] == "s" else "s"
    if not read or any(form.pos != "VERB" or (form.person == "3" and form.number == number) for form in read):
        return None
    if match["who"].lower().startswith("elle") and _governs(match["before"] or ""):
        return None
    persons = {(form.person, form.number) for form in read if form.mood in ("ind", "con")}
    if persons == {("3", "p")} and match["who"].lower() in ("il", "elle"):
        return put(match, "who", match["who"] + "s")
    if not persons or any(person == "3" for person, _ in persons):
        return None
    form = next(one for one in read if one.mood in ("ind", "con"))
    try:
        return put(match, "word", conjugate(form.lemma, form.mood, form.tense, "3", number))
    except Uninflectable:
        return None


def of_relative(match: re.Match[str]) -> str | None:
    """Return « celles qui la concernent » for « celles qui la concerne »."""
    has, wanted = ("s", "p") if match["who"] in ("ceux", "celles") else ("p", "s")
    read = lookup(match["word"])
    if not read or any(form.pos != "VERB" or (form.person == "3" and form.number == wanted) for form in read):
        return None
    new = other_number(match["word"], has, wanted)
    return None if new is None else put(match, "word", new)


def of_many(match: re.Match[str]) -> str | None:
    """Return « les chiffres qui donnaient » for « les chiffres qui donnait »: no other noun before may be meant."""
    if (
        any(form.pos in ("NOUN", "ADP", "ADJ", "PROPN") for form in lookup(match["before"].lower()))
        or match["before"][0].isupper()
    ):
        return None
    named = [form for form in lookup(match["noun"]) if form.person != "2"]
    if not named or any(form.pos != "NOUN" or form.number == "s" for form in named):
        return None
    read = lookup(match["word"])
    if not read or any(form.pos != "VERB" or (form.person == "3" and form.number == "p") for form in read):
        return None
    new = other_number(match["word"], "s", "p")
    return None if new is None else put(match, "word", new)


def other_number(word: str, has: str, wanted: str) -> str | None:
    """Return a verb of the third person in the other number, None where it may be of that number already."""
    read = [form for form in lookup(word) if form.pos == "VERB" and form.person == "3" and form.mood in ("ind", "con")]
    form = next((form for form in read if form.number == has), None)
    if form is None or any(form.number == wanted for form in read):
        return None
    try:
        return conjugate(form.lemma, form.mood, form.tense, "3", wanted)
    except Uninflectable:
        return None


def _governs(before: str) -> bool:
    """Return whether « elles » behind a word may be no subject: « entre elles », « lui et elle »."""
    return any(form.pos in ("ADP", "CCONJ") for form in lookup(before.strip().lower()))


def _numbered(match: re.Match[str], has: str, wanted: str) -> str | None:
    word = match["word"]
    read = lookup(word)
    found = [form for form in read if form.pos == "VERB" and form.person == "3" and form.number == has]
    if not found or any(form.pos == "ADJ" or (form.person == "3" and form.number == wanted) for form in read):
        return None  # « un phénomène très violent », « ils pressent »
    stand = clause_at(match, match.start())
    if stand is None or (not stand.parse.complete and stand.parse.doubts != ("accord",)):
        return None
    if subject_of(stand)[1:] != (wanted,) or not _leads(match, stand):
        return None
    form = _of(found, stand.clause.verb.mood)
    try:
        return put(match, "word", conjugate(form.lemma, form.mood, form.tense, "3", wanted))
    except Uninflectable:
        return None


def _of(found: list[Form], mood: str) -> Form:
    return next((form for form in found if form.mood == mood), found[0])


def _leads(match: re.Match[str], stand: Stand) -> bool:
    """Return whether a word is the one of a verb group that says who: « ont » of « ont déjà entamé »."""
    place = match.start() - stand.start
    tokens = [stand.parse.tokens[at] for at in stand.clause.verb.tokens]
    first = next((token for token in tokens if token.person), None)
    return first is not None and first.start <= place < first.end
