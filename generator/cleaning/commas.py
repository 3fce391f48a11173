"""Commas that close an apposition or part a subject from its verb: « Le maire, Paul Roy a dit », « Les élus du parti, ont voté »."""

from __future__ import annotations

import re

from generator.cleaning.asides import tells
from generator.cleaning.attributes import subject_of
from generator.cleaning.read_clauses import clause_at
from generator.cleaning.tables import table
from generator.french import words
from generator.french.lexicon import is_first_name, lookup, role
from generator.french.tagger import finite
from generator.shelf import compiled

NAME = r"(?P<first>[A-ZÀ-Þ][a-zà-ÿ-]+)(?: (?:de|van|von|bin|al|el|da|del|di|[A-ZÀ-Þ]\.))?(?: [A-ZÀ-Þ][\w'’-]+){1,3}"
STARTS = r"(?P<front>(?:^|(?<=[.!?…] ))(?:(?:Vers|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|À|En|Dans|Ce|Le \d)[^,.;:«»()]{0,40}, )?)"
SAYS = r"(?P<verb>(?:n['’]|s['’])?(?:a|est|avait|était|sera|aurait|serait|doit|devait|peut|veut) )"
TITLED = compiled(
    rf"{STARTS}(?P<head>(?:[Ll]e|[Ll]a|Son|Sa|Leur) (?P<role>[a-zà-ÿœ-]+)[^,.;:«»()]{{0,80}}|[Ll]['’](?P<elided>[a-zà-ÿœ-]+)[^,.;:«»()]{{0,80}}), (?P<name>{NAME}) (?={SAYS})"
)
NAMED = compiled(rf"{STARTS}(?P<name>{NAME}), (?P<role>[a-zà-ÿœ-]+)(?P<of> [^,.;:«»()]{{2,80}}?) (?={SAYS})")
# The same inside a sentence, and before any verb or a word that belongs to it: « mais le maire, Paul Roy a dit », « le maire, Paul Roy jusqu'à ».
WITHIN = compiled(
    rf"(?<=\b)(?P<lead>(?:[Qq]ue |mais |et |par |avec |selon |[Ss]elon |pour |de |à |car |tandis que |alors que )|(?:^|(?<=[.!?…] ))(?:(?:Chez|Pour) [^,.;:«»()]{{3,30}}, )?)(?P<head>(?:[Ll]e |[Ll]a |[Ss]on |[Ss]a |[Ll]eur |[Ll]['’])(?P<role>(?:ancien(?:ne)? |actuel(?:le)? |jeune |nouve(?:au|lle) )?(?:[Pp]remi(?:er|ère) ministre|[a-zà-ÿœ-]+))\b[^.,;:«»()]{{0,70}}), (?P<name>{NAME}) (?=(?P<after>[a-zà-ÿ]+)(?:\b|['’]))"
)
BEHIND_SIGN = compiled(
    r"(?:^|(?<=[.!?…] ))(?P<head>(?!(?:À|Au|Aux|En|Dans|Pour|Selon|Après|Avec|Par|Sur|Chez|Lors|Depuis|Dès|D['’]|De|Du|Comme|Si|Quand|Contre) )[A-ZÀ-Þ][^,;:.«»()]{2,100}) \((?P<sign>[^()]{2,40})\), (?=(?:n['’]|s['’])?(?:a|est|avait|était|ont|sont|avaient|étaient|aurait|doit|doivent|peut) )"
)
APPOSED = compiled(
    rf"\b(?P<head>(?:vice-)?(?:champion(?:ne)?s?|tenante?s?|leaders?)\b[^.,;:«»()]{{3,45}}(?:titre|monde|Europe|olympiques?|classement|France)) (?P<named>(?:l['’]|le |la )[A-ZÀ-Þ][a-zà-ÿ-]+ {NAME})(?P<after>[,.;:]| et | (?=n['’e]|a |est |avait |était |va ))"
)
CLOSED = compiled(
    rf"(?P<name>{NAME}) (?P<role>qui|(?:vice-)?[a-zà-ÿœ]{{4,}})(?P<of> [^.,;:«»()]{{3,90}}), (?P<verb>(?:n['’]|s['’]|se |ne )?(?P<word>[a-zà-ÿœ]+))\b(?!-)"
)
# « Paul Roche qui mène depuis Lys, bien que parti tard, l'emporte »
TWICE = compiled(
    rf"(?:^|(?<=[.!?…] ))(?P<name>(?:L['’]|L[ae] )?{NAME}) (?P<who>qui [^.,;:«»()]{{3,140}}, [^.,;:«»()]{{3,120}}, (?:n['’]|s['’]|se |ne )?(?P<word>[a-zà-ÿœ]+))\b(?!-)"
)
PARTED = compiled(r"(?<=[a-zà-ÿœ]{2})(?P<comma>,) (?P<verb>(?:n['’]|s['’]|se |ne )?(?P<word>[a-zà-ÿœ]+))\b(?!-)")
FOLLOWS = frozenset(["jusqu", "a", "est", "avait", "était", "depuis", "lors", "après", "dès"])
ENUMERATED = compiled(r"\b(?:et|ou|entre)\b")
ADPOSITIONS = frozenset(["entre", "contre", "montre"])
OPEN_CLAUSE = compiled(r"\b(?:qui|que|dont|où)\b|\bqu['’]")
SPEECH = frozenset(
    [
        "dire",
        "défendre",
        "déclarer",
        "expliquer",
        "affirmer",
        "ajouter",
        "indiquer",
        "préciser",
        "estimer",
        "rappeler",
        "souligner",
        "annoncer",
        "assurer",
        "figurer",
    ]
)
OPEN = compiled(r"\b(?:qui|que|dont|où|et|ou)$|\bqu['’]$")


