"""A relative set between a subject and its verb is told by its participle in front."""

from __future__ import annotations

import pytest

from generator.frames.reshaping.states import stated


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Lomastat, qui est cotée à Lomane, a vendu ses deux bacs.",
            "Cotée à Lomane, Lomastat a vendu ses deux bacs.",
        ),
        (
            "Le texte, qui avait été adopté contre l'avis du préfet, prévoyait de fermer le bassin.",
            "Adopté contre l'avis du préfet, le texte prévoyait de fermer le bassin.",
        ),
        (
            "La régie, qui a été rachetée pour 3,9 millions d'euros, emploie douze passeurs.",
            "Rachetée pour 3,9 millions d'euros, la régie emploie douze passeurs.",
        ),
        (
            "Lomastat, qui était autrefois la plus grande régie du lac, a vendu ses bacs.",
            "Autrefois la plus grande régie du lac, Lomastat a vendu ses bacs.",
        ),
        (
            "Le bac, qui était autrefois considéré comme un monument, a coulé lundi.",
            "Autrefois considéré comme un monument, le bac a coulé lundi.",
        ),
    ],
)
def test_state_opens_the_sentence(text: str, said: str) -> None:
    assert [shift.text for shift in stated(text)] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "La régie, qui était dirigée par Ana Roy, emploie douze passeurs.",  # « dirigée par » would be of today
        "La régie, qui est fermée et refuse de payer, emploie douze passeurs.",
        "La régie, qui n'a pas été rachetée, emploie douze passeurs.",
        "Un bac, qui a été construit en 1950, a coulé lundi.",
        "Les bacs de la régie, qui a été fondée en 1900, ont coulé lundi.",  # the participle is not theirs
        "La régie, qui est la plus ancienne du lac, emploie douze passeurs.",
        "La régie, qui était la plus ancienne du lac, emploie douze passeurs.",
        "Le maire a vu la régie, qui a été fondée en 1900, vendre ses bacs.",
    ],
)
def test_state_stays(text: str) -> None:
    assert list(stated(text)) == []
