"""A noun taken up again by the next sentence: « …, salle qui V » is « Cette salle V », « un discours dans lequel S V » is « Dans ce discours, S V »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.frames.lists import is_listed
from generator.frames.reshaping.antecedents import Named, only_noun
from generator.frames.reshaping.endings import is_open, is_whole, there
from generator.frames.reshaping.halves import ABOUT_ALL, ACCORDING, Parting, halves, unsettled
from generator.frames.reshaping.movables import alone
from generator.frames.reshaping.rivals import is_human
from generator.french.grammar import demonstrative
from generator.french.lexicon import role
from generator.french.syntax import FINITE, Token
from generator.shelf import compiled

WHICH = {
    "lequel": ("m", "s"), "laquelle": ("f", "s"), "lesquels": ("m", "p"), "lesquelles": ("f", "p"),
    "duquel": ("m", "s"), "desquels": ("m", "p"), "desquelles": ("f", "p"),
    "auquel": ("m", "s"), "auxquels": ("m", "p"), "auxquelles": ("f", "p"),
}  # fmt: skip
LEADS = compiled(
    r",? (?P<lead>(?:au cours|lors|à l['’]issue|à l['’]occasion|au terme|en marge) de|pendant|durant|après|dans|sur|avec|contre|à) ?(?P<which>(?:la|les)quel(?:le)?s?|lequel)\b"
    r"|,? (?P<led>au cours|lors|à l['’]issue|à l['’]occasion|au terme|en marge) (?P<whose>duquel|desquel(?:le)?s)\b"
)  # fmt: skip
MOST_GROUP = 3  # words of a noun taken up again: « salle de concert »
ONLY = frozenset({"seul", "seule", "seuls", "seules", "dernier", "dernière", "premier", "première"})


def resumptions(text: str, found: Sequence[Token]) -> Iterator[Parting]:
    """Yield the partings at a noun that a relative goes on about."""
    if ABOUT_ALL.match(text):
        return
    for match in LEADS.finditer(text):
        cut = _led(text, found, match)
        yield from [cut] if cut else []
    for at, token in enumerate(found[:-3]):
        if token.text == "," and found[at + 1].pos == "NOUN":
            cut = _resumed(text, found, at)
            yield from [cut] if cut else []


def _told(before: Sequence[Token], text: str) -> bool:
    """Return whether words assert something by themselves, nothing open at their end."""
    first = next((t for t in before if t.mood in FINITE), None)
    held = ACCORDING.search(text) or unsettled(text) or (before and is_listed(before[0].text, "openers"))
    return (
        first is not None
        and first.mood == "ind"
        and not held
        and text.count("(") == text.count(")")
        and ":" not in text
    )


def _led(text: str, found: Sequence[Token], match: re.Match[str]) -> Parting | None:
    """« un discours dans lequel S V » told as « … un discours. Dans ce discours, S V »."""
    which = (match["which"] or match["whose"]).lower()
    at = next((i for i, t in enumerate(found) if t.start >= match.start() and t.text != ","), 0)
    after = [t for t in found if t.start >= match.end()]
    comma = match[0].startswith(",")
    end = at - comma
    gender, number = WHICH[which]
    named = only_noun(found, end, number, gender)
    before = found[:end]
    if (
        named is None
        or named.proper
        or not _told(before, text[: match.start()])
        or is_open(before)
        or not is_whole(after)
    ):
        return None
    if not (comma or _new(found, end, named)) or not _rests(after):
        return None
    rest = text[match.end() :].strip()
    if match["lead"] == "dans" and (said := there(rest, after)):
        return halves(text[: match.start()], said, "nom repris")
    lead = match["lead"] or f"{match['led']} de"
    opening = f"{lead} {demonstrative(named.text, gender, number)}"
    return None if lead == "dans" else halves(text[: match.start()], f"{opening}, {rest}", "nom repris")


def _new(found: Sequence[Token], end: int, named: Named) -> bool:
    """Return whether a noun is new to the reader: « un discours »; what a relative says of « le discours » tells which."""
    at = next((i for i in range(end - 1, -1, -1) if found[i].text == named.text), 0)
    return any(t.low in ("un", "une") for t in found[max(0, at - 2) : at])


def _rests(after: Sequence[Token]) -> bool:
    """Return whether what follows is one clause: no second verb that may be the main subject's."""
    verb = next((t for t in after if t.mood in FINITE), None)
    return verb is not None and verb.mood == "ind" and alone(tuple(after), verb.end)


def _resumed(text: str, found: Sequence[Token], at: int) -> Parting | None:
    """« …, salle qui V » told as « … . Cette salle V », « …, jour où S V » as « … . Ce jour-là, S V »."""
    noun = found[at + 1]
    relative = next(
        (i for i in range(at + 2, min(at + 2 + MOST_GROUP, len(found) - 2)) if found[i].low in PRONOUNS), None
    )
    if relative is None or not _told(found[:at], text[: found[at].start]) or not _common(found, at, relative):
        return None
    group = text[noun.start : found[relative].start].strip()
    number = noun.number or "s"
    said, after, rest = (
        demonstrative(group, noun.gender, number),
        found[relative + 1 :],
        text[found[relative].end :].strip(),
    )
    if found[relative].low == "qui":
        verb = next((t for t in after[:4] if t.mood in FINITE), None)
        told = verb is not None and verb.number == number and alone(tuple(after), verb.end)
        return halves(text[: found[at].start], f"{said} {rest}", "nom repris") if told else None
    if not is_whole(after) or not _rests(after):
        return None
    again = f"{said}-là, {rest}" if is_listed(noun.lemma, "times") else there(rest, after)
    return halves(text[: found[at].start], again, "nom repris") if again else None


PRONOUNS = frozenset({"qui", "où"})


def _common(found: Sequence[Token], at: int, relative: int) -> bool:
    """Return whether a noun without article names again what stands before its comma; no name of somebody that has one form."""
    noun, group = found[at + 1], found[at + 1 : relative]
    known = noun.gender in ("m", "f") and noun.text.islower() and found[at - 1].pos in ("NOUN", "PROPN", "ADJ", "NUM")
    forms = role(noun.low)
    person = is_human(noun.text) and (forms is None or forms[0] == forms[1])
    plain = all(t.pos in ("NOUN", "ADJ", "ADP") for t in group) and not any(t.low in ONLY for t in group)
    return known and plain and not person
