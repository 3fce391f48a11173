"""The lexicon: what a French form can be, and the forms of a lemma; opened without being read."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from generator.shelf import worked_out

DATA = Path(__file__).parent / "data"
ELIDED = frozenset(["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"])


class Form(NamedTuple):
    """One reading of a word."""

    text: str
    lemma: str
    pos: str  # NOUN, VERB, ADJ, ADV, DET, PRON, ADP, SCONJ, CCONJ, NUM, PROPN, INTJ
    kind: str = ""  # the dictionary's own class: prn (first name), nbro (ordinal), v1…
    gender: str = ""  # m, f, "" for both
    number: str = ""  # s, p, "" for both
    mood: str = ""  # ind, con, sub, imp, inf, par
    tense: str = ""  # pres, impf, past, fut, ppres, ppast
    person: str = ""  # 1, 2, 3
    traits: str = ""  # verbs: i t n q p … then the auxiliary: a (avoir), e (être)


@lru_cache(maxsize=8192)
def known(word: str) -> bool:
    """Return whether a word is French, as written or in lower case; « l'API », « a-t-il » by their parts."""
    word = word.replace("’", "'")
    if lookup(word) or (word[:1].isupper() and lookup(word.lower())):
        return True
    head, mark, rest = word.partition("'")
    if mark and rest and head.lower() in ELIDED:
        return known(rest)
    parts = word.split("-")
    return len(parts) > 1 and word.islower() and all(part == "t" or lookup(part) for part in parts)


@lru_cache(maxsize=20000)
def lookup(word: str) -> tuple[Form, ...]:
    """Return the readings of a word exactly as written, those of our own list first."""
    word = word.replace("’", "'")
    own = _own().get(word, ())
    return own + tuple(_form(word, record) for record in _trie("lexicon").get(word, ()))


def fits(form: Form, gender: str, number: str) -> bool:
    """Return whether a reading is, or may be, of a gender and a number."""
    return form.gender in (gender, "") and form.number in (number, "")


@lru_cache(maxsize=4000)
def forms(lemma: str) -> tuple[Form, ...]:
    """Return every form of a lemma."""
    return _own_forms().get(lemma, ()) + tuple(_inflected(lemma, record) for record in _trie("lemmas").get(lemma, ()))


def _form(word: str, record: tuple[int, int, int]) -> Form:
    number, cut, ending = record
    return _read(word, word[: len(word) - cut] + _endings()[ending], number)


def _inflected(lemma: str, record: tuple[int, int, int]) -> Form:
    number, cut, ending = record
    return _read(lemma[: len(lemma) - cut] + _endings()[ending], lemma, number)


def _read(text: str, lemma: str, number: int) -> Form:
    return Form(text, lemma, *_class(number))


@cache
def _class(number: int) -> tuple[str, ...]:
    return tuple(_lists()[0][number].split("\t"))


@cache
def _trie(name: str) -> Any:
    import marisa_trie

    return marisa_trie.RecordTrie("<HBH").mmap(str(DATA / f"{name}.marisa"))


@cache
def _lists() -> tuple[list[str], list[str]]:
    classes, _, endings = (DATA / "classes.txt").read_text("utf-8").partition("\n\n")
    return classes.split("\n"), endings.removesuffix("\n").split("\n")


def _endings() -> list[str]:
    return _lists()[1]


@cache
def _own() -> dict[str, tuple[Form, ...]]:
    """Return the forms of our own list of new words, singular and plural."""
    found: dict[str, tuple[Form, ...]] = {}
    for line in rows("neologismes.tsv"):
        lemma, pos, gender, plural = line
        singular = Form(lemma, lemma, pos, "", gender, "" if plural == "=" else "s")
        found[lemma] = (*found.get(lemma, ()), singular)
        if plural and plural != "=":
            found[plural] = (*found.get(plural, ()), Form(plural, lemma, pos, "", gender, "p"))
    return found


@cache
def _own_forms() -> dict[str, tuple[Form, ...]]:
    """Return the forms of our own list by lemma."""
    found: dict[str, tuple[Form, ...]] = {}
    for form in (f for group in _own().values() for f in group):
        found[form.lemma] = (*found.get(form.lemma, ()), form)
    return found


