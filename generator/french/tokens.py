"""Cuts a sentence into words and signs with their offsets; the white space between them is not a token."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from generator.shelf import compiled


class Piece(NamedTuple):
    """A word or sign as written; `start` and `end` are characters in the sentence."""

    text: str
    start: int
    end: int


_made = (
    tuple.__new__
)  # a record of a tuple, three times faster than by its own constructor: there is one for every word

_APOSTROPHE = "['’ʼ]"
_ELIDED = rf"(?:jusqu|lorsqu|puisqu|quoiqu|presqu|qu|[cdjlmnst]){_APOSTROPHE}"
_WHOLE = (
    rf"aujourd{_APOSTROPHE}hui|quelqu{_APOSTROPHE}une?|d{_APOSTROPHE}ores|prud{_APOSTROPHE}hom\w+|"
    rf"main-d{_APOSTROPHE}\w+|chef-d{_APOSTROPHE}\w+|chefs-d{_APOSTROPHE}\w+|presqu{_APOSTROPHE}îles?"
)
_NUMBER = (
    r"\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?:,\d+)?(?!\d)"  # 17 500
    r"|\d{1,2}h\d{2}|\d+(?:er|re|ère|e|ème|es)\b(?![-’'])"  # 14h30, 1er
    r"|\d+(?:[.,:/–-]\d+)+(?![\w])|\d+(?=[^\W\d])(?=h\b)|\d+(?!\w)"  # 10,5  2-1  18/11
)
_CLITIC = r"-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce|les?|la|lui|leur|moi|toi|y|en)(?![\w-])"
_WORD = r"[^\W_]+(?:[-‑&][^\W_]+)*"
# What most tokens are comes first: white space is passed over; a plain word, an elided one and a comma are found without
# the other branches.
_PLAIN = rf"[A-ZÀ-ÖØ-ÞŒa-zà-öø-ÿœ]+(?=[ ,])|[lcsjmtLCSJMT]{_APOSTROPHE}(?=[^\W\d_])|[,«»;](?=\s)"
_TOKEN = compiled(
    rf"""(?=\S)(?:(?-i:{_PLAIN})|https?://\S+[^\s.,;:!?)»\]]|www\.\S+[^\s.,;:!?)»\]]|[\w.+-]+@[\w-]+\.\w+|[\w-]+\.(?:com|fr|org|net|eu|io|info)\b
    |\b[kcm]?m/[hs]\b|[kcm]?m[²³]|(?-i:[A-Z]\w+\+)|(?:UTC|GMT)[+−-]\d+|[@\#]\w+|n°\s?\d+|\[…\]|\[\.\.\.\]
    |(?:[^\W\d_]\.){{2,}}(?:-?[^\W\d_]\.)*|[^\W\d_]\.-[^\W\d_]\.
    |\b(?:MM?|Mr|Dr|Pr|St|Ste|Me|Mgr|Inc|Ltd|etc|av|env)\.(?!\.)|(?-i:\b[A-Z]\.(?=\s?[A-Z]))
    |(?:{_WHOLE})\b|(?-i:\b[ON]{_APOSTROPHE}[A-Z]\w+(?:-\w+)*)|{_ELIDED}(?=\s?[^\s,.;:!?»)])
    |{_NUMBER}|{_WORD}|\.\.\.|--|[^\w\s]|_|\S)""",
    re.VERBOSE | re.IGNORECASE,
)
_INVERTED = compiled(rf"(?<=\w){_CLITIC}$", re.IGNORECASE)
_NOT_A_CLITIC = compiled(
    r"(?:rendez-vous|vis-à-vis|laissez-\w+|.*-(?:à-la|en-l[ea]s?)|.*-(?:sur|sous|lès)-\w+)$", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def pieces(sentence: str) -> tuple[Piece, ...]:
    """Return the words and signs of a sentence in order; what lies between two of them is white space only.

    « l’ », « qu’ » are words of their own; « -t-il » is cut from its verb; « 17 500 » and « 14h30 » are one word.
    """
    found: list[Piece] = []
    for match in _TOKEN.finditer(sentence):
        text, (start, end) = match.group(), match.span()
        clitic = _INVERTED.search(text) if "-" in text else None
        if clitic and not _NOT_A_CLITIC.match(text):
            cut = start + clitic.start()
            found.append(_made(Piece, (sentence[start:cut], start, cut)))
            start, text = cut, clitic.group()
        found.append(_made(Piece, (text, start, end)))
    return tuple(found)
