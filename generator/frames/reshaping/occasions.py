"""Where or when something was said opens the sentence: « « Q », a dit Ana Roy lors du débat » is « Lors du débat, Ana Roy a dit : « Q » »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.lists import pattern
from generator.frames.reading import parted, tokens
from generator.frames.reshaping.quoting import QUOTED, is_whole, sayer, says
from generator.frames.reshaping.shifts import Shift
from generator.frames.surface import capital, closed
from generator.french.syntax import FINITE
from generator.shelf import compiled

OCCASION = compiled(
    r" (?P<where>(?:lors d|dans (?!son |sa |ses |leur)|sur (?!son |sa |ses |leur)|au cours d|à l['’]issue d|à l['’]occasion d|en marge d|au micro d|pendant |après |avant |devant (?:la presse|les journalistes|des journalistes))[^,]*)$"
)
TO_WHOM = compiled(r"(?: (?:à|aux?) (?:l['’]|la )?[\wÀ-ÿ-]+(?: [A-ZÀ-Þ][\w-]+)*)?")
DONE = compiled(
    r"(?P<verb>a|avait)-t-(?P<who>il|elle) (?P<done>(?:(?:également|aussi|encore|ensuite) )?\w+)(?P<rest>.*)"
)
SIMPLE = compiled(r"(?P<verb>\w+?)(?:-t)?-(?P<who>il|elle)\b(?P<done>)(?P<rest>.*)")
LEAST = 2  # words of an occasion
FORM = "citation/Cadre, X a dit : « Q »"


def occasioned(text: str) -> Iterator[Shift]:
    """Yield the quotation with where or when it was said in front, then who says it."""
    found = QUOTED.fullmatch(text.strip())
    if found is None or not is_whole(found):
        return
    tail = found["tail"]
    for where, said in (*_by_name(tail), *_by_pronoun(tail)):
        yield Shift(closed(f"{capital(where)}, {said} : {found['quote']}"), FORM)


def _by_name(tail: str) -> Iterator[tuple[str, str]]:
    """Yield where somebody named says something, and « Ana Roy, maire, a dit »."""
    told = sayer(tail)
    place = OCCASION.fullmatch(f" {told.around}") if told is not None else None
    whom = told is not None and compiled(r" (?:à|au|aux) ").search(told.who)  # « a dit Ana Roy aux élus lors du débat »
    if told is not None and place is not None and not whom and _stands(place["where"]):
        explained = f", {told.explained}," if told.explained else ""
        yield place["where"], f"{told.who}{explained} {told.verb}"


def _by_pronoun(tail: str) -> Iterator[tuple[str, str]]:
    """Yield where « il » says something, and « il a dit à la presse »."""
    found = DONE.fullmatch(tail) or SIMPLE.fullmatch(tail)
    place = OCCASION.search(found["rest"]) if found is not None else None
    if found is None or place is None or not _stands(place["where"]):
        return
    whom = found["rest"][: place.start()]
    said = " ".join(part for part in (found["who"], found["verb"], found["done"]) if part)
    last = tokens(said)[-1]
    if TO_WHOM.fullmatch(whom) and says(last.lemma) and last.gender != "f":
        yield place["where"], f"{said}{whom}"


def _stands(where: str) -> bool:
    """Return whether words may open a sentence: no clause, nothing that points at what follows."""
    found = tokens(where)
    clause = any(t.mood in (*FINITE, "sub", "inf") or t.low in ("que", "qu'", "qui", "dont", "où") for t in found)
    return len(found) > LEAST and not (clause or parted(where) or pattern("referring").search(where))
