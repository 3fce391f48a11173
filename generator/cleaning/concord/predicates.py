"""The verb takes the number of its subject, and what « être » joins to the subject agrees with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.cleaning.concord.edit import Edit, instead
from generator.cleaning.concord.genders_numbers import NONE, nearest, of_quality, pairs
from generator.cleaning.concord.groups import early
from generator.cleaning.concord.reached import Subject, chain
from generator.cleaning.concord.subjects import subject
from generator.cleaning.tables import table
from generator.cleaning.verb_numbers import other_number
from generator.french.lexicon import lookup
from generator.french.tagger import Unit

WITHIN = frozenset(["ADV", "NEG"])
JOINS = frozenset(["être", "devenir", "rester", "sembler", "paraître", "demeurer"])
SELF = frozenset(["dire", "sentir", "montrer", "déclarer", "révéler", "avérer", "retrouver"])
THEN = frozenset(["pouvoir", "devoir", "aller", "vouloir", "sembler", "paraître", "espérer", "souhaiter"])


def predicates(units: tuple[Unit, ...]) -> Iterator[Edit]:
    """Yield verbs in the number of their subject, and the participles and adjectives that « être » joins to it."""
    for at, unit in enumerate(units):
        if unit.tag not in ("VFIN", "AUX") or unit.person not in ("3", ""):
            continue
        told = subject(units, at)
        if told is None:
            continue
        if not told.pronoun:
            yield from _verb(units, at, told)
        numbers = {number for _, number in told.pairs}
        if not (told.alone or numbers == {unit.number}):
            continue
        places = [told.aside] if told.aside and _apposed(units, told.aside) else []
        for quality in [*places, *_joined(units, at)]:
            yield from _quality(units, quality, told)


def _apposed(units: Sequence[Unit], at: int) -> bool:
    """Return whether an aside opens on a participle that tells of the subject: « La maire, battue au premier tour, a »."""
    following = units[at + 1].tag if at + 1 < len(units) else ""
    start, end = chain(units, at - 1)
    one = sum(unit.tag in ("NOUN", "PROPN") for unit in units[start:end]) == 1
    told = units[at].tag == "VPP" or units[at].lemma == "âgé"
    named = any(form.pos == "NOUN" for form in lookup(units[at].low)) and units[at + 1].low != "par"
    return told and one and not named and _sure(units[at].low) and following in ("PREP", "PD", "ADV")


def _verb(units: Sequence[Unit], at: int, told: Subject) -> Iterator[Edit]:
    """Yield the verb in the number of its subject."""
    unit, following = units[at], units[at + 1] if at + 1 < len(units) else None
    numbers = {number for _, number in told.pairs}
    if len(numbers) != 1:
        return
    wanted = numbers.pop()
    quality = any(form.pos == "ADJ" for form in lookup(unit.low)) and not _governs(units, at)
    if not unit.text.islower() or (quality and not _only(units, at)):
        return
    if wanted == "s" and not told.alone:
        return
    if _may_be_noun(units, at) or (following is not None and following.low.startswith("-")):
        return
    if unit.lemma == "être" and any(word.low == "même" for word in units[at + 2 : at + 3]):
        return  # « les souches est la même que celle »: which of the two was meant is not said
    if wanted == "s" and unit.lemma == "être" and following is not None and following.tag in ("DET", "NUM", "CLS"):
        return  # « le problème sont les conséquences »
    new = other_number(unit.low, "s" if wanted == "p" else "p", wanted)
    if new is not None:
        yield instead(unit, new)


def _may_be_noun(units: Sequence[Unit], at: int) -> bool:
    """Return whether a word read as a verb may be a noun: « des attentats suicide à Aden », « du même type, »."""
    if units[at].tag != "VFIN" or not any(form.pos == "NOUN" for form in lookup(units[at].low)):
        return False
    following = units[at + 1].tag if at + 1 < len(units) else "PUNCT"
    before = units[at - 1] if at else units[at]
    opened = before.low in ("en", "la", "le", "les", "l'") or before.tag in ("DET", "PREP", "PD") or early(before.low)
    return opened or units[-1].tag != "PUNCT" or following in ("PUNCT", "COMMA")


def _governs(units: Sequence[Unit], at: int) -> bool:
    """Return whether an infinitive or an object behind a word tells that it is a verb: « continue d'attirer », « double la mise »."""
    rest = units[at + 1 : at + 3]
    if len(rest) < 2:
        return False
    return rest[0].tag == "DET" or (rest[0].low in ("de", "d'", "à") and rest[1].tag == "VINF")


