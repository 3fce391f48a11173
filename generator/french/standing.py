"""Where words stand whole in a text, found without a pattern: made for the names and groups of one source, a pattern
costs a hundred times its use."""

from __future__ import annotations

from collections.abc import Iterator


def starts(text: str, words: str) -> Iterator[int]:
    """Yield each place where words start with no letter, digit or underscore before them."""
    at = text.find(words)
    while at >= 0:
        if not at or not _of_word(text[at - 1]):
            yield at
        at = text.find(words, at + 1)


def find_whole(text: str, words: str) -> int:
    """Return the first place where words stand whole, -1 when they do not."""
    ends = ((at, at + len(words)) for at in starts(text, words))
    return next((at for at, end in ends if end == len(text) or not _of_word(text[end])), -1)


def _of_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"
