"""A measure may follow what it counts, only where the group ends there."""

from __future__ import annotations

from generator.frames.exchanges.approximations import approximations


def said(text: str) -> list[str]:
    return [text[: c.start] + c.text + text[c.end :] for c in approximations(text)]


def test_a_measure_follows_its_noun() -> None:
    assert said("Le feu a tué au moins 12 personnes dans la ville.") == [
        "Le feu a tué 12 personnes au moins dans la ville."
    ]
    assert said("Environ douze élus ont signé.") == ["Douze élus environ ont signé."]


def test_a_measure_stays_where_its_group_goes_on() -> None:
    assert said("Le feu a tué au moins 12 personnes âgées.") == []
    assert said("Elle est morte à l'âge d'environ 35 ans.") == []
    assert said("Il a coûté au moins 12 millions d'euros.") == []
    assert said("Il y a eu au moins 12 morts et 30 blessés.") == []
    assert said("Au moins 12 personnes ont signé.") == []  # no sentence opens on figures
