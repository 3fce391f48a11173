"""« Hier », « demain » and the « aujourd'hui » of a deed get the day they mean, where the day a source was written is known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from generator.cleaning.dating import QUOTED, is_of_writing
from generator.cleaning.structure import Part
from generator.cleaning.traced import Traced
from generator.french.clauses import parse
from generator.french.date_rules import tables
from generator.french.dates import say_date
from generator.french.sentences import around
from generator.french.syntax import VerbGroup
from generator.shelf import compiled
from generator.types import Removal, Repair

# a weekday behind it says the day already; « la journée d'hier », « la ville de demain », « hier encore » are no dates
NEARBY = compiled(
    r"(?<![\w'’-])(?<!de )(?<!que )(?P<word>hier|aujourd['’]hui|demain)(?P<part> (?:matin|midi|après-midi|soir))?+(?![\w'’-])"
    r"(?! (?:encore|même|comme|que|et demain|ou demain|\w+di\b))",
    2,
)
# what no date is put for: beside « vendredi 19 août », « cette nuit » would be another one
UNDATED = compiled(r"\b(?:cette nuit|ce matin|ce midi|ce soir|cet après-midi)\b(?!-là)", 2)
LINKED = compiled(r"(?:\w+|En revanche|Par ailleurs), ?")  # « Toutefois, demain les prix pourraient monter »
PARTED = compiled(r"[;:]")
SHIFTS = {"hier": -1, "aujourd'hui": 0, "demain": 1}
TODAY, TOMORROW = "aujourd'hui", "demain"
DEEDS = frozenset({"perf", "past", "fut", "pres"})  # « pres » is a conditional: what would be done that day
STATES = frozenset(
    {
        *(
            "être",
            "avoir",
            "devenir",
            "rester",
            "sembler",
            "pouvoir",
            "changer",
            "perdre",
            "compter",
            "représenter",
            "posséder",
        ),
        *(
            "détenir",
            "disposer",
            "valoir",
            "coûter",
            "employer",
            "vivre",
            "exister",
            "contrôler",
            "occuper",
            "connaître",
        ),
    }
)  # « aujourd'hui » is « now » with them
REASON = "jour dit par sa date, d'après la date de la source"


def told(parts: Sequence[Part], day: date | None, removed: Sequence[Removal]) -> tuple[list[Part], tuple[Repair, ...]]:
    """Return the parts with their days named, the date given once, and what was changed; as they are where the day of writing is unknown, or where the text points at a time for which no date is put."""
    if day is None or not is_of_writing(day, removed):
        return list(parts), ()
    known = " ".join(part.traced.text for part in parts)
    if UNDATED.search(QUOTED.sub(" ", known)):
        return list(parts), ()
    left: list[Part] = []
    repairs: list[Repair] = []
    for part in parts:
        mended, found = (part, []) if part.kind == "heading" else _part(part, day, known)
        left.append(mended)
        repairs += found
        known = " ".join((known, *(repair.after for repair in found)))
    return left, tuple(repairs)


def _part(part: Part, day: date, known: str) -> tuple[Part, list[Repair]]:
    traced = part.traced
    repairs: list[Repair] = []
    for start, end, old, new in reversed(_named(traced.text, day, known)):
        traced = traced[:start] + Traced(new, (traced.at[start],) * len(new)) + traced[end:]
        repairs.insert(0, Repair(part.line, old, new, REASON))
    return Part(part.kind, traced, part.line), repairs


def _named(text: str, day: date, known: str) -> list[tuple[int, int, str, str]]:
    """Return (start, end, what stands there, the day it means) of what can be named."""
    plain = QUOTED.sub(lambda m: " " * len(m.group()), text)
    found: list[tuple[int, int, str, str]] = []
    for match in NEARBY.finditer(plain):
        word = match["word"].lower().replace("’", "'")
        if (word == TODAY and not _of_a_deed(text, match.start())) or (
            word == TOMORROW and _of_some_day(text, match.start())
        ):
            continue
        said = _said(day + timedelta(days=SHIFTS[word]), match["part"] or "", known)
        known = f"{known} {said}"
        opens = match.group()[0].isupper()
        found.append((match.start(), match.end(), match.group(), said[:1].upper() + said[1:] if opens else said))
    return found


def _said(day: date, part: str, known: str) -> str:
    """Return « lundi soir », or « lundi 24 octobre » where the text has not that date yet."""
    weekday = tables()["days"][day.weekday()]
    dated = say_date(f"--{day:%m-%d}", article=False)
    return f"{weekday}{part}" if part or f" {dated}" in f" {known}" else f"{weekday} {dated}"


def _of_some_day(text: str, at: int) -> bool:
    """Return whether « demain » is the future at large: behind what may be, « pourrait demain manquer »."""
    verb, _ = _verb_of(text, at)
    return verb is not None and verb.mood == "con"


def _of_a_deed(text: str, at: int) -> bool:
    """Return whether « aujourd'hui » tells when something is done: behind a verb of one moment, or in front of it with a comma."""
    verb, inside = _verb_of(text, at)
    if verb is None or inside or verb.lemma in STATES or verb.tense not in DEEDS:
        return False
    return verb.mood == "con" if verb.tense == "pres" else verb.mood == "ind"


def _verb_of(text: str, at: int) -> tuple[VerbGroup | None, bool]:
    """Return the verb behind which a word stands, that of the clause it opens where it opens one; and whether it stands inside it."""
    sentence = around(text, at)
    clauses = parse(sentence.text).clauses if sentence is not None else ()
    if sentence is None or not clauses:
        return None, False
    place = at - sentence.start
    before = [c.verb for c in clauses if c.verb.start < place]
    if not before:
        opens = place == 0 or LINKED.fullmatch(sentence.text[:place]) is not None
        return (clauses[0].verb if opens else None), False
    if PARTED.search(
        sentence.text[before[-1].end : place]
    ):  # « L'école a fermé en 1996 ; aujourd'hui, une banque s'y trouve »
        return next((c.verb for c in clauses if c.verb.start > place), None), False
    return before[-1], before[-1].end > place
