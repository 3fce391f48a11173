"""What a word can be before its neighbours are seen: its readings, from the grammar words, the lexicon or its shape."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from generator.french import lexicon, words
from generator.shelf import compiled

DATA = Path(__file__).parent / "data"


class Reading(NamedTuple):
    """One reading of a word; `tag` is finer than a part of speech, `cost` says how rare the reading is."""

    tag: str
    lemma: str
    gender: str = ""
    number: str = ""
    person: str = ""
    mood: str = ""
    tense: str = ""
    cost: float = 0.0


OPEN_TAGS = {"NOUN": "NOUN", "ADJ": "ADJ", "ADV": "ADV", "PROPN": "PROPN", "NUM": "NUM", "INTJ": "INTJ",
             "ADP": "PREP", "SCONJ": "CS", "CCONJ": "CC"}  # fmt: skip
RARE = {"imp": 3.0, "sub": 0.7, "con": 0.0}  # moods that other readings beat
RARE_VERB_COST = 6.0
RARE_FORM_COST = 3.0  # « ils président le jury » stays a verb, « et le président du conseil » is none
PAST_COST, OTHER_PERSON_COST = 0.6, 1.5  # passé simple; first and second persons
NOUN_COST, EARLY_COST = 0.25, 1.2  # a noun that is also an adjective
NAME_COST = 0.3  # a name where the word is also a common one
VERB_ENDINGS = (  # of verbs the lexicon lacks
    ("eraient", "VFIN", "con", "pres", "p"), ("erait", "VFIN", "con", "pres", "s"), ("eront", "VFIN", "ind", "fut", "p"),
    ("era", "VFIN", "ind", "fut", "s"), ("èrent", "VFIN", "ind", "past", "p"), ("aient", "VFIN", "ind", "impf", "p"),
    ("ait", "VFIN", "ind", "impf", "s"), ("ées", "VPP", "par", "ppast", "p"), ("ée", "VPP", "par", "ppast", "s"),
    ("és", "VPP", "par", "ppast", "p"), ("é", "VPP", "par", "ppast", "s"), ("er", "VINF", "inf", "", ""),
)  # fmt: skip
SIGNS = {
    ",": "COMMA",
    "«": "OPEN",
    "“": "OPEN",
    "»": "CLOSE",
    "”": "CLOSE",
    "(": "OPEN",
    ")": "CLOSE",
    "[": "OPEN",
    "]": "CLOSE",
}
_DIGITS = compiled(r"\d[\d\s.,:/–h-]*$|n°\s?\d+$")
_ORDINAL = compiled(r"(?:\d+|[IVXLC]+)(?:ers?|res?|ères?|es?|èmes?)$")
_READING = compiled(r"(?P<tag>[A-Z]+)(?:=(?P<lemma>[^/!]+))?(?:/(?P<marks>[^!]*))?(?:!(?P<cost>[\d.]+))?$")


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """Return a word in lower case with straight apostrophes and plain hyphens."""
    return word.lower().replace("’", "'").replace("ʼ", "'").replace("‑", "-")


@lru_cache(maxsize=30000)
def readings(word: str, first: bool) -> tuple[Reading, ...]:
    """Return the readings of a word or sign, at least one; `first`: it opens the sentence or a quote."""
    if not word[0].isalnum() and word[0] not in "-$%€£&@#":
        return (Reading(SIGNS.get(word, "PUNCT"), word),)
    closed = _closed(word) or _closed(fold(word))
    if closed and (first or word[0].islower() or not word[0].isalpha() or len(word) < 3):
        return closed
    if _DIGITS.match(word):
        return (Reading("NUM", word, number="s" if word in ("0", "1") else "p"),)
    if _ORDINAL.match(word):
        return (Reading("ADJ", word), Reading("NOUN", word, cost=1.5))
    return _open(word, first, closed or ())


def _open(word: str, first: bool, closed: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Return the readings of a word of the open classes, capitalised words being names or common words."""
    if word[0].islower():
        return _known(word) or _guess(word)
    if len(word) > 1 and word.isupper() and not _known(word.lower()):
        return (Reading("PROPN", word), *(r for r in _known(word) if r.tag != "PROPN"))
    named = tuple(r for r in _known(word) if r.tag == "PROPN")
    common = closed or tuple(r for r in _known(fold(word)) if r.tag != "PROPN")
    if not first:
        common = tuple(r._replace(cost=r.cost + _capital_cost(r)) for r in common)
    name_cost = 0.0 if named or not common else (3.0 if first else NAME_COST)
    name = named or (Reading("PROPN", word, _first_name_gender(word), "s", cost=name_cost),)
    return name + common


def _capital_cost(reading: Reading) -> float:
    """Return what a capital inside a sentence costs a common reading: nouns and adjectives stand it, verbs do not."""
    return 0.0 if reading.tag in ("NOUN", "ADJ") else 3.0


def _first_name_gender(word: str) -> str:
    return lexicon.first_name_gender(word) if word.isalpha() else ""


