"""The key phrase stands before no line on another matter, and no line opens on a piece of a name."""

from __future__ import annotations

from pathlib import Path

from generator import build, find_site
from generator.rules.desk import Desk
from generator.rules.keyed import is_piece, opens_on_other, tells_of
from generator.rules.matter import Heading
from generator.types import Assignment, Source


def test_the_key_phrase_stands_only_before_what_tells_of_it() -> None:
    text = (Path(__file__).parents[2] / "samples" / "proces-lanverac.txt").read_text("utf-8")
    article = build(Source(text), find_site("actu"))
    section = article.outline.sections[0]
    slot = next(t for t in article.texts if t.slot.kind == "heading").slot
    assignment = Assignment("intertitre/s1", slot, article.site, article.brief, article.outline, section)
    desk = Desk(article.site, article.brief)
    billed = next(id for id in section.facts if "facture" in article.brief.fact(id).text)
    other = next(id for id in section.facts if "facture" not in article.brief.fact(id).text)
    line, beside = (Heading("Le procès reprend lundi", (id,), 0.5) for id in (billed, other))
    assert tells_of("fausses factures", line, assignment, desk)
    assert not tells_of("fausses factures", beside, assignment, desk)
    assert not tells_of("taxe foncière", line, assignment, desk)
    assert not tells_of("factures procès", line, assignment, desk)  # words that stand nowhere together


def test_no_key_phrase_that_is_a_name_stands_before_another_name() -> None:
    text = (Path(__file__).parents[2] / "samples" / "resultats-veltane.txt").read_text("utf-8")
    brief = build(Source(text), find_site("actu")).brief
    other = next(e.name for e in brief.entities if e.kind in ("person", "organisation") and "Veltane" not in e.names)
    assert opens_on_other(f"{other} dément la vente", "Veltane", brief)
    assert not opens_on_other("Les ventes reculent", "Veltane", brief)
    assert not opens_on_other(f"{other} dément la vente", "vente de vélos", brief)


def test_no_line_opens_on_a_piece_of_a_name() -> None:
    text = (
        "La plateforme NFT Palisade dépose le bilan\n\nPalisade a déposé le bilan mardi soir à Ornay, après trois ans de pertes. "
        "Elle a plus de 10 000 créanciers dans toute la région. Une audience est prévue vendredi au tribunal."
    )
    article = build(Source(text), find_site("actu"))
    fact = article.brief.facts[1]
    assert is_piece("NFT a plus de 10 000 créanciers", fact, article.brief)
    assert not is_piece("Palisade a plus de 10 000 créanciers", fact, article.brief)
