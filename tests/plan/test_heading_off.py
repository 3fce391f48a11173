"""A heading may part a sentence from the one above where nothing but what the title tells of is taken up."""

from __future__ import annotations

from generator.cleaning import clean
from generator.facts import extract
from generator.plan.heading_off import may_head_off
from generator.types import Source

TEXT = (
    "Les cadeaux reçus par le maire d'Ornay intriguent la justice depuis le début du mois de mars. Un local de la rue Haute "
    "a été fouillé pendant trois heures. Le conseil de la ville siège lundi soir à la mairie."
)


def _may(sentence: str) -> bool:
    brief = extract(clean(Source(f"Ornay : les cadeaux du maire\n\n{TEXT}\n\n{sentence}")))
    return may_head_off(brief.facts[-1], brief)


def test_a_thing_of_the_title_is_known_under_a_heading() -> None:
    assert _may("Les enquêteurs essaient de savoir si ces cadeaux ont été déclarés.")
    assert _may("La région a également ouvert une enquête.")


def test_what_only_the_sentence_above_names_is_not() -> None:
    assert not _may("Les enquêteurs essaient de savoir si cette usine a été vendue.")
    assert not _may("Il a rendu la montre au mois de mai.")
    assert not _may("Depuis, les relations sont tendues.")
