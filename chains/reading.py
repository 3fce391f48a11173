"""Read what a model answers, however it wraps it: JSON in fences, marks at the end of sentences, items by line."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Any

from chains.wrapping import bare_question, marked, one_line, unwrapped
from generator.french.sentences import split as split_sentences
from generator.types import Sentence

FENCE = re.compile(r"^\s*```[a-z]*\s*\n?|\n?```\s*$")
DOUBLE_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
MARK = re.compile(r"\s*\[((?:[FN]:?[\w-]+)(?:\s*[,;]\s*[FN]:?[\w-]+)*)\]")
BULLET = re.compile(r"^\s*(?:[-–•*]|\d+[.)])\s+")
HEADER = re.compile(r"^\s*(?:#{1,6}\s+|\*\*(.+?)\*\*\s*$)")
HEADING = re.compile(r"^\s*#{1,6}\s+(?![^\n]*\[[FN])[^\n]*\n?", re.MULTILINE)
SHORT = 6  # words
LABELLED = re.compile(r"^(?:\*\*)?([^:?]{1,90}?(?:\?|(?=\s*:)))(?:\*\*)?\s*:?\s*(.*)$", re.S)


def clean(text: str) -> str:
    """Return an answer without fences, Markdown emphasis and double escapes, NFC."""
    text = FENCE.sub("", text.strip())
    text = DOUBLE_ESCAPE.sub(lambda m: chr(int(m.group(1), 16)), text)
    text = re.sub(r"\*\*(.+?)\*\*", r"\1", text)
    return unicodedata.normalize("NFC", text).strip()


def json_object(text: str) -> dict[str, Any] | None:
    """Return the first JSON object of an answer, or None; a cut object is no object."""
    start = text.find("{")
    while start >= 0:
        try:
            value, _ = json.JSONDecoder().raw_decode(text[start:])
        except json.JSONDecodeError:
            start = text.find("{", start + 1)
            continue
        return value if isinstance(value, dict) else None
    return None


def labelled_lines(text: str, labels: Sequence[str]) -> dict[str, str]:
    """Return the text after each label at the beginning of a line (« title: … »), up to the next label."""
    found: dict[str, str] = {}
    pattern = re.compile(rf"^\W*({'|'.join(map(re.escape, labels))})\W*:\s*", re.IGNORECASE | re.MULTILINE)
    cleaned = marked(clean(text))
    marks = list(pattern.finditer(cleaned))
    for mark, after in zip_longest(marks, marks[1:]):
        said = cleaned[mark.end() : after.start() if after else None].strip()
        found.setdefault(mark.group(1).lower(), said)
    return found


def parts(text: str, labels: Sequence[str]) -> dict[str, str]:
    """Return what stands under each label that has a line of its own (« ## Partie 2 »), a heading behind it or not."""
    names = "|".join(map(re.escape, labels))
    pattern = re.compile(rf"^[^\w\n]*({names})\b(?![^\n]*\[[FN])[^\n]*$", re.IGNORECASE | re.MULTILINE)
    known = {label.lower(): label for label in labels}
    said = marked(clean(text))
    marks = list(pattern.finditer(said))
    found: dict[str, str] = {}
    for mark, after in zip_longest(marks, marks[1:]):
        found.setdefault(known[mark[1].lower()], said[mark.end() : after.start() if after else None].strip())
    return found


def sentences(text: str, shape: str) -> tuple[Sentence, ...]:
    """Return the sentences of an answer with the facts their marks cite, by the slot's shape."""
    text = marked(clean(text))
    if shape == "items":
        return _items(text)
    text = unwrapped(HEADING.sub("", text))
    if shape == "line":
        return _shared(_marked(one_line(text), 0))
    paragraphs = [p for p in re.split(r"\n\s*\n", text) if p.strip()]
    return tuple(s for number, part in enumerate(paragraphs) for s in _asked(_marked(" ".join(part.split()), number)))


def _asked(paragraph: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """Return a paragraph's sentences, one without marks resting on what the next cites when that answers or unfolds it."""
    return tuple(
        replace(s, facts=after.facts) if after and not s.facts and _led(s.text) else s
        for s, after in zip_longest(paragraph, paragraph[1:])
    )


def _led(text: str) -> bool:
    """Return whether the sentence after may bear this one's marks too: it is a question, or as short as « Deux griefs se croisent. »"""
    return text.endswith("?") or len(text.split()) <= SHORT


def _shared(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """Return the sentences of one line, those without marks resting on what the next marks cite."""
    found: list[Sentence] = []
    facts: tuple[str, ...] = ()
    for sentence in reversed(sentences):
        facts = sentence.facts or facts
        found.append(replace(sentence, facts=facts))
    return tuple(reversed(found))


def _items(text: str) -> tuple[Sentence, ...]:
    """Return entries: « label : text » lines, bullets, or a question on a line and its answer below."""
    found: list[Sentence] = []
    label = ""
    number = 0
    for line in (bare_question(BULLET.sub("", line.strip())) for line in text.splitlines() if line.strip()):
        bare = MARK.sub("", HEADER.sub(lambda m: m.group(1) or "", line)).strip()
        if bare.endswith("?") and not MARK.search(line):
            label = bare
            continue
        head, rest = ("", line) if label else _labelled(line)
        entry = _marked(rest, number)
        if entry:
            first, *others = entry
            found.append(Sentence(first.text, first.facts, number, label or head))
            found += others
            number, label = number + 1, ""
    return tuple(found)


def _labelled(line: str) -> tuple[str, str]:
    match = LABELLED.match(line)
    if not match or not match.group(2) or len(match.group(1).split()) > 12:
        return "", line
    return MARK.sub("", match.group(1)).strip(), match.group(2).strip()


def _marked(text: str, paragraph: int) -> tuple[Sentence, ...]:
    """Return the sentences between marks; what stands before a mark without its own shares it only if one sentence."""
    found: list[Sentence] = []
    at = 0
    for group in re.finditer(rf"(?:{MARK.pattern})+", text):
        said = text[at : group.start()].strip()
        after = re.match(r"[.!?…»]+", text[group.end() :])
        at = group.end() + (after.end() if after else 0)
        said += after.group() if after and not said.endswith((".", "!", "?", "…")) else ""
        facts = tuple(dict.fromkeys(re.findall(r"[FN]:?[\w-]+", group.group())))
        found += _split(said.lstrip(" .").strip(), facts, paragraph)
    rest = text[at:].strip(" .")
    return (*found, *_split(text[at:].strip(), (), paragraph)) if rest else tuple(found)


def _split(text: str, facts: tuple[str, ...], paragraph: int) -> list[Sentence]:
    """Return the sentences of a stretch; only the last of them bears its marks."""
    parts = [part.text for part in split_sentences(text)] or ([text] if text else [])
    return [
        Sentence(part, facts if number == len(parts) - 1 else (), paragraph)
        for number, part in enumerate(parts)
        if any(c.isalnum() for c in part)
    ]
