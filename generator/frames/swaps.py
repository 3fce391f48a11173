"""Turns of phrase of equal worth exchanged where a sentence stays too near the source's words; never inside quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from generator.frames.copying import QUOTE, stretch
from generator.frames.library import load
from generator.frames.matching import ARTICLES, OPENINGS
from generator.frames.relatives import changes
from generator.frames.words import join_preposition
from generator.shelf import compiled

NUMBER = r"(\d+(?:[    .,]\d+)*)"
DETERMINER = r"(les|des|la|le|l['’]|un|une)"
TOKEN = compiled(r"\((?:de|à|)\)|<dét>|#|~")
NEAR = 12  # words in which a second complement may follow
GOOD = 7  # words: a run no longer needs no swap
LEAST_HEARD = 4  # letters of a turn that a reader hears twice
MOST = 3  # swaps in one text


@dataclass(frozen=True, slots=True)
class Swap:
    """One line of the table."""

    find: re.Pattern[str]
    left: tuple[str, ...]  # the tokens found, in order
    to: str
    kept_off: frozenset[str]  # words that must not stand before


def swaps(text: str, folders: tuple[str, ...] = ()) -> Iterator[tuple[int, Swap]]:
    """Yield (rank, swap) for the lines of a site's table whose own words stand in a text; only those are compiled."""
    low = text.lower().replace("’", "'")
    for rank, (anchor, row) in enumerate(_table(folders)):
        if anchor in low:
            yield rank, _swap(*row)


@cache
def _table(folders: tuple[str, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the lines of the table, each after the longest stretch of plain words in its left side."""
    rows = [tuple(row) for row in load(folders).tables["locutions"]["swaps"]]
    return tuple((max((part.strip() for part in TOKEN.split(row[0])), key=len).lower(), row) for row in rows)


@cache
def _swap(left: str, right: str, kept_off: str = "") -> Swap:
    tokens = tuple(TOKEN.findall(left))
    body = "".join(_expression(part) for part in re.split(f"({TOKEN.pattern})", left))
    find = compiled(rf"(?<![\w'’-]){body}" + ("" if left[-1] in ")~>" else r"(?![\w-])"), re.I)
    return Swap(find, tokens, right, frozenset(kept_off.split()))


def _expression(part: str) -> str:
    fixed: Mapping[str, str] = {"#": NUMBER, "~": r"(e|s|es)?(?!\w)", "<dét>": DETERMINER, "()": r"()"}
    if part in ("(de)", "(à)"):
        openings = sorted(OPENINGS[part[1:-1]], key=len, reverse=True)
        return "(" + "|".join(o.strip() + (r"\s" if o[-1] == " " else "") for o in openings) + ")"
    return fixed.get(part) or re.escape(part).replace("'", "['’]")


def softened(text: str, source: str, folders: tuple[str, ...] = ()) -> tuple[str, int]:
    """Return the text with up to three swaps inside its longest copied runs, and how many were made."""
    made = 0
    while made < MOST:
        run = stretch(text, source)
        if run is None or run[2] <= GOOD:
            break
        changed = _broken(text, run[0], run[1], source, folders)
        if changed is None:
            break
        text, made = changed, made + 1
    return text, made


def _broken(text: str, start: int, end: int, source: str, folders: tuple[str, ...]) -> str | None:
    """Return the text after the swap that cuts the run nearest its middle, None when none fits."""
    middle = (start + end) / 2
    found = [
        (abs((m.start() + m.end()) / 2 - middle), number, swap, m)
        for number, swap in swaps(text, folders)
        for m in _inside(swap, text, start, end)
    ]
    for change in changes(text):
        inside = start <= change.start and change.end <= end
        if inside and not any(a < change.end and change.start < b for a, b in _quoted(text)):
            return text[: change.start] + change.text + text[change.end :]
    for _, _, swap, match in sorted(found, key=lambda f: f[:2]):
        if any(_holds(other[3], match) for other in found):
            continue
        if _told_already(swap, text):
            continue
        changed = _applied(swap, match, text)
        if changed is not None and _fewer(changed, text, source):
            return changed
    return None


def _told_already(swap: Swap, text: str) -> bool:
    """Return whether the text has the new turn already: « pendant l'arrêt … pendant les heures »."""
    words = TOKEN.sub("", swap.to).replace("()", "").strip().lower()
    return len(words) > LEAST_HEARD and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text.lower()) is not None


def _holds(larger: re.Match[str], match: re.Match[str]) -> bool:
    """Return whether a longer turn covers this one, and so is the one to exchange."""
    covers = larger.start() <= match.start() and match.end() <= larger.end()
    return covers and larger.end() - larger.start() > match.end() - match.start()


def _fewer(changed: str, text: str, source: str) -> bool:
    before, after = stretch(text, source), stretch(changed, source)
    return before is not None and (after is None or after[2] < before[2] or changed != text)


def _quoted(text: str) -> list[tuple[int, int]]:
    return [(q.start(), q.end()) for q in QUOTE.finditer(text)]


def _inside(swap: Swap, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    quotes = _quoted(text)
    for match in swap.find.finditer(text, max(0, start - 1), end):
        before = text[: match.start()].split()[-1:]
        if any(a < match.end() and match.start() < b for a, b in quotes):
            continue
        if not before or before[0].lower() not in swap.kept_off:
            yield match


def _applied(swap: Swap, match: re.Match[str], text: str) -> str | None:
    """Return the text with one swap made: numbers, endings and articles carried over, capital kept."""
    found: dict[str, list[str]] = {}
    for token, value in zip(swap.left, match.groups(), strict=True):
        found.setdefault(token, []).append(value or "")
    after = text[match.end() :]
    if _one_of_two(swap, after) or ("(de)" in swap.left and after.lstrip().startswith("entre ")):
        return None
    article = next((ARTICLES.get(v.lower(), "") for t in ("(de)", "(à)") for v in found.get(t, ())), "")
    rest = article + text[match.end() :].lstrip() if "(" in "".join(swap.left) else text[match.end() :]
    words, preposition = _filled(swap.to, found)
    if preposition is None:
        joined = words + (rest if not words.endswith(" ") else rest.lstrip())
    else:
        joined = join_preposition(f"{words}{preposition}".strip(), rest) if preposition else f"{words.rstrip()} {rest}"
    if match[0][:1].isupper():
        joined = joined[:1].upper() + joined[1:]
    return text[: match.start()] + joined


def _one_of_two(swap: Swap, rest: str) -> bool:
    """Return whether the preposition changes while a second complement may still need the old one."""
    left = next((t for t in swap.left if t.startswith("(")), "")
    right = re.search(r"\((?:de|à|)\)$", swap.to)
    changes = (right[0] if right else "") != left
    return changes and bool(re.search(r"\b(?:et|ou)\b", re.split(r"[,.;:]", " ".join(rest.split()[:NEAR]))[0]))


def _filled(to: str, found: dict[str, list[str]]) -> tuple[str, str | None]:
    """Return the words of a right side, and the preposition it ends with ("" for a bare group, None for neither)."""
    queue = {token: list(values) for token, values in found.items()}
    end = re.search(r"\((de|à|)\)$", to)
    body = to[: end.start()] if end else to
    for token in ("#", "~", "<dét>"):
        while token in body and queue.get(token):
            body = body.replace(token, queue[token].pop(0), 1)
    return body.replace("~", ""), end[1] if end else None
