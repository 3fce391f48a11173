"""A determiner and its noun agree: « dans un course », « du titres », « aucune charges », « de profond clivages », « 1 heures »."""

from __future__ import annotations

import re

from generator.cleaning.putting import put
from generator.cleaning.tables import table
from generator.french.grammar import cased, opens_with_vowel
from generator.french.lexicon import lookup, role
from generator.french.morphology import Uninflectable, agree, singular
from generator.shelf import compiled

OF_ONE = compiled(
    r"(?<![\w-])(?<![lL]['’])(?<!et )(?P<det>[Uu]ne?|[Ll]a|[Cc]e|[Cc]ette|[Ss]on|[Ss]a|[Dd]u|[Cc]haque|[Aa]ucune?) (?P<word>[a-zà-ÿœ]{3,}[sx])\b(?![-'’])(?= (?P<after>[a-zà-ÿœ]+)|)"
)
ONE = compiled(
    r"(?<![\d.,:/-])(?<!\d )(?P<n>[01]) (?P<word>heures|minutes|secondes|kilomètres|mètres|points|buts|jours)\b"
)
SEVERAL = compiled(r"(?<![\d.,:/-])(?P<n>[2-9]|[1-9]\d{1,2}) (?P<word>minute|kilomètre|mètre|seconde)\b(?!-)")
ALONE = compiled(
    r"\b(?P<word>[Ss]eule?) (?=(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|\d+) (?P<noun>[a-zà-ÿœA-ZÀ-Þ]{3,}[sx])\b)"
)
FOLLOWED = compiled(
    r"(?<![\w'’-])(?P<det>[Ll]es|[Dd]es|[Cc]es|[Ss]es|[Ll]eurs|[Pp]lusieurs|[Aa]ux|[Nn]os|\d+|deux|trois|quatre|cinq|six) (?P<noun>[a-zà-ÿœ]{3,}[sx]) (?P<word>[a-zà-ÿœ]{4,}[a-rt-wyà-ÿ])\b(?=(?P<after>[.,;:)]| [\w'’]+|$))"
)
TO_MANY = compiled(r"(?<![\w'’-])(?P<det>[Aa]u) (?P<word>[a-zà-ÿœ]{4,}s)\b(?![-'’])")
OF_A_MAN = compiled(
    r"(?<![\w'’-])(?P<det>[Uu]ne|[Cc]ette) (?P<noun>[a-zà-ÿœ]{3,})\b(?![-'’])(?=(?P<after>[.,;:)]| [\w'’]+|$))"
)
MASCULINE = {"une": "un", "cette": "ce"}
FEMININE = {"un": "une", "ce": "cette", "aucun": "aucune"}
OF_A_WOMAN = compiled(r"(?<![\w'’-])(?P<det>[Dd]u|[Aa]u) (?P<noun>[a-zà-ÿœ]{4,})\b(?![-'’])")
CONTRACTED = {"du": ("de la", "de l'"), "au": ("à la", "à l'")}
ANY = compiled(r"(?<![\w'’-])(?<![lLc]e )(?<![dDaA]u )(?<!un )(?P<det>tout) (?P<noun>[a-zà-ÿœ]{6,})\b(?![-'’])")
TWO = compiled(r"(?<![\w'’-])(?<!\ben )(?P<det>(?:[Uu]n une|[Uu]ne un)) (?P<noun>[a-zà-ÿœ]{3,})\b")
OF_A_GENDER = compiled(r"(?<![\w'’-])(?P<det>[Uu]n|[Cc]e|[Aa]ucun) (?P<noun>[a-zà-ÿœ]{3,})\b(?![-'’])")
MANY = compiled(
    r"(?<![\w'’-])(?P<det>[Ll]es|[Dd]e|[Dd]es|[Cc]es|[Ss]es|[Ll]eurs|[Pp]lusieurs|[Dd]eux|[Tt]rois|[Aa]ux) (?P<word>[a-zà-ÿœ]{3,}) (?P<noun>[a-zà-ÿœ]{3,}[sx])\b(?![-'’])"
)


def of_one(match: re.Match[str]) -> str | None:
    """Return « aucune charge » for « aucune charges »: the noun is written in the plural and the determiner is not."""
    read = [form for form in lookup(match["word"]) if form.person != "2"]  # « tu charges » follows no determiner
    if not read or any(form.pos != "NOUN" or form.number != "p" for form in read):
        return None
    if match["det"].lower() == "la" and read[0].gender != "f":
        return None  # which of the two is wrong?
    after = [form for form in lookup(match["after"] or "") if form.pos == "ADJ"]
    if match["det"].lower() in ("ce", "cette", "son", "sa") and after and all(form.number == "p" for form in after):
        return None  # « ce élections municipales » is « ces »
    try:
        one = singular(match["word"])
    except Uninflectable:
        return None
    return put(match, "word", one) if one != match["word"] and lookup(one) else None


def of_a_woman(match: re.Match[str]) -> str | None:
    """Return « de la course » for « du course »: the noun is of the other gender alone."""
    if match["noun"] == "main" or not _only_feminine(match["noun"]):  # « au main de » is « aux mains de »
        return None
    long, short = CONTRACTED[match["det"].lower()]
    if opens_with_vowel(match["noun"]):
        return cased(short, match["det"]) + match["noun"]
    return f"{cased(long, match['det'])} {match['noun']}"