@lru_cache(maxsize=30000)
def _known(word: str) -> tuple[Reading, ...]:
    """Return the dictionary's readings of a word, the commonest finite form only (« porte »: third person)."""
    found: dict[tuple[str, ...], Reading] = {}
    for reading in (r for form in lexicon.lookup(word) if (r := _reading(form))):
        key = (reading.tag, reading.lemma, *(() if reading.mood else (reading.gender, reading.number)))
        if key not in found or reading.cost < found[key].cost:
            found[key] = reading
    return tuple(_noun_after_adjective(reading, found) for reading in found.values())


def _noun_after_adjective(reading: Reading, found: dict[tuple[str, ...], Reading]) -> Reading:
    """Make the noun rarer when the same word is an adjective, above all one that stands before nouns (« premier »)."""
    if reading.tag != "NOUN" or not any(r.tag == "ADJ" and r.lemma == reading.lemma for r in found.values()):
        return reading
    early = reading.lemma in words.listed("before_nouns")
    return reading._replace(cost=reading.cost + (EARLY_COST if early else NOUN_COST))


def _reading(form: lexicon.Form) -> Reading | None:
    if form.pos == "VERB":
        return _verb(form)
    tag = OPEN_TAGS.get(form.pos)
    if tag is None:
        return None
    cost = 2.0 if tag == "INTJ" or (tag == "PREP" and _is_participle(form.text)) else 0.0
    return Reading(tag, form.lemma, form.gender, form.number, cost=cost)


def _is_participle(word: str) -> bool:
    """Return whether a preposition is first of all a participle: « le verdict est attendu mardi »."""
    return any(form.tense == "ppast" for form in lexicon.lookup(word))


def _verb(form: lexicon.Form) -> Reading:
    if form.mood == "inf":
        return Reading("VINF", form.lemma, mood="inf")
    if form.mood == "par":
        tag = "VPP" if form.tense == "ppast" else "VPRES"
        return Reading(tag, form.lemma, form.gender, form.number, "", "par", form.tense)
    cost = RARE.get(form.mood, 0.0) + (PAST_COST if form.tense == "past" else 0.0)
    cost += 1.0 if (form.mood, form.tense) == ("sub", "impf") else 0.0
    cost += OTHER_PERSON_COST if form.person in "12" else 0.0
    cost += RARE_VERB_COST if form.lemma in lexicon.column("rare_verbs.txt") else 0.0
    cost += RARE_FORM_COST if form.text in lexicon.column("rare_forms.txt") else 0.0
    return Reading("VFIN", form.lemma, "", form.number, form.person, form.mood, form.tense, cost)


def _guess(word: str) -> tuple[Reading, ...]:
    """Return readings of a word the lexicon lacks, from its last letters or its hyphen."""
    stem, _, tail = word.rpartition("-")
    if stem and tail in ("ci", "là") and _known(stem):
        return _known(stem)
    if stem and _known(tail):
        return _known(tail) if not _known(stem.split("-")[0]) else (*_known(tail), *_nouns(stem.split("-")[0]))
    if word.startswith("-"):
        return (Reading("PUNCT", word),)
    for ending, tag, mood, tense, number in VERB_ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            person = "3" if tag == "VFIN" else ""
            verb = Reading(tag, word.removesuffix(ending) + "er", "", number, person, mood, tense)
            return (
                verb,
                Reading("NOUN", word, "", number or "s", cost=1.0),
                Reading("ADJ", word, "", number, cost=1.0),
            )
    if word.endswith("ment"):
        return (Reading("ADV", word), Reading("NOUN", word, "m", "s", cost=0.5))
    number = "p" if word[-1] in "sx" else "s"
    return (Reading("NOUN", word, "", number), Reading("ADJ", word, "", number, cost=0.7))


def _nouns(word: str) -> tuple[Reading, ...]:
    return tuple(r for r in _known(word) if r.tag == "NOUN")


@cache
def _grammar_words() -> dict[str, list[str]]:
    """Return the entries of the grammar words; a word written on several lines keeps the last one."""
    lines = (DATA / "grammar_words.txt").read_text("utf-8").splitlines()
    rows = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    return {word: entries for word, *entries in rows}


@lru_cache(maxsize=2048)
def _closed(word: str) -> tuple[Reading, ...]:
    """Return the readings of a grammar word, none for another."""
    return tuple(_parsed(word, entry) for entry in _grammar_words().get(word, ()))


def _parsed(word: str, entry: str) -> Reading:
    match = _READING.match(entry)
    if match is None:
        raise ValueError(f"grammar_words.txt: {word} {entry}")
    marks, _, verb = (match["marks"] or "").partition(":")
    mood, _, tense = verb.partition(":")
    if match["tag"] in ("VPP", "VINF", "VPRES"):
        mood, tense = ("inf", "") if match["tag"] == "VINF" else ("par", "ppast" if match["tag"] == "VPP" else "ppres")
    gender = next((m for m in marks if m in "mf"), "")
    number = next((m for m in marks if m in "sp"), "")
    person = next((m for m in marks if m in "123"), "")
    return Reading(match["tag"], match["lemma"] or word, gender, number, person, mood, tense, float(match["cost"] or 0))
