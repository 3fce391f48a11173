"""Numbers in letters that a writer counts himself: what he names at once, and what the facts name in a list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.checks.numerals import OWN_COUNT, number_words, units
from generator.shelf import compiled

WORD = compiled(r"[^\W\d_]+(?:-[^\W\d_]+)*")
FOLLOWING = compiled(r" ([^\W\d_]+)")
NAME = r"(?:[LlD]es? |[Ll]a |[LlDd]')?[A-ZÀ-Þ][\w'.+-]*(?: (?:d[eu]s? |l[ea]s? |d'|l'|\()?[A-ZÀ-Þ][\w'.+-]*)*"
LED = r"(?:d[eu]s? |d'|en |à |aux? |chez |pour |avec )?"
NAMES = compiled(rf"{NAME}(?:, {LED}{NAME})*(?:,? et {LED}{NAME}|, {LED}{NAME})")
NAME_END = compiled(r",? et |, ")
BEFORE_NAMES = compiled(r"(?: [^\W\d]+){1,4} ?[,:(]\s?$")  # between a number and the names it counts
AFTER_NAMES = compiled(r"\s*[:,]\s*(?:l[ea]s |ces |soit |tous |toutes )?$")
HEADED = compiled(r"\b(?:l[ea]s? |l'|une? )([^\W\d]{4,})", re.IGNORECASE)  # « le Prix du jury, le Prix du public »
LISTED = range(3, 13)  # times a list names one thing by one word
ENUMERATION = compiled(r"[^.,;:!?\d]{0,40}[:,] (?P<items>[^.;:!?]{10,160})")
JOINT = compiled(r", (?!puis|ensuite|et )|\bet\b|\bpuis\b")


def tallied(value: str, said: str) -> bool:
    """Return whether a writer counts what he tells at once, item by item: « deux fois, du gel puis du manque d'eau »."""
    return _named_all(value, said) or _told_all(value, said)


def listed(value: str, said: str, evidence: str) -> bool:
    """Return whether the facts name as many in one list, or one thing by one as often: a reader may have counted them."""
    heads = Counter(m[1].lower() for m in HEADED.finditer(evidence))
    there = {*map(_length, NAMES.finditer(evidence)), *(n for n in heads.values() if n in LISTED)}
    return any(int(value) in there for _ in _in_letters(value, said))


def _named_all(value: str, said: str) -> bool:
    """Return whether a number stands beside as many names: « trois pays, la Suisse, le Maroc et Haïti »."""
    lists = [m for m in NAMES.finditer(said) if str(_length(m)) == value]
    for match in _in_letters(value, said) if lists else ():
        ahead = any(BEFORE_NAMES.match(said[match.end() : m.start()]) for m in lists)
        if ahead or any(AFTER_NAMES.match(said[m.end() : match.start()]) for m in lists):
            return True
    return False


def _told_all(value: str, said: str) -> bool:
    first = next(_in_letters(value, said), None) if value.isdigit() and int(value) <= OWN_COUNT else None
    told = ENUMERATION.match(said, first.end()) if first else None
    if told is None or NAMES.match(told["items"]):
        return False
    return len(JOINT.findall(told["items"])) == int(value) - 1


def _in_letters(value: str, said: str) -> Iterator[re.Match[str]]:
    """Yield where a text has a whole number in letters that no unit follows."""
    for match in WORD.finditer(said) if value.isdigit() else ():
        after = FOLLOWING.match(said, match.end())
        if number_words().get(match.group().lower()) == value and not (after and units().get(after[1].lower())):
            yield match


def _length(names: re.Match[str]) -> int:
    return len(NAME_END.findall(names.group())) + 1
