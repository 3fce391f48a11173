"""What the head of a Markdown file tells: `key: value` lines between two marks, read with tolerance."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from generator.french import dates
from generator.shelf import compiled

BLOCK = compiled(r"\A\s*(---|\+\+\+)[ \t]*\n(.*?)\n(?:\1|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
FIELD = compiled(r"^([\w-]+)\s*[:=]\s*(.*?)\s*$", re.M)
QUOTED = compiled(r"^(['\"])(.*)\1(?:\s+#.*)?$")
FOLDED = compiled(r"^([\w-]+)\s*:\s*[>|][-+]?[ \t]*\n((?:[ \t]+\S.*(?:\n|\Z))+)", re.M)
NUMERIC = compiled(r"^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b")
SLASHED = compiled(r"^(\d{4})/(\d{1,2})/(\d{1,2})\b")
# « source: translated (auto) » tells how a text was made, not who published it.
MACHINE = compiled(r"\b(?:(?:machine[- ])?translat\w+|tradui\w*|traduction|deepl)\b", re.IGNORECASE)
# Fields in which somebody tells the writer something; only those that order an article are followed.
NOTES = (
    "note",
    "notes",
    "comment",
    "todo",
    "brief",
    "request",
    "demande",
    "consigne",
    "consignes",
    "instruction",
    "instructions",
    "prompt",
)
SETTINGS = compiled(
    r"(?:focus[_-]?)?key(?:word|phrase)|mot[_-]?cl[ée]|min[_-]?words|words|word[_-]?count|longueur|tone|ton"
)
# What a field is called by those who write front matter, in order of preference.
KEYS: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "titre", "headline"),
    "author": ("author", "auteur", "auteure", "authors", "byline"),
    "day": ("date", "published", "publishdate", "pubdate", "published_time", "date_published", "publication"),
    "url": ("canonical", "canonical_url", "canonicalurl", "source_url", "sourceurl", "source", "url", "link", "lien"),
    "origin": ("site_name", "site", "publisher", "source", "media", "origin"),
}


def split(text: str) -> tuple[dict[str, str], int]:
    """Return the fields of a text's front matter, keys in lower case, and where it ends; ({}, 0) without one."""
    match = BLOCK.match(text)
    if not match:
        return {}, 0
    block = FOLDED.sub(lambda m: f"{m[1]}: {' '.join(m[2].split())}\n", match[2])
    fields = {key.lower(): _value(value) for key, value in FIELD.findall(block)}
    return ({key: value for key, value in fields.items() if value}, match.end()) if fields else ({}, 0)


def first(fields: Mapping[str, str], noun: str) -> str:
    """Return the field of that noun under any of its names, or ""; a url is an address, an origin is none."""
    for key in KEYS[noun]:
        value = fields.get(key, "")
        address = value.startswith(("http://", "https://"))
        if noun == "origin" and MACHINE.search(value):
            continue
        if value and ((noun == "url") == address or noun not in ("url", "origin")):
            return value
    return ""


def asked(fields: Mapping[str, str]) -> tuple[str, ...]:
    """Return what the fields may ask of the article: a note to who writes it, a setting by its name."""
    notes = [fields[key] for key in NOTES if key in fields]
    settings = [f"{key.replace('_', ' ')}: {value}" for key, value in fields.items() if SETTINGS.fullmatch(key)]
    return (*notes, *settings)


def _value(text: str) -> str:
    match = QUOTED.match(text)
    if match:
        return match[2].replace('\\"', '"').replace("''", "'")
    text = compiled(r"\s+#.*$").sub("", text)
    return text.strip("[]").split(",")[0].strip("\"' ") if text.startswith("[") else text


@cache
def day(text: str) -> date | None:
    """Return the day of « 2026-03-02T08:30 », « 02/03/2026 » (day first) or « 2 mars 2026 »; None if it is none."""
    text = text.strip()
    if match := NUMERIC.match(text):
        parts = (int(match[3]), int(match[2]), int(match[1]))
    elif match := SLASHED.match(text):
        parts = (int(match[1]), int(match[2]), int(match[3]))
    else:
        return _iso(text) or next((found for phrase in dates.find(text) if (found := _iso(phrase.iso))), None)
    try:
        return date(*parts)
    except ValueError:
        return None


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
