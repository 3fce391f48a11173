"""French typography, set once and last: spaces, apostrophes, quotation marks, numbers, capitals; words never change."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from generator.shelf import compiled, read_toml

DATA = Path(__file__).parent / "data"
NB, NNB = "\u00a0", "\u202f"  # no-break space, narrow no-break space
ANY = rf"[ \t{NB}{NNB}\u2009]"
KEPT = compiled(
    r"(?:https?://|www\.)[^\s«»<>\"]*[^\s«»<>\".,;:!?)…]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|`[^`\n]*`"
    r"|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:com|fr|org|net|eu|io|info|example|be|ch|ca|uk|gouv\.fr)\b(?:/[^\s«»]*)?"
    r"|(?<![\w-])[A-ZÀ-Þ][a-zà-ÿ]\w*[?!](?= [a-zà-ÿ])"  # a name with its mark: « Which? a appelé », « Yahoo! a vendu »
)
PASSES = 6  # signs piled up (« .!: ») settle in a few; ordinary text in one, seen by the second
QUOTE = compiled(r"[«»“”\"]")
# A sign without which nothing is found ("": none is sure), a pattern and what it becomes, applied in order.
SPACES: tuple[tuple[str, str, str], ...] = (
    ("", r"[\u200b\ufeff\u00ad]", ""),
    ("...", r"\.{3,}", "…"),
    ("", r"(?<=\w)['ʼ´‘‛](?=\w)", "’"),
    ("", rf"(?<![\w’])((?:[ldjmtnsc]|qu|jusqu|lorsqu|puisqu)){ANY}?['ʼ´‘’]{ANY}?(?=[\w«“])", r"\1’"),
    ("", rf"{ANY}{{2,}}", " "),
    ("", rf"(?<=\S){ANY}+(?=[.,](?!\w))", ""),
    ("", rf"(?<=\S){ANY}+(?=[)\]…](?![\w(\[]))", ""),
    ("", rf"(?<=[(\[]){ANY}+", ""),
    ("«", rf"«{ANY}*(?=\S)", f"«{NNB}"),
    ("»", rf"(?<=\S){ANY}*»", f"{NNB}»"),
    ("", rf"(?<=[^\s:;!?«(\[]){ANY}*(?=[;!?](?:[\s»”)\]!?…]|$))", NNB),
    (":", rf"(?<=[^\s:;]){ANY}*(?=:(?:\s|$))", NB),
    ("", rf"(?<=\d){ANY}*(?=[%‰](?!\w))", NNB),
    ("", rf"(?<![\d,.])(\d{{1,3}}){ANY}(?=\d{{3}}(?!\d))", rf"\1{NNB}"),
    ("", rf"(?<={NNB}\d{{3}}){ANY}(?=\d{{3}}(?!\d))", NNB),
    ("", rf"(?<=\d){ANY}*(?=[$€£¥](?!\w))", NB),
    ("-", rf"(?<=[^\W\d]){ANY}-{ANY}(?=[^\W\d])", " – "),
)
# The full stop of a whole sentence quoted after a colon, or by itself, stands inside its marks; that of a few words outside.
STOPS: tuple[tuple[str, str, str], ...] = (
    ("»", rf"(:{ANY}«{ANY}?[A-ZÀ-Þ\d][^«»\n]*[^\s.!?…:;,«»]){ANY}?»\.(?=\s|$)", rf"\1.{NNB}»"),
    ("»", rf"(:{ANY}«{ANY}?[A-ZÀ-Þ\d][^«»\n]*[.!?…]{ANY}?»)\.(?=\s|$)", r"\1"),
    ("»", rf"^(«{ANY}?[A-ZÀ-Þ](?:[^\s«»]+{ANY}){{3,}}[^«»\n]*[^\s.!?…:;,«»]){ANY}?»\.$", rf"\1.{NNB}»"),
    ("»", rf"^(«[^«»\n]*[?!…]{ANY}?»),(?={ANY}[a-zà-ÿ])", r"\1"),
    ("»", rf"((?:^|[^\s:.!?…»]){ANY}«{ANY}?[a-zà-ÿ][^«».!?\n]*[^\s.!?…«»])\.{ANY}?»\.?(?=\s|$)", rf"\1{NNB}»."),
)
ORDINALS: tuple[tuple[str, str], ...] = (
    (rf"(?<!\w)1{ANY}?(?:er|ER)(s?)(?!\w)", r"1er\1"),
    (r"(?<!\w)1(?:ère|ere|ière)(s?)(?!\w)", r"1re\1"),
    (r"(?<!\w)(\d+|[IVX]+)(?:ème|ième|éme|eme)(s?)(?!\w)", r"\1e\2"),
    (rf"(?<!\w)([IVX]+){ANY}e{ANY}(?=siècle)", rf"\1e{NB}"),
)


@lru_cache(maxsize=1024)
def tidy(text: str) -> str:
    """Return the text in French typography; idempotent, addresses and code left alone.

    Inside a quotation only spaces, apostrophes and the marks are set; ordinals, ligatures and accents of capitals
    are mended outside quotations only.
    """
    text = unicodedata.normalize("NFC", text)
    for _ in range(PASSES):
        before, text = text, _outside(KEPT, _quotes(text), _set)
        if text == before:
            break
    return text


def _outside(pattern: re.Pattern[str], text: str, change: Callable[[str], str]) -> str:
    """Return the text with what the pattern does not match changed; what it matches is hidden, not cut out."""
    kept: list[str] = []

    def hide(match: re.Match[str]) -> str:
        kept.append(match.group())
        return f"\ue000{len(kept) - 1}\ue001"

    changed = change(pattern.sub(hide, text))
    return compiled("\ue000(\\d+)\ue001").sub(lambda m: kept[int(m[1])], changed)


def _set(text: str) -> str:
    for sign, pattern, into in _spaces():
        if sign in text:
            text = pattern.sub(into, text)
    return "".join(_mended(part) if plain else part for part, plain in _parts(text))


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the stretches of a text, each with whether it stands outside « … » and “…”."""
    depth = start = 0
    for match in QUOTE.finditer(text):
        opens = match.group() in "«“"
        if opens and not depth:
            yield text[start : match.start()], True
            start = match.start()
        depth = depth + 1 if opens else max(0, depth - 1)
        if not depth and not opens:
            yield text[start : match.end()], False
            start = match.end()
    yield text[start:], not depth


