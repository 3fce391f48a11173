"""A sentence cleaned inside a page, and a page whose damage shows that it was translated word for word."""

from __future__ import annotations

from generator.cleaning import clean
from generator.sources import read_bytes

AROUND = "La société a présenté mardi ses comptes devant une centaine de personnes réunies à Lyon, au siège de la fédération."
DAMAGED = (
    "La société a sécurisé 84 millions d'euros et a décliné de commenter. Anna Roy sert comme directrice générale de ce groupe, "
    "et elle coupe ses prévisions annuelles devant une centaine de personnes réunies à Lyon."
)


def mend(sentence: str, around: str = AROUND) -> str:
    """Return a sentence as cleaning leaves it before another paragraph."""
    return clean(read_bytes(f"{sentence}\n\n{around}".encode(), "page.txt")).text.split("\n\n")[0]
