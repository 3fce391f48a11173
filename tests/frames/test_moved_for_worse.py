"""A phrase stays where its source had it when the sentence would read worse: behind « que », behind a comma, away from what it takes up."""

from __future__ import annotations

import pytest

from generator.frames.displaced import displaced
from generator.frames.rank import Candidate
from tests.frames.briefs import sayings

MOVED = [
    (
        "Avec sa grue neuve de six mètres, le port servira à étudier les marées, indique la régie.",
        "La régie indique que, avec sa grue neuve de six mètres, le port servira à étudier les marées.",
        "dire/X [*] que P",
    ),
    (
        "Au cours de la réunion du conseil tenue lundi au port, le maire a cédé, selon la régie.",
        "La régie affirme qu'au cours de la réunion du conseil tenue lundi au port, le maire a cédé.",
        "dire/X [*] que P",
    ),
    (
        "Dans le parc du port, plusieurs familles ont dressé des tentes.",
        "Plusieurs familles ont dressé des tentes, dans le parc du port.",
        "circonstance à la fin",
    ),
    ("Le 24 août, l'armée du canton intervient.", "L'armée du canton intervient, le 24 août.", "temps à la fin"),
    (
        "Malgré cela, les marchands préfèrent le lac.",
        "Les marchands, malgré cela, préfèrent le lac.",
        "circonstance avant le verbe",
    ),
    (
        "La famille Morel se rendait aux obsèques de leur père, mort vendredi dernier.",
        "Mort vendredi dernier, la famille Morel se rendait aux obsèques de leur père.",
        "temps en tête",
    ),
    (
        "C'est la deuxième attaque du port en deux mois.",
        "En deux mois, c'est la deuxième attaque du port.",
        "temps en tête",
    ),
    (
        "L'atelier perdait de l'argent et le fondateur et gérant du groupe Paul Morel était en procès.",
        "L'atelier perdait de l'argent et le fondateur. Gérant du groupe Paul Morel était en procès.",
        "coupe et",
    ),
]


@pytest.mark.parametrize(("source", "told", "form"), MOVED)
def test_what_reads_worse_moved_stays(source: str, told: str, form: str) -> None:
    sentences = tuple(f"{one.rstrip('.')}." for one in told.split(". "))
    assert displaced(Candidate(sentences, form, 0, rewritten=True), source)


def test_a_short_time_may_follow_the_verb_of_saying() -> None:
    source = "En mai, le port fermera, indique la régie."
    assert not displaced(
        Candidate(("La régie indique qu'en mai, le port fermera.",), "dire/X [*] que P", 0, rewritten=True), source
    )


@pytest.mark.parametrize(
    ("source", "worse"),
    [
        ("D'abord, le marin aurait été sommé par la police de partir.", "de partir aurait"),
        ("Le bilan provisoire s'élève à sept morts, outre les trois marins, et à 48 blessés.", "atteint"),
        ("La régie du port a déboursé un million d'euros pour que la grue pointe vers le quai.", "à que"),
        ("La fête du port a duré dix jours et fut longue et difficile.", "difficile et longue"),
    ],
)
def test_what_belongs_together_stays_in_its_order(source: str, worse: str) -> None:
    assert not [said for said in sayings(source) if worse in said]
