"""What is not done yet is told « pour l'instant », and what rises while another thing falls is set against it."""

from __future__ import annotations

import pytest

from generator import frames
from generator.cleaning import clean
from generator.facts import extract
from generator.frames.reshaping.pending import pended
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
