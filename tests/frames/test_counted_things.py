"""What is counted is what its number stands before; a deed of people, of a court or of a storm keeps its word."""

from __future__ import annotations

import pytest

from generator import find_site, frames
from generator.cleaning import clean
from generator.facts import extract
from generator.frames import Context
from generator.frames.beings import units
from generator.frames.reshaping.sourcing import sourced
from generator.types import Source

SITE = find_site("actu")
OPENING = "La mairie d'Ornay a fermé la rue principale pour trois semaines de travaux."
CLOSING = "Le port reste ouvert aux navires de commerce et aux bateaux de pêche."


def _said(text: str) -> str:
    brief = extract(clean(Source(f"Un titre pour voir\n\n{OPENING} {text}\n\n{CLOSING}")))
    context = Context(seed="a", folders=SITE.folders)
    return "\n".join(saying.text for saying in frames.say(brief.facts[1], brief, "sentence", context))


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Le conseil a reçu 408 lettres d'opposition.", "accueilli"),
        ("Le conseil a reçu 408 lettres de soutien.", "bénéficié"),
        ("L'affaire sera examinée le 2 avril par la cour.", "étudiée"),
        ("L'ouragan a rasé des maisons.", "abattu"),
        ("Les données ont été analysées lundi.", "étudiées"),
        ("Le syndicat veut obtenir une augmentation de 4,8 % pour tous.", "hausse"),
        ("La société a signé un accord pour l'accès dédié à 16 000 puces.", "consacré"),
    ],
)
def test_a_word_of_another_deed_is_not_taken(text: str, never: str) -> None:
    assert never not in _said(text)


def test_words_of_like_worth_are_still_exchanged() -> None:
    assert "consacrée" in _said("Le musée d'Ornay ouvre une salle dédiée à la photographie.")
    assert "étudiée" in _said("La demande a été examinée lundi par le conseil.")


def test_a_unit_stands_behind_its_number() -> None:
    assert units("408 lettres d'opposition", "") == {"lettre"}
    assert "visiteur" in units("3 millions de visiteurs", "")
    assert "bus" in units("plus de 40 bus neufs", "")
    assert "voix" in units("12 % des voix", "")


def test_a_deed_without_article_is_no_title() -> None:
    said = [*sourced("Dîner après 21 heures pourrait augmenter le risque de tomber malade, selon une nouvelle étude.")]
    assert [shift.text for shift in said] == [
        "Selon une nouvelle étude, dîner après 21 heures pourrait augmenter le risque de tomber malade."
    ]
