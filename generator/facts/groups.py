"""Noun groups of the facts without verb or article: what a heading, a label or a key phrase can be made of.

A name stands in a group whole or not at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from generator.facts.reading import clauses, parsed, quoted
from generator.french.grammar import prefix_de
from generator.french.lexicon import lookup
from generator.french.sentences import content_words
from generator.french.standing import starts
from generator.french.syntax import Clause
from generator.french.tagger import finite
from generator.french.words import listed
from generator.shelf import compiled
from generator.types import Entity, Fact

LONGEST = 7  # words and names
LINKS = frozenset({"de", "d'", "du", "des", "à", "au", "aux", "en", "pour", "contre", "sur"})
JOINED = compiled(r"[\w-]")  # what makes a longer word of a name that stands before it
OF = frozenset({"de", "d'", "du", "des"})
CLOSE = frozenset({"de", "d'", "en", "à"})
NOUNS = ("noun", "name")
COMPARING = frozenset({"plus", "moins", "aussi", "si", "très"})
APART = frozenset({"sans", "selon"})  # what follows is denied, or tells who speaks
TITLES = frozenset({"M", "M.", "MM.", "Me", "Mme", "Mlle", "Mgr", "Dr", "Dre", "Pr", "Pre"})
ARTICLES = frozenset({"le", "la", "les", "l'"})
DIGITS = compiled(r"[\d«»\"%$€]")
BUILT = compiled(r"\s(?:de|du|des)\s|\sd['’]")
MODEL = compiled(r"(?=.*\d)(?=.*[^\W\d])[\w-]+$")  # « SN 2016gkg »
STEM = 6  # letters by which two words are taken for one: « démission », « démissionne »

ABOUT = frozenset({*OF, "sur", "contre"})  # what joins a title without a verb: « signature d'un décret sur l'eau »


class Group(NamedTuple):
    """A noun group as it stands inside a sentence."""

    text: str
    words: tuple[str, ...]  # its content words, as stems
    keys: tuple[str, ...]  # the same, a person's name by its last word
    names: int  # names of entities in it
    bare: bool  # nothing but names


class Unit(NamedTuple):
    """A word of a sentence, or a whole name."""

    text: str
    start: int
    end: int
    kind: str  # "noun", "name", "adj", "link", "article" or ""
    lemma: str = ""


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return what a word shares with its plural and its family."""
    low = word.lower().replace("’", "'")
    return low[:STEM] if len(low) > STEM else compiled(r"(?:aux|[sx])$").sub("", low) or low


@lru_cache(maxsize=8192)
def stems(text: str) -> tuple[str, ...]:
    """Return the stems of the content words of a text, in order."""
    return tuple(stem(word) for word in content_words(text))


def noun_groups(facts: Sequence[Fact], named: Sequence[Entity]) -> Mapping[str, tuple[Group, ...]]:
    """Return the noun groups of each fact, by its id, each once, in the order they start, shorter before longer."""
    names = tuple(name for e in named for name in e.names)
    return {fact.id: tuple(dict.fromkeys(groups(fact.text, names))) for fact in facts}


@lru_cache(maxsize=512)
def groups(sentence: str, names: tuple[str, ...] = ()) -> tuple[Group, ...]:
    """Return the noun groups of one sentence that stand outside quotations."""
    return tuple(_groups(sentence, names))


def _groups(sentence: str, names: tuple[str, ...]) -> Iterator[Group]:
    units = _units(sentence, names)
    phrases, bare = _phrases(sentence), not finite(sentence)
    for start, unit in enumerate(units):
        if not _opens(units, start) or quoted(sentence, unit.start):
            continue
        for end in _ends(units, start):
            held = units[start : end + 1]
            if _stands(units, end) and _holds(held, phrases, bare):
                yield _group(sentence, held, units[start - 1].text if start else ":")


def _group(sentence: str, held: Sequence[Unit], before: str) -> Group:
    text = sentence[held[0].start : held[-1].end]
    if before in (":", "-", "–") and held[0].kind == "noun" and not text[:2].isupper():
        named = text.partition(" ")[2][:1].isupper()  # « Ban Ki-Moon » after a colon
        text = text[:1].lower() + text[1:] if lookup(held[0].text.lower()) and not named else text
    names = [u for u in held if u.kind == "name"]
    rest = [u.text for u in held if u.kind in ("noun", "adj")]
    keys = (*(key for u in names for key in keys_of(u.text)), *stems(" ".join(rest)))
    return Group(text, stems(text), keys, len(names), len(names) == len(held))


