"""Build `data/lexicon.marisa` from the Dicollecte dictionary (MPL-2.0): every form with its grammar.

Usage: python -m generator.french.build_lexicon /usr/share/hunspell/fr.dic /usr/share/hunspell/fr.aff DATA_FOLDER

Debian ships the dictionary with its morphological fields in the package hunspell-fr-classical. Two tries are
written, opened later without being read: form -> (class, lemma) and lemma -> (class, form), and the list of
classes. A lemma is stored as a change of ending: letters to cut, ending to add.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import marisa_trie

from generator.shelf import compiled

RECORD = "<HBH"  # class, letters to cut, ending
NEED_AFFIX = "()"
UNITS = ("Um", "Ui")  # flags of « mètre » and « hertz »: with the prefixes of their multiples
FORMULA = re.compile("[₀-₉]")  # chemical formulae, of no use to a newspaper
# Longest first: « properobj » is a pronoun, « prep » is not.
UPOS = (
    ("properobj", "PRON"), ("negadv", "ADV"), ("interj", "INTJ"), ("proadv", "ADV"), ("nom", "NOUN"), ("titr", "NOUN"),
    ("adj", "ADJ"), ("adv", "ADV"), ("npr", "PROPN"), ("prn", "PROPN"), ("patr", "PROPN"), ("prep", "ADP"), ("det", "DET"),
    ("cjsub", "SCONJ"), ("cjco", "CCONJ"), ("nb", "NUM"), ("loc.nom", "NOUN"), ("loc.adj", "ADJ"), ("loc.adv", "ADV"),
    ("pro", "PRON"), ("cj", "SCONJ"), ("loc", "X"), ("mg", "X"),
)  # fmt: skip
MOODS = {
    "infi": ("inf", ""), "ppre": ("par", "ppres"), "ppas": ("par", "ppast"), "ipre": ("ind", "pres"),
    "iimp": ("ind", "impf"), "ipsi": ("ind", "past"), "ifut": ("ind", "fut"), "cond": ("con", "pres"),
    "spre": ("sub", "pres"), "simp": ("sub", "impf"), "impe": ("imp", "pres"),
}  # fmt: skip
GENDERS = {"mas": "m", "fem": "f", "epi": ""}
NUMBERS = {"sg": "s", "pl": "p", "inv": ""}
PERSON = re.compile(r"([123])(sg|pl|pe)!?$")


class Affix(NamedTuple):
    """One line of a suffix rule."""

    strip: str
    add: str
    flags: tuple[str, ...]
    condition: re.Pattern[str]
    fields: tuple[str, ...]


def main(dictionary: Path, affixes: Path, folder: Path) -> None:
    """Write the two tries and their classes into the folder."""
    rules = read_affixes(affixes)
    entries = sorted(set(expand(dictionary, rules)))
    classes = sorted({grammar for _, _, grammar in entries})
    endings = sorted({_change(form, lemma)[1] for form, lemma, _ in entries}
                     | {_change(lemma, form)[1] for form, lemma, _ in entries})  # fmt: skip
    rank = {name: number for number, name in enumerate(classes)}
    ending = {name: number for number, name in enumerate(endings)}
    forms, lemmas = [], []
    for form, lemma, grammar in entries:
        cut, add = _change(form, lemma)
        forms.append((form, (rank[grammar], cut, ending[add])))
        cut, add = _change(lemma, form)
        lemmas.append((lemma, (rank[grammar], cut, ending[add])))
    folder.mkdir(parents=True, exist_ok=True)
    marisa_trie.RecordTrie(RECORD, forms).save(str(folder / "lexicon.marisa"))
    marisa_trie.RecordTrie(RECORD, lemmas).save(str(folder / "lemmas.marisa"))
    (folder / "classes.txt").write_text("\n".join(classes) + "\n\n" + "\n".join(endings) + "\n", "utf-8")


def _change(word: str, into: str) -> tuple[int, str]:
    """Return how many letters to cut from a word and what to add to make it the other."""
    same = 0
    while same < min(len(word), len(into)) and word[same] == into[same]:
        same += 1
    return len(word) - same, into[same:]


def read_affixes(path: Path) -> dict[str, list[Affix]]:
    """Return the suffix rules by flag, and the prefixes of units (« kilo »); elisions are no part of a word."""
    rules: dict[str, list[Affix]] = defaultdict(list)
    for line in path.read_text("utf-8").splitlines():
        parts = line.split()
        if len(parts) < 5 or not (parts[0] == "SFX" or (parts[1] in UNITS and "'" not in parts[3])):
            continue
        _, flag, strip, add, condition, *fields = parts
        added, _, flags = add.partition("/")
        rules[flag].append(
            Affix(
                "" if strip == "0" else strip,
                "" if added == "0" else added,
                _flags(flags),
                re.compile(f"{condition}$"),
                tuple(fields),
            )
        )
    return rules


def _flags(text: str) -> tuple[str, ...]:
    return tuple(text[i : i + 2] for i in range(0, len(text), 2))


def expand(path: Path, rules: dict[str, list[Affix]]) -> Iterator[tuple[str, str, str]]:
    """Yield (form, lemma, grammar) for every form of every entry."""
    for line in path.read_text("utf-8").splitlines()[1:]:
        head, *fields = line.split()
        word, _, flags = head.partition("/")
        own = _flags(flags)
        if FORMULA.search(word):
            continue
        for start, flags_left in _prefixed(own, rules):
            yield from _entry(start + word, flags_left, fields, rules)


def _prefixed(own: tuple[str, ...], rules: dict[str, list[Affix]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what may stand before a word, with the flags of the whole: nothing, or « kilo » before « mètre »."""
    unit = next((flag for flag in own if flag in UNITS), None)
    if unit != "Um":
        yield "", own
    if unit:
        yield from ((affix.add, affix.flags) for affix in rules[unit])


