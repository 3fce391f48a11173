"""The key phrase stands before no line on another matter, and no line opens on a piece of a name."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from generator import build, find_site
from generator.rules.desk import Desk
from generator.rules.keyed import is_piece, may_follow, opens_on_other, tells_of, typed_event
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


def _keyed(title: str, text: str, wanted: str = "") -> list[str]:
    asked = f'Article en français, 300 mots minimum, mot clé "{wanted}"\n\n' if wanted else ""
    article = build(Source(f"{asked}{title}\n\n{text}"), find_site("actu"))
    headings = [s.text for t in article.texts if t.slot.kind == "heading" for s in t.draft.sentences]
    return [heading.replace("\u00a0", " ") for heading in headings]


STORM = (
    "Une tornade a traversé Lomane samedi soir et fait cinq morts. Les sirènes ont retenti à 22 h 31 dans toute la commune. Le toit du lycée "
    "s'est envolé. Douze habitants manquent à l'appel.\n\nDes secours sous tension\n\nLe préfet a déclaré l'état d'urgence dimanche matin. "
    "Trois cents pompiers fouillent les maisons. L'armée a envoyé deux hélicoptères.\n\nUn hiver à reconstruire\n\nLa mairie promet "
    "un logement à chaque famille. Les assureurs ouvriront un bureau mardi. La région versera deux millions d'euros."
)


def test_the_event_that_the_title_tells_may_stand_before_each_part_of_its_story() -> None:
    title = "Tornade à Lomane : cinq morts et douze disparus"
    brief = build(Source(f"{title}\n\n{STORM}"), find_site("actu")).brief
    assert typed_event("tornade Lorraine", brief) is False  # of another place
    headings = _keyed(title, STORM)
    assert any(heading.lower().startswith("tornade") for heading in headings)
    running = [one.partition(" : ")[0] == other.partition(" : ")[0] for one, other in pairwise(headings)]
    assert not any(running)


def test_a_name_of_one_word_may_stand_before_what_the_source_says_of_it() -> None:
    assert may_follow("Des mois d'avertissements", "Verlac")
    assert not may_follow("Un nouveau genre", "méthane")


def test_a_subhead_of_the_source_stands_after_the_competition_where_too_few_headings_name_it() -> None:
    text = (Path(__file__).parents[2] / "samples" / "match-armelle.txt").read_text("utf-8")
    article = build(Source(text), find_site("actu"))
    heads = [t.draft.text for t in article.texts if t.slot.kind == "heading" and t.draft.sentences]
    assert any(head.startswith("Coupe de l’Ouest") and "rendez-vous le" in head for head in heads)
