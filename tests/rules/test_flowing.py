"""A sentence of a note that points at what was told is read only behind what tells it."""

from __future__ import annotations

from generator.rules.flowing import going_on
from generator.types import Note

NOTE = Note(
    id="velo-electrique",
    kind="terme",
    gender="m",
    terms=("vélo électrique",),
    label="Qu'est-ce qu'un vélo électrique ?",
    short="une bicyclette dont un moteur aide le pédalage",
    forms=("Un vélo électrique est aidé jusqu'à une vitesse fixée par la loi. Son moteur se coupe ensuite.",),
    extra=("Au-delà de cette vitesse, l'engin est un cyclomoteur.",),
)


def test_what_points_at_something_told_stays_behind_it() -> None:
    pointing = NOTE.extra[0]
    assert going_on(pointing, NOTE, ["Son moteur aide jusqu'à une vitesse fixée par la loi."]) == pointing


def test_what_points_at_nothing_told_is_left_out() -> None:
    assert (
        going_on(NOTE.extra[0], NOTE, ["Un vélo électrique est une bicyclette dont un moteur aide le pédalage."]) == ""
    )
    assert going_on(NOTE.extra[0], NOTE, []) == ""
