"""A noun group that opens on a number: of what counts, of a measured deed, of a sum, or of very many."""

from __future__ import annotations

from collections.abc import Sequence

from generator.anchors.group_whole import DATED, SPAN, ends, noun_of, whole
from generator.anchors.quoted_lines import listing
from generator.french.syntax import Token
from generator.shelf import compiled

MANY = 50  # from which a mere number of anything is news
DIGITS = compiled(r"\d[\d\s]*")
UNITS = compiled(
    r"(?:euros?|dollars?|livres?|roubles?|roupies?|yens?|yuans?|pesos?|francs?|personnes|gens|fois|mètres?|kilomètres?|km|kg|kilos?|tonnes?|litres?|degrés|points?|voix|pages|octets?|%)$"
)
MONEY = compiled(r"\b(?:euros?|dollars?|livres?|roubles?|roupies?|yens?|yuans?|pesos?|francs?)\b")
ABOUT = compiled(
    r"(?:(?:[Pp]lus|[Pp]rès|[Mm]oins) de |(?:[Pp]lus|[Pp]rès|[Mm]oins) d['’]|[Ee]nviron |[Qq]uelque |[Aa]u moins |[Aa]u plus |[Jj]usqu['’]à )$"
)
# « dans plus de 2 000 centres »: how many where, no news
HUNG = compiled(r"\b(?:dans|à|aux?|de|des|du|par|pour|sur|en|avec|chez|parmi|entre|depuis|après|avant|sous) $|['’]$", 2)
NUMBERED = compiled(r"(?:millions?|milliards?|milliers?|centaines?|dizaines?)$")


def counted(tokens: Sequence[Token], at: int, text: str) -> str:
    """Return the group that opens on a number: of what counts, of a measured deed, or of very many."""
    head = noun_of(tokens, at + 1)
    if head is None:
        return ""
    noun = tokens[head]
    end = ends(tokens, at, head, text)[-1]
    rest = [token.low for token in tokens[head + 1 : end + 1]]
    if NUMBERED.match(noun.low) or UNITS.match(noun.low):
        told = MONEY.search(text[noun.start : tokens[end].end]) is not None and _is_of_what(tokens[head : end + 1])
    elif SPAN.match(noun.low):
        told = len(rest) > 1 and rest[0] in ("de", "d'") and rest[1] in listing("mesure")
    else:
        digits = DIGITS.match(tokens[at].text)
        number = int("".join(c for c in digits.group() if c.isdigit())) if digits else 0
        many = number >= MANY and noun.number == "p" and not HUNG.search(ABOUT.sub("", text[: tokens[at].start]))
        told = noun.low in listing("compte") or many
    fit = [one for one in ends(tokens, at, head, text) if one > head] if told else []
    group = next((group for one in reversed(fit) if (group := whole(tokens, at, one, text))), "")
    about = ABOUT.search(text[: tokens[at].start])
    return f"{about.group()}{group}" if group and about else group


def _is_of_what(group: Sequence[Token]) -> bool:
    """Return whether a sum says of what it is: « 600 000 euros d'amende », « 331 millions d'euros de coupes »."""
    last = next((at for at in range(len(group) - 1, 0, -1) if group[at].pos == "NOUN"), 0)
    of = last > 1 and group[last - 1].low in ("de", "d'")
    return (
        of
        and not DATED.search(group[last].low)
        and not (UNITS.match(group[last].low) or NUMBERED.match(group[last].low))
    )
