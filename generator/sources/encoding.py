"""Bytes become clean characters: encoding found, damage of a wrong one mended, controls gone, NFC."""

from __future__ import annotations

import re
import unicodedata

from generator.shelf import compiled
from generator.sources.messages import notice, refusal

LINES = compiled(r"\r\n?|[\u2028\u2029\x0b\x0c]")
CONTROLS = compiled(r"[\x00-\x08\x0e-\x1f\x7f\x80-\x9f]+")
INVISIBLE = compiled(
    r"[\ufeff\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\u00ad\ufff9-\ufffb\U000e0000-\U000e007f]"
)
MOJIBAKE = compiled(r"Ã[\x80-\xbf©¨ª«´¹»¢§¯®°€‰ŠŒŽ]|â€[™œ\x9d\x93\x94¦˜“”]|Â[ «»°\xa0]|[\x80-\x9f]")
ENTITY = compiled(r"&(?:[A-Za-z]{2,8}|#\d{2,5}|#x[0-9A-Fa-f]{2,4});")
DECLARED = re.compile(rb"charset\s*=\s*[\"']?([\w-]{3,20})", re.IGNORECASE)
# The first bytes of files that people hand over for a text.
SIGNATURES = (
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "Word, LibreOffice ou zip"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0", "Word"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
)
BINARY_SHARE, BINARY_LEAST = 0.02, 8  # of control bytes, above which bytes are no text
SAMPLE = 4000  # bytes looked at
MANY_ZEROS = 0.35  # of every second byte: UTF-16 without its mark


def decoded(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """Return the text of some bytes and what had to be mended, in French; SourceError when they hold no text."""
    text, notices = _characters(data, name)
    if MOJIBAKE.search(text):
        text = _mended(text)
        notices = (*notices, notice("mojibake"))
    text = CONTROLS.sub(" ", INVISIBLE.sub("", LINES.sub("\n", text)))
    if "\ufffd" in text:
        notices = (*notices, notice("illisibles", str(text.count("\ufffd"))))
    return unicodedata.normalize("NFC", text), notices


def without_entities(text: str) -> str:
    """Return a plain text with its HTML entities (« &eacute; ») as characters."""
    if not ENTITY.search(text):
        return unicodedata.normalize("NFC", text)
    from html import unescape

    return unicodedata.normalize("NFC", ENTITY.sub(lambda match: unescape(match.group()), text))


def _characters(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    for signature, kind in SIGNATURES:
        if data.startswith(signature):
            raise refusal("format", name, kind, hint="format")
    if data.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return data.decode("utf-32", "replace"), (notice("encodage", "utf-32"),)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace"), (notice("utf16"),)
    if _looks_utf16(data):
        return data.decode("utf-16-le" if data[1:2] == b"\0" else "utf-16-be", "replace"), (notice("utf16"),)
    _refuse_binary(data, name)
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        return _guessed(data)


def _looks_utf16(data: bytes) -> bool:
    head = data[:400]
    return len(head) > 20 and max(head[::2].count(0), head[1::2].count(0)) > len(head) * MANY_ZEROS


def _refuse_binary(data: bytes, name: str) -> None:
    odd = sum(byte < 9 or 13 < byte < 32 for byte in data[:SAMPLE])
    if odd > max(BINARY_LEAST, BINARY_SHARE * min(len(data), SAMPLE)):
        raise refusal("binaire", name)


def _guessed(data: bytes) -> tuple[str, tuple[str, ...]]:
    from charset_normalizer import from_bytes

    declared = DECLARED.search(data[:SAMPLE])
    if declared:
        try:
            encoding = declared[1].decode("ascii").lower()
            return data.decode(encoding), (notice("encodage", encoding),)
        except (LookupError, UnicodeDecodeError):
            pass
    best = from_bytes(data, cp_isolation=["cp1252", "latin_1", "cp850", "mac_roman"]).best()
    encoding = best.encoding if best else "cp1252"
    return data.decode(encoding, "replace"), (notice("encodage", encoding),)


def _mended(text: str) -> str:
    from ftfy import TextFixerConfig, fix_text

    return fix_text(text, TextFixerConfig(uncurl_quotes=False, fix_latin_ligatures=False, unescape_html=False))
