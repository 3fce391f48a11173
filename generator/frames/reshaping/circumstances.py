"""What a phrase shows of itself, wherever it stands: a gerund, a sure time, one that keeps its place, one that holds what is not its own."""

from __future__ import annotations

import re

from generator.frames.beings import counted
from generator.frames.guards import RELATIVE
from generator.frames.lists import is_listed, pattern
from generator.frames.reading import tokens
from generator.french.syntax import Clause, Phrase
from generator.french.words import listed
from generator.shelf import compiled

INDEFINITE = compiled(r"(?:une?|des) ", re.I)
DAY = compiled(r"(?:le|ce) (?:\w+ )?\d", re.I)  # « le 18 avril » is one day
SITUATION = compiled(r"à une? (?:moment|heure|époque|période|stade) ", re.I)
AGO = compiled(r"\b(?:plus tôt|plus tard|après|avant|auparavant|durant)$")
DETERMINER = compiled(
    r"(?:les?|la|des?|du|un|une|cet(?:te)?|ces?|son|sa|ses|leurs?|plusieurs|quelques?|\d+)\b|[ld]['’]", re.I
)
AGED = compiled(r"Âgée?s? de ")
GERUND = compiled(r"(?:tout )?en (?:(?:se |s['’]|y |l['’]|le |la |les |n['’]|ne )\s?)?[a-zà-ÿ]+ant\b", re.I)
JOINED = compiled(r" et (?!demie?s?$)(?P<last>[a-zà-ÿ-]+)$")
BY = compiled(r"\w par (?!jour|semaine|mois|an\b|heure)", re.I)  # « peu après par des gardiens »
APART = compiled(
    r"(?:pour (?:sa|leur) part )?à \w+ (?:heures?|minutes?|secondes?) d", re.I
)  # « à cinq minutes de ce groupe »
REST_OF_RANGE = compiled(r"au \d", re.I)  # « du 14 au 15 décembre »
OPEN_PARTICIPLE = compiled(r" (?!avant|devant|pendant)\w{3,}ant$")  # « d'après des photographies montrant, … »
WHICH = compiled(r", ce (?:qui|que|qu['’]|dont)\b")  # « selon deux proches, ce qui repousserait l'échéance »
FULL = 4  # words of a complement that may follow a time


def undergone(phrase: Phrase) -> bool:
    """Return whether a participle of the verb was taken into a time: « depuis quelques mois entièrement fermées »."""
    if phrase.role != "time":
        return False
    found = tokens(phrase.text)
    last = found[-1]
    qualified = last.pos == "ADJ" and found[-2:][0].pos == "ADV"
    return qualified or (last.tense == "ppast" and last.lemma != "passer")


def carries(phrase: Phrase) -> bool:
    """Return whether a phrase holds what is not its own: an agent, a distance, a participle without its object."""
    timed = phrase.role == "time" and (
        BY.search(phrase.text) or APART.match(phrase.text) or REST_OF_RANGE.match(phrase.text)
    )
    return (
        bool(timed)
        or (phrase.role == "time" and _runs_on(phrase.text))
        or (phrase.role == "source" and OPEN_PARTICIPLE.search(phrase.text) is not None)
        or (phrase.role == "source" and WHICH.search(phrase.text) is not None)
    )


def _runs_on(text: str) -> bool:
    """Return whether a time took in a verb that « et » joins to the one before: « en 2022 et reste »."""
    joined = JOINED.search(text)
    return joined is not None and not any(joined["last"] in listed(name) for name in ("days", "months", "time_nouns"))


def denied_count(clause: Clause) -> bool:
    """Return whether a verb is denied of a number of people: « 59 % n'ont pas été convaincus » leaves the others."""
    return bool(clause.verb.negation) and clause.subject is not None and counted(clause.subject)


def gerund(phrase: Phrase) -> bool:
    """Return whether a phrase is a gerund, whose subject is that of its verb wherever it stands."""
    return GERUND.match(phrase.text) is not None


def hangs(phrase: Phrase) -> bool:
    """Return whether a phrase is about the subject that follows it: « En arrivant, … », « Réunis à Lyon, … », « Âgé de 58 ans, … »."""
    about = phrase.role in ("participle", "apposition", "attribute") or bool(AGED.match(phrase.text))
    return about or gerund(phrase) or (phrase.clause is not None and phrase.clause.subject is None)


def tells_time(phrase: Phrase) -> bool:
    """Return whether a bare group surely is a time: its head is one, a date has its article, « deux ans » is a length."""
    if phrase.kind != "np":
        return True
    many = phrase.number == "p" and not DAY.match(phrase.text) and not pattern("times_named").match(phrase.text)
    length = (phrase.text[0].isdigit() or many) and not AGO.search(phrase.text)  # « trois jours auparavant »
    measured = INDEFINITE.match(phrase.text) and not AGO.search(phrase.text)  # « a connu une année difficile »
    return is_listed(phrase.lemma or phrase.head, "times") and not length and not measured


def is_situation(phrase: Phrase) -> bool:
    """Return whether a time says in what circumstances, which its verb alone tells: « survient à un moment délicat »."""
    return SITUATION.match(phrase.text) is not None


def fixed(phrase: Phrase) -> bool:
    """Return whether a time keeps its place: « de 8 h », « cette fois », a clause, a long one."""
    return (
        phrase.head == "fois"
        or phrase.text.lower().startswith("à la dernière")
        or is_listed(phrase.text.split()[0], "fixed_times")
        or phrase.kind == "clause"
        or len(phrase.text.split()) > 12
    )


def mistaken(clause: Clause) -> bool:
    """Return whether what was taken for the subject describes it: « Libraire depuis 2009, Ana Roy publie », « Parti lundi, il »."""
    subject = clause.subject
    if subject is None or subject.proper or subject.end >= clause.verb.start:
        return False
    apart = clause.text[subject.end - clause.start : clause.verb.start - clause.start] != " "
    return apart and tokens(subject.text)[0].pos in ("NOUN", "VERB", "ADJ")


def subject_text(clause: Clause) -> str:
    return clause.subject.text if clause.subject else ""


def parts_easily(complement: Phrase) -> bool:
    """Return whether something may stand between a verb and its object: « a fait hier mention » tears an idiom apart."""
    bare = complement.role == "object" and not DETERMINER.match(complement.text) and not complement.proper
    words = RELATIVE.split(complement.text.split(",")[0])[0].split()
    sized = len(words) >= FULL and not counted(complement) and not words[0].startswith("«")
    return sized and not bare and not pattern("idioms").match(complement.text)
