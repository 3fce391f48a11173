"""A time, a cause, a setting moved beside the verb of its sentence, or in front of it: sure even where the rest of the parse is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from generator.frames.guards import COUNTED
from generator.frames.lists import is_listed, pattern
from generator.frames.reading import first_clause, parted, tokens
from generator.frames.reshaping.circumstances import AGO, DETERMINER, carries, gerund, is_situation, mistaken, undergone
from generator.frames.reshaping.fronting import LATER, NAMED, NAMES, WHEN
from generator.frames.surface import capital
from generator.frames.words import lowered
from generator.french.leaning import impersonal
from generator.french.syntax import Clause, Phrase, Token
from generator.shelf import compiled

LONG = 12  # words of a phrase that may stand between commas after the verb
SHORT = 4  # words of a time that needs no commas there
LEAST = 4  # words that must follow it
MOST_SOURCE = 4  # words of a source between subject and verb: « selon la mairie »; a longer one parts them
BRIEF_SETTING = 6  # words of what two commas may set after a verb
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
BETWEEN = compiled(r" |, [^;:()«»–—]+, ")  # what stands between subject and verb: nothing, or something detached
OF = compiled(r"(?:de|du|des)\b|d['’]", re.I)
SETTINGS = frozenset(
    {"dans", "sur", "lors de", "au cours de", "à l'occasion de", "dans le cadre de", "à l'issue de", "au terme de"}
)
GAPPED = compiled(r"\bet \d+(?:,\d+)? % ")  # « 91 % ont financé la route et 8 % la dette »: the time holds for both
HOUR = compiled(r"\d ?h\b|heures?\b")
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
FREE = compiled(
    r"(?: (?!après qu|avant qu|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|au (?:soir|matin|midi)|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)[^\W\d]|$|\.)"
)
HELD = compiled(r"\([^()]*\)|«[^«»]*»")
ORDERED = compiled(
    r"\b(?:d['’]abord|ensuite|puis|enfin|avant|après|auparavant|pendant ce temps|au même moment|entre-temps|dans le même temps)\b"
)


class Shift(NamedTuple):
    """A sentence with one of its phrases moved, and what is said of the move."""

    text: str
    form: str


def masked(text: str) -> str:
    """Return a text with its quotes and brackets blotted out, sign for sign: what they hold is no verb of the sentence."""
    return HELD.sub(lambda held: "x" * len(held[0]), text)


def shifts(text: str) -> Iterator[Shift]:
    """Yield the moves of one phrase of a text that has one main verb, whose place is sure."""
    clause = first_clause(text)
    if clause is None or not opens_plainly(clause, text):
        return
    front = leading(clause, text)
    if front:
        yield from _inside(clause, front, text)
    else:
        yield from _in_front(clause, text)


def leading(clause: Clause, text: str) -> list[Phrase]:
    """Return what stands before the subject, in order: what no comma parts is one phrase (« Après dix ans | au pouvoir »)."""
    blocks: list[Phrase] = []
    start = clause.subject.start if clause.subject is not None else 0
    for phrase in sorted((p for p in clause.phrases if p.end <= start), key=lambda p: p.start):
        if blocks and text[blocks[-1].end : phrase.start] == " ":
            whole = replace(blocks[-1], text=text[blocks[-1].start : phrase.end], end=phrase.end, kind="pp")
            blocks[-1] = whole
        else:
            blocks.append(phrase)
    return blocks


def opens_plainly(clause: Clause, text: str) -> bool:
    """Return whether a text opens with a clause whose subject stands right before its verb, the only main one."""
    subject, verb = clause.subject, clause.verb
    if subject is None or not clause.main or clause.link or verb.mood not in ("ind", "con"):
        return False
    if subject.end > verb.start or is_listed(subject.text, "impersonal"):
        return False
    if mistaken(clause):
        return False
    seen = masked(text)
    if not BETWEEN.fullmatch(seen[subject.end : verb.start]):
        return False
    if "respectivement" in text or GAPPED.search(text[verb.end :]):
        return False
    if EDGES.search(seen[: verb.end]) or impersonal(text[subject.start :]):
        return False
    return alone(tuple(t for t in tokens(text) if seen[t.start] != "x" or text[t.start] == "x"), verb.end)


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


def _inside(clause: Clause, front: list[Phrase], text: str) -> Iterator[Shift]:
    """« Le 3 mai, S a publié B » told as « S a publié le 3 mai B », a longer phrase between commas."""
    phrase, subject = front[0], clause.subject
    if phrase.start or subject is None or not _commas(front, subject, text) or not movable(phrase, subject):
        return
    if not all(map(circumstance, front[1:])):
        return  # « Selon la directrice, interrogée hier, S V »
    if phrase.role == "time" and any(other.role == "time" for other in front[1:]):
        return  # « Au soir du 17 janvier, vers 19 heures »: the hour goes with its day
    end = clause.verb.end
    if phrase.role == "source":
        yield from _beside_subject(clause, phrase, front, text)
        return
    if phrase.role in ("cause", "concession") or not _opens_a_complement(clause, phrase, text):
        return  # « s'était expliqué, en raison du froid, en avance »: a cause stands before its verb
    said = phrase.text[:1].lower() + phrase.text[1:] if phrase.kind != "np" else lowered(phrase, phrase.text)
    if said in text[phrase.end :]:
        return  # « En 2014, la firme revient avec un jeu en 2014 »
    said = "à" + said[1:] if said.startswith("a ") else said  # a capital that lost its accent
    rest = text[front[1].start if len(front) > 1 else subject.start : end]
    bare = (
        phrase.role == "time"
        and len(said.split()) <= SHORT
        and phrase.prep in ("", "en")
        and not front[1:]
        and not AGO.search(said)
        and not is_listed(clause.verb.lemma, "modal_verbs")
    )
    if not bare and not _opens_what_is_said(clause, said, text):
        return
    moved = f"{rest} {said}" if bare else f"{rest}, {said},"
    yield Shift(capital(moved + text[end:]), f"{_name(phrase)} après le verbe")


def _opens_what_is_said(clause: Clause, said: str, text: str) -> bool:
    """Return whether two commas may hold a circumstance after the verb: before « que », an infinitive, a place; between a verb
    and its object it is heavy (« a décroisé, sur un coup franc de l'ailier, sa tête »)."""
    after = next((t for t in tokens(text) if t.start >= clause.verb.end), None)
    opens = after is not None and (after.low in ("que", "qu'") or after.mood == "inf" or after.pos == "ADP")
    waits = after is not None and after.pos == "ADP" and any(p.role == "object" for p in clause.phrases)
    return (
        opens
        and not waits
        and len(said.split()) <= BRIEF_SETTING
        and not text[clause.verb.end :].startswith(" à peine")
    )


def _beside_subject(clause: Clause, phrase: Phrase, front: list[Phrase], text: str) -> Iterator[Shift]:
    """« Selon la mairie, le pont aurait cédé » told as « Le pont, selon la mairie, aurait cédé »: between a verb and its
    object, whose words they are would be read too late."""
    subject = clause.subject
    if subject is None or len(front) > 1 or subject.kind == "pron" or len(subject.text.split()) > LEAST:
        return
    if text[subject.end : clause.verb.start] != " " or parted(subject.text) or len(phrase.text.split()) > MOST_SOURCE:
        return
    said = phrase.text[:1].lower() + phrase.text[1:]
    yield Shift(
        f"{capital(text[subject.start : subject.end])}, {said}, {text[clause.verb.start :]}", "source au milieu"
    )


def _name(phrase: Phrase) -> str:
    return NAMES.get(phrase.role, "cadre")


def _commas(front: list[Phrase], subject: Phrase, text: str) -> bool:
    """Return whether each fronted phrase is closed by a comma, and nothing else stands before the subject."""
    starts = [*(p.start for p in front[1:]), subject.start]
    return len(front) <= 2 and all(text[p.end : start].strip() == "," for p, start in zip(front, starts, strict=True))


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


def _opens_a_complement(clause: Clause, phrase: Phrase, text: str) -> bool:
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


def _in_front(clause: Clause, text: str) -> Iterator[Shift]:
    """« S a publié le 3 mai B », « S a publié, le 3 mai, B » told as « Le 3 mai, S a publié B »."""
    subject, end = clause.subject, clause.verb.end
    phrase = next((p for p in clause.phrases if p.start >= end), None)
    if subject is None or subject.start or phrase is None or not movable(phrase, subject) or OWN.search(phrase.text):
        return
    if phrase.role == "time" and (
        WHEN.match(text, phrase.end) or ORDERED.search(text[subject.end : clause.verb.start])
    ):
        return  # « en 2013, quand P », « La régie, pendant ce temps, a voté en mars »
    following = next((p for p in clause.phrases if p.start > phrase.start), None)
    if following is not None and following.role == "time" and HOUR.search(phrase.text):
        return  # « à 22 h 34 lundi »
    before, after = text[end : phrase.start], text[phrase.end :]
    closed = before == ", " and after.startswith(",") and phrase.role != "source"
    if not (closed or (before == " " and phrase.role == "time" and FREE.match(after))):
        return
    if (not closed and _bound(phrase, clause)) or (subject.kind == "pron" and NAMED.search(phrase.text)):
        return
    said = lowered(subject, subject.text) + text[subject.end : end]
    yield Shift(f"{capital(phrase.text)}, {said}{text[phrase.end + closed :]}", f"{_name(phrase)} en tête")


def _bound(phrase: Phrase, clause: Clause) -> bool:
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
