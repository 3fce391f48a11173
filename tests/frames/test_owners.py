"""What « dont » tells of a subject is told behind its sentence, its owner named where another thing may be meant."""

from __future__ import annotations

from generator.frames.gates import faults
from generator.frames.library import load
from generator.frames.reshaping.parting import partings


def parted(source: str) -> list[str]:
    return [f"{cut.first} {cut.second}" for cut in partings(source, load(()))]


def test_what_belongs_to_a_subject_is_told_behind_it() -> None:
    source = "Le chantier, dont le coût est estimé à deux millions d'euros, commencera au printemps sur le quai nord."
    told = "Le chantier commencera au printemps sur le quai nord. Son coût est estimé à deux millions d'euros."
    assert told in parted(source)
    assert not list(faults(told, source))


def test_the_owner_is_named_beside_another_thing() -> None:
    source = "Le chantier, dont le coût est estimé à deux millions d'euros, doit permettre de refaire le toit du musée."
    assert any("Le coût de ce chantier est estimé" in text for text in parted(source))


def test_some_of_several_stay_among_them() -> None:
    source = "Cinq marins, dont le pilote du bac, ont été blessés mardi matin dans le port de Lomane."
    assert parted(source) == []
    assert list(
        faults("Cinq marins ont été blessés mardi matin dans le port de Lomane, le pilote du bac aussi.", source)
    )
