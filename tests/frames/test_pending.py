"""What is not done yet is told « pour l'instant », and what rises while another thing falls is set against it."""

from __future__ import annotations

import pytest

from generator import frames
from generator.cleaning import clean
from generator.facts import extract
from generator.frames.reshaping.cases import cased
from generator.frames.reshaping.pending import pended
from generator.frames.reshaping.received import received
from generator.types import Source

BEFORE = "Le conseil d'Orvane a voté mardi la construction d'une école pour les enfants du quartier nord de la ville."


def _sayings(sentence: str) -> list[str]:
    brief = extract(clean(Source(f"La société a changé\n\n{BEFORE}\n\n{sentence}")))
    return [s.text for s in frames.say(brief.facts[1], brief, "sentence", frames.Context(seed="a"))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La région n'a pas encore répondu.", "Pour l'instant, la région n'a pas répondu."),
        ("Les experts ignorent encore si le mur tiendra.", "Pour l'instant, les experts ignorent si le mur tiendra."),
        ("Lundi, la région n'avait pas encore répondu.", ""),  # then
        ("La région n'a pas encore répondu mardi.", ""),
        ("Les experts cherchent encore des pièces.", ""),
    ],
)
def test_what_is_not_done_yet_opens_on_the_instant(text: str, told: str) -> None:
    assert [shift.text for shift in pended(text)] == ([told] if told else [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "La régie pourrait fermer la ligne si les ventes baissent.",
            "La régie pourrait fermer la ligne en cas de baisse des ventes.",
        ),
        (
            "Les vols reprendront si l'offre du groupe échoue.",
            "Les vols reprendront en cas d'échec de l'offre du groupe.",
        ),
        ("Elle n'a pas précisé si les loyers augmentent.", ""),  # asks whether
        ("La régie fermera la ligne même si les ventes augmentent.", ""),
        ("La régie fermerait la ligne si les ventes baissaient.", ""),
    ],
)
def test_a_condition_is_told_by_the_noun_of_its_verb(text: str, told: str) -> None:
    assert [shift.text for shift in cased(text)] == ([told] if told else [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Aucune plainte n'a été déposée auprès du juge d'Orvane.", "Le juge d'Orvane n'a reçu aucune plainte."),
        (
            "Aucun dossier n'a encore été déposé auprès de l'agence.",
            "L'agence n'a encore reçu aucun dossier.",
        ),
        ("Aucune plainte n'a été déposée auprès de plusieurs juges.", ""),
        ("Une plainte a été déposée auprès du juge d'Orvane.", ""),
    ],
)
def test_who_would_have_what_nobody_has_filed_is_told_of(text: str, told: str) -> None:
    assert [shift.text for shift in received(text)] == ([told] if told else [])


def test_a_fall_beside_a_rise_is_set_against_it() -> None:
    rise = "Le chiffre d'affaires de Verlac a progressé de 11 % en 2025, à 842 millions d'euros, tandis que son bénéfice net a"
    against = [said for said in _sayings(f"{rise} reculé de 23 %, à 31 millions d'euros.") if ". " in said]
    along = [said for said in _sayings(f"{rise} grimpé de 23 %, à 31 millions d'euros.") if ". " in said]
    assert against and all("En revanche, " in said for said in against)
    assert along and not any("En revanche" in said for said in along)


def test_a_study_led_among_people_is_told_of_them() -> None:
    assert "L'enquête a porté sur 186 patients de la vallée." in _sayings(
        "L'enquête a été menée auprès de 186 patients de la vallée."
    )