def keys_of(name: str) -> tuple[str, ...]:
    """Return what tells a name: its last word (« Musk »), all of one built on a noun (« Coupe de l'Ouest »)."""
    return stems(name) if BUILT.search(name) or name[:1].islower() else stems(name)[-1:]


def _stands(units: Sequence[Unit], end: int) -> bool:
    """Return whether a group may stop here: not before its number (« type 2b ») or a bare complement (« mise en scène »)."""
    after = units[end + 1] if end + 1 < len(units) else None
    if after is None:
        return True
    if after.text[:1].isdigit() and after.start - units[end].end <= 1:
        return False
    close = units[end].kind != "adj" and after.text.lower().replace("’", "'") in CLOSE
    return not (close and end + 2 < len(units) and units[end + 2].kind in NOUNS)


def _holds(held: Sequence[Unit], phrases: Sequence[tuple[int, int]], bare: bool) -> bool:
    """Return whether no word in a group is a number or sign, and whether a link but « de » joins parts of one phrase."""
    if any(DIGITS.search(u.text) for u in held if u.kind != "name"):
        return False
    links = {u.text.lower().replace("’", "'") for u in held if u.kind == "link"}
    if links <= OF or (bare and links <= ABOUT):
        return True
    return any(start <= held[0].start and held[-1].end <= end for start, end in phrases)


@lru_cache(maxsize=4096)
def _phrases(sentence: str) -> tuple[tuple[int, int], ...]:
    """Return where the noun groups that the parse sees start and end."""
    found: list[tuple[int, int]] = []
    for clause, _ in clauses(parsed(sentence)):
        every = (*clause.phrases, clause.subject) if clause.subject else clause.phrases
        found += [(p.start, p.end) for p in every if p.kind in ("np", "pp")]
    return tuple(found)


def _units(sentence: str, names: tuple[str, ...]) -> list[Unit]:
    """Return the words of a sentence with each name in one piece."""
    spans = _named(sentence, names)
    made: list[Unit] = []
    for token in parsed(sentence).tokens:
        while spans and spans[0][1] <= token.start:
            spans.pop(0)
        if spans and spans[0][0] <= token.start:
            if spans[0][0] == token.start:
                start, end = spans[0]
                made.append(Unit(sentence[start:end], start, end, "name"))
            continue
        if (
            made
            and made[-1].kind in ("name", "other name")
            and MODEL.match(token.text)
            and token.start - made[-1].end <= 1
        ):
            last = made.pop()
            made.append(Unit(sentence[last.start : token.end], last.start, token.end, "name"))
            continue
        low = token.text.lower().replace("’", "'")
        made.append(Unit(token.text, token.start, token.end, _kind(token.pos, token.text, low), token.lemma.lower()))
    return made


def _kind(pos: str, text: str, low: str) -> str:
    if low in LINKS:
        return "link"
    if low in ARTICLES:
        return "article"
    if pos == "NOUN":
        return "noun" if _is(low, text, "NOUN") else ""
    if pos == "PROPN":
        return "other name" if text[:1].isupper() else ""
    if pos in ("ADJ", "VERB"):
        return "adj" if pos == "ADJ" and _is(low, text, "ADJ") else ""
    return ""


@lru_cache(maxsize=8192)
def _is(low: str, text: str, pos: str) -> bool:
    """Return whether the dictionary, or a capital, lets a word be what the tagger took it for."""
    return text[:1].isupper() or any(form.pos == pos for form in lookup(low))


def _named(sentence: str, names: Sequence[str]) -> list[tuple[int, int]]:
    """Return where names stand whole in a sentence, the longest that starts at a place, none inside another."""
    straight = sentence.replace("’", "'")
    found = [
        (at, at + len(name))
        for name in set(names)
        for text in ((sentence if "’" in name else straight),)
        for at in starts(text, name)
        if sentence[at - 1 : at] != "-" and not JOINED.match(sentence, at + len(name))
    ]
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if not kept or kept[-1][1] <= start:
            kept.append((start, end))
    return kept


