"""« L'Organisation mondiale de la santé (OMS) » without the sigle that the source never has again."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.beings import World
from generator.frames.exchanges.changes import Change
from generator.shelf import compiled

COST = 0.05
GLOSSED = compiled(r"(?P<gloss> ?\((?P<sigle>[A-ZÀ-Þ]{3,8})\))")
WORD = compiled(r"[^\W\d_]+")
LITTLE = frozenset({"de", "du", "des", "la", "le", "les", "l", "d", "et", "à", "au", "aux", "en", "pour", "sur", "contre"})  # fmt: skip
FAR = 3  # words of a name for each letter of its sigle


def sigles(text: str, known: World | None) -> Iterator[Change]:
    """Yield the sigles between brackets that the words before spell out, and that nothing in the source calls back."""
    if known is None or "(" not in text:
        return
    for match in GLOSSED.finditer(text):
        if match["sigle"] in known.once and _spelled(match["sigle"], text[: match.start()]):
            yield Change(match.start("gloss"), match.end("gloss"), "", COST)


def _spelled(sigle: str, before: str) -> bool:
    """Return whether the last words of a text have the letters of a sigle for initials, all of them and in order."""
    words = WORD.findall(before)[-FAR * len(sigle) :]
    heads = [word[0].upper() for word in words if word.lower() not in LITTLE]
    return "".join(heads).endswith(sigle) and any(word.islower() and word not in LITTLE for word in words)
