"""A person's name and their function in the other order: « Ana Roy, maire de Lomane, » and « la maire de Lomane, Ana Roy, »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.frames.copying import QUOTE
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.french.grammar import contract, elide
from generator.french.lexicon import first_name_gender, is_demonym, is_first_name, known, role
from generator.french.sentences import words
from generator.french.syntax import Token

MANY = 2  # people of a sentence: of a list of them, none is turned alone
MOST = 10  # words of what somebody is
FULL = 2  # words of a name that commas set apart, its first name in no list
BEFORE = frozenset({"par", "selon", "avec", "pour", "contre", "chez", "de", "d'", "d’"})
INNER = frozenset({"NOUN", "ADJ", "ADP", "DET", "PROPN", "NUM"})
JOINED = {"du": "de", "au": "à"}
OF = frozenset({"de", "du", "d'", "d’", "des"})
ARTICLES = {"le": "le", "la": "la", "l'": "l'", "l’": "l'", "du": "le", "au": "le"}


class _Person(NamedTuple):
    """Where a name stands, and what the person is: token indices, ends excluded."""

    start: int  # of the whole, its preposition left out
    name: tuple[int, int]
    what: tuple[int, int]
    closed: bool  # a comma, or the end, follows


def retitled(text: str) -> str:
    """Return a text with its only named person told in the other order, or the text itself."""
    capitals = [word.text for word in words(text) if word.text[0].isupper()]
    if not any(map(is_first_name, capitals)) and (len(capitals) < FULL or "," not in text):
        return text
    found = tokens(text)
    quotes = [q.span() for q in QUOTE.finditer(text)]
    people = [*_followed(found), *_preceded(found)]
    if len(people) > MANY or any(a <= found[one.start].start < b for one in people for a, b in quotes):
        return text
    return next((said for one in people if (said := _turned(text, found, one))), text)


def _followed(found: Sequence[Token]) -> Iterator[_Person]:
    """Yield the names that a comma and a function follow: « Ana Roy, maire de Lomane, »."""
    for start in range(len(found) - 3):
        last = _name_end(found, start) or _set_apart(found, start)
        if not last or last + 2 >= len(found) or found[last].text != ",":
            continue
        end = _function_end(found, last + 1)
        if end and (end == len(found) or found[end].text in (",", ".")):
            yield _Person(start, (start, last), (last + 1, end), True)


def _preceded(found: Sequence[Token]) -> Iterator[_Person]:
    """Yield the names that a function stands before: « la maire de Lomane Ana Roy », with a comma or without."""
    for first in range(1, len(found) - 1):
        comma = found[first - 1].text == ","
        last = _name_end(found, first) or (_set_apart(found, first) if comma and not _names_it(found, first) else 0)
        start = _function_start(found, first - comma) if last else None
        if start is None or not last:
            continue
        closed = last == len(found) or found[last].text in (",", ".")
        if closed or not comma:
            yield _Person(start, (first, last), (start, first - comma), closed)


def _name_end(found: Sequence[Token], start: int) -> int:
    """Return where a person's name of two words or more that begins there ends, 0 when none does."""
    if (
        found[start].pos != "PROPN"
        or not is_first_name(found[start].text)
        or (start and found[start - 1].pos == "PROPN")
    ):
        return 0
    end = start + 1
    while end < len(found) and found[end].pos == "PROPN":
        end += 1
    return end if end - start > 1 else 0


def _set_apart(found: Sequence[Token], start: int) -> int:
    """Return where a name that no list knows ends, 0 when none does: two words in capitals or three, a comma behind them."""
    if start and found[start - 1].text != ",":
        return 0
    end = start
    while end < len(found) and _may_name(found[end]):
        end += 1
    closed = end < len(found) and found[end].text == ","
    return end if closed and FULL <= end - start <= FULL + 1 else 0


def _may_name(token: Token) -> bool:
    """Return whether a word may be of a person's name: a capital, letters only, no word of the language, no initials."""
    word = token.text
    plain = word.replace("-", "").isalpha() and word[0].isupper() and not word.isupper() and len(word) > 1
    return plain and token.pos == "PROPN" and not known(word.lower())


def _names_it(found: Sequence[Token], first: int) -> bool:
    """Return whether a name may be of the thing just before its comma: « le patron de la société, Carva Roda, »."""
    noun = next((t for t in reversed(found[: first - 1]) if t.pos == "NOUN"), None)
    return noun is None or is_listed(noun.lemma or noun.low, "named_things") or found[first - 2].pos == "PROPN"


def _function_end(found: Sequence[Token], start: int) -> int:
    """Return where a function with what it is of ends, 0 when it is none that one person alone has."""
    defined = found[start].text.lower() in ("le", "la", "l'", "l’")
    noun = _noun(found, start + defined)
    end = start
    while end < len(found) and found[end].pos in INNER and not is_listed(found[end].text, "possessives"):
        end += 1
    if noun is None or role(found[noun].text.lower()) is None or end - start > MOST:
        return 0
    return end if _of_one(found[noun + 1 : end]) and (defined or is_listed(found[noun].text, "unique_roles")) else 0


