"""What keeps a phrase in its place: a clause that says nothing without it, a time said twice, a crowd."""

from __future__ import annotations

import re

from generator.frames.beings import determined, is_somebody
from generator.frames.layout import Layout
from generator.frames.lists import is_listed, pattern
from generator.frames.reading import tokens
from generator.frames.reshaping.circumstances import parts_easily, subject_text, tells_time
from generator.frames.reshaping.frontable import ADDED, MEANWHILE
from generator.frames.reshaping.movables import LEANING
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

CROWD = compiled(r",(?!\d)|\b(?:et|ou|suivie?s?|devant|derrière)\b")
GOING_ON = compiled(r"\b(?!pendant|avant|devant|durant|autant|enfant|instant)\w{3,}ant\b")  # a participle would take it
MEASURED = compiled(r"(?:large|long(?:ue)?|haute?|profonde?|épais(?:se)?|âgée?)s? de ", re.I)
RANKED = compiled(r"\b(?:premi[eè]re?|derni[eè]re?|seule?|\w+ième)\b.*\bdepuis\b")
COMPARED = compiled(r"\b(?:plus|moins|autant|aussi|mieux|davantage|pire)\b.*\bqu[e'’]", re.I)
ONE = compiled(r"(?:une?|la|le|cette|cet?|son|sa) |l['’]", re.I)
CONCEDED = compiled(r":|\b\w+(?:ra|ront|rai[st]|raient)\b")  # a « si » that grants something, no condition
GAPPED = compiled(r"\bet \d+(?:,\d+)? % (?:les?|la|des?|du|l['’])")
NAMES_ONE = compiled(r"(?<=\w[ '’])[A-ZÀ-Þ]")
BEYOND = compiled(
    r"au[- ]del[àa]\b", re.I
)  # « Au-delà du record, elle vise le titre » sets its sentence against another
YEAR = compiled(r"\b(?:en|de) (?:19|20)\d\d\b")
LENGTH = compiled(
    r"\b(?:en|pour|pendant|durant|de|à) (?:\d+|[a-zé]+) (?:heure|minute|seconde|jour|semaine|mois|année|an)s?\b"
)
AT_DATE = compiled(r"au \d", re.I)
FAR = 30  # words after the verb beyond which a source stays in front
CALM = 16  # words after the verb that may stand before such a phrase


def says_nothing(plain: Layout, clause: Clause) -> bool:
    """Return whether a verb of saying has nothing to say: « forçant la foule à fuir, les élus ont dit mardi » closes what was said."""
    told = ("object", "completive", "infinitive", "quote", "indirect", "attribute")
    says = is_listed(clause.verb.lemma, "saying_verbs") and clause.verb.voice == "active"
    return says and not any(p.role in told for p in (*plain.core, *plain.middle, *plain.end, *plain.tail, *plain.front))


def cleft(clause: Clause) -> bool:
    """Return whether a clause sets one phrase in relief: « C'est à ce moment que… »."""
    subject = subject_text(clause).lower().replace("’", "'")
    return subject in ("c'", "ce") and any(p.role in ("completive", "relative") for p in clause.phrases)


def ranks(clause: Clause) -> bool:
    """Return whether a clause tells the rank of a thing since a time: « C'est la troisième baisse depuis février »."""
    subject = subject_text(clause).lower().replace("’", "'")
    return subject in ("c'", "ce", "il") and RANKED.search(clause.text) is not None


def at_hand(phrase: Phrase) -> bool:
    """Return whether a place is known from what was told: « à la sortie », « au bout du fil »; a name or more words say where."""
    return len(phrase.text.split()) <= len(("à", "la", "sortie")) and not NAMES_ONE.search(phrase.text)


def acts(clause: Clause) -> bool:
    """Return whether a subject can do something: somebody, a name, a pronoun."""
    subject = clause.subject
    if subject is None or subject.kind == "pron" or subject.proper:
        return True
    return is_somebody(subject.head.lower(), subject.lemma)


def links(phrase: Phrase) -> bool:
    """Return whether what opens a sentence links it to the one before: « Dans le détail », « Dans d'autres », « Pendant ce temps »."""
    takes_up = LEANING.search(phrase.text) or MEANWHILE.match(phrase.text.lower())
    return bool(takes_up or pattern("settings").fullmatch(phrase.text) or BEYOND.match(phrase.text))


