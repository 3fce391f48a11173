"""The letters without which a pattern cannot match: a text that lacks them need not be searched."""

from __future__ import annotations

from generator.cleaning import turns
from generator.shelf import compiled

GROUP = compiled(r"\((?:[^()\\]|\\.)*\)[?*+]?")
LOOK = compiled(r"\(\?[!=<](?:[^()\\]|\\.)*\)")
CHOICE = compiled(r"\((?:\?:|\?P<\w+>)((?:[^()\\\[?*+|]|\|)+)\)(?![?*{])")  # one of several plain words
ESCAPED = compiled(r"\\.|\[[^\]]*\]")
LOOSE = compiled(
    r"\[[^\]]*\](?:[?*+]|\{[^}]*\})?|~(?:se |s')?\w+|(?:\\\w|[\w' -])(?:[?*]|\{[^}]*\})|\\\w\+?|[^\w' -]"
)  # what may stand otherwise than it is written
ENOUGH, LEAST = 5, 3  # letters that are seldom found elsewhere, that are worth asking for


def sure(motif: str) -> tuple[str, tuple[str, ...]]:
    """Return letters that stand in whatever a pattern matches, and words of which one does; "" and () where none surely do."""
    if "(?i" in motif or "[(" in motif or "[^(" in motif:
        return "", ()
    plain = LOOK.sub("\0", motif)
    choices = [tuple(choice[1].split("|")) for choice in CHOICE.finditer(plain) if _outermost(plain[: choice.start()])]
    left, whole = plain, ""
    while left != whole:
        left, whole = GROUP.sub("\0", left), left
    if "|" in left:
        return "", ()
    word = max(LOOSE.sub("\0", left).split("\0"), key=len)
    if verb := turns.VERB.search(motif):
        stem = turns.stem(verb[2])
        return (word, (stem,)) if len(stem) >= LEAST else (word, ())
    if len(word.strip()) >= ENOUGH:
        return word, ()
    words = max(choices, key=lambda each: min(map(len, each)), default=())
    return word, words if min(map(len, words), default=0) >= max(LEAST, len(word.strip())) else ()


def _outermost(before: str) -> bool:
    """Return whether all brackets opened in the start of a pattern are closed."""
    signs = ESCAPED.sub("", before)
    return signs.count("(") == signs.count(")")
