"""« N'a reçu que trois lettres » said « a reçu seulement trois lettres »: a limit told by one word instead of two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.frames.exchanges.changes import Change
from generator.frames.lists import is_listed
from generator.frames.reading import tokens
from generator.french.syntax import FINITE, Token

COST = 0.06
BACK = 7  # words between « ne » and « que »
DENYING = frozenset({"pas", "plus", "jamais", "rien", "guère", "aucun", "aucune", "ni", "personne", "presque"})
# « n'est que le début », « ne fait que répéter », « ne peut qu'attendre », « ne jure que par elle »
BOUND = frozenset({"être", "faire", "pouvoir", "devoir", "jurer", "vouloir", "savoir", "aller"})
# « n'aura qu'un effet limité », « ne s'est aventuré qu'à 60 mètres » stay: « seulement » would be stiff
OPENS = frozenset({"NUM"})
FIRST = frozenset({"je", "j'", "nous", "tu", "vous"})
OTHER = frozenset({"autre", "autres", "mieux", "davantage"})


def only(text: str) -> Iterator[Change]:
    """Yield each « ne … que » of a text said by « seulement », where one verb stands between them."""
    if " que " not in text and " qu" not in text:
        return
    found = tokens(text)
    if any(t.low == "seulement" for t in found):
        return
    for at in range(2, len(found) - 1):
        if found[at].low in ("que", "qu'") and found[at + 1].pos in OPENS and found[at + 1].low not in OTHER:
            start = _denied(found, at)
            if start >= 0 and _limits(found, start, at):
                between = text[found[start + 1].start : found[at - 1].end]
                yield Change(
                    found[start].start, found[at].end, f"{between} seulement" + _gap(text, found[at].end), COST
                )


def _denied(found: Sequence[Token], at: int) -> int:
    """Return where the « ne » stands that « que » limits, -1 where none surely does."""
    for back in range(at - 1, max(-1, at - BACK), -1):
        low = found[back].low
        if low in ("ne", "n'"):
            return back
        if low in DENYING or found[back].pos in ("PUNCT", "NOUN", "SCONJ", "CCONJ"):
            return -1
    return -1


def _limits(found: Sequence[Token], start: int, at: int) -> bool:
    """Return whether a verb of its own stands between both words, about somebody spoken of, and no clause follows."""
    verbs = [t for t in found[start:at] if t.mood in FINITE or t.mood == "par" or t.mood == "inf"]
    finite = [t for t in verbs if t.mood in FINITE]
    bound = not verbs or verbs[-1].lemma in BOUND or any(t.mood == "inf" for t in verbs) or len(finite) != 1
    before = found[start - 1].low if start else ""
    if found[at - 1].pos == "ADV" and found[at - 1].low not in ("donc", "ainsi"):
        return False  # « ne contrôlent maintenant que »: two adverbs would stand on end
    told = found[start + 1].pos in ("VERB", "AUX", "PRON") and not is_listed(
        verbs[-1].lemma if verbs else "", "saying_verbs"
    )
    return not bound and before not in FIRST and told


def _gap(text: str, end: int) -> str:
    """Return the space that an elided « qu' » did not need."""
    return "" if text[end : end + 1].isspace() else " "