def free_time(phrase: Phrase, plain: Layout) -> bool:
    """Return whether words in front are a time that may stand further on: not « 59 minutes et 13 secondes, S V »,
    nor « Au 22 janvier, l'épisode s'étend », which does not spread to that day."""
    towards = AT_DATE.match(phrase.text) and not any(p.role == "object" for p in plain.core)
    return tells_time(phrase) and not towards and not _dated_again(plain)


def said_twice(prep: str, plain: Layout) -> bool:
    """Return whether the preposition of a place stands after the verb already: « sur toutes les catégories, … sur trois mois »."""
    return any(p.prep == prep for p in (*plain.middle, *plain.core, *plain.end))


def conceded(phrase: Phrase, clause: Clause) -> bool:
    """Return whether « si » only grants something: « Si leur route ne sera connue qu'au soir, le danger reste faible : … »,
    « Si aucune Lomanaise ne courait, plusieurs Lomanais ont brillé »."""
    told = clause.verb.mood == "ind" and clause.verb.tense not in ("pres", "fut")
    return phrase.role == "condition" and (told or CONCEDED.search(phrase.text) is not None)


def _dated_again(plain: Layout) -> bool:
    """Return whether what follows the verb has a year of its own: « En 2016, la baisse était de 1 %, et de 2 % en 2015 »."""
    return any(YEAR.search(p.text) for p in (*plain.middle, *plain.core, *plain.end, *plain.tail))


def compared(plain: Layout) -> bool:
    """Return whether what follows the verb ends on a comparison: « En serre, l'une a bu plus que ses voisines du nord »."""
    return COMPARED.search(" ".join(p.text for p in (*plain.middle, *plain.core, *plain.end))) is not None


def full(plain: Layout) -> bool:
    """Return whether two complements with a preposition follow the verb: « repart à la hausse après deux mois malgré … »."""
    return sum(bool(p.prep) for p in (*plain.middle, *plain.core, *plain.end)) > 1


def lasts(plain: Layout) -> bool:
    """Return whether a clause ends on a length of time, which would be counted from a time set after it."""
    return any(LENGTH.search(p.text) for p in (*plain.core, *plain.end)[-1:])


def far(plain: Layout) -> bool:
    """Return whether the end stands so far that the reader would learn too late whose words they are."""
    return sum(len(p.text.split()) for p in (*plain.core, *plain.end, *plain.tail)) > FAR


def weight(plain: Layout) -> int:
    """Return the words after the verb; what ends on a participle weighs more: it would take what follows for its own."""
    after = (*plain.core, *plain.end)
    return sum(len(p.text.split()) + CALM * bool(GOING_ON.search(p.text)) for p in after)


def agrees(phrase: Phrase, subject: Phrase) -> bool:
    """Return whether a participle can be its subject's: « Opéré hier, son absence durera » is nobody's."""
    found = tokens(phrase.text)
    if found[0].number == "p" and ONE.match(subject.text):
        return False  # « une série de sécheresses, survenues au printemps »: the droughts
    first = next((t for t in found if t.mood == "par"), phrase.clause.verb if phrase.clause is not None else None)
    if first is None or first.text.lower().endswith("ant"):
        return True
    gender = first.gender in ("", subject.gender) or not subject.gender
    return gender and (first.number in ("", subject.number) or not subject.number)


def qualifies(phrase: Phrase) -> bool:
    """Return whether a phrase opens with an adjective: « large de trois mètres »."""
    first = tokens(phrase.text)[0]
    return (first.pos == "ADJ" and not is_listed(first.text, "no_description")) or bool(MEASURED.match(phrase.text))


def crowded(plain: Layout) -> bool:
    """Return whether what ends the clause would share a place set after it: « suivi d'Ana Roy et de Paul Bo »."""
    last = (*plain.core, *plain.end)[-1:]
    return any(CROWD.search(p.text) for p in last)


def takes_a_time(plain: Layout) -> bool:
    """Return whether a time may stand before the complement: « a perdu mardi la vie » tears an idiom apart."""
    first = plain.core[0] if plain.core else None
    if any(GAPPED.search(p.text) for p in plain.core):
        return False  # « 91 % ont financé la route et 8 % la dette »: the time holds for both
    if first is None or (first.role == "infinitive" and not first.prep) or "«" in first.text:
        return False
    if any(p.role == "adverb" for p in plain.middle) or ADDED.match(first.text):
        return False  # « entourent déjà depuis l'été la tour »
    if first.role not in ("object", "attribute"):
        return first.clause is not None or determined(first)  # « entrer en contact »
    return parts_easily(first)