def _entry(
    word: str, own: tuple[str, ...], fields: list[str], rules: dict[str, list[Affix]]
) -> Iterator[tuple[str, str, str]]:
    """Yield the forms of one word with its flags."""
    lemma = _lemma(word, fields)
    if NEED_AFFIX not in own:
        yield from _forms(word, lemma, fields, ())
    for affix in (a for flag in own if flag not in UNITS for a in rules.get(flag, ())):
        if not affix.condition.search(word) or not word.endswith(affix.strip):
            continue
        form = word[: len(word) - len(affix.strip)] + affix.add
        yield from _forms(form, lemma, fields, affix.fields)


def _lemma(word: str, fields: list[str]) -> str:
    """Return the base form the dictionary gives (« st:le » of « les »), else the word itself."""
    return next((field[3:] for field in fields if field.startswith("st:")), word)


def _forms(form: str, lemma: str, base: Iterable[str], more: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    for grammar in _grammars([*base], [*more]):
        if lemma[:1].isupper() and grammar.startswith("NOUN\tnom"):  # « France », « SNCF »
            grammar = "PROPN" + grammar.removeprefix("NOUN")
        yield form, lemma, grammar


def _grammars(base: list[str], more: list[str]) -> Iterator[str]:
    """Yield « pos kind gender number mood tense person traits », tab-separated, for each reading of a form."""
    kinds = [f[3:] for f in base if f.startswith("po:")]
    added = [f[3:] for f in more if f.startswith("po:")]
    inflected = [f[3:] for f in (*base, *more) if f.startswith("is:")]
    gender = next((GENDERS[i] for i in reversed(inflected) if i in GENDERS), "")
    number = next((NUMBERS[i] for i in reversed(inflected) if i in NUMBERS), "")
    verbs = [k for k in kinds if compiled(r"v\d").match(k)]
    if verbs:
        yield from _verb(verbs[0], added, gender, number)
        return
    for kind in kinds:
        pos = _pos(kind)
        if pos and not (pos == "X" and len(kinds) > 1):
            yield "\t".join((pos, kind, gender, number, "", "", "", ""))


def _pos(kind: str) -> str:
    """Return the part of speech of one of the dictionary's kinds, "" for those of no use (prefixes, errors)."""
    return next((pos for name, pos in UPOS if kind.startswith(name)), "")


def _verb(kind: str, added: list[str], gender: str, number: str) -> Iterator[str]:
    traits = kind[3:].replace("_", "")
    moods = [MOODS[a] for a in added if a in MOODS]
    people = [m.groups() for a in added if (m := PERSON.match(a))]
    for mood, tense in moods:
        if mood in ("inf", "par"):
            yield "\t".join(("VERB", kind[:2], gender, number, mood, tense, "", traits))
            continue
        for person, count in people:
            yield "\t".join(("VERB", kind[:2], "", "p" if count == "pl" else "s", mood, tense, person, traits))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