def any_of_a_woman(match: re.Match[str]) -> str | None:
    """Return « toute utilisation » for « tout utilisation »."""
    verb = any(form.pos == "VERB" for form in lookup(match["noun"]))  # « tout monte »
    return put(match, "det", "toute") if _only_feminine(match["noun"]) and not verb else None


def _only_feminine(noun: str) -> bool:
    """Return whether a word is a noun of one gender and number, or a form of its verb: « course »."""
    read = lookup(noun)
    nouns = [form for form in read if form.pos == "NOUN"]
    others = {form.pos for form in read} - {"NOUN", "VERB"}
    return bool(nouns) and not others and all(form.gender == "f" and form.number == "s" for form in nouns)


def one_of_two(match: re.Match[str]) -> str | None:
    """Return « une » for « un une » before a noun, or its adjective, that the second alone suits."""
    second = match["det"].split()[1]
    read = [form for form in lookup(match["noun"]) if form.pos in ("NOUN", "ADJ")]
    fit = bool(read) and all(form.gender == ("f" if second == "une" else "m") for form in read)
    return put(match, "det", cased(second, match["det"])) if fit else None


def one(match: re.Match[str]) -> str | None:
    """Return « 1 heure » for « 1 heures »."""
    return put(match, "word", match["word"][:-1])


def several(match: re.Match[str]) -> str | None:
    """Return « 56 minutes » for « 56 minute »."""
    return put(match, "word", match["word"] + "s")


def of_its_gender(match: re.Match[str]) -> str | None:
    """Return « une course » for « un course »."""
    read = lookup(match["noun"])
    det = match["det"]
    # A verb may follow « ce », not « un »: « un course ».
    read = tuple(form for form in read if form.pos != "VERB" or det.lower() == "ce")
    if not read or match["noun"] in table("relecture")["determinants"]["pas_feminins"]:
        return None
    if any(form.pos != "NOUN" or form.gender != "f" or form.number != "s" for form in read):
        return None
    into = FEMININE[det.lower()]
    return put(match, "det", cased(into, det))


def to_many(match: re.Match[str]) -> str | None:
    """Return « aux réfugiés » for « au réfugiés »: people of many, and the ear hears no difference."""
    read = [form for form in lookup(match["word"]) if form.pos == "NOUN"]
    if not read or any(form.number != "p" for form in read):
        return None
    someone = role(read[0].lemma) is not None or any(form.tense == "ppast" for form in lookup(match["word"]))
    return put(match, "det", cased("aux", match["det"])) if someone else None


def of_a_man(match: re.Match[str]) -> str | None:
    """Return « un ennui » for « une ennui »; people keep the gender they are told in."""
    read = lookup(match["noun"])
    if not read or any(form.pos != "NOUN" or form.gender != "m" or form.number != "s" for form in read):
        return None
    det, after = match["det"].lower(), match["after"].strip()
    if after.isalpha() and (not lookup(after) or all(form.gender == "f" for form in lookup(after))):
        return None  # « une standing ovation »
    if role(match["noun"]) or (det == "cette" and match["noun"][0] in "aeiouyéèêh"):
        return None
    new = MASCULINE[det]
    return put(match, "det", cased(new, match["det"]))


def in_plural(match: re.Match[str]) -> str | None:
    """Return « de profonds clivages » for « de profond clivages »."""
    word, noun = lookup(match["word"]), list(lookup(match["noun"]))
    before = match["word"] in table("relecture")["adjectifs"]["au_pluriel"]
    if not word or (not before and any(form.pos != "ADJ" or form.number != "s" for form in word)):
        return None
    noun = [form for form in noun if form.person != "2"]
    genders = {form.gender for form in noun}
    if len(genders) != 1 or any(form.pos != "NOUN" or form.number != "p" for form in noun):
        return None
    try:
        return put(match, "word", agree(match["word"], genders.pop() or "m", "p"))
    except Uninflectable:
        return None


def followed(match: re.Match[str]) -> str | None:
    """Return « les élections européennes » for « les élections européenne »."""
    noun = [form for form in lookup(match["noun"]) if form.person != "2"]
    word = lookup(match["word"])
    if not word or any(form.pos != "ADJ" or form.number != "s" for form in word):
        return None
    genders = {form.gender for form in noun}
    if len(genders) != 1 or any(form.pos != "NOUN" or form.number == "s" for form in noun):
        return None
    gender = genders.pop()
    if match["after"].strip() in ("et", "ou", ","):  # « les pouvoirs législatif et judiciaire » are one each
        return None
    if not gender or any(form.gender not in (gender, "") for form in word):
        return None
    try:
        return put(match, "word", agree(match["word"], gender, "p"))
    except Uninflectable:
        return None


def alone(match: re.Match[str]) -> str | None:
    """Return « Seules trois nageuses » for « Seule trois nageuses »."""
    genders = {form.gender for form in lookup(match["noun"].lower()) if form.pos == "NOUN"}
    gender = genders.pop() if len(genders) == 1 else ""
    return put(match, "word", agree(match["word"], gender, "p")) if gender else None
