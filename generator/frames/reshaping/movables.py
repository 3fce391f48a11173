"""Which phrase of a sentence may be moved: a circumstance that belongs to no word beside it."""

from __future__ import annotations

import re

from generator.frames.beings import COUNTED
from generator.frames.lists import is_listed, pattern
from generator.frames.reading import parted, tokens
from generator.frames.reshaping.circumstances import AGO, DETERMINER, carries, gerund, is_situation, undergone
from generator.frames.reshaping.fronting import LATER
from generator.french.syntax import Clause, Phrase, Token
from generator.shelf import compiled

LONG = 12  # words of a phrase that may stand between commas after the verb
LEAST = 4  # words that must follow it
MOVED = frozenset({"time", "cause", "concession", "source"})
FINITE = frozenset({"ind", "con", "sub"})
JOINS = frozenset({"qui", "que", "qu'", "qu’", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles"})
EDGES = compiled(r"[;:()–—«»!?…]")
# what may follow a phrase set between commas after the verb
BRIEF = compiled(
    r"(?:l['’]|\w+ )[\w-]+(?= qu| dont| où|$|[,.])|[A-ZÀ-Þ][\w-]+ qu"
)  # an object of one noun, of one name
FOLLOWS = frozenset({"DET", "ADP", "PROPN"})
OWN = compiled(r"\b(?:son|sa|ses)\b", re.I)
LEANING = compiled(
    r"\b(?:ils?|elles?|lui|eux|leurs?|ces derniers|ces dernières|celui|celle|ceux|celles|celui-ci|celle-ci|ce dernier|cette dernière)\b|(?:d['’]|l['’]|les )autres?$|certaine?s?$",
    re.I,
)
OF = compiled(r"(?:de|du|des)\b|d['’]", re.I)
SETTINGS = frozenset(
    {"dans", "sur", "lors de", "au cours de", "à l'occasion de", "dans le cadre de", "à l'issue de", "au terme de"}
)
ONLY = compiled(r"qu(?:e |['’])", re.I)
MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
# a day or a moment named as such: « mardi 3 mai », « le 3 mai », « la semaine dernière », « ce matin-là »
DAY = compiled(
    rf"(?:(?:(?:ce |le )?{WEEKDAY} )?(?:le )?\d{{1,2}}(?: ?er)? {MONTH}(?: \d{{4}})?|(?:ce |le )?{WEEKDAY}(?: (?:matin|midi|soir|après-midi))?"
    rf"|hier(?: (?:matin|soir|après-midi))?|demain|aujourd['’]hui|ce(?:t|tte)? (?:matin|soir|nuit|après-midi|jour|semaine|mois|année)(?:-là)?"
    r"|(?:l['’]an|l['’]année|la semaine|le mois))(?: (?:dernier|dernière|passée?|prochaine?|suivante?))?",
    re.I,
)
ORDERED = compiled(
    r"\b(?:d['’]abord|ensuite|puis|enfin|avant|après|auparavant|pendant ce temps|au même moment|entre-temps|dans le même temps)\b"
)


def alone(found: tuple[Token, ...], end: int) -> bool:
    """Return whether no other main verb follows: each stands after a relative or a conjunction of its own."""
    opened, before = False, ""
    having = any(t.lemma == "avoir" for t in found if t.start < end) and all(
        t.low != "été" for t in found if t.end <= end
    )
    for token in found:
        if token.start < end:
            continue
        low = token.text.lower()
        opened = opened or low in JOINS or token.pos == "SCONJ"
        if token.mood in FINITE and not opened:
            return False
        if before in ("et", "ou", "puis") and token.tense == "ppast" and not (having and _agreed(token)):
            return False  # « a ouvert le débat et demandé un vote »
        if token.mood in FINITE or low in ("et", "mais", "ou", ";", ":"):
            opened = False
        before = low
    return True


def _agreed(token: Token) -> bool:
    """Return whether a participle agrees with a noun: after « avoir », « une fête composée de danses et suivie d'un bal »."""
    return token.gender == "f" or token.number == "p"


def movable(phrase: Phrase, subject: Phrase) -> bool:
    """Return whether a phrase surely is a circumstance of the whole, and is understood where it is set."""
    words = phrase.text.split()
    framed = phrase.role in ("manner", "other", "place") and phrase.prep in SETTINGS
    if (
        not (framed or phrase.role in MOVED)
        or phrase.kind == "clause"
        or phrase.clause is not None
        or len(words) > LONG
    ):
        return False
    if EDGES.search(phrase.text) or parted(phrase.text) or gerund(phrase) or LEANING.search(phrase.text):
        return False
    if (
        undergone(phrase)
        or carries(phrase)
        or is_situation(phrase)
        or LATER.search(phrase.text)
        or (phrase.role == "time" and not _tells_when(phrase))
    ):
        return False
    if (subject.kind == "pron" or LEANING.match(subject.text)) and not _bare_time(phrase):
        return False  # « Depuis la crue du pays, ce dernier … »: whom it means was said just before
    owned = OWN.search(phrase.text) is not None and not (subject.proper and subject.number == "s")
    return not owned and not pattern("settings").fullmatch(phrase.text) and not ORDERED.match(phrase.text.lower())


def _bare_time(phrase: Phrase) -> bool:
    """Return whether a phrase names nothing that a pronoun could mean."""
    nouns = [t for t in tokens(phrase.text) if t.pos in ("NOUN", "PROPN")]
    return all(is_listed(t.lemma or t.text, "times") or re.fullmatch(MONTH, t.low) for t in nouns)


def circumstance(phrase: Phrase) -> bool:
    """Return whether a phrase surely tells when, where, why: no clause, no description of somebody."""
    told = phrase.role in (*MOVED, "place") or (phrase.role in ("other", "manner") and phrase.prep in SETTINGS)
    return told and phrase.clause is None


def _tells_when(phrase: Phrase) -> bool:
    """Return whether a phrase surely tells when: « une année difficile », « deux ans », « ne … qu'à la 87e minute » do not."""
    if phrase.kind != "np":
        return not ONLY.match(phrase.text)
    return DAY.fullmatch(phrase.text) is not None or AGO.search(phrase.text) is not None


def opens_a_complement(clause: Clause, phrase: Phrase, text: str) -> bool:
    """Return whether what follows the verb is a complement that a phrase may part from it."""
    after = [t for t in tokens(text) if t.start >= clause.verb.end]
    if len(after) > LEAST and clause.verb.lemma in ("pouvoir", "devoir"):
        return after[0].mood == "inf" and not clause.verb.negation  # « devra, dès mardi, fermer le bassin »
    if (
        len(after) <= LEAST
        or text[clause.verb.end : after[0].start] != " "
        or is_listed(clause.verb.lemma, "bound_verbs")
    ):
        return False
    first = after[0]
    rest = text[first.start :]
    if first.pos == "ADP" and (
        is_listed(clause.verb.lemma, "idiom_verbs") or (OF.match(rest) and after[1].mood != "inf")
    ):
        return False  # « a été mis en examen », « jonchée de débris »
    if first.pos == "ADP" and clause.verb.voice == "active" and not _where(clause, first, phrase):
        return False  # « repart à la hausse », « a blessé au couteau six personnes »
    if text[first.start :].startswith("par ") and phrase.prep in SETTINGS:
        return False  # « fut menée, dans une course rapide, par A »
    if any(p.role in ("adverb", "time") and p.start == first.start for p in clause.phrases):
        return False
    if BRIEF.match(rest) or COUNTED.match(rest) or clause.verb.adverbs:
        return False  # « expulsera, à ce moment, l'échantillon qui »
    if is_listed(clause.verb.lemma, "saying_verbs") and (first.low in ("que", "qu'") or first.mood == "inf"):
        return True  # « a annoncé mardi que P », « a indiqué mardi avoir fermé »
    if first.pos not in FOLLOWS or pattern("idioms").match(rest) or any(t.pos == "ADV" for t in after[:1]):
        return False
    return first.pos != "DET" or DETERMINER.match(rest) is not None


def _where(clause: Clause, first: Token, phrase: Phrase) -> bool:
    """Return whether a complement with a preposition is one of place, of a side taken, which a time may part from its verb."""
    if is_listed(clause.verb.lemma, "placed_verbs"):
        return True
    alone_there = not any(p.role == "object" for p in clause.phrases)
    return phrase.role == "time" and alone_there and is_listed(first.low, "parted_prepositions")


def bound(phrase: Phrase, clause: Clause) -> bool:
    """Return whether a time is what the verb asks for, or is not surely one."""
    lemma = clause.verb.lemma
    if lemma == "être" and clause.verb.voice == "active" and all(p.role != "attribute" for p in clause.phrases):
        return True  # « les heures données sont à l'heure de Lomane »
    timed = (
        is_listed(lemma, "timed_verbs")
        or is_listed(lemma, "lasting_verbs")
        or is_listed(phrase.text.split()[0], "fixed_times")
    )
    return timed or phrase.prep not in ("", "en", "à", "lors de", "au cours de")
