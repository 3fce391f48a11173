"""What a second sentence calls the subject of the first: a pronoun where nobody else can be meant, else « ce » and its noun."""

from __future__ import annotations

import re

from generator.frames.beings import is_somebody
from generator.frames.reading import tokens
from generator.frames.reshaping.detached import PRONOUN
from generator.frames.reshaping.pointing import pointed
from generator.frames.reshaping.rivals import kind_of, rivals
from generator.french.lexicon import first_name_gender, is_first_name
from generator.french.syntax import Clause, Phrase, Token
from generator.shelf import compiled

LATTER = compiled(r"\b(?:ce dernier|cette dernière|ces derni[eè]re?s|celui-ci|celle-ci|ceux-ci|celles-ci)\b")
# « sur le parking du club, une bagarre a éclaté »: a place that was taken for who acts
PLACING = frozenset(
    {"sur", "dans", "à", "en", "chez", "sous", "devant", "derrière", "après", "avant", "depuis", "pendant"}
)
DEFINITE = compiled(r"(?:le|la) |l['’]", re.I)


def called(subject: Phrase, clause: Clause, before: str) -> str:
    """Return what the second sentence calls the subject: a pronoun when nobody else can be meant, else « ce » and its noun, or a last name."""
    number = clause.verb.number
    if subject.prep in PLACING:
        return ""
    if subject.kind == "pron":
        return _once_more(subject, clause, before)
    shown = gender_of(subject, clause)
    if shown and subject.number == number and not _rivals(subject, clause, before):
        return PRONOUN[(shown, number)]
    if subject.proper and number == "s":
        return last_name(subject.text)
    said = pointed(subject, number)
    noun = said.split()[1] if said else ""
    return said if before.lower().count(noun) == 1 else ""  # « l'armée turque … l'Armée libre. Cette armée »


def called_doer(subject: Phrase, clause: Clause, before: str) -> str:
    """Return the pronoun of a subject that is somebody, where what follows is done by somebody, and nobody else is named."""
    shown = gender_of(subject, clause)
    somebody = subject.kind != "pron" and (subject.proper or is_somebody(subject.head.lower(), subject.lemma))
    if not somebody or not shown or subject.number != clause.verb.number:
        return ""
    said = tokens(before)
    others = [t for t in said if t.start >= subject.end and t.pos in ("NOUN", "PROPN")]
    doers = [t for t in others if t.pos == "PROPN" or is_somebody(t.low, t.lemma)]
    meant = any(t.gender in ("", shown) and t.number in ("", subject.number) for t in doers)
    return "" if meant else PRONOUN[(shown, subject.number)]


def _once_more(subject: Phrase, clause: Clause, before: str) -> str:
    """Return a pronoun again, "" when somebody or something named since could be meant."""
    word = subject.text.lower()
    return word if word in PRONOUN.values() and not _rivals(subject, clause, before) else ""


def last_name(text: str) -> str:
    """Return the last name of a person named in full at the end of a group: « la Russe Anna Rova » is « Rova »."""
    words = text.split()
    at = next((i for i, word in enumerate(words) if is_first_name(word)), None)
    full = at is not None and len(words) == at + 2 and words[-1][:1].isupper()
    return words[-1] if full else ""


def gender_of(subject: Phrase, clause: Clause) -> str:
    """Return the gender of a subject, "" when it is a name whose own does not show, or what it is said to be has another."""
    said = next((p.gender for p in clause.phrases if p.role == "attribute" and p.kind == "np"), "")
    if not subject.proper or DEFINITE.match(subject.text):
        return subject.gender
    shown = first_name_gender(subject.text.split()[0])
    return shown if said in ("", shown) else ""


def _rivals(subject: Phrase, clause: Clause, before: str) -> bool:
    """Return whether another noun could be meant by the subject's pronoun; what the subject is said to be is itself."""
    attributes = {p.head.lower() for p in clause.phrases if p.role == "attribute"}
    own = frozenset({t.low for t in tokens(subject.text)} | attributes)
    if LATTER.search(before):
        return True  # « il se sépare de ce dernier. Il refuse … »
    said = [t for t in tokens(before) if not subject.end <= t.start < clause.verb.start]  # « le suspect, né à X, … »
    kind = "person" if subject.proper else kind_of(subject.head.lower(), subject.lemma)
    others = rivals(said, own, kind)
    articles = {t: said[n - 1] for n, t in enumerate(said) if n}
    many = clause.verb.number
    shown = gender_of(subject, clause) or subject.gender
    return any(_shown(t, articles.get(t)) in ("", shown) and _number(t, articles.get(t)) in ("", many) for t in others)


def _shown(token: Token, before: Token | None) -> str:
    """Return the gender of a noun, of a name that of the first name that it is or that stands before it: « Donald Trump »."""
    if token.pos != "PROPN" or token.gender:
        return token.gender
    first = before.text if before is not None and before.pos == "PROPN" and is_first_name(before.text) else token.text
    return first_name_gender(first)


def _number(token: Token, before: Token | None) -> str:
    """Return the number of a noun; a name is one unless its article says more: « les Danois »."""
    if token.pos != "PROPN" or token.number:
        return token.number
    return "p" if before is not None and before.low in ("les", "des", "aux", "ces") else "s"
