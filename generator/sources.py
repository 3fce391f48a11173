"""Bytes, a file or standard input become a Source: encoding, Markdown front matter, HTML page."""

from __future__ import annotations

import re
import sys
import unicodedata
from datetime import date
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from generator.errors import SourceError
from generator.types import Source

CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+")
INVISIBLE = re.compile(r"[\ufeff\u200b-\u200f\u2060\u202a-\u202e\u00ad]")
MOJIBAKE = re.compile(r"Ã[\x80-\xbf©¨ª«´¹»¢§¯®°]|â€[™œ\x9d\x93\x94¦]|Â[ «»°]")
FRONT_MATTER = re.compile(r"\A(---|\+\+\+)[ \t]*\n(.*?)\n\1[ \t]*(?:\n|\Z)", re.S)
FIELD = re.compile(r"^([\w-]+)\s*[:=]\s*(.+?)\s*$", re.M)
HTML = re.compile(r"<(?:!doctype html|html|body|article|head)\b", re.IGNORECASE)
BINARY_SHARE, BINARY_LEAST = 0.02, 8  # of control bytes, above which bytes are no text
HINT = "donnez un fichier texte, Markdown ou HTML, ou « - » pour l'entrée standard"


def read(path: str) -> Source:
    """Return the source of a file, or of standard input for « - »; SourceError when it cannot be read."""
    if path == "-":
        return read_bytes(sys.stdin.buffer.read(), "-")
    file = Path(path)
    if file.is_dir():
        raise SourceError(f"{path} est un dossier", HINT)
    if not file.exists():
        raise SourceError(f"{path} n'existe pas", HINT)
    try:
        return read_bytes(file.read_bytes(), path)
    except OSError as error:
        raise SourceError(f"{path} ne se lit pas : {error.strerror}", HINT) from error


def read_bytes(data: bytes, name: str = "source") -> Source:
    """Return the source that these bytes hold; `name` ends in .md or .html when that is known."""
    text, notices = _decoded(data, name)
    text = INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = CONTROLS.sub(" ", text)
    text = unicodedata.normalize("NFC", text)
    if MOJIBAKE.search(text):
        text = _mended(text)
        notices = (*notices, "des caractères mal codés (« Ã© ») ont été réparés")
    if not text.strip():
        raise SourceError(f"{name} est vide", HINT)
    suffix = Path(name).suffix.lower()
    if suffix in (".html", ".htm") or HTML.search(text[:2000]):
        return _from_html(text, name, notices)
    return _from_text(text, name, notices, suffix)


def _decoded(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace"), ("texte en UTF-16",)
    if _looks_utf16(data):
        return data.decode("utf-16-le" if data[1:2] == b"\0" else "utf-16-be", "replace"), ("texte en UTF-16",)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        _refuse_binary(data, name)
        return _guessed(data)
    if sum(text.count(c) for c in "\0\x01\x02\x03\x04") > max(BINARY_LEAST, BINARY_SHARE * len(text)):
        raise SourceError(f"{name} n'est pas un texte", HINT)
    return text, ()


def _looks_utf16(data: bytes) -> bool:
    head = data[:400]
    return len(head) > 20 and max(head[::2].count(0), head[1::2].count(0)) > len(head) * 0.35


def _refuse_binary(data: bytes, name: str) -> None:
    odd = sum(byte < 9 or 13 < byte < 32 for byte in data[:4000])
    if odd > max(BINARY_LEAST, BINARY_SHARE * min(len(data), 4000)):
        raise SourceError(f"{name} n'est pas un texte", HINT)


def _guessed(data: bytes) -> tuple[str, tuple[str, ...]]:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=["cp1252", "latin_1", "cp850", "mac_roman"]).best()
    encoding = best.encoding if best else "cp1252"
    return data.decode(encoding, "replace"), (f"texte lu en {encoding}, et non en UTF-8",)


def _mended(text: str) -> str:
    from ftfy import TextFixerConfig, fix_text

    return fix_text(text, TextFixerConfig(uncurl_quotes=False, fix_latin_ligatures=False, unescape_html=False))


def _from_text(text: str, name: str, notices: tuple[str, ...], suffix: str) -> Source:
    match = FRONT_MATTER.match(text)
    fields = _fields(match.group(2)) if match else {}
    markdown = suffix in (".md", ".markdown") or bool(match)
    if match:
        # Blanked, not cut: offsets and line numbers stay those of the file.
        text = re.sub(r"[^\n]", " ", text[: match.end()]) + text[match.end() :]
    markup: Literal["text", "markdown"] = "markdown" if markdown else "text"
    url = fields.get("source") or fields.get("canonical") or fields.get("url") or ""
    return Source(
        text,
        name,
        title=fields.get("title", ""),
        origin=urlsplit(url).netloc.removeprefix("www."),
        url=url if url.startswith("http") else "",
        author=fields.get("author", ""),
        day=_day(fields.get("date", "")),
        markup=markup,
        notices=notices,
    )


def _fields(block: str) -> dict[str, str]:
    return {key.lower(): value.strip("\"' ") for key, value in FIELD.findall(block)}


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _from_html(text: str, name: str, notices: tuple[str, ...]) -> Source:
    from trafilatura import bare_extraction

    found: Any = bare_extraction(
        text, output_format="python", include_comments=False, include_tables=False, include_formatting=True,
        favor_recall=True, with_metadata=True,
    )  # fmt: skip
    body = unicodedata.normalize("NFC", (found.text or "") if found else "")
    if not body.strip():
        raise SourceError(f"{name} : aucun texte d'article dans cette page", HINT)
    url = found.url or ""
    return Source(
        body,
        name,
        title=found.title or "",
        origin=found.sitename or urlsplit(url).netloc.removeprefix("www."),
        url=url,
        author=found.author or "",
        day=_day(found.date or ""),
        markup="html",
        notices=notices,
    )
