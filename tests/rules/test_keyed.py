"""The key phrase stands before no line on another matter, and no line opens on a piece of a name."""

from __future__ import annotations

from pathlib import Path

from generator import build, find_site
from generator.rules.desk import Desk
from generator.rules.keyed import is_piece, tells_of
from generator.types import Assignment, Source


def test_the_key_phrase_stands_only_before_what_tells_of_it() -> None:
    text = (Path(__file__).parents[2] / "samples" / "proces-lanverac.txt").read_text("utf-8")
    article = build(Source(text), find_site("actu"))
    section = article.outline.sections[0]
    slot = next(t for t in article.texts if t.slot.kind == "heading").slot
    assignment = Assignment("intertitre/s1", slot, article.site, article.brief, article.outline, section)
    desk = Desk(article.site, article.brief)
    assert tells_of("fausses factures", assignment, desk)
    assert not tells_of("taxe foncière", assignment, desk)


def test_no_line_opens_on_a_piece_of_a_name() -> None:
    text = (
        "La plateforme NFT Palisade dépose le bilan\n\nPalisade a déposé le bilan mardi soir à Ornay, après trois ans de pertes. "
        "Elle a plus de 10 000 créanciers dans toute la région. Une audience est prévue vendredi au tribunal."
    )
    article = build(Source(text), find_site("actu"))
    fact = article.brief.facts[1]
    assert is_piece("NFT a plus de 10 000 créanciers", fact, article.brief)
    assert not is_piece("Palisade a plus de 10 000 créanciers", fact, article.brief)