def _noun(found: Sequence[Token], at: int) -> int | None:
    """Return where the noun of a function stands, « nouveau » or « ancien » before it or not; None when there is none."""
    if at < len(found) and found[at].pos == "ADJ" and is_listed(found[at].text, "before_roles"):
        at += 1
    return at if at < len(found) and found[at].pos == "NOUN" else None


def _of_one(after: Sequence[Token]) -> bool:
    """Return whether a function tells whose or of where: « de Lomane », « français »."""
    of = any(t.text.lower() in OF for t in after)
    return of or any(t.pos == "ADJ" and is_demonym(t.lemma) for t in after)


def _function_start(found: Sequence[Token], end: int) -> int | None:
    """Return where the function that ends before `end` begins, with its definite article; None when there is none."""
    start = end
    while start and end - start < MOST and found[start - 1].pos in INNER:
        start -= 1
        noun = _noun(found[:end], start + 1) if found[start].text.lower() in ARTICLES else None
        if noun is not None and role(found[noun].text.lower()) is not None:
            # « le conseiller du président Paul Roy »: which of the two he is, the words do not tell
            other = any(t.pos == "NOUN" and role(t.text.lower()) is not None for t in found[noun + 1 : end])
            sure = not other and found[end - 1].pos in ("NOUN", "ADJ", "PROPN")
            return start if sure and _of_one(found[noun + 1 : end]) else None
    return None


def _turned(text: str, found: Sequence[Token], one: _Person) -> str | None:
    """Return the text with the two in the other order, None where what stands around leaves a doubt."""
    end = max(one.name[1], one.what[1])
    before = found[one.start - 1] if one.start else None
    after = found[end] if end < len(found) else None
    opened = before is None or (before.text == "," and not any(t.mood in ("ind", "con") for t in found[: one.start]))
    governed = (before is not None and before.text.lower() in BEFORE) or found[one.start].text.lower() in JOINED
    follows = found[end + 1] if after is not None and after.text == "," and end + 1 < len(found) else after
    verb = follows is not None and follows.mood in ("ind", "con")
    if not (governed or (opened and verb)) or (follows is not None and follows.text in ("et", "ou")):
        return None
    if after is not None and after.text == "," and follows is not None and follows.pos in ("PROPN", "NOUN"):
        return None  # « ministre de l'Immigration, Réfugiés et Citoyenneté »
    if one.name < one.what and after is not None and after.text == "," and follows is not None and follows.pos == "ADP":
        return None  # « Ana Roy, maire de Lomane, dans l'Orne »: where the town is
    if one.what < one.name and _of_somebody(found, one.start):
        return None  # « le directeur de cabinet du président, Paul Roy »
    name = text[found[one.name[0]].start : found[one.name[1] - 1].end]
    said = _what_first(text, found, one, name) if one.name < one.what else _name_first(text, found, one, name)
    if said is None:
        return None
    start, said = _joined(text, found, one.start, said)
    ends = after is None or after.text in (".", ",")
    said = said[:1].upper() + said[1:] if not start else said
    return text[:start] + said + ("" if ends else ",") + text[found[end - 1].end :]


def _of_somebody(found: Sequence[Token], start: int) -> bool:
    """Return whether the function belongs to somebody named by another function before it."""
    at = start
    while at and start - at < MOST and found[at - 1].pos in INNER:
        at -= 1
    return any(t.pos == "NOUN" and role(t.text.lower()) is not None for t in found[at:start])


def _what_first(text: str, found: Sequence[Token], one: _Person, name: str) -> str | None:
    first = found[one.what[0]]
    what = text[first.start : found[one.what[1] - 1].end]
    if first.pos == "DET":
        return f"{what}, {name}"
    hers = first_name_gender(name.split()[0])
    if first.gender == "m" and hers == "f":
        return None  # « Mary Roy, chef du parti »: neither « le chef » nor a word that the source does not have
    gender = first.gender or hers
    return f"{elide('le' if gender == 'm' else 'la', what)}, {name}" if gender in ("m", "f") else None


def _name_first(text: str, found: Sequence[Token], one: _Person, name: str) -> str:
    first, last = one.what[0], one.what[1]
    what = text[found[first + 1].start : found[last - 1].end]
    words = found[first + 1 : last]
    place = not any(t.text.lower() in OF for t in words) and any(is_listed(t.text, "unique_roles") for t in words)
    article = ARTICLES[found[first].text.lower()] if place else ""  # « Ana Roy, la présidente finlandaise, »
    return f"{name}, {article}{' ' if article and article[-1].isalpha() else ''}{what}"


def _joined(text: str, found: Sequence[Token], start: int, said: str) -> tuple[int, str]:
    """Return where the new words begin, joined to the preposition that governs them: « du maire », « d'Ana Roy »."""
    token = found[start]
    low = token.text.lower()
    if low in JOINED:
        return token.start, contract(JOINED[low], said)
    before = found[start - 1] if start else None
    if before is not None and before.text.lower() in ("de", "d'", "d’"):
        return before.start, contract("de", said)
    return token.start, said
