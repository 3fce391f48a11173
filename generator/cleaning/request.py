"""The pasted request: what the user asks of the article, wherever it stands, in English or French."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from generator.cleaning.lines import Line
from generator.types import Request

# A request frames the article; further inside, the same words are the article's own (or an attack).
HEAD, TAIL = 4, 3  # lines with text, at the start and at the end, in which a request is looked for
GLUE = re.compile(r"(?<=[a-zé])(?=[A-ZÀ-ÞÉ«])")
LANGUAGE_NAME = re.compile(r"^(?:french|français|francais|english|anglais)", re.IGNORECASE)


def find(lines: Sequence[Line], keep: frozenset[int]) -> Request:
    """Return what the request lines ask; `Request.lines` are their numbers."""
    written = [line for line in lines if line.text]
    edges = {line.number for line in (*written[:HEAD], *written[-TAIL:])} - keep
    request = Request()
    for line in written:
        if line.number in edges and _asks(line.text):
            request = _understood(request, line)
    return request


def _asks(text: str) -> bool:
    return any(mark.search(text) for mark in _patterns()["marques"])


def _understood(request: Request, line: Line) -> Request:
    text, rules = line.text, _patterns()
    title = rules["titre"].search(text)
    tone = rules["ton"].search(text)
    key = rules["cle"].search(text)
    return replace(
        request,
        title=request.title or (_title(title["titre"]) if title else ""),
        min_words=request.min_words or _number(rules["mots_min"], text),
        max_words=request.max_words or _number(rules["mots_max"], text),
        language=request.language or _language(text),
        tone=request.tone or (next(filter(None, tone.groups()), "") if tone else ""),
        keyphrase=request.keyphrase or (key["cle"].strip() if key else ""),
        subheads=request.subheads or bool(rules["sous_titres"].search(text)),
        seo=request.seo or bool(rules["seo"].search(text)),
        lines=(*request.lines, line.number),
    )


def _title(text: str) -> str:
    """Return the title that follows « this title », also when it is glued to the word before."""
    text = text.strip(' :«»"')
    glued = LANGUAGE_NAME.match(text)
    if glued:
        text = text[glued.end() :].strip(" :")
    return text if len(text.split()) > 2 else ""


def _number(patterns: Sequence[re.Pattern[str]], text: str) -> int:
    found = next((m for p in patterns if (m := p.search(text))), None)
    return int(found["n"]) if found else 0


def _language(text: str) -> str:
    found = (name for name, pattern in _patterns()["langues"].items() if pattern.search(text))
    return next(found, "")


@cache
def _patterns() -> dict[str, Any]:
    path = Path(__file__).parent / "data" / "demandes.toml"
    values = tomllib.loads(path.read_text("utf-8"))
    return {key: _compiled(value) for key, value in values.items()}


def _compiled(value: Any) -> Any:
    if isinstance(value, list):
        return [_compiled(item) for item in value]
    if isinstance(value, dict):
        return {key: _compiled(item) for key, item in value.items()}
    return re.compile(value, re.IGNORECASE)
