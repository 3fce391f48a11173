"""What a relative says was made of a subject told by its participle in front: « La régie, qui a été fondée en 1900, vend B » is « Fondée en 1900, la régie vend B »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.frames.lists import is_listed, pattern
from generator.frames.reading import first_clause, tokens
from generator.frames.reshaping.describing import ANOTHER, SOME
from generator.frames.reshaping.shifts import Shift
from generator.frames.surface import capital
from generator.frames.words import lowered
from generator.french.syntax import Clause, Token
from generator.shelf import compiled

# « qui était dirigée par X » of a story of today would become « dirigée par X »: the imperfect only beside « autrefois »
MADE = compiled(
    r"(?P<group>[^,;:«»]+), qui (?:(?:est|sont|a été|ont été|avait été|avaient été) |(?:était|étaient) (?=(?:autrefois|jadis|initialement) ))(?P<state>(?:[^,;:«»]|,(?=\d))+)"
)
GOES_ON = compiled(
    r"\b(?:et|mais|puis|ou) (?:qui\b|(?:ne |n['’]|se |s['’]|y |en )?(?:[ao]nt?|a|avai(?:t|ent)|est|sont|étai(?:t|ent)|ser\w+|aur\w+)\b)"
)
DENIED = compiled(r"(?:pas|plus|jamais|guère|aussi|également|elle-même|lui-même|en train|né à) ?\b", re.I)
ONCE = compiled(
    r"(?:autrefois|jadis) (?:le |la |l['’]|un |une )"
)  # « qui était autrefois la plus grande régie du lac »
MOST, LEAST = 20, 2  # words of what is told in front
MOST_GROUP = 9
COUNTED = compiled(r"\b(?:aucune?|certaine?s?|plusieurs|tous|toutes|chacune?)\b", re.I)


def stated(text: str) -> Iterator[Shift]:
    """Yield the text with what was made of its subject in front, where the relative says no more."""
    if ", qui " not in text:
        return
    clause = first_clause(text)
    subject = clause.subject if clause is not None else None
    if (
        clause is None
        or subject is None
        or subject.start
        or not clause.main
        or text[subject.end : clause.verb.start] != ", "
    ):
        return
    found = MADE.fullmatch(subject.text)
    if found is None or not _whole(found):
        return
    if ONCE.match(found["state"]) is None and not _agrees(_within(text, found), clause):
        return
    group = lowered(subject, found["group"])
    yield Shift(f"{capital(found['state'])}, {group} {text[clause.verb.start :]}", "état en tête")


def _whole(found: re.Match[str]) -> bool:
    """Return whether a relative tells one thing in few words, that leans on nothing, of something known."""
    group, state = found["group"], found["state"]
    sized = len(group.split()) <= MOST_GROUP and LEAST <= len(state.split()) <= MOST
    loose = GOES_ON.search(state) or ANOTHER.search(state) or DENIED.match(state) or pattern("referring").search(state)
    return sized and not loose and not SOME.match(group) and COUNTED.search(group) is None


def _within(text: str, found: re.Match[str]) -> tuple[Token, ...]:
    """Return the words of what is told in front as the whole sentence has them: « détenue » alone might be a noun."""
    return tuple(t for t in tokens(text) if found.start("state") <= t.start < found.end("state"))


def _agrees(found: tuple[Token, ...], clause: Clause) -> bool:
    """Return whether words open on a participle, an adverb before it or not, that agrees with the subject, and hold no other verb."""
    at = next((n for n, t in enumerate(found) if t.pos != "ADV"), len(found))
    done = found[at] if at < len(found) - 1 else None
    subject = clause.subject
    if done is None or subject is None or done.tense != "ppast" or at > 1 or is_listed(done.low, "no_description"):
        return False
    fits = done.number in ("", clause.verb.number) and (not subject.gender or done.gender in ("", subject.gender))
    return fits and not any(map(_finite, found))


def _finite(token: Token) -> bool:
    return token.mood in ("ind", "con", "sub")
