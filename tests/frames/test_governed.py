"""What its verb or its noun governs is not set in front; a source does not run into its subject; « il » keeps whom it means."""

from __future__ import annotations

import pytest

from generator.frames.displaced import displaced
from generator.frames.followed import misleads
from generator.frames.rank import Candidate


def said(*texts: str, form: str = "temps en tête") -> Candidate:
    return Candidate(texts, form, 0.1, True)


@pytest.mark.parametrize(
    ("source", "moved"),
    [
        (
            "La vente amène à une fin la querelle des deux ports.",
            "À une fin, la vente amène la querelle des deux ports.",
        ),
        ("Lavène a pris un départ lent à la saison.", "À la saison, Lavène a pris un départ lent."),
        ("La régie a remis au 2 juillet le vote du budget.", "Au 2 juillet, la régie a remis le vote du budget."),
    ],
)
def test_what_the_verb_governs_stays_behind_it(source: str, moved: str) -> None:
    assert displaced(said(moved), source)


@pytest.mark.parametrize(
    ("source", "moved"),
    [
        ("Lavène a vendu deux bacs à la fin du mois.", "À la fin du mois, Lavène a vendu deux bacs."),
        ("La régie a ouvert le quai à 21 h 30.", "À 21 h 30, la régie a ouvert le quai."),
        (
            "La régie a perdu deux clients au troisième trimestre.",
            "Au troisième trimestre, la régie a perdu deux clients.",
        ),
    ],
)
def test_a_time_is_set_in_front(source: str, moved: str) -> None:
    assert not displaced(said(moved), source)


def test_a_source_that_ends_on_the_subject_stays_behind() -> None:
    source = "Le lin couvre dix hectares de la plaine, selon l'Office du lin."
    assert displaced(
        said("Selon l'Office du lin, le lin couvre dix hectares de la plaine.", form="source en tête"), source
    )
    other = "Le lin couvre dix hectares de la plaine, selon l'Office des plaines."
    assert not displaced(
        said("Selon l'Office des plaines, le lin couvre dix hectares de la plaine.", form="source en tête"), other
    )


@pytest.mark.parametrize(
    ("source", "parted", "after", "wrong"),
    [
        (
            "Paul Roy a marqué dix buts alors que Lavène finissait troisième.",
            ("Paul Roy a marqué dix buts.", "Lavène finissait alors troisième."),
            "Il a aussi tiré deux penaltys.",
            True,
        ),
        (
            "Paul Roy a marqué dix buts alors que Lavène finissait troisième.",
            ("Paul Roy a marqué dix buts.", "Lavène finissait alors troisième."),
            "Le club l'a gardé.",
            False,
        ),
        (
            "Paul Roy a marqué dix buts et il a tiré deux penaltys.",
            ("Paul Roy a marqué dix buts.", "Il a tiré deux penaltys."),
            "Il part en mai.",
            False,
        ),
        (
            "Paul Roy a marqué dix buts alors que Lavène finissait troisième.",
            ("Paul Roy a marqué dix buts.", "Lavène finissait alors troisième."),
            "Il faut deux points de plus pour monter.",
            False,
        ),
    ],
)
def test_the_next_pronoun_keeps_whom_it_means(source: str, parted: tuple[str, ...], after: str, wrong: bool) -> None:
    assert misleads(parted, source, after) is wrong