def _opens(units: Sequence[Unit], at: int) -> bool:
    """Return whether a group may open here: an adjective before its noun, a noun or name, not the second half of another."""
    unit, before = units[at], units[at - 1].kind if at else ""
    if (
        unit.kind == "adj"
        and at + 1 < len(units)
        and units[at + 1].kind == "noun"
        and before not in (*NOUNS, "other name")
    ):
        compared = at > 0 and units[at - 1].text.lower() in COMPARING  # « le plus grand vol » is no « grand vol »
        return _office(units, at) or not (compared or empty_heads() & {unit.lemma, units[at + 1].lemma})
    if at and _office(units, at - 1):
        return False
    if unit.kind not in NOUNS or unit.lemma in empty_heads() or unit.text in TITLES:
        return False
    if any(u.text.lower() in APART for u in units[max(0, at - 2) : at]):
        return False
    return before not in (*NOUNS, "other name") and not (before == "adj" and at > 1 and units[at - 2].kind in NOUNS)


def _office(units: Sequence[Unit], at: int) -> bool:
    """Return whether an adjective and its noun are one office: « premier ministre »."""
    return at + 1 < len(units) and f"{units[at].text} {units[at + 1].text}".lower() in listed("one_office")


def _ends(units: Sequence[Unit], start: int) -> Iterator[int]:
    """Yield where a group that opens here may end: after each noun, name or run of adjectives."""
    inner = start > 0 and units[start - 1].kind == "link"  # the complement of a group that opened before
    tied = inner and start > 1 and units[start - 1].text.lower() not in OF and units[start - 2].kind in (*NOUNS, "adj")
    at = start
    while at < len(units) and at - start < LONGEST:
        unit = units[at]
        after = units[at + 1].kind if at + 1 < len(units) else ""
        if unit.kind == "link":
            skip = 2 if after == "article" else 1
            held = at + skip < len(units) and units[at + skip].kind in NOUNS
            if not held or tied or _closed(units[start]) or units[at + skip].lemma in empty_heads():
                return
            at += skip
        elif unit.kind not in (*NOUNS, "adj", "other name") or (at > start and not _follows(units, at, inner)):
            return
        else:
            if after not in ("adj", "other name", "name"):
                yield at
            at += 1


def _closed(unit: Unit) -> bool:
    """Return whether a name takes no complement: « Lionel Messi », unlike « musée de la Dentelle »."""
    return unit.kind == "name" and not unit.text[:1].islower()


def _follows(units: Sequence[Unit], at: int, inner: bool) -> bool:
    """Return whether a word may stand right after the one before it in a group.

    A name beside a complement belongs to the group's head: « le président du Conseil de Lomane Paul Roy ».
    """
    unit, before = units[at], units[at - 1].kind
    if before in ("link", "article"):
        return True
    if unit.kind in ("name", "other name"):
        return not inner
    if before == "adj" and unit.kind == "noun":
        return at > 1 and units[at - 2].kind not in NOUNS
    return unit.kind == "adj" or (before == "noun" and unit.kind == "noun" and unit.lemma not in empty_heads())


@lru_cache(maxsize=4096)
def owned(sentence: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return what a named subject has: « Paul Roy a annoncé sa démission » -> « démission de Paul Roy »."""
    return tuple(text for clause in parsed(sentence).clauses for text in _owned(clause, names))


def _owned(clause: Clause, names: tuple[str, ...]) -> Iterator[str]:
    subject = clause.subject.text.replace("’", "'") if clause.subject else ""
    owner = next((n for n in names if subject == n or (" " in n and subject.endswith(f" {n}"))), "")
    for phrase in clause.phrases:
        match = compiled(r"(?:son|sa) ([\w-]+)").fullmatch(phrase.text) if owner and phrase.role == "object" else None
        if match and match[1] not in empty_heads():
            yield f"{match[1]} {prefix_de(owner)}"


@cache
def empty_heads() -> frozenset[str]:
    """Return the nouns that open no label: measures, times, pieces of set phrases."""
    lines = (Path(__file__).parent / "data" / "tetes_vides.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and line[0] != "#")
