"""Who is said to have said something, called again: a pronoun where nobody else who could speak is named, a last name, « ce » and a noun."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from generator.frames.beings import is_somebody
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.frames.reshaping.callings import gender_of, last_name
from generator.frames.reshaping.detached import PRONOUN
from generator.frames.reshaping.pointing import pointed
from generator.frames.reshaping.rivals import CONTRACTED
from generator.french.lexicon import first_name_gender, is_first_name, place
from generator.french.syntax import Clause, Phrase, Token
from generator.shelf import compiled

MANY = frozenset({"les", "des", "aux", "ces"})
OF = frozenset({"de", "du", "des", "à", "au", "aux", "et"})  # « la fille de Paul »
LAST_NAMES = compiled(r"(?!L[ae]s? |Une? |Des |Ce|Mon|Son|Sa |Leurs? )[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)+(?:,|$)")
SHORT = 3  # words of a name told after what it says


def called_again(subject: Phrase, clause: Clause, before: str) -> str:
    """Return what a second sentence of theirs calls somebody who speaks, "" where it could be somebody else."""
    number = clause.verb.number
    heard = _others(subject, clause, before)
    if subject.kind == "pron":
        word = subject.text.lower()
        gender = next((g for (g, n), said in PRONOUN.items() if said == word and n == number), "")
        return word if gender and not _rivalled(heard, gender, number) else ""
    shown = sayer_gender(subject, clause)
    if shown and subject.number == number and not _rivalled(heard, shown, number):
        return PRONOUN[(shown, number)]
    if subject.proper and number == "s":
        return last_name(subject.text)
    said = pointed(subject, number)
    return said if said and before.lower().count(said.split()[1]) == 1 else ""


def sayer_gender(subject: Phrase, clause: Clause) -> str:
    """Return the gender of somebody who speaks: a first name tells it before any title, « Me Anne Roux »."""
    own = takewhile(lambda word: word.lower() not in OF, subject.text.split())
    first = next((word for word in own if is_first_name(word)), "")
    if not first and LAST_NAMES.match(subject.text):
        return ""  # « Caballero Ortiz »: the tagger guesses
    return first_name_gender(first) if first else gender_of(subject, clause)


def named_again(subject: Phrase) -> str:
    """Return the short name of somebody who speaks, to be told after what they say, "" where they have none."""
    words = subject.text.split()
    short = subject.proper and len(words) <= SHORT and all(word[:1].isupper() for word in words)
    return last_name(subject.text) or (subject.text if short else "")


def _others(subject: Phrase, clause: Clause, before: str) -> list[tuple[Token, str]]:
    """Return the other nouns and names of some text, each with the word before it."""
    own = {t.text.lower() for t in tokens(subject.text)}
    found = [t for t in tokens(before) if not subject.start <= t.start < clause.verb.start]
    pairs = [(t, found[n - 1].low if n else "") for n, t in enumerate(found)]
    return [(t, low) for t, low in pairs if t.pos in ("NOUN", "PROPN") and t.text.lower() not in own]


def _rivalled(heard: Sequence[tuple[Token, str]], gender: str, number: str) -> bool:
    """Return whether one of some nouns can speak too, and be meant by the same pronoun."""
    return any(_may_speak(t, low) and t.gender in ("", gender) and _number(t, low) in ("", number) for t, low in heard)


def _may_speak(token: Token, before: str) -> bool:
    if token.pos == "PROPN":
        return place(token.text) is None and before not in ("en", "dans", "à")
    return is_somebody(token.low, token.lemma) and not is_listed(token.lemma, "times") and before not in CONTRACTED


def _number(token: Token, before: str) -> str:
    if token.pos != "PROPN" or token.number:
        return token.number
    return "p" if before in MANY else "s"
