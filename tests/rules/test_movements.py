"""Two amounts told in a row are linked as they move; what nobody has done yet is told as of this day."""

from __future__ import annotations

import pytest

from generator import build, find_site
from generator.assign import assign
from generator.rules.links import later
from generator.rules.movements import moved
from generator.rules.sides import aside
from generator.types import Assignment, Sentence, Source

TEXT = (
    "Ornay ferme sa halle\n\nLa mairie d'Ornay a fermé lundi la halle du port. Le syndicat Verlac a protesté mardi. "
    "La préfecture de Sarlande, l'avocate Ana Roy et le préfet Paul Brun ont demandé une enquête sur le toit de la halle."
)


@pytest.fixture(scope="module")
def slot() -> Assignment:
    article = build(Source(TEXT), find_site("actu"))
    slots = assign(article.site, article.brief, article.outline, article.settings)
    return next(a for a in slots if a.slot.kind == "body")


def _told(slot: Assignment, one: str, other: str) -> str:
    return moved([Sentence(other)], [Sentence(one)], slot)[0].text


def test_what_falls_after_what_rose_is_set_against_it(slot: Assignment) -> None:
    told = _told(slot, "Les ventes de vélos ont progressé de 6 %.", "Les ventes de motos ont chuté de 7 %.")
    assert told.endswith(", les ventes de motos ont chuté de 7 %.")
    assert told.startswith(("À l’inverse", "En revanche"))


def test_what_falls_after_what_fell_falls_too(slot: Assignment) -> None:
    told = _told(slot, "Les ventes de vélos ont reculé de 6 %.", "Les ventes de motos ont chuté de 7 %.")
    assert told == "Les ventes de motos ont également chuté de 7 %."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Les ventes ont progressé de 6 %.", "Elles ont chuté de 7 % en mai."),  # the same thing
        ("Les ventes de vélos ont progressé de 6 %.", "Le titre chute de 7 %."),  # at another time
        ("Les ventes de vélos ont progressé de 6 % en un an.", "Le titre a chuté de 7 %."),  # over another stretch
        ("Les ventes de vélos ont progressé de 6 %.", "Le titre n'a pas chuté de 7 %."),
        ("Les ventes de vélos ont progressé de 6 %.", "Le groupe a vendu 7 % de ses bus."),
    ],
)
def test_no_contrast_but_between_two_moves_of_one_time(slot: Assignment, one: str, other: str) -> None:
    assert _told(slot, one, other) == other


def test_a_minute_of_play_told_inside_a_sentence_comes_before_the_next(slot: Assignment) -> None:
    before = [Sentence("Sauvagnac avait pris l'avantage dès la 9e minute.")]
    told = later([Sentence("À la 37e minute, Armelle a égalisé.")], before, slot)
    assert told[0].text == "Puis, à la 37e minute, Armelle a égalisé."


def test_what_says_itself_that_it_follows_has_no_second_link(slot: Assignment) -> None:
    before = [Sentence("Le 22 avril, la sonde survolera Titan.")]
    text = "Le 26 avril, la sonde traversera alors la zone."
    assert later([Sentence(text)], before, slot)[0].text == text


def test_another_party_comes_in_by_its_name_or_on_its_side(slot: Assignment) -> None:
    before = [Sentence("La mairie d'Ornay a promis un toit neuf.")]
    told = aside([Sentence("Le syndicat Verlac a demandé une enquête.")], before, slot)[0].text
    assert told == "De son côté, le syndicat Verlac a demandé une enquête."


def test_what_somebody_is_brings_in_no_other_side(slot: Assignment) -> None:
    before = [Sentence("La mairie d'Ornay a promis un toit neuf.")]
    assert aside([Sentence("Ana Roy a 25 ans.")], before, slot)[0].text == "Ana Roy a 25 ans."
