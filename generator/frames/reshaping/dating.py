"""When something happened opens the sentence, wherever it stood in its clause: « La régie a rouvert le bassin mardi, après dix mois » is « Mardi, … »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.frames.lists import is_listed
from generator.frames.reading import first_clause, tokens
from generator.frames.reshaping.circumstances import subject_text
from generator.frames.reshaping.frontable import SUPERLATIVE, TOWARDS
from generator.frames.reshaping.movables import MONTH, WEEKDAY
from generator.frames.reshaping.shifts import Shift, masked, opens_plainly
from generator.frames.surface import capital, closed
from generator.frames.words import lowered
from generator.french.syntax import Clause
from generator.shelf import compiled

PART = r"(?: (?:au )?(?:matin|midi|soir)| après-midi)?"
YEAR = r"(?:19|20)\d\d"
DAY = rf"(?:\d{{1,2}}|1er) {MONTH}(?: {YEAR})?(?: (?:dernier|prochain))?"
HOUR = r"(?: (?:à|vers) \d{1,2} ?h(?:eures)?(?: ?\d\d)?)?"
WHEN = compiled(
    rf"(?<=[ ])(?:(?:(?:ce |le )?{WEEKDAY}{PART}(?: {DAY})?(?: (?:dernier|prochain))?|(?:le |ce )?{DAY}|hier{PART}(?: {WEEKDAY})?(?: {DAY})?|cet après-midi"
    rf"|ce(?:tte)? (?:matin|soir|nuit)){HOUR}|ces derni(?:ers (?:jours|mois|temps)|ères (?:heures|semaines|années))|la semaine dernière"
    rf"|le mois dernier|l['’]an(?:née)? derni(?:er|ère)|en (?:{MONTH} )?{YEAR}|en {MONTH}(?: dernier| prochain)?|cette (?:semaine|année)"
    rf"|dans la nuit de {WEEKDAY} à {WEEKDAY}|vers \d{{1,2}} ?h(?:eures)?(?: ?\d\d)?)(?![\w-])",
    re.I,
)
# another moment in the sentence: which of the two the verb has is no longer sure
ANY = compiled(
    rf"\b(?:{WEEKDAY}|{MONTH}|{YEAR}|hier|demain|aujourd['’]hui|dernière?s?|prochaine?s?|heures?|depuis|jusqu\w*|désormais|maintenant"
    r"|avant|après|pendant ce temps|au même moment|entre-temps|plus tard|plus tôt|ensuite|puis|d['’]abord|jours?|mois|ans|années?|semaines?)\b|\d ?h\b",
    re.I,
)
# a word before it that it completes, a word after it that completes it
BEFORE = compiled(
    r"(?:\b(?:de|du|des|au|aux|à|en|le|la|les|un|une|ce|cet|cette|entre|dès|et|ou|pour|que|contre|par|vers|sur|soit|dont|comme|environ|tôt|tard)|\b[dl]['’]|qu['’])$",
    re.I,
)
AFTER = compiled(
    r"(?:-|,? (?:quand|lorsqu|où|date à laquelle)|\s(?:de|du|des|et|ou|au|aux|même|d['’]|où|qui|que|\d|[A-Z]{2,}|heures?|[-–(]))"
)
DETERMINED = compiled(r", (?:une?|les?|la|des) ")
OTHERS = compiled(
    r", soit\b|\b(?:qui|que|dont|où|lorsque|alors)\b|\bqu['’]|[:«]"
)  # from here on, moments are of other verbs
OWNED = compiled(r"\b(?:suite|après|avant|lors|raison|cause|malgré|grâce|issue|occasion)\b")
INNER = frozenset({"inf", "ind", "con", "sub"})


def dated(text: str) -> Iterator[Shift]:
    """Yield the text with its only moment in front, where its main verb alone can have it."""
    found = list(WHEN.finditer(masked(text)))
    clause = first_clause(text)
    if len(found) != 1 or clause is None or clause.subject is None or clause.subject.start:
        return
    start, end = found[0].span()
    others = f"{masked(text[:start])} {OTHERS.split(masked(text[end:]), maxsplit=1)[0]}"
    if ANY.search(others) or not opens_plainly(clause, text) or not _of_the_verb(clause, text, start):
        return
    before, after = text[:start].rstrip(), text[end:]
    apart = before.endswith(",") and (after.startswith(",") or not after.strip(" ."))
    if (before.endswith(",") and not apart) or BEFORE.search(before) or AFTER.match(after):
        return
    before = before.removesuffix(",")
    open_still = "," in before[clause.verb.end :]  # « à Jérusalem, en Israël, dimanche, dans … »
    loose = (apart and not open_still) or (start == clause.verb.end + 1 and DETERMINED.match(after))
    rest = f"{before}{after.removeprefix(',')}" if loose else f"{before}{after}"
    subject = clause.subject
    said = lowered(subject, subject.text) + rest[subject.end :]
    yield Shift(closed(capital(f"{text[start:end]}, {said}")), "temps en tête")


def _of_the_verb(clause: Clause, text: str, start: int) -> bool:
    """Return whether a moment belongs to the main verb: nothing between them has one of its own, or could take it."""
    verb = clause.verb
    if SUPERLATIVE.search(subject_text(clause).lower()):
        return False  # « le plus grave incident a tué 800 personnes en 1981 »: the gravest of all
    if verb.negation or start <= verb.start or any(is_listed(verb.lemma, name) for name in _holding()):
        return False
    if TOWARDS.search(text[verb.end : start]) or OWNED.search(text[verb.end : start]):
        return False  # « se rendait à Lomane pour la finale mercredi », « à la suite de la grève samedi »
    between = [t for t in tokens(text) if verb.end <= t.start < start]
    if any(a.text == "," and b.pos != "ADP" for a, b in pairwise(between)):
        return False  # « de leur père, mort vendredi »
    return not any(t.mood in INNER or t.tense in ("ppast", "ppres") or t.pos in ("SCONJ", "CCONJ") for t in between)


def _holding() -> tuple[str, ...]:
    """Return the lists of verbs with which a moment may be their object's: « a annoncé la fermeture mardi »."""
    return (
        "telling_verbs",
        "calling_verbs",
        "timed_verbs",
        "lasting_verbs",
        "copulas",
        "aimed_verbs",
        "modal_verbs",
        "happens",
    )
