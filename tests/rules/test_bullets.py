"""« L'essentiel » adds to what a hurried reader has read already: the lead and the headings."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import Source, build, find_site
from generator.facts.reading import parsed
from generator.rules import bullets
from generator.rules.bullets import ASIDE_LAST, _cuts_comparison, _cuts_last, _cuts_series, _fronts, _named, _told_whole
from generator.sources import read
from generator.types import Article, Fact, Sentence, Span

SAMPLES = Path(__file__).parents[2] / "samples"


def _facts(article: Article, kind: str) -> set[str]:
    return {id for t in article.texts if t.slot.kind == kind for s in t.draft.sentences for id in s.facts}


def test_what_a_heading_tells_is_no_point() -> None:
    article = build(read(str(SAMPLES / "request.txt")), find_site("actu"))
    assert _facts(article, "heading")
    assert not _facts(article, "bullets") & _facts(article, "heading")


def test_a_point_names_whom_it_is_about_and_is_torn_nowhere() -> None:
    def subject(text: str) -> bool:
        return _named(parsed(text).clauses[0].subject)

    assert subject("Paul Vernier a réduit l'écart.") and subject("Le pont rouvrira en mai.")
    assert not subject("L'attaquant de 22 ans a réduit l'écart.")
    assert not _told_whole("Les vents ont même, avec une pointe de 130 km/h au cap Gris-Nez.")
    assert _told_whole("Les vents ont même atteint 120 km/h au cap Gris-Nez.")


def test_a_log_of_the_day_has_no_points(monkeypatch: pytest.MonkeyPatch) -> None:
    deeds = (
        "un incendie a détruit une cabane de pêche.", "une cinquantaine de dockers ont bloqué la raffinerie.",
        "trois camions de la régie ont brûlé.", "les gendarmes ont arrêté quatre marins.",
        "une quinzaine de forains se sont installés sur le parvis.", "deux cents tracteurs ont fermé la route.",
        "le préfet a barré le pont des Aulnes.", "une grue de dix tonnes est tombée sur le quai.",
    )  # fmt: skip
    monkeypatch.setattr(bullets, "_point", lambda fact, assignment, desk: Sentence(fact.text, (fact.id,)))
    monkeypatch.setattr(bullets, "MAIN", -1.0)
    monkeypatch.setattr(bullets, "WEIGHTY", -1.0)
    monkeypatch.setattr(bullets, "count", lambda text: 100)
    for opening, pointed in (("Vers {} heures, à Ornay,", False), ("Le jour {}, à Ornay,", True)):
        told = "\n\n".join(f"{opening.format(8 + at)} {deed}" for at, deed in enumerate(deeds))
        article = build(Source(f"Dockers : la journée de jeudi au port d'Ornay\n\n{told}"), find_site("actu"))
        assert bool(_facts(article, "bullets")) is pointed


@pytest.mark.parametrize(
    ("point", "told", "torn"),
    [
        (
            "Le robot a filmé des moules, des crevettes.",
            "Le robot a filmé des moules, des crevettes et un poulpe.",
            True,
        ),
        ("Le robot a filmé des moules, selon Ana Roy.", "Le robot a filmé des moules, selon Ana Roy.", False),
        (
            "Près d'Ornay, cent champs ont été vus.",
            "Depuis la découverte des sources près d'Ornay, cent champs ont été vus.",
            True,
        ),
        ("Près d'Ornay, cent champs ont été vus.", "Près d'Ornay, cent champs ont été vus en mai.", False),
    ],
)
def test_a_point_cuts_no_series_and_moves_no_place(point: str, told: str, torn: bool) -> None:
    fact = Fact("F1", told, Span(0, len(told)), 0.5, 0)
    assert (_cuts_series(point, fact) or _cuts_comparison(point, fact) or _fronts(point, fact)) is torn


def test_a_point_ends_on_no_word_that_its_fact_goes_on_from_nor_on_a_dash() -> None:
    told = "La victoire porte Ornay à 40 points après 20 matchs, trois de plus que Lisse."
    fact = Fact("F1", told, Span(0, len(told)), 0.5, 0)
    assert _cuts_last("La victoire porte Ornay à 40 points après 20 matchs, trois.", fact)
    assert not _cuts_last(told, fact)
    assert ASIDE_LAST.search("Roy a tiré le maillot de Vannier – entré à la pause –.")
