"""What nobody has filed with somebody told of who would have it: « Aucune plainte n'a été déposée auprès du juge », « Le juge n'a reçu aucune plainte »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.frames.reading import tokens
from generator.frames.reshaping.shifts import Shift
from generator.frames.surface import capital, closed
from generator.french.syntax import FINITE
from generator.shelf import compiled

# « auprès » ends on « de »: « du juge » gives back « le juge », « de l'agence » « l'agence ».
NONE_FILED = compiled(
    r"(?P<what>Aucune? [^,;:«»()]{3,60}?) n['’]a (?P<yet>encore |à ce jour )?été (?:déposée?|introduite?) auprès "
    r"(?P<of>du |de la |de l['’]|d['’]|de )(?P<who>[^,;:«»()]{3,60}?)\.?$"
)
THE = {"du ": "le ", "de la ": "la ", "de l'": "l'", "de l’": "l’", "d'": "", "d’": "", "de ": ""}
FORM = "qui n'a rien reçu"
NAMED = frozenset({"DET", "NOUN", "ADJ", "PROPN", "ADP"})


def received(text: str) -> Iterator[Shift]:
    """Yield a sentence on what was not filed with its addressee as subject."""
    found = NONE_FILED.match(text)
    if found is None:
        return
    group = [t for t in tokens(text) if found.start("who") <= t.start < found.end("who")]
    if not group or any(t.mood in FINITE or t.pos not in NAMED for t in group):
        return
    bare = found["of"] in ("d'", "d’", "de ")
    if bare and group[0].pos != "PROPN":
        return  # « auprès d'un juge », « de plusieurs villes »
    what = found["what"][:1].lower() + found["what"][1:]
    yet = found["yet"] or ""
    yield Shift(closed(capital(f"{THE[found['of']]}{found['who']} n'a {yet}reçu {what}")), FORM)
