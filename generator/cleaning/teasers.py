"""A page that speaks of itself to its readers tells no news: « Nous en discutons dans notre podcast », « VIDÉO | … », with the question before it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from typing import NamedTuple

from generator.cleaning.dating import QUOTED
from generator.cleaning.lines import Line, parted
from generator.cleaning.messages import reason
from generator.cleaning.tables import table
from generator.cleaning.traced import joined
from generator.cleaning.zones import text_of
from generator.french.sentences import split
from generator.shelf import compiled
from generator.types import Removal

LONG, LINK = 45, 24  # words of such a sentence, of a label and the title behind it
TITLE = 6  # words between marks that may be what a podcast is called: more are somebody's
ASKED = 20  # words of a question before it
OFTEN = 3  # other sentences in which the text says « nous », or « vous »: it is told so
WE = compiled(r"\b(?:[Nn]ous|[Nn]otre|[Nn]os|[Jj]e)\b|\b[Jj]['’]")
YOU = compiled(r"\b(?:[Vv]ous|[Vv]otre|[Vv]os)\b")
ASKS = compiled(r"\?\W*$")
LABEL = compiled(r"^\W*(?P<label>[^:|–—.!?«»\d]{2,40}?)\s*(?:[:|]|\s[–—-])\s*(?P<title>\S.*)$")
POINTED = compiled(r"[.;:,]\s*$|[!?]\s+\S")
WORD = compiled(r"[^\W\d_]+")


class Page(NamedTuple):
    """Whether the text of a page says « nous », and « vous », of itself: then neither tells a teaser."""

    we: bool = False
    you: bool = False


PLAIN = Page()


def without(lines: Sequence[Line], noise: Sequence[Removal], keep: frozenset[int]) -> tuple[list[Line], list[Removal]]:
    """Return the lines without the sentences by which a page speaks of itself, and what went; lines of `keep` stay.

    `noise` went before: what a line asks before a call that went is part of it.
    """
    page = _page(lines)
    called = {removal.line for removal in noise}
    left: list[Line] = []
    removed: list[Removal] = []
    why = reason("promesse")
    for line in lines:
        gone = [] if line.number in keep or not line.text else _gone(line, page, called)
        removed += [Removal(line.number, text, why) for text in gone]
        rest = [part for part in split(line.text) if part.text not in gone] if gone else []
        if gone and rest:
            text = line.traced.strip()
            left.append(Line(line.number, joined([text[part.start : part.end] for part in rest], " ")))
        elif not gone:
            left.append(line)
    return left, removed


def links(lines: Sequence[Line], keep: frozenset[int]) -> tuple[list[Line], list[Removal]]:
    """Return the lines without the titles of other pages behind a label, below the first paragraph, and what went."""
    first = text_of(lines)[0]
    gone = {
        line.number for line in lines if 0 < first < line.number and line.number not in keep and _is_link(line.text)
    }
    return parted(lines, gone, reason("renvoi"))


def _gone(line: Line, page: Page, called: Collection[int]) -> list[str]:
    """Return the sentences of a line that go, the questions that open it with the teaser behind them."""
    parts = split(line.text)
    tells = [*(teases(part.text, page) for part in parts), line.number in called]
    for rank in range(len(parts)):
        opens = all(ASKS.search(part.text) and len(part.text.split()) <= ASKED for part in parts[: rank + 1])
        tells[rank] = tells[rank] or (opens and tells[rank + 1])
    return [part.text for part, told in zip(parts, tells, strict=False) if told]


def teases(sentence: str, page: Page = PLAIN) -> bool:
    """Return whether a sentence speaks of what a medium offers its readers."""
    plain = QUOTED.sub(" ", sentence)
    if len(sentence.split()) > LONG:
        return False
    found = _patterns()
    if any(pattern.search(sentence) for pattern in found["annonces"]):
        return True
    if any(len(quoted.split()) > TITLE for quoted in QUOTED.findall(sentence)) or '"' in sentence:
        return False
    ours = not page.we and found["notre"][0].search(plain) is not None
    return ours or (not page.you and bool(found["offre"][0].search(plain) and found["lecteur"][0].search(plain)))


def _is_link(text: str) -> bool:
    """Return whether a line is a title behind a label of a page's words: « Lien vidéo : À l'intérieur de l'atelier »."""
    head = LABEL.match(text)
    if head is None or len(text.split()) > LINK or POINTED.search(text):
        return False
    words = [word.lower() for word in WORD.findall(head["label"].replace("'", " ").replace("’", " "))]
    labels = frozenset(str(table("promesses")["etiquettes"]).split())
    return bool(words) and all(word in labels for word in words) and any(len(word) > len("les") for word in words)


def _page(lines: Sequence[Line]) -> Page:
    """Return how the text of a page speaks, outside its quotations."""
    told = [QUOTED.sub(" ", part.text) for line in lines if len(line.text.split()) > 1 for part in split(line.text)]
    others = [text for text in told if not teases(text)]
    return Page(*(sum(bool(sign.search(text)) for text in others) >= OFTEN for sign in (WE, YOU)))


@cache
def _patterns() -> dict[str, tuple[re.Pattern[str], ...]]:
    rows = table("promesses")
    return {
        "notre": (compiled(rows["notre"]),),
        "lecteur": (compiled(rows["lecteur"]),),
        "offre": (compiled(rows["offre"]),),
        "annonces": tuple(compiled(row, re.IGNORECASE) for row in rows["annonces"]),
    }
