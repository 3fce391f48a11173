"""What a relative tells of a subject that stands before its verb, joined to what that verb tells: « La régie, qui a vendu A, a acheté B » is « La régie a vendu A et a acheté B »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.frames.lists import pattern
from generator.frames.reading import tokens
from generator.frames.reshaping.halves import ABOUT_ALL, ACCORDING, unsettled
from generator.frames.reshaping.insertions import heads, meant, resumes, subject_start
from generator.frames.reshaping.shifts import Shift
from generator.french.syntax import FINITE, Token
from generator.shelf import compiled

MOST = 20  # words of a relative: after more, « et » is far from the subject
LEAST = 3  # words of each deed
NEAR = 4  # words of a relative in which its verb stands
JOINED = compiled(
    r",(?!\d)|[:;()«»]|\b(?:et|ou|mais|puis|qui|que|dont|où|alors)\b|\bqu['’]|\b(?:autrefois|jadis|alors|depuis)\b"
)
RELATIVE = compiled(r",\s*qui", re.I)
SAID = compiled(r", (?:a|ont|avait|avaient) \w+|»,")
TELLS = compiled(
    r"(?:\w+ ){0,6}?(?:que\b|qu['’])|[^«]*«"
)  # what somebody said is of another rank than what they did before
AGAIN = compiled(
    r"\bet (?:n['’]|ne |se |s['’]|l['’]|a |ont |est |sont |\w+(?:e|ent|it|ra|ront) (?:à|au|le|la|les|un|une|des|du|en)\b)"
)  # a third deed


def fused(text: str) -> Iterator[Shift]:
    """Yield the text with the relative of its subject told as a first deed, where both are told in one tense."""
    found = tokens(text) if RELATIVE.search(text) else ()
    at = next((n for n, t in enumerate(found[:-2]) if t.text == "," and found[n + 1].low == "qui"), None)
    if at is None or ABOUT_ALL.match(text) or ACCORDING.search(text):
        return
    verb = next((t for t in found[at + 2 : at + 2 + NEAR] if t.mood in FINITE), None)
    end = resumes(found, at, verb) if verb is not None and verb.number and verb.person in ("", "3") else None
    if verb is None or end is None or subject_start(found, at) != 0:
        return
    named = meant(found, at, verb)
    relative, rest = text[found[at + 1].end : found[end].start].strip(), text[found[end].end :].strip()
    if named is None or not heads(found, 0, named) or not _plain(relative, rest):
        return
    if _tense(found[at + 2 : end]) == _tense(found[end + 1 :]) != "":
        yield Shift(f"{text[: found[at].start]} {relative} et {rest}", "relative jointe")


def _plain(relative: str, rest: str) -> bool:
    """Return whether each deed is one, told for sure by the writer."""
    sized = LEAST <= len(relative.split()) <= MOST and len(rest.split()) > LEAST
    loose = (
        AGAIN.search(rest)
        or TELLS.match(rest)
        or JOINED.search(relative)
        or unsettled(relative)
        or SAID.search(rest)
        or pattern("charges").search(relative)
    )
    return sized and not loose


def _tense(found: Sequence[Token]) -> str:
    """Return the tense of the first verb of some words, "" when it is none that two deeds may share: what is done, or will be."""
    at = next((n for n, t in enumerate(found) if t.mood in FINITE), len(found))
    verb = found[at] if at < len(found) else None
    if verb is None or verb.mood != "ind":
        return ""
    done = any(t.tense == "ppast" and t.low != "été" for t in found[at + 1 : at + 3]) and found[at + 1].low != "été"
    if verb.tense == "pres":
        return "perf" if verb.lemma == "avoir" and done else ""
    return verb.tense if verb.tense == "fut" and verb.lemma not in ("avoir", "être") else ""
