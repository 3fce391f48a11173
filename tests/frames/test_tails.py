"""What the subject did before opens its sentence only where its one verb surely has it; what follows, or goes with it, stays behind."""

from __future__ import annotations

import pytest

from generator.frames.reshaping.tails import headed_by_tail

TURNED = [
    (
        "Cinq des prévenus ont été libérés hier soir après avoir payé une lourde amende.",
        "Après avoir payé une lourde amende, cinq des prévenus ont été libérés hier soir.",
    ),
]


@pytest.mark.parametrize("source, wanted", TURNED)
def test_what_closes_a_sentence_opens_it(source: str, wanted: str) -> None:
    assert [shift.text for shift in headed_by_tail(source)] == [wanted]


KEPT = [
    "Le joueur devrait passer sa visite dans la capitale jeudi, avant de signer un contrat de cinq ans.",
    "Le parti de la mer réussit une belle soirée en revenant à la chambre basse.",
    "Le joueur a tenté de passer sa visite jeudi avant de signer un contrat de cinq ans.",
    "Le pont a été fermé mardi par les agents avant de rouvrir dans la soirée.",
    "La régie a réparé le vieux bac du port avant de le vendre à la mairie.",
    "Le ministère de la mer met en avant le quart d'heure de lecture.",
    "La régie n'a pas réparé le bac du port avant de signer un contrat.",
    "Le bac a coulé avant de rentrer au port.",
    "La régie a vendu le bac et la barque a coulé avant de rentrer au port.",
]


@pytest.mark.parametrize("source", KEPT)
def test_other_tails_stay(source: str) -> None:
    assert not list(headed_by_tail(source))
