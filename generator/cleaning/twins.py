"""A name written once, a letter or two off one told just before: put right where it can but be the same person, else told as a doubt."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.cleaning.respelling import apart
from generator.french import sentences
from generator.french.lexicon import is_first_name, lookup
from generator.shelf import compiled

NAME = compiled(
    r"(?<![\w'’-])(?:[dlDL]['’])?(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{4,})(?![\w'’-]| [A-ZÀ-Þ])"
)  # « Russia Today » is a name of its own
# A person of the sentence before, taken up by the bare surname: « Luc Varenne. Varennes, qui a signé, … »
TAKEN_UP = compiled(r"(?<=[a-zà-ÿ]\. )(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{4,})(?=,? (?:qui|lui|elle|a|est|avait|était)\b)")
CLOSES = compiled(r"(?P<first>[A-ZÀ-Þ][\w-]+) (?P<last>[A-ZÀ-Þ][a-zà-ÿ]{4,})\.\s*$")
SAME = 3  # first letters of two spellings of a name
MOST = 2  # letters that differ


def same_person(whole: str, match: re.Match[str]) -> str | None:
    """Return the surname that closes the sentence before for a bare one a letter or two off, told nowhere else in the text."""
    closing = CLOSES.search(match.string[: match.start()])
    if closing is None or not is_first_name(closing["first"]) or not _twins(whole, closing["last"], match["name"]):
        return None
    return closing["last"]


def doubtful(paragraphs: str) -> Iterator[tuple[str, str]]:
    """Yield a name told once and the one it may be a slip of, told just before in the same paragraph, for each of a text."""
    for paragraph in paragraphs.split("\n"):
        told: list[str] = []
        for sentence in sentences.split(paragraph):
            named = [match["name"] for match in NAME.finditer(sentence.text)]
            yield from ((name, near) for name in named for near in told if _twins(paragraphs, near, name))
            told = named


def _twins(whole: str, near: str, name: str) -> bool:
    """Return whether a name told once is one or two letters off another, which is not its plural."""
    if near[:SAME] != name[:SAME] or near.rstrip("s") == name.rstrip("s") or not 0 < apart(near, name) <= MOST:
        return False
    # « Urique », an adjective, opens no sentence alone; a place, a first name, a noun may.
    meant = is_first_name(name) or any(form.pos != "ADJ" for form in (*lookup(name), *lookup(name.lower())))
    return not meant and len(re.findall(rf"\b{name}\b", whole)) == 1
