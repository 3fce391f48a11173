"""Read a clause as frames: which patterns of the library its verb and complements fit, and what fills them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import NamedTuple

from generator.frames.beings import World, counted
from generator.frames.constructions import OPENINGS, Demand
from generator.frames.demands import CORE, HELD, outline
from generator.frames.guards import holds
from generator.frames.library import Library, Pattern
from generator.frames.lists import listed, pattern
from generator.frames.reading import tokens
from generator.french.lexicon import lookup
from generator.french.syntax import Clause, Phrase
from generator.shelf import compiled

FIGURES = "NM"
BEFORE_INFINITIVE = compiled(r"(?:(?:ne pas|ne plus|se|y|en|le|la|les|lui|leur) |(?:s|l|n|m)['’])*")
EACH = compiled(
    r"chacune?\b(?! d)", re.I
)  # « approuvent chacun les lois »: it says who, and no frame has a slot for it
LEFT = "left"  # what is left of a phrase once an idiom is taken from it
CIRCUMSTANCE = compiled(r"(?:avec|en|dans|sur|lors|devant|chez|près|après|avant|pendant|à l['’]issue|au cours) ", re.I)
ARTICLES: Mapping[str, str] = {
    "à la ": "la ", "à l'": "l'", "à l’": "l’", "aux ": "les ", "au ": "le ",
    "de la ": "la ", "de l'": "l'", "de l’": "l’", "des ": "les ", "du ": "le ",
}  # fmt: skip


class Frame(NamedTuple):
    """A clause read as a verb with its roles: the pattern it fits, what fills each slot, what floats."""

    pattern: Pattern
    roles: Mapping[str, Phrase]  # slot -> phrase
    floats: tuple[Phrase, ...]  # time, place, cause…: what may stand elsewhere


def keys(clause: Clause) -> Iterator[str]:
    """Yield the names under which the library may file a clause's verb."""
    verb = clause.verb
    clitics = tuple(c for c in verb.clitics if c not in ("se", "s'", "s’"))
    if verb.voice == "passive":
        yield verb.lemma if verb.lemma in listed("intransitives") else verb.lemma + ":passif"
    elif verb.voice == "reflexive":
        yield " ".join(("se", *clitics, verb.lemma))
    elif clitics in (("le",), ("l'",), ("l’",)):
        yield "l' " + verb.lemma
    else:
        yield " ".join((*clitics, verb.lemma))


@lru_cache(maxsize=512)
def matches(clause: Clause, library: Library, known: World) -> tuple[Frame, ...]:
    """Return every frame the clause fits and whose guard holds, most demanding first."""
    return tuple(f for f in fits(clause, library) if holds(f.pattern.guard, f.roles, clause, known))


@lru_cache(maxsize=512)
def fits(clause: Clause, library: Library) -> tuple[Frame, ...]:
    """Return every frame the clause has the shape of, most demanding first.

    Every complement the verb asks for has a slot, or the frame does not fit: no role is lost.
    """
    if any(EACH.match(phrase.text) for phrase in clause.phrases):
        return ()
    offered, found = outline(clause), []
    for key in keys(clause):
        for entry in library.of(key):
            filled = _fill(entry.asked, clause, offered.phrases) if offered.may_fit(entry.asked) else None
            if filled is not None:
                found.append(Frame(entry, *filled))
    return tuple(found)


def hides_agent(clause: Clause) -> bool:
    """Return whether a passive's agent was read with a time (« peu après par des gardiens »): no frame would see it."""
    floats = (p.text.lower() for p in clause.phrases if p.role not in CORE)
    return clause.verb.voice == "passive" and any(" par " in f" {text}" for text in floats)


def _fill(
    asked: Demand, clause: Clause, phrases: tuple[Phrase, ...]
) -> tuple[dict[str, Phrase], tuple[Phrase, ...]] | None:
    """Return what fills each slot and which phrases float; None when the clause does not fit."""
    roles = _subject(asked.subject, clause)
    if roles is None:
        return None
    free = list(phrases)
    for words, slot in asked.pairs:
        taken = _take(words, slot, free)
        if taken is None:
            return None
        roles.update(taken)
    if any(p.role in CORE for p in free) or _governed(clause, free):
        return None
    return roles, tuple(free)


def _governed(clause: Clause, free: Sequence[Phrase]) -> bool:
    """Return whether what follows the verb at once is a complement it asks for, whatever its role: « succombe à ses blessures »."""
    near = (p for p in free if p.role == "other" and p.prep in ("à", "de") and p.start <= clause.verb.end + 1)
    return any(p.start >= clause.verb.end and not pattern("free_complements").match(p.text) for p in near)


def _subject(literal: str, clause: Clause) -> dict[str, Phrase] | None:
    if clause.subject is None:
        return None
    if literal:
        own = clause.subject.text.lower().replace("’", "'")
        return {} if own.replace("c'", "ce") == literal else None
    return {"A": clause.subject}


def _take(words: Sequence[str], slot: str, free: list[Phrase]) -> dict[str, Phrase] | None:
    """Take from `free` the phrases that these words and this slot ask for."""
    if not words:
        return _take_plain(slot, free)
    if slot == "P":
        return _take_role(slot, "completive", " ".join(words), free)
    for number, phrase in enumerate(free):
        if phrase.role not in HELD and phrase.role != "adverb":
            continue
        found = _strip(phrase, words, slot)
        if found is not None:
            free[number : number + 1] = [found.pop(LEFT)] if LEFT in found else []
            return found if found or not slot else _take_plain(slot, free)
    return _take_split(words, slot, free) if len(words) > 1 else None


