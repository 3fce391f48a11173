"""A name and what somebody is, said in the other order: « Le maire, Paul Roy, » and « Paul Roy, le maire, »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.exchanges.changes import Change
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.french.lexicon import is_first_name, role
from generator.french.syntax import Token
from generator.shelf import compiled

SAID = compiled(r"»,? (?:a|ont) \w+$")  # what stands before who said it
RANKED = frozenset({
    "sergent", "capitaine", "docteur", "docteure", "professeur", "professeure", "général", "colonel", "colonelle", "lieutenant",
    "commandant", "commandante", "caporal", "adjudant", "brigadier", "amiral", "père", "frère", "sœur", "maître", "pape", "roi", "reine",
    "prince", "princesse", "ancien", "ancienne",
})  # fmt: skip
# what somebody is of something: without it, it stands before the name alone
RELATED = frozenset({"auteur", "autrice", "auteure", "victime", "suspect", "suspecte", "coupable", "responsable", "conducteur", "conductrice", "propriétaire", "vainqueur", "gagnant", "gagnante", "fondateur", "fondatrice", "père", "mère", "fils", "fille", "frère", "sœur"})  # fmt: skip
MOST = 9  # words of what somebody is
FULL = 3  # words of what somebody is, where no comma parts it from the name
COST = 0.06
DEFINITE = frozenset({"le", "la", "l'", "l’"})
INNER = frozenset({"NOUN", "ADJ", "ADP", "DET", "PROPN", "NUM", "CCONJ"})


def appositions(text: str) -> Iterator[Change]:
    """Yield the subjects of a text turned round: a person's name and their function, with commas or without."""
    found = tokens(text)
    for start in range(2, len(found) - 1):
        if found[start].text.lower() in DEFINITE and SAID.search(text[: found[start].start].rstrip()):
            yield from _sayer(text, found, start)
    for start in [0, *(n + 1 for n, t in enumerate(found) if t.text == ",")]:
        if start < len(found) and found[start].text.lower() in DEFINITE:
            yield from _turned(text, found, start)


def _sayer(text: str, found: Sequence[Token], start: int) -> Iterator[Change]:
    """Yield who said a quotation turned round: « a dit la directrice du parc Ana Roy hier » is « a dit Ana Roy, la directrice du parc, hier »."""
    name = _name(found, start)
    if name is None or found[start + 1].low in RANKED:
        return
    first, last = name
    comma = found[first - 1].text == ","
    after = found[last] if last < len(found) else None
    stops = after is None or after.text in (".", ",", ";", ":")
    goes_on = after is not None and (after.pos == "ADP" or after.low == "lors")
    if comma and after is not None and after.text != "," and not stops:
        return
    if not (stops or goes_on) or not _function(found[start : first - comma]) or (not comma and first - start < FULL):
        return
    what = text[found[start].start : found[first - 1 - comma].end]
    who = text[found[first].start : found[last - 1].end]
    yield Change(found[start].start, found[last - 1].end, f"{who}, {what}" + ("" if stops else ","), COST)


def _turned(text: str, found: Sequence[Token], start: int) -> Iterator[Change]:
    name = _name(found, start)
    if name is None:
        return
    first, last = name
    comma = found[first - 1].text == ","
    closing = last < len(found) and found[last].text == ","
    verb = found[last + closing] if last + closing < len(found) else None
    told = verb is not None and verb.mood in ("ind", "con") and verb.number == "s"
    if not told or comma != closing or not _function(found[start : first - comma]):
        return
    bare = first - comma - start < FULL
    if bare and (not comma or found[start + 1].lemma in RELATED):
        return  # « Benoît Hamon, le candidat, » says too little, « Anna Roy, l'auteure, » of what?
    what = text[found[start].start : found[first - 1 - comma].end]
    who = text[found[first].start : found[last - 1].end]
    what = what[:1].lower() + what[1:]
    end = found[last].end if closing else found[last - 1].end
    yield Change(found[start].start, end, f"{who}, {what},", COST)


def _name(found: Sequence[Token], start: int) -> tuple[int, int] | None:
    """Return the span of the person's name that closes the group, or stands after its comma."""
    at = start + 1
    while at < len(found) and at - start <= MOST and found[at].pos in INNER:
        if found[at].pos == "PROPN" and is_first_name(found[at].text) and found[at - 1].pos in ("NOUN", "ADJ"):
            break
        at += 1
    if at < len(found) and found[at].text == ",":
        at += 1
    last = at
    while last < len(found) and found[last].pos == "PROPN":
        last += 1
    person = last - at > 1 and is_first_name(found[at].text)
    return (at, last) if person and at - start > 1 else None


def _function(group: Sequence[Token]) -> bool:
    """Return whether a group opens with a person's function: « le directeur du club », no « le club »."""
    head = next((t for t in group if t.pos == "NOUN"), None)
    joined = any(t.text in ("et", "ou") or is_listed(t.text, "possessives") for t in group)
    return head is not None and head is group[1] and role(head.text.lower()) is not None and not joined
