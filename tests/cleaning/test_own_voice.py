"""What a source says of itself is told by its name, or not at all; what others say stays as it is."""

from __future__ import annotations

import pytest

from generator.cleaning.own_voice import told
from generator.cleaning.structure import Part
from generator.cleaning.traced import Traced


def _told(text: str, publisher: str = "") -> str:
    parts, _ = told([Part("paragraph", Traced.of(text), 1)], publisher)
    return parts[0].traced.text


@pytest.mark.parametrize(
    ("text", "named", "untold"),
    [
        (
            "Selon la plainte, qui a été consultée par ce site Web, le bac a coulé.",
            "Selon la plainte, consultée par The Quay Ledger, le bac a coulé.",
            "Selon la plainte, le bac a coulé.",
        ),
        (
            "Le rapport, obtenu par notre rédaction, compte trois bacs.",
            "Le rapport, obtenu par The Quay Ledger, compte trois bacs.",
            "Le rapport compte trois bacs.",
        ),
        (
            "La plainte a été consultée par ce journal.",
            "La plainte a été consultée par The Quay Ledger.",
            "La plainte a été consultée.",
        ),
        ("« C'est fini », a-t-il déclaré à ce journal.", "« C'est fini », a-t-il déclaré à The Quay Ledger.", "« C'est fini », a-t-il déclaré."),
        ("Le passeur nous a dit qu'il partirait.", "Le passeur a dit à The Quay Ledger qu'il partirait.", "Le passeur a dit qu'il partirait."),
        ("Contacté par nos soins, le port s'est tu.", "Contacté par The Quay Ledger, le port s'est tu.", "Contacté, le port s'est tu."),
        ("Notre correspondante à Lavène a vu le bac.", "La correspondante de The Quay Ledger à Lavène a vu le bac.", "Une correspondante à Lavène a vu le bac."),
    ],
)  # fmt: skip
def test_the_source_s_own_voice_is_its_name_or_nothing(text: str, named: str, untold: str) -> None:
    assert _told(text, "The Quay Ledger") == named
    assert _told(text) == untold


def test_a_name_without_an_article_is_a_medium_s() -> None:
    assert (
        _told("Il a dit à ce journal qu'il partait.", "Northbridge Gazette")
        == "Il a dit au média Northbridge Gazette qu'il partait."
    )
    assert _told("Il a dit à ce journal qu'il partait.", "Le Quai") == "Il a dit au Quai qu'il partait."  # fmt: skip


@pytest.mark.parametrize("publisher", ["PTI", "quai.example", "communiqué de presse de Verlac"])
def test_an_agency_an_address_and_a_release_are_not_named(publisher: str) -> None:
    assert _told("Il a dit à ce journal qu'il partait.", publisher) == "Il a dit qu'il partait."


@pytest.mark.parametrize(
    "text",
    [
        "« Notre journal nous a dit la vérité », a dit le maire.",
        "Le ministre a visité ce site industriel, vu par des milliers de curieux.",
        "Le pont nous appartient. Nous le gardons. Notre maire nous a dit oui. Nous restons.",
        "Le vin a été pressé par nos soins.",
    ],
)
def test_what_others_say_stays(text: str) -> None:
    assert _told(text, "The Quay Ledger") == text
