"""The title inside a request whose wording nobody foresaw: the run of words that the text below tells again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise, takewhile
from typing import NamedTuple

from generator.cleaning.lines import Line
from generator.cleaning.messages import reason
from generator.cleaning.request import WHOLE, Reading
from generator.cleaning.tables import table
from generator.french.lexicon import known, lookup, place
from generator.shelf import compiled
from generator.types import Removal

# A title shares names and matter with its text, an order speaks of the craft: told words count for, words of the craft or of no French
# against, other words a little against (tried on 200 requests made of ten wordings and twenty titles of the press).
TOLD, FOREIGN, OTHER = 1.0, -1.5, -0.3
LEAST_TOLD, LEAST, LONGEST = 2, 4, 34  # words: told again by the text, of a title, of the longest one
SHARE = 0.5  # of the words that tell something, those which the text tells again
RUBRIC = 4  # words before a title's colon
NAMING = frozenset({"NOUN", "PROPN"})
LONG = 4  # letters of a word that tells something
WORD = compiled(r"\d+(?:[.,]\d+)+[ \u00a0\u202f]?%?|[^\W_](?:[\w'’%/-]*[\w%])?(?:[ \u00a0\u202f]?[%€$£°])?|[%€$£°]")
GLUE = compiled(r"(?<=[a-zà-ÿœ\d])(?=[A-ZÀ-Þ][a-zà-ÿ'’ ])|(?<=[A-ZÀ-Þ]{2})(?=[A-ZÀ-Þ][a-zà-ÿœ'’])")
ELIDED = compiled(r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]", re.IGNORECASE)
STARTS = compiled(r"[A-ZÀ-ÞŒ0-9«\"“]")
BREAK = compiled(r"[.!?;]\s|[\n«“\"(]|\s[–—-]+>?\s")
SIGNS = ' \u00a0:.«»“”"*#_-–—'
ASKS = compiled(r"[ \u00a0\u202f]?[?!]")
END = compiled(r"[.!?;|]\s|[\n()»”\"]|\s[–—-]+>?\s")


class Word(NamedTuple):
    """A word of a request, where it stands and what it counts."""

    start: int
    end: int
    worth: float


def titled(reading: Reading, lines: Iterable[Line]) -> Reading:
    """Return a request with the title that its own lines hold, where its wording gave none; what else is left of these lines goes."""
    if _has_title(reading):
        return reading
    near = {line.number: line.text for line in lines if line.number in reading.request.lines and _is_short(line.text)}
    found = title(near.values(), (line.text for line in reading.left if line.number not in near))
    if not found or found == reading.request.keyphrase:
        return reading
    rest = [line for line in reading.left if line.number in near and _shares(line.text, found)]
    gone = [Removal(line.number, line.text, reason("demande")) for line in rest if line.text != found]
    left = tuple(line for line in reading.left if line not in rest)
    return Reading(replace(reading.request, title=found), left, (*reading.removed, *gone))


def _has_title(reading: Reading) -> bool:
    """Return whether the wording of a request gave its title, or a line above the first sentence of the text is one."""
    above = takewhile(lambda text: not text.endswith("."), (line.text for line in reading.left if line.text))
    return any(map(_is_plain, (reading.request.title, *above)))


def _is_plain(text: str) -> bool:
    """Return whether a line may be a title as it stands: some words, none of the craft."""
    words = WORD.findall(text)
    plain = not any(word.lower() in _craft() for word in words)
    return plain and len(words) >= LEAST and STARTS.match(text) is not None and text[-1:] not in ":,;"


def _shares(text: str, found: str) -> bool:
    """Return whether what a request left of its line holds the title, or its end."""
    return found in text or text.strip(SIGNS) in found


def _is_short(text: str) -> bool:
    return len(text.split()) <= WHOLE


def title(asked: Iterable[str], left: Iterable[str]) -> str:
    """Return the title that one of the parts of a request holds, "" when none holds what the text `left` tells again."""
    told = frozenset(stem for text in left for word in WORD.findall(text) if (stem := _stem(word)))
    found = [span for text in asked if (span := _best(text, told))]
    return max(found, key=len, default="")


def _best(text: str, told: frozenset[str]) -> str:
    words = _words(text, told)
    first, last = _run(words)
    run = words[first : last + 1]
    counted = [word for word in run if word.worth]
    if sum(word.worth == TOLD for word in run) < max(LEAST_TOLD, SHARE * len(counted)):
        return ""
    start, end = _from(text, words, first), _to(text, words, last)
    title = text[start:end].strip(SIGNS)
    if "«" in title[title.rfind("»") + 1 :] and text[end:].lstrip().startswith("»"):
        title = f"{title} »"
    elif title.count("»") > title.count("«"):
        title = f"« {title}"
    return title if STARTS.match(title) and LEAST <= len(title.split()) <= LONGEST else ""


def _words(text: str, told: frozenset[str]) -> list[Word]:
    """Return the words of a text, those glued to one another apart."""
    cuts = [found.start() for found in GLUE.finditer(text)]
    bounds = (
        [start, *(cut for cut in cuts if start < cut < end), end]
        for start, end in (m.span() for m in WORD.finditer(text))
    )
    spans = (span for bound in bounds for span in pairwise(bound))
    return [Word(start, end, _worth(text[start:end], told)) for start, end in spans]


def _worth(word: str, told: frozenset[str]) -> float:
    stem = _stem(word)
    bare = ELIDED.sub("", word)
    if bare.lower() in _craft():
        return FOREIGN
    if stem in told:
        return TOLD
    if bare.islower() and not known(ELIDED.sub("", word)):
        return FOREIGN
    return OTHER if stem else 0.0


def _stem(word: str) -> str:
    """Return what a word is compared by, "" for one that tells nothing by itself."""
    bare = ELIDED.sub("", word)
    if len(bare) < LONG and not bare[:1].isupper() and not bare.isdigit():
        return ""
    return bare.lower().rstrip("sx") if len(bare) > LONG else bare.lower()


def _run(words: Sequence[Word]) -> tuple[int, int]:
    """Return the first and the last of the words in a row that count most together."""
    best, found = 0.0, (0, -1)
    total, first = 0.0, 0
    for at, word in enumerate(words):
        if total <= 0:
            total, first = 0.0, at
        total += word.worth
        if total > best:
            best, found = total, (first, at)
    return found


def _from(text: str, words: Sequence[Word], first: int) -> int:
    """Return where a title begins: as far before its first word as nothing closes, and nothing is foreign to it."""
    at = first
    while at and words[at - 1].worth != FOREIGN and words[at - 1].end < words[at].start:
        between = text[words[at - 1].end : words[at].start]
        if BREAK.search(between) or (":" in between and not _is_rubric(text, words[:at])):
            break
        at -= 1
    return next((word.start for word in words[at:] if STARTS.match(text[word.start])), words[first].start)


def _is_rubric(text: str, words: Sequence[Word]) -> bool:
    """Return whether what stands before a colon is a title's rubric, « Espace : », and no order, « Refais ça : »."""
    after = text.rfind(":", 0, words[-1].end)
    near = (word for word in words[-RUBRIC:] if word.start > after)
    opening = next((text[word.start : word.end] for word in near if STARTS.match(text[word.start])), "")
    named = any(form.pos in NAMING for form in (*lookup(opening), *lookup(opening.lower())))
    return bool(opening) and (named or place(opening) is not None or not known(opening))


def _to(text: str, words: Sequence[Word], last: int) -> int:
    """Return where a title ends: at the end of its sentence, before a word glued to it or foreign to it, or that counts one."""
    at = last
    while at + 1 < len(words) and words[at + 1].worth != FOREIGN and words[at].end < words[at + 1].start:
        between = text[words[at].end : words[at + 1].start]
        if END.search(between) and not (")" in between and "(" in text[words[last].start : words[at].end]):
            break
        at += 1
    after = words[at + 1] if at + 1 < len(words) else words[at]
    counted = text[words[at].start : words[at].end].isdigit() and text[words[at].end : after.start] == " "
    counts = counted and after.worth == FOREIGN
    end = words[at - 1 if counts else at].end
    asks = ASKS.match(text, end)
    return asks.end() if asks else end


@cache
def _craft() -> frozenset[str]:
    return frozenset(table("demandes")["metier"].split())
