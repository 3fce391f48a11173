"""A participle follows « avoir » and « se », and keeps its plain form where what is done to oneself is said behind it."""

from __future__ import annotations

import re
from functools import cache

from generator.cleaning.putting import put
from generator.cleaning.tables import table
from generator.french import sentences
from generator.french.lexicon import fits, lookup
from generator.french.morphology import Uninflectable, participle
from generator.shelf import compiled

CLITICS = frozenset(["les", "nous", "vous", "la", "le", "y", "en", "leur", "lui", "n", "l"])
SELF = r"(?:[Ss]['’](?:est|était|étaient|était)|[Ss]e (?:sont|seraient|seront|serait|sera))"
BETWEEN = r"(?: (?:pas|plus|jamais|aussi|également|encore|déjà|enfin|ensuite|toujours|alors|dès le (?:début|départ)|\w{4,}ment))?"
AFTER_AUXILIARY = compiled(
    rf"(?<![\w-])(?P<auxiliary>{SELF}|ont|avait|avaient|aura|auront|aurait|auraient|ayant|a)(?P<between>{BETWEEN}) (?P<word>[a-zà-ÿœ]{{4,}})\b(?![-'’])"
)
HAVING = compiled(
    rf"(?P<before>[\w»)-]+) (?:ont|avait|avaient|aurait|auraient|avoir|ayant(?: le (?:mieux|plus|moins|moins bien))?|a){BETWEEN} (?P<word>[a-zà-ÿœ]{{2,}}(?:e|s))\b(?![-'’])(?=(?P<after>(?: [\w'’]+)?))"
)
DETERMINED = compiled(r" (?:l[ae]s?|une?|des|ses|son|sa|leurs?|ces?|cette)\b| l['’]")
OF_NOBODY = compiled(
    r"(?<![\w'’-])(?:[Ll]es|[Dd]es|[Cc]es|[Ss]es|[Ll]eurs|[Pp]lusieurs|[Aa]ux) (?P<noun>[a-zà-ÿœ]{3,}[sx]) (?P<word>[a-zà-ÿœ]{4,}es)\b(?=[.,;:)]| (?:par|à|de|dans|en|sur|et)\b|$)"
)
# What a participle behind « avoir » may agree with stands before it.
AGREES_WITH = compiled(
    r"(?i)\b(?:que|quel(?:le)?s?|lesquel(?:le)?s|laquelle|combien|autant|plus|moins|tant|trop|dont|en)\b|\bqu['’]"
)
RELATIVE = compiled(r"\bqu(?:e\b|['’])[^,;:.]*$")  # « tout ce qu'ils avaient brûla »


def after_auxiliary(match: re.Match[str]) -> str | None:
    """Return « a accueilli » for « a accueillit », « s'était sacrifié » for « s'était sacrifier »: a participle must follow."""
    word = match["word"]
    read = lookup(word)
    if not read or any(form.pos != "VERB" or form.tense in ("ppast", "ppres") for form in read):
        return None
    simple = any(form.tense == "past" and form.person == "3" for form in read)
    bare = any(form.mood == "inf" for form in read) and match["auxiliary"] != "a"  # « la peine a purger » is « à »
    if not (simple or bare or word in table("relecture")["participes"]["accents"]):
        return None
    if read[0].lemma in ("être", "avoir") or RELATIVE.search(match.string[: match.start()]):
        return None
    try:
        return put(match, "word", participle(read[0].lemma))
    except Uninflectable:
        return None


def plain(match: re.Match[str]) -> str | None:
    """Return « la douane a saisi » for « la douane a saisie »: nothing before it is what was seized."""
    read = lookup(match["word"])
    done = [form for form in read if form.tense == "ppast"]
    if not done or any(
        form.pos not in ("VERB", "ADJ", "NOUN") or (form.pos == "VERB" and form.tense != "ppast") for form in read
    ):
        return None
    if any(fits(form, "m", "s") for form in done) or match["before"].lower() in CLITICS:
        return None
    bare = match["word"] in table("relecture")["participes"]["noms_apres_avoir"]
    if bare and not DETERMINED.match(match["after"]):
        return None
    sentence = sentences.around(match.string, match.start())
    if sentence is None or AGREES_WITH.search(sentence.text[: match.start() - sentence.start]):
        return None
    try:
        return put(match, "word", participle(done[0].lemma))
    except Uninflectable:
        return None


def of_nobody(match: re.Match[str]) -> str | None:
    """Return « les quartiers assiégés » for « les quartiers assièges »: the form of « tu » is nobody's there."""
    noun = [form for form in lookup(match["noun"]) if form.pos == "NOUN" and form.number != "s"]
    read = lookup(match["word"])
    if not noun or not noun[0].gender or not read or any(form.pos != "VERB" or form.person != "2" for form in read):
        return None
    try:
        return put(match, "word", participle(read[0].lemma, noun[0].gender, "p"))
    except Uninflectable:
        return None


@cache
def to_oneself() -> re.Pattern[str]:
    """Return the pattern of « se sont succédés », « se sont donnés rendez-vous »."""
    words = table("relecture")["participes"]
    alone, behind = (_one_of(words[name]) for name in ("sans_accord", "avec_objet"))
    objects = "|".join(words["objets"])
    return compiled(
        rf"(?<![\w-]){SELF}{BETWEEN} (?P<word>(?:{alone})(?:es?|s)\b|(?:{behind})(?:es?|s)(?= (?:{objects})))"
    )


def unagreed(match: re.Match[str]) -> str | None:
    """Return « se sont succédé » for « se sont succédés »: the participle agrees with nothing that stands before it."""
    words = table("relecture")["participes"]
    return put(
        match,
        "word",
        next(word for word in words["sans_accord"] + words["avec_objet"] if match["word"].startswith(word)),
    )


def _one_of(words: list[str]) -> str:
    return "|".join(words)