def begins(prefix: str) -> bool:
    """Return whether a form of the dictionary begins with these letters."""
    return next(_trie("lexicon").iterkeys(prefix), None) is not None


def beginning(prefix: str) -> tuple[str, ...]:
    """Return the forms of the dictionary that begin with these letters."""
    return tuple(dict.fromkeys(_trie("lexicon").iterkeys(prefix)))


def rows(name: str) -> list[list[str]]:
    """Return the lines of one of our data files as fields; « # » opens a comment."""
    text = (DATA / name).read_text("utf-8")
    made: list[list[str]] = worked_out("rows", text, lambda: _fields(text), __file__)
    return made


def _fields(text: str) -> list[list[str]]:
    return [line.split("\t") for line in text.splitlines() if line.strip() and not line.startswith("#")]


@cache
def column(name: str) -> frozenset[str]:
    """Return the words of a data file that holds one a line."""
    return frozenset(row[0] for row in rows(name))


@cache
def _first_names() -> dict[str, str]:
    return {name: gender for name, gender in rows("prenoms.tsv")}


def first_name_gender(name: str) -> str:
    """Return m or f for a first name whose gender is known, else ""."""
    if name in _first_names():
        return _first_names()[name].strip("-")
    genders = {form.gender for form in lookup(name) if form.kind == "prn"}
    return genders.pop() if len(genders) == 1 else ""


def is_first_name(word: str) -> bool:
    """Return whether a word is known as a first name."""
    return word in _first_names() or any(form.kind == "prn" for form in lookup(word))


class Place(NamedTuple):
    """A place: its article when it takes one, its gender and number."""

    name: str
    kind: str  # country, region, city, continent…
    article: str  # "le", "la", "l'", "les" or ""
    gender: str
    number: str = "s"
    where: str = ""  # « dans le », « à », when the rule for its kind does not hold


@cache
def _places() -> dict[str, Place]:
    return {row[0]: Place(*row) for row in rows("lieux.tsv")}


def place(name: str) -> Place | None:
    """Return what is known of a place, or None."""
    return _places().get(name)


@cache
def _demonyms() -> dict[str, str]:
    return {name: adjective for name, adjective in rows("demonymes.tsv")}


def demonym(name: str) -> str:
    """Return the adjective of a place, masculine singular (« japonais »), or ""."""
    return _demonyms().get(name, "")


@cache
def _of_places() -> frozenset[str]:
    return frozenset(_demonyms().values())


def is_demonym(adjective: str) -> bool:
    """Return whether an adjective, masculine singular, comes from a place: « japonais »."""
    return adjective in _of_places()


@cache
def _roles() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for masculine, feminine in rows("fonctions.tsv"):
        found[masculine] = (masculine, feminine)
        found.setdefault(feminine, (masculine, feminine))
    return found


def role(word: str) -> tuple[str, str] | None:
    """Return the masculine and feminine forms of a role noun (« directeur », « directrice »), or None."""
    return _roles().get(word) or _roles().get(word.removesuffix("s"))


@cache
def _aspirated() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the words that refuse elision, the beginnings of such words, and the words in « y » that take it."""
    listed = column("h_aspire.txt")
    whole = frozenset(word for word in listed if word[-1] != "*" and word[0] != "!")
    stems = frozenset(word[:-1] for word in listed if word[-1] == "*")
    return whole, stems, frozenset(word[1:] for word in listed if word[0] == "!")


@lru_cache(maxsize=4096)
def aspirated(word: str) -> bool:
    """Return whether a word refuses elision: h aspiré, « onze », « oui », y before a vowel (« yaourt »), a sigle in H (« le HCR »)."""
    if word[:1] == "H" and len(word) > 1 and word.isupper():
        return True
    low = word.lower()
    whole, stems, eliding = _aspirated()
    if low[:1] == "y":
        return low[1:2] in "aeiouéèêïô" and low not in eliding
    if low in whole or low.removesuffix("s") in whole:
        return True
    return any(low[:length] in stems for length in range(3, len(low) + 1))
