"""A time clause is told apart only where it says when, and of whom it is about is sure."""

from __future__ import annotations

import pytest

from generator.frames.library import load
from generator.frames.reshaping.parting import partings

LIBRARY = load(())


def parted(source: str) -> list[str]:
    return [f"{cut.first} {cut.second}" for cut in partings(source, LIBRARY)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "Les rameurs du port célébraient leur médaille de bronze quand le jury a annoncé leur retrait de la course.",
            "Les rameurs du port célébraient leur médaille de bronze. Le jury a alors annoncé leur retrait de la course.",
        ),
        (
            "L'hôtel du lac a été enseveli par la neige mercredi 18 janvier alors qu'une trentaine de clients dînait à l'intérieur.",
            "L'hôtel du lac a été enseveli par la neige mercredi 18 janvier. Une trentaine de clients dînait alors à l'intérieur.",
        ),
        (
            "Les ennuis de la régie ont commencé pendant le week-end de Pâques lorsque des clients ont signalé une panne.",
            "Les ennuis de la régie ont commencé pendant le week-end de Pâques. Des clients ont signalé une panne.",
        ),
    ],
)
def test_a_time_clause_is_told_apart(source: str, expected: str) -> None:
    assert expected in parted(source)


@pytest.mark.parametrize(
    "source",
    [
        # the end that the deed made
        "La prise de la barque était terminée vers 15 heures, lorsque le voleur a été arrêté par la police du port.",
        # a contrast, what was expected, a habit, a time still to come
        "La sonde du canton a fêté mardi sa vingtième année de service, alors que sa mission devait durer deux ans.",
        "La régie ouvre la grande digue de Lomane chaque matin quand les barques du port demandent à sortir du lac.",
        "La loi sera examinée par les élus du canton de Lomane quand le projet aura été adopté par la mairie.",
        # how it came
        "Un grave accident du canton a tué huit cents personnes en 1981 lorsqu'un train est tombé dans le lac.",
        # « il » may be somebody else; a cleft; only then
        "Le gardien a appelé le maire du port de Lomane mardi soir quand il a vu la fumée sortir de la cale.",
        "La collecte n'a vraiment débuté dans le canton que lorsque des habitants ont été touchés par la fièvre.",
    ],
)
def test_it_stays_where_it_is_unsure(source: str) -> None:
    assert not [
        text
        for text in parted(source)
        if "alors" in text.split(".")[1] or "Il a vu" in text or "Des habitants" in text or "Un train" in text
    ]


def test_what_happened_is_of_the_clause_not_of_its_relative() -> None:
    source = "Trois gardiens qui répondaient à un appel sont morts dans le port lorsque des voleurs ont ouvert la grande digue."
    assert not [text for text in parted(source) if "alors" in text]