def _mended(text: str) -> str:
    """Return words outside quotations with their ordinals, ligatures and capitals."""
    for pattern, into in _ordinals():
        text = pattern.sub(into, text)
    text = _ligatures().sub(lambda m: m.group().replace("oe", "œ"), text)
    text = _capitals()[0].sub(lambda m: _capitals()[1][m.group()], text)
    return _openings().sub("À", text)


def _quotes(text: str) -> str:
    """Return the text with straight and English quotation marks made French; inside « » they become “ ”."""
    lines = text.split("\n")
    return "\n".join(_quotes_of(line) if '"' in line or "“" in line else line for line in lines)


def _quotes_of(line: str) -> str:
    """Return a line with its pairs of marks made French; a mark without its pair is left as it is."""
    if line.count('"') % 2 or line.count("“") != line.count("”"):
        return line
    made, depth, straight = [], 0, False
    for char in line:
        if char == '"':
            straight = not straight
            char = "“" if straight else "”"
        depth -= char in "»”"
        made.append({"“": "«", "”": "»"}.get(char, char) if depth <= 0 else char)
        depth += char in "«“"
    return "".join(made)


@cache
def _tables() -> dict[str, Any]:
    return read_toml(DATA / "typography.toml")


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@cache
def _spaces() -> tuple[tuple[str, re.Pattern[str], str], ...]:
    tables = _tables()
    listed = (
        ("", rf"(?<=\d){ANY}(?=(?:{_any(tables['units'])})(?![\w'’]))", NB),
        ("", rf"(?<!\w)({_any(tables['before_names'])}){ANY}(?=[A-ZÀ-Þ])", rf"\1{NB}"),
        ("", rf"(?<!\w)({_any(tables['before_numbers'])}){ANY}?(?=\d)", rf"\1{NB}"),
    )
    return tuple(
        (sign, compiled(pattern, re.IGNORECASE if "qu|" in pattern else 0), into)
        for sign, pattern, into in (*SPACES, *STOPS, *listed)
    )


@cache
def _ordinals() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((compiled(pattern), into) for pattern, into in ORDINALS)


@cache
def _ligatures() -> re.Pattern[str]:
    bare = (word.replace("œ", "oe").replace("'", "’") for word in _tables()["accents"]["ligatures"])
    return compiled(rf"(?<!\w)(?:{_any(bare)})(?!\w)")


@cache
def _capitals() -> tuple[re.Pattern[str], dict[str, str]]:
    """Return the pattern of words that lost the accent of their capital, and those words mended."""
    bare = {_plain(word[0]) + word[1:]: word for word in _tables()["accents"]["words"]}
    return compiled(rf"(?<![\w-])(?:{_any(bare)})(?!\w)"), bare


@cache
def _openings() -> re.Pattern[str]:
    words = _any(_tables()["accents"]["openings"]).replace("'", "’")
    return compiled(rf"(?:^|(?<=[.!?…\n] )|(?<=\n))A(?={ANY}(?:(?:{words})(?:(?!\w)|(?<=’))|\d))")


def _plain(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]


_STRAIGHT = (
    *(("’", "'"), ("ʼ", "'"), ("‘", "'"), (NB, " "), (NNB, " "), ("\u2009", " "), ("‑", "-"), ("“", '"'), ("”", '"')),
    ("\u00ad", ""),
)


@lru_cache(maxsize=4096)
def unaccented(text: str) -> str:
    """Return the text in lower case without accents."""
    plain = unicodedata.normalize("NFKD", text.lower())
    return "".join(c for c in plain if not unicodedata.combining(c))


@lru_cache(maxsize=4096)
def strip_typography(text: str) -> str:
    """Return the text for comparison: NFC, straight apostrophes, plain spaces, no soft hyphens."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFC", text)
    for sign, plain in _STRAIGHT:  # ten times faster than `translate` on French, where few signs stand
        text = text.replace(sign, plain)
    return text
