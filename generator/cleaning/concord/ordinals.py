"""Two ranks of one noun: « les deuxième et troisième places », « la première et la deuxième demi-finale »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.cleaning.concord.edit import Edit, instead
from generator.cleaning.concord.genders_numbers import noun, of_noun, quality
from generator.french.tagger import Unit

ENDINGS = ("ième", "ièmes")
RANKS = frozenset(["premier", "première", "second", "seconde", "premiers", "premières", "seconds", "secondes"])
ARTICLES = {"le": "le ", "la": "la ", "du": "du ", "au": "au "}
MANY = frozenset(["les", "des", "aux", "ces", "ses", "leurs"])


def ordinals(units: tuple[Unit, ...]) -> Iterator[Edit]:
    """Yield ranks in the singular and their noun in the plural behind « les », a second article behind « la »."""
    for at in range(len(units) - 4):
        opening, first, joint, second, named = units[at : at + 5]
        ranks = _rank(first.low) and _rank(second.low) and joint.low in ("et", "ou")
        if not ranks or named.tag != "NOUN" or not of_noun(named.low) or not second.text.islower():
            continue
        gender = _gender(named.low, first.low)
        if opening.low in ARTICLES and joint.low == "et":
            yield from _told_twice(units, at, gender)
        elif opening.low in MANY:
            many = noun(named.low, "p")
            if many:
                yield instead(named, many, "pluriel")
            for rank in (first, second):
                one = quality(rank.low, (gender, "s"))
                if one:
                    yield instead(rank, one)


def _gender(named: str, rank: str) -> str:
    """Return the gender of a noun; of « tours », which has two, that of its rank."""
    genders = {gender for gender, _ in of_noun(named)}
    own = "f" if rank.rstrip("s") in ("première", "seconde") else "m"
    return own if own in genders else min(genders)


def _told_twice(units: tuple[Unit, ...], at: int, gender: str) -> Iterator[Edit]:
    """Yield the article, with its preposition, before the second of two ranks."""
    opening, second, named = units[at], units[at + 3], units[at + 4]
    before = units[at - 1].low.rpartition(" ")[2] if at else ""
    link = f"{before} " if opening.low in ("la", "le") and before in ("de", "à") else ""
    rank = quality(second.low, (gender, "s")) or second.text
    yield Edit(second.start, second.end, f"{link}{ARTICLES[opening.low]}{rank}")
    one = noun(named.low, "s")
    if one:
        yield instead(named, one)


def _rank(word: str) -> bool:
    return word in RANKS or (word.endswith(ENDINGS) and len(word) > 6)
