"""A sentence cleaned inside a page, or under the day it was written; a page whose damage shows that it was translated word for word."""

from __future__ import annotations

from generator.cleaning import clean
from generator.sources import read_bytes
from generator.types import Source

AROUND = "La société a présenté mardi ses comptes devant une centaine de personnes réunies à Lyon, au siège de la fédération."
WRITTEN = "Publié le 12 décembre 2024"
REST = (
    "Les riverains attendaient cette décision depuis trois ans, et la mairie promet une navette gratuite sur le quai."
)
DAMAGED = (
    "La société a sécurisé 84 millions d'euros et a décliné de commenter. Anna Roy sert comme directrice générale de ce groupe, "
    "et elle coupe ses prévisions annuelles devant une centaine de personnes réunies à Lyon."
)


def mend(sentence: str, around: str = AROUND) -> str:
    """Return a sentence as cleaning leaves it before another paragraph."""
    return clean(read_bytes(f"{sentence}\n\n{around}".encode(), "page.txt")).text.split("\n\n")[0]


def dated(text: str, line: str = WRITTEN) -> str:
    """Return a text as cleaning leaves it under a title and the line that tells when it was written."""
    return clean(Source(f"Le pont d'Ornay ferme\n\n{line}\n\n{text} {REST}")).text.removesuffix(REST).strip()
