"""An aim opens its sentence where the subject, or whoever does the deed, surely has it."""

from __future__ import annotations

import pytest

from generator.frames.reshaping.aiming import aimed

TURNED = [
    (
        "Une enquête a été ouverte afin de trouver les causes du naufrage.",
        "Afin de trouver les causes du naufrage, une enquête a été ouverte.",
    ),
    (
        "Les pêcheurs se sont mobilisés pour aider les habitants du port.",
        "Pour aider les habitants du port, les pêcheurs se sont mobilisés.",
    ),
    (
        "De nombreux appareils utilisent cette onde pour régler leur horloge.",
        "Pour régler leur horloge, de nombreux appareils utilisent cette onde.",
    ),
]


@pytest.mark.parametrize("source, wanted", TURNED)
def test_an_aim_opens_its_sentence(source: str, wanted: str) -> None:
    assert [shift.text for shift in aimed(source)] == [wanted]


KEPT = [
    # a cause, a delay, a result
    "Un pêcheur a été condamné pour avoir menti au juge.",
    "Les pêcheurs ont dix jours pour répondre à la mairie.",
    "La valeur du port a perdu un million, pour revenir à son niveau de mai.",
    "La régie a progressé de trois points pour dépasser son voisin du port.",
    "La régie a monté ses prix de 3 % pour atteindre 12 euros.",
    # nobody who wants it, or somebody else
    "La fermeture du port a empêché la mise en place d'un plan pour loger les marins.",
    "La régie a demandé aux marins de partir pour libérer le quai.",
    # it points back, or adds to what was said before
    "Un pêcheur a pris le sac pour le remettre au juge.",
    "La régie a ouvert le bassin pour aider également les nageurs.",
]


@pytest.mark.parametrize("source", KEPT)
def test_what_is_no_aim_of_the_subject_stays(source: str) -> None:
    assert not list(aimed(source))
