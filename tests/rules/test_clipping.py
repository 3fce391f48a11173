"""A sentence ends early only where it is whole; who says it stays."""

from __future__ import annotations

import pytest

from generator.rules.clipping import clipped, voiceless
from generator.rules.cores import cores


@pytest.mark.parametrize(
    ("text", "early"),
    [
        (
            "Verlac rappelle 1 200 canots vendus en Ornay depuis mars, portant un nouveau coup à la réputation de ses chantiers.",
            "Verlac rappelle 1 200 canots vendus en Ornay depuis mars",
        ),
        (
            "La mairie d'Ornay a relevé mardi les tarifs de la piscine, après que les syndics du quartier ont refusé de payer.",
            "La mairie d'Ornay a relevé mardi les tarifs de la piscine",
        ),
        (
            "Verlac, l'un des plus grands chantiers de la côte, a perdu 40 millions d'euros dans l'incendie de son entrepôt.",
            "Verlac a perdu 40 millions d'euros dans l'incendie de son entrepôt",
        ),
    ],
)
def test_a_sentence_ends_before_what_it_adds(text: str, early: str) -> None:
    assert early in list(clipped(text))


def test_who_says_it_stays_when_the_end_of_the_claim_goes() -> None:
    text = "Neuf personnes sont mortes et quarante autres ont été blessées lorsqu'une passerelle s'est effondrée à Ornay, a déclaré la police."
    early = list(clipped(text))
    assert "Neuf personnes sont mortes et quarante autres ont été blessées, a déclaré la police" in early
    assert all(one.endswith("a déclaré la police") for one in early)


def test_nothing_ends_on_a_length_of_time_that_waits_nor_before_what_takes_it_back() -> None:
    waits = "Lumen a renouvelé la série pour un an, a annoncé la chaîne mardi, à peine trois semaines après que le premier épisode a été diffusé."
    assert not any(one.endswith("semaines") for one in clipped(waits))
    back = "La mairie d'Ornay a promis de rouvrir la piscine en mai, sauf si les travaux du toit prennent du retard."
    assert list(clipped(back)) == [back.rstrip(".")]


def test_a_comparison_keeps_both_its_halves() -> None:
    assert not any(
        " gaz que " in one
        for one in cores("Le méthane est un gaz environ 28 fois plus puissant que le dioxyde de carbone sur cent ans.")
    )


def test_a_claim_keeps_its_voice_and_an_announcement_what_it_announces() -> None:
    claim = "La fusion pourrait conduire à des factures plus élevées à Ornay, le régulateur de la concurrence a averti."
    assert voiceless("La fusion pourrait conduire à des factures plus élevées", claim)
    announced = "La société a annoncé mardi à Ornay, en présence de la maire, que la ville accueillera la coupe."
    assert voiceless("La société a annoncé mardi à Ornay", announced)
    said = "La mairie va modifier les tarifs, a déclaré jeudi la maire, après que la région a protesté."
    assert not voiceless("La mairie va modifier les tarifs, a déclaré jeudi la maire", said)
    turned = "La ville a rejoint la course mercredi, lorsqu'une fusée a décollé du port, a dit la société."
    assert voiceless("La ville a rejoint la course mercredi a dit la société", turned)
    assert not voiceless("La ville a rejoint la course mercredi, a dit la société", turned)


def test_by_what_one_was_struck_stays() -> None:
    text = "La ville de Lavène a été frappée dans la nuit de vendredi à samedi 1er avril, en raison de la crue, par la chute d'un pont."
    assert not any(one.endswith(("avril", "nuit")) for one in clipped(text))