def _only(units: Sequence[Unit], at: int) -> bool:
    """Return whether a sentence has no other verb that stands by itself."""
    return not any(unit.tag in ("VFIN", "AUX") for other, unit in enumerate(units) if other != at)


def _joined(units: Sequence[Unit], at: int) -> Iterator[int]:
    """Yield the places of what a verb joins to its subject: « ont été blessés », « sont restées », « se disent inquiets »."""
    lemma, here = units[at].lemma, at + 1
    if at and units[at - 1].low in ("se", "s'"):
        yield from _of_oneself(units, at)
        return
    if lemma in THEN or lemma == "avoir":
        here = _past(units, here)
        if here < len(units) and units[here].tag == "VPP" and units[here].lemma in THEN:
            here = _past(units, here + 1)
        if here >= len(units) or units[here].low not in ("être", "été", "devenu", "resté", "redevenu"):
            return
        here += 1
    elif lemma not in JOINS or (
        at and units[at - 1].tag == "CLO" and units[at - 1].low not in ("y", "en", "lui", "leur")
    ):
        return
    here = _past(units, here)
    tags = ("VPP", "ADJ", "NOUN") if lemma == "être" else ("VPP", "ADJ")
    if here < len(units) and units[here].tag in tags and _sure(units[here].low):
        named = units[here].tag != "VPP" and any(form.pos == "NOUN" for form in lookup(units[here].low))
        if lemma == "être" or not named:  # « ils restent avenue de la République »
            yield here


def _of_oneself(units: Sequence[Unit], at: int) -> Iterator[int]:
    """Yield the places of the participle of a reflexive verb that agrees, and of the adjective that some join: « s'est dite convaincue »."""
    here, lemma = _past(units, at + 1), units[at].lemma
    if lemma == "être" and here < len(units) and units[here].tag == "VPP":
        lemma = units[here].lemma
        following = units[here + 1] if here + 1 < len(units) else None
        bare = following is None or following.tag not in ("DET", "VINF", "NUM", "PRO")
        joins = lemma in SELF and following is not None and following.tag in ("ADJ", "VPP")
        goes = lemma == "rendre" and following is not None and following.tag in ("PREP", "PD")
        if _sure(units[here].low) and bare and (joins or goes or lemma not in table("relecture")["attributs"]["a_soi"]):
            yield here
        here = _past(units, here + 1)
    if lemma not in SELF or here >= len(units) or not _sure(units[here].low):
        return
    named = any(form.pos in ("NOUN", "ADV") for form in lookup(units[here].low))
    if units[here].tag == "VPP" or (units[here].tag == "ADJ" and not named):
        yield here


def _past(units: Sequence[Unit], at: int) -> int:
    while at < len(units) and units[at].tag in WITHIN:
        at += 1
    return at


def _sure(word: str) -> bool:
    """Return whether a word can only be a participle or an adjective of a sure form."""
    read = lookup(word)
    done = any(form.tense == "ppast" for form in read)
    plain = NONE.union(*(pairs(form) for form in read if form.pos == "ADJ"))
    if word in table("relecture")["attributs"]["sans"] or not (done or plain):
        return False
    return done or not any(
        form.mood == "inf"
        or form.pos not in ("VERB", "NOUN", "ADJ")
        or (form.pos == "NOUN" and not pairs(form) & plain)
        for form in read
    )


def _quality(units: Sequence[Unit], at: int, told: Subject) -> Iterator[Edit]:
    """Yield a participle or adjective as its subject is."""
    unit = units[at]
    has = of_quality(unit.low)
    if not has or has & told.pairs or not unit.text.islower():
        return
    new = nearest(unit.low, has, told.pairs)
    if new:
        yield instead(unit, new)
