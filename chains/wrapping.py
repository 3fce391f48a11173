"""What models put around a text, and how else they write its marks: undone before anything is read."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import Any

from generator.shelf import compiled, read_toml

RECITED = 7  # words in a row
DATA = Path(__file__).parent / "data" / "enveloppes.toml"
ID = r"(?:[FN]:?\d[\w-]*|N:[\w-]+)"
MARK = compiled(r"\[(?:[FN]:?[\w-]+)(?:\s*[,;]\s*[FN]:?[\w-]+)*\]")
LOOSE = compiled(  # « 【F1】 », « [Fait 1] », « [f1 et F2] », « <F3> »
    rf"[\[【<⟦](?:faits? |facts? )?(?P<ids>(?:{ID}|\d\d?)(?:\s*(?:[,;/+–-]|et|and)\s*(?:faits? )?(?:{ID}|\d\d?))*)[\]】>⟧]",
    re.IGNORECASE,
)
ROUND = compiled(rf"\((?P<ids>{ID}(?:\s*[,;]\s*{ID})*)\)(?=[.!?…»]*\s*(?:$|[A-ZÀ-Þ«\[(]))", re.MULTILINE)
ONE = compiled(rf"{ID}|\d+", re.IGNORECASE)
FINAL = compiled(r"^.*<\|channel\|>final<\|message\|>|<\|(?:end|return)\|>", re.S)
LABEL = r"^\W*(?:{})\s*(?:\*\*)?\s*:\s*(?:\*\*)?\s*"
RULE = compiled(r"^\s*(?:[-*_]\s*){3,}$", re.MULTILINE)


def unthought(text: str) -> str:
    """Return an answer without the model's thinking; nothing when it never came to an end."""
    text = FINAL.sub("", text) if "<|channel|>final" in text else text
    return _thinking().sub("", text).strip()


def printable(text: str) -> str:
    """Return a text without half characters, control characters and signs that turn the way it is read."""
    return compiled(r"[\x00-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]").sub(
        "", text
    )


def recites(text: str, told: str) -> bool:
    """Return whether a text says again a stretch of what the model was told to do."""
    words, known = compiled(r"\w+").findall(text.lower()), " ".join(compiled(r"\w+").findall(told.lower()))
    runs = (" ".join(words[at : at + RECITED]) for at in range(len(words) - RECITED + 1))
    return any(run in known for run in runs)


def marked(text: str) -> str:
    """Return an answer with its marks as they were asked for: « [F1] », « [F1][F2] »."""
    own = MARK.search(text) is not None
    text = LOOSE.sub(lambda m: _marks(m, own), text)
    return text if MARK.search(text) else ROUND.sub(lambda m: _marks(m, own), text)


def _marks(found: re.Match[str], own: bool) -> str:
    """Return marks for the ids of a bracket; a bare number is one only where no mark is written as it should be."""
    ids = ONE.findall(found["ids"])
    if own and all(id.isdigit() for id in ids) and "fa" not in found.group().lower():
        return found.group()
    return "".join(f"[{id if not id.isdigit() else 'F' + id}]" for id in (id[0].upper() + id[1:] for id in ids))


def unwrapped(text: str) -> str:
    """Return a text without the line that announces it, its label, rules, and what the model says of its work."""
    lines = RULE.sub("", text).strip().split("\n")
    while len(lines) > 1 and _announces(lines[0]):
        lines = "\n".join(lines[1:]).strip().split("\n")
    paragraphs = re.split(r"\n\s*\n", "\n".join(lines))
    while len(paragraphs) > 1 and _comments(paragraphs[-1]):
        paragraphs.pop()
    return _pattern("etiquettes", LABEL).sub("", "\n\n".join(paragraphs), count=1)


def bare_question(line: str) -> str:
    """Return a line of a question or of its answer without « Q : », « R : »."""
    return _pattern("questions", r"^\W*(?:{})\s*").sub("", _pattern("reponses", r"^\W*(?:{})\s*").sub("", line))


def one_line(text: str) -> str:
    """Return a one-line text: the first of several proposals, without quotation marks around it."""
    label = _pattern("etiquettes", LABEL)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    lines = [*lines[:1], *takewhile(lambda line: not label.match(line), lines[1:])]
    numbered = [line for line in lines if compiled(r"(?:\d+[.)]|[-*•]) ").match(line)]
    if len(numbered) > 1 and numbered == lines:
        lines = [compiled(r"^(?:\d+[.)]|[-*•]) ").sub("", lines[0])]
    said = " ".join(lines)
    for left, right in ("«»", '""', "“”"):
        inside = compiled(rf"^{left}\s*([^{left}{right}]+?)\s*{right}?((?:\s*\[[^\]]+\])*)\s*{right}?\.?$").match(said)
        if inside:
            return inside[1] + inside[2]
    return said


def _announces(line: str) -> bool:
    ends = line.rstrip(" *").endswith((":", "!", "."))
    return ends and not MARK.search(line) and _pattern("annonces", r"^\W*(?:{})\b").match(line) is not None


def _comments(paragraph: str) -> bool:
    return not MARK.search(paragraph) and _pattern("suites", r"^[\s*_]*(?:{})").match(paragraph) is not None


@cache
def _thinking() -> re.Pattern[str]:
    names = "|".join(_table()["pensees"])
    open_, close = rf"[<\[](?:{names})[>\]]", rf"[<\[]/(?:{names})[>\]]"
    return compiled(rf"^\s*{open_}.*?(?:{close}|\Z)|^(?:(?!{open_}).)*?{close}", re.S | re.IGNORECASE)


@cache
def _pattern(name: str, around: str) -> re.Pattern[str]:
    return compiled(around.format("|".join(_table()[name])), re.IGNORECASE)


@cache
def _table() -> dict[str, Any]:
    return dict(read_toml(DATA))
