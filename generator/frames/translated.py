"""What is not done with a source translated word for word: of its phrases a plain date alone is moved, or a time set apart."""

from __future__ import annotations

from generator.frames.governed import fronted
from generator.frames.put_in_front import FRONT
from generator.frames.rank import Candidate
from generator.frames.reshaping.movables import DAY, MONTH
from generator.shelf import compiled

LOOSE = compiled(
    r"\b(?:lieu|cadre|moyen|cause|concession|condition|but|suite|opposition) en tête|détaché au milieu|(?:après|avant) le verbe|à la fin|autre ordre"
)
DATED = compiled(rf"{DAY.pattern}|en (?:{MONTH}(?: \d{{4}})?|\d{{4}})", 2)
SOURCE = compiled(r"(?:Selon|D['’]après|Pour) ")
NESTED = compiled(r"\b(?:qui|dont|où)\b|\bqu[e'’]")
LONG_SOURCE = 10  # words of who says it, before the news


def too_free(said: Candidate, source: str) -> bool:
    """Return whether a candidate of a translated sentence moves what a verb or a noun of it may govern: what hangs on what shows badly through a translation."""
    if LOOSE.search(said.form):
        return True
    times = fronted(said, source) if "temps en tête" in said.form else ()
    return (any(map(_is_late, said.sentences)) and not _is_late(source)) or any(
        not (DATED.fullmatch(time) or f", {time.lower()}," in source.lower()) for time in times
    )


def _is_late(text: str) -> bool:
    """Return whether the news waits behind a long source: « Selon les notes d'un essai qui …, … »."""
    front = FRONT.match(text) if SOURCE.match(text) else None
    return front is not None and (
        len(front["front"].split()) > LONG_SOURCE or NESTED.search(front["front"]) is not None
    )
