"""A source in another language: its dates and figures as French writes them, and the reserve its sentences keep."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

from generator.cleaning.language import language
from generator.shelf import compiled, read_toml
from generator.types import Brief

TRANSLATED = "(traduction)"  # stands after a quotation that was said in another language


@lru_cache(maxsize=8)
def tongue(brief: Brief) -> str:
    """Return the name, in French, of the source's language when it is not French, else ""."""
    found = language(brief.cleaned.text)
    return "" if found == "français" else found


def glossed(text: str) -> str:
    """Return an English text followed by its dates, days and numbers as French writes them."""
    months, words = _tables()["mois"], _tables()["mots"]
    found = [f"{day} {months[month.lower()]} {year}".strip() for month, day, year in _days(text)]
    found += [
        french
        for word in compiled(r"[a-z]+").findall(text.lower())
        for french in (_french(word, months, words),)
        if french
    ]
    found += [compiled(r",(?=\d{3})").sub(" ", n) for n in compiled(r"\d{1,3}(?:,\d{3})+").findall(text)]
    found += [
        f"{n.replace('.', ',')} {after}"
        for n, after in compiled(r"(?<![\d.])(\d+\.\d+)(?![\d.]) ?(%|\w*)").findall(text)
    ]
    return f"{text}\n{' ; '.join(found)}" if found else text


def _french(word: str, months: Mapping[str, str], words: Mapping[str, str]) -> str:
    return months.get(word) or words.get(word) or words.get(word.removesuffix("s"), "")


def _days(text: str) -> Iterator[tuple[str, str, str]]:
    names = "|".join(_tables()["mois"])
    for match in re.finditer(rf"\b({names}) (\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (\d{{4}}))?", text, re.I):
        yield match[1], match[2], match[3] or ""
    for match in re.finditer(rf"\b(\d{{1,2}})(?:st|nd|rd|th)? (?:of )?({names})\b(?:,? (\d{{4}}))?", text, re.I):
        yield match[2], match[1], match[3] or ""


def reserves(text: str) -> Iterator[str]:
    """Yield the names of the reserves an English text makes (« alleged », « intended »…)."""
    for name, pattern in _signs().items():
        if pattern.search(text):
            yield name


@cache
def _signs() -> Mapping[str, re.Pattern[str]]:
    rows = _tables()["signes"]
    return {name: compiled(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE) for name, parts in rows.items()}


@cache
def _tables() -> Mapping[str, Mapping[str, str]]:
    return read_toml(Path(__file__).parent / "data" / "anglais.toml")
