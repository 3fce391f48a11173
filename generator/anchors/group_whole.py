"""A noun group of a sentence with as much of what completes it as a heading holds, whole: nothing is cut from what it needs."""

from __future__ import annotations

from collections.abc import Sequence

from generator.anchors.quoted_lines import listing
from generator.anchors.words import POINTING
from generator.french.leaning import points_back
from generator.french.syntax import Token
from generator.shelf import compiled

LEAST, MOST = 3, 8  # words of a group
SPAN = compiled(r"(?:ans?|années?|mois|jours?|semaines?|heures?|minutes?|secondes?)$")
DATED = compiled(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|an|ans|année|années|mois|jours?|semaines?|heures?|minutes?|secondes?|h|kilomètres?|après-midi|matinée|soirée)\b"
)
STRESS = frozenset({"très", "particulièrement", "extrêmement", "peu"})
HOW = frozenset({"avec", "par", "sans"})
OF, JOINING = frozenset({"de", "d'", "du", "des"}), frozenset({"et", "ou", "que", "qu'", "ni"})
LINKS = frozenset(
    {"de", "d'", "du", "des", "à", "au", "aux", "pour", "contre", "sur", "entre", "en", "par", "dans", "avec", "sans", "face", "chez", "vers", "envers"}
)  # fmt: skip
AMOUNTING = compiled(r"d['’]un montant |de (?:plus de |près de )?\d")  # may be left out
THE = frozenset({"le", "la", "l'", "les"})


def ends(tokens: Sequence[Token], at: int, head: int, text: str) -> list[int]:
    """Return where a group may end: at its noun, and after each thing that completes it, as far as a heading holds."""
    ends = [head]
    while (longer := _further(tokens, ends[-1], text)) and len(
        text[tokens[at].start : tokens[longer].end].split()
    ) <= MOST:
        ends.append(longer)
    return ends


def whole(tokens: Sequence[Token], at: int, end: int, text: str) -> str:
    """Return a group as it stands, "" where it is cut from what completes it, points elsewhere or compares."""
    group = text[tokens[at].start : tokens[end].end]
    after = tokens[end + 1] if end + 1 < len(tokens) else None
    near = after is not None and text[tokens[end].end : after.start] in (" ", "")
    near = near and not AMOUNTING.match(text, after.start if after is not None else len(text))
    cut = (
        after is not None
        and near
        and (
            after.low in OF | JOINING
            or after.pos in ("ADJ", "NOUN", "PROPN", "NUM")
            or _is_done(after)
            or after.text[:1].isupper()
        )
    )
    cut = cut or (
        after is not None
        and (
            after.text == "%"
            or (
                after.low in THE
                and after.end + 1 < len(text)
                and text[after.end + 1 :].startswith(("plus ", "moins ", "mieux "))
            )
        )
    )
    words = {token.low for token in tokens[at + 1 : end + 1]}
    apart = "entre" in words and "et" not in words
    if cut or apart or not words.isdisjoint(listing("compare")) or not LEAST <= len(group.split()) <= MOST:
        return ""
    rest = text[tokens[at].end : tokens[end].end]
    counted = rest.split(" ", 2)[2:] if tokens[at].pos == "NUM" else [rest]  # beyond what is counted
    dated = any(DATED.search(part) for part in counted)
    return "" if dated or POINTING.search(group) or points_back(group) or any(s in group for s in ",«()") else group


def _is_done(token: Token) -> bool:
    """Return whether a word is a past participle: « une rare allocution télévisée »."""
    return token.pos == "VERB" and token.tense == "ppast"


def _stops(tokens: Sequence[Token], at: int) -> bool:
    """Return whether nothing completes a participle: a sign or a verb comes next."""
    return at >= len(tokens) or tokens[at].pos in ("PUNCT", "VERB", "AUX", "CCONJ")


def _hangs_on_verb(tokens: Sequence[Token], end: int) -> bool:
    """Return whether « avec », « par », « sans » after a noun tell how something is done, not of what: « entame le marathon avec de l'avance »."""
    return (
        tokens[end + 1].low in HOW and tokens[end].low not in listing("relations") and not _is_counted_of(tokens, end)
    )


def _is_counted_of(tokens: Sequence[Token], end: int) -> bool:
    """Return whether a noun is what a length of time is of: « deux mois de tensions avec les élus »."""
    return end > 1 and tokens[end - 1].low in ("de", "d'") and SPAN.match(tokens[end - 2].low) is not None


def noun_of(tokens: Sequence[Token], at: int) -> int | None:
    """Return where the noun of a group stands, after the adjectives before it."""
    while at < len(tokens) and tokens[at].pos in ("ADJ", "NUM"):
        at += 1
    return at if at < len(tokens) and tokens[at].pos == "NOUN" else None


def _further(tokens: Sequence[Token], end: int, text: str) -> int:
    """Return where a group ends with the adjective, the participle or the complement after it; 0 where nothing completes it."""
    at = end + 1
    if at >= len(tokens) or text[tokens[end].end : tokens[at].start] not in (" ", ""):
        return 0
    token = tokens[at]
    if AMOUNTING.match(text, token.start):
        return 0
    if token.low in STRESS and at + 1 < len(tokens) and tokens[at + 1].pos == "ADJ":
        return at + 1
    if token.pos == "ADJ" or (_is_done(token) and _stops(tokens, at + 1)):
        return at
    if token.low not in LINKS or token.pos not in ("ADP", "DET") or _hangs_on_verb(tokens, end):
        return 0
    at += 1
    while at < len(tokens) and tokens[at].pos in ("DET", "NUM", "ADJ"):
        at += 1
    if at >= len(tokens) or tokens[at].pos not in ("NOUN", "PROPN"):
        return 0
    while at + 1 < len(tokens) and tokens[at].pos == "PROPN" and tokens[at + 1].pos == "PROPN":
        at += 1
    return at