def after_name(match: re.Match[str]) -> str | None:
    """Return « Le maire, Paul Roy, » for « Le maire, Paul Roy » before its verb."""
    if not _is_role(match["role"] or match["elided"]) or not is_first_name(match["first"]) or finite(match["head"]):
        return None
    return match.group().removesuffix(" ") + ", "


def within(match: re.Match[str]) -> str | None:
    """Return « mais le maire, Paul Roy, a dit » for « mais le maire, Paul Roy a dit »: verb or preposition show that the name has ended."""
    named = match["role"].split()[-1]
    after = match["after"]
    told = after in FOLLOWS or _tells(after)
    if not told or not _is_role(named) or not is_first_name(match["first"]) or finite(match["head"]):
        return None
    if OPEN.search(match["head"]) or ENUMERATED.search(match["head"]):
        return None
    return match.group().removesuffix(" ") + ", "


def _tells(word: str) -> bool:
    """Return whether a word can only be a verb that says what somebody does or did."""
    read = lookup(word)
    return (
        bool(read)
        and all(form.pos == "VERB" for form in read)
        and any(form.person == "3" and form.mood in ("ind", "con") for form in read)
        and not any(form.tense == "ppast" for form in read)
    )


def after_role(match: re.Match[str]) -> str | None:
    """Return « Paul Roy, maire de Lille, » for « Paul Roy, maire de Lille » before its verb."""
    if (
        not _is_role(match["role"])
        or not is_first_name(match["first"])
        or OPEN.search(match["of"])
        or finite(match["of"])
    ):
        return None
    return match.group().removesuffix(" ") + ", "


def _is_role(word: str) -> bool:
    return (
        role(word.rpartition("-")[2]) is not None
        or role(word) is not None
        or word in table("relecture")["roles"]["autres"]
    )


def behind_sign(match: re.Match[str]) -> str | None:
    """Return « Paul Roy (PS) a voté » for « Paul Roy (PS), a voté »."""
    return None if finite(match["head"]) else f"{match['head']} ({match['sign']}) "


def apposed(match: re.Match[str]) -> str | None:
    """Return « les champions du monde, l'Espagnol Luis Ruiz » for « les champions du monde l'Espagnol Luis Ruiz »."""
    after = ", " if match["after"] == " " else match["after"]
    return f"{match['head']}, {match['named']}{after}"


def opened(match: re.Match[str]) -> str | None:
    """Return « Paul Roche, qui mène, gagne » for « Paul Roche qui mène, gagne »: a name needs no relative to be told."""
    if match["role"] != "qui" and not tells(match["role"]):
        return None
    read = lookup(match["word"])
    told = any(form.person == "3" and form.mood == "ind" for form in read)
    if not told or any(form.pos != "VERB" or form.tense == "ppast" for form in read):
        return None
    told_of = finite(match["of"])
    if match["role"] != "qui" and told_of:
        return None
    # « Paul Roche qui à 41 ans, court »: what stands between is the relative's own.
    name = f"{match['name']} qui," if match["role"] == "qui" and not told_of else f"{match['name']}, {match['role']}"
    return f"{name}{match['of']}, {match['verb']}"


def opened_twice(match: re.Match[str]) -> str | None:
    """Return « Paul Roche, qui mène, bien que parti tard, l'emporte » for the same without its first comma."""
    told, _, rest = match["who"].partition(", ")
    read = lookup(match["word"])
    acts = any(form.person == "3" and form.mood == "ind" for form in read)
    if not acts or not finite(told) or finite(rest.rpartition(", ")[0]) or match["word"] in ADPOSITIONS:
        return None
    return f"{match['name']}, {match['who']}"


def unparted(match: re.Match[str]) -> str | None:
    """Return « Les élus du parti ont voté » for « Les élus du parti, ont voté »."""
    if not any(form.pos == "VERB" and form.person == "3" for form in lookup(match["word"])):
        return None
    stand = clause_at(match, match.start("verb"))
    if stand is None or not stand.parse.complete or stand.clause.subject is None:
        return None
    subject, verb = stand.clause.subject, stand.clause.verb
    if subject.lemma in words.listed("time_nouns"):
        return None  # « Le soir, arrive le train »
    between = stand.parse.text[subject.end : verb.start]
    ahead = stand.parse.text[: subject.start]
    if between.strip() != "," or not subject_of(stand, parted=True) or ahead.count(",") > 1 or "»" in ahead:
        return None
    last = lookup(subject.text.split()[-1])
    if any(form.tense == "ppast" for form in last) or OPEN_CLAUSE.search(subject.text) or verb.lemma in SPEECH:
        return None  # « La réunion finie, reprend le travail », « La pluie qui tombait, a cessé »
    return f" {match['verb']}"