def _take_plain(slot: str, free: list[Phrase]) -> dict[str, Phrase] | None:
    """Take a direct object or attribute, or a bare infinitive."""
    roles = ("infinitive",) if slot == "INF" else ("object", "attribute")
    for number, phrase in enumerate(free):
        adrift = phrase.prep and (slot == "INF" or phrase.role == "attribute")  # « est apparu dans le ciel »
        if phrase.role in roles and not adrift:
            if slot in FIGURES and not counted(phrase):
                return None
            del free[number]
            return {slot: phrase}
    return None


def _take_role(slot: str, role: str, opening: str, free: list[Phrase]) -> dict[str, Phrase] | None:
    for number, phrase in enumerate(free):
        first = phrase.text.lower()
        if phrase.role == role and (first.startswith((opening + " ", opening[:-1] + "'", opening[:-1] + "’"))):
            del free[number]
            return {slot: phrase}
    return None


def _take_split(words: Sequence[str], slot: str, free: list[Phrase]) -> dict[str, Phrase] | None:
    """Take an idiom whose words stand in one phrase and its complement in the next (« part », « à B »)."""
    first = list(free)
    if _take(words[:-1], "", first) is None:
        return None
    taken = _take(words[-1:], slot, first)
    if taken is not None:
        free[:] = first
    return taken


def _strip(phrase: Phrase, words: Sequence[str], slot: str) -> dict[str, Phrase] | None:
    """Return {slot: rest of the phrase} when it opens with the words, {} when it is just them."""
    text = phrase.text
    for word in words[:-1]:
        match = _opening(word, text)
        if not match:
            return None
        text = text[match.end() :].lstrip()
    last = words[-1]
    if not slot:
        return _closing(phrase, _opening(last, text), text)
    if len(words) == 1 and last == "de" and phrase.role in ("object", "attribute") and not phrase.prep:
        return None
    for choice in last.split("|"):
        rest = _after(text, choice)
        if rest is not None:
            return _filled(phrase, slot, choice, rest, len(words) > 1 or opens_with_infinitive(choice))
    return None


def _closing(phrase: Phrase, match: re.Match[str] | None, text: str) -> dict[str, Phrase] | None:
    """Return {} when the words end the phrase, {LEFT: rest} when a circumstance follows (« la mort en Savoie »)."""
    rest = text[match.end() :].lstrip() if match else ""
    if match is None or not rest:
        return {} if match else None
    if not CIRCUMSTANCE.match(rest):
        return None
    return {LEFT: replace(phrase, text=rest, bare="", role="place", prep="", start=phrase.end - len(rest), clause=None)}


def _filled(phrase: Phrase, slot: str, prep: str, rest: str, inside: bool) -> dict[str, Phrase] | None:
    if inside and phrase.role == "infinitive":
        phrase = replace(phrase, clause=None)
    held = phrase.clause is not None and phrase.role in ("infinitive", "purpose")
    infinitive = opens_with_infinitive(rest) if inside else held
    if infinitive != (slot == "INF") or (not rest and slot):
        return None if rest else {}
    found = replace(phrase, text=rest, bare=rest, prep=prep)
    found = _headed(found, rest) if inside else found
    if slot in FIGURES and not counted(found):
        return None
    return {slot: found, "PREP": replace(phrase, text=prep, bare="")}


def _headed(phrase: Phrase, text: str) -> Phrase:
    """Return the end of a phrase with a head of its own: « le contrôle de l'épreuve » leaves « épreuve »."""
    head = next((t for t in tokens(text) if t.pos in ("NOUN", "PROPN")), None)
    if head is None:
        return phrase
    proper = head.pos == "PROPN"
    return replace(phrase, head=head.text, lemma=head.lemma, gender=head.gender, number=head.number, proper=proper)


def opens_with_infinitive(text: str) -> bool:
    """Return whether a complement of a noun is an infinitive (« le droit de se taire », not « le droit de vote »)."""
    word = BEFORE_INFINITIVE.sub("", text).split(" ")[0].rstrip(",.;")
    return any(reading.mood == "inf" for reading in lookup(word))


def _after(text: str, word: str) -> str | None:
    """Return what follows a word that opens a text, its article given back (« du club » -> « le club »)."""
    lower = text.lower()
    for opening in OPENINGS.get(word, (word + " ",)):
        if lower.startswith(opening):
            return ARTICLES.get(opening, "") + text[len(opening) :]
    return "" if _may_open(word, text) and _agreeing(word).fullmatch(text) else None


def _opening(word: str, text: str) -> re.Match[str] | None:
    """Return where a text opens with a word in any gender and number."""
    return _agreeing(word).match(text) if _may_open(word, text) else None


def _may_open(word: str, text: str) -> bool:
    """Return whether a text begins with the letters of a word: most that are asked for do not, and need no pattern."""
    return text.lower().startswith(_choices(word))


@cache
def _choices(word: str) -> tuple[str, ...]:
    return tuple(word.lower().split("|"))


@cache
def _agreeing(word: str) -> re.Pattern[str]:
    """Return a pattern for a word in any gender and number (« âgé » meets « âgées »), or any of several (« feu|flammes »)."""
    choices = "|".join(re.escape(choice) for choice in word.split("|"))
    return compiled(rf"(?:{choices})e?s?(?!\w)", re.I)
