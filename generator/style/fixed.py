"""What every page of a site has: fixed sections in their order, disclaimers, a call to action."""

from __future__ import annotations

from collections.abc import Iterator

from generator.sites import mentions
from generator.style.departures import Departure, departure
from generator.style.piece import Piece, folded
from generator.types import Site


def words(site: Site) -> tuple[str, ...]:
    """Return what every page of a site may bear: how it was made, its disclaimers and calls. They are not the article's."""
    return (*mentions(site), *site.style.get("disclaimers", ()), *site.style.get("calls", ()))


def check_parts(piece: Piece, site: Site) -> Iterator[Departure]:
    """Yield the fixed headings that are missing or out of order; a heading may say more than its fixed words."""
    found = [folded(block.text) for block in piece.headings]
    at, before = -1, ""
    for wanted in site.style.get("fixed", ()):
        places = [n for n, text in enumerate(found) if folded(wanted) in text]
        if not places:
            yield departure("parties", "fixed", wanted, wanted=wanted)
        elif places[-1] < at:
            line = piece.headings[places[-1]].line
            yield departure("parties", "fixed_order", wanted, wanted, line, wanted=wanted, before=before)
        else:
            at, before = places[-1], wanted


def check_mentions(piece: Piece, site: Site) -> Iterator[Departure]:
    """Yield the disclaimers that are missing, and the calls to action when none of them is there."""
    whole = folded(" ".join(block.text for block in piece.blocks))
    for wanted in site.style.get("disclaimers", ()):
        if folded(wanted) not in whole:
            yield departure("mentions", "disclaimer", wanted, wanted=wanted)
    calls = site.style.get("calls", ())
    if calls and not any(folded(call) in whole for call in calls):
        yield departure("mentions", "call", "appel", wanted=calls[0])
