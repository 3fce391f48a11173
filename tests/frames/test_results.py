"""What came of a whole sentence is told by « ce qui » in the same sentence; no « Cela » opens one where that reads well."""

from __future__ import annotations

import pytest

from generator.frames.reshaping.results import resulting
from tests.frames.briefs import sayings

RUPTURE = "La digue du vieux port s'est rompue dans la nuit"


def test_a_participle_is_told_by_a_relative() -> None:
    (told,) = resulting(f"{RUPTURE}, provoquant la fermeture de la route de Lomane.")
    assert told.text == f"{RUPTURE}, ce qui a provoqué la fermeture de la route de Lomane."


@pytest.mark.parametrize(
    ("tail", "told"),
    [
        (
            ", faisant d'elle la plus vieille ruine du canton.",
            ", ce qui a fait d'elle la plus vieille ruine du canton.",
        ),
        (", portant un nouveau coup à la régie.", ", ce qui a porté un nouveau coup à la régie."),
        (" qui reliait le port, paralysant le bac.", " qui reliait le port, ce qui a paralysé le bac."),
    ],
)
def test_what_struck_or_made_somebody_is_a_result_too(tail: str, told: str) -> None:
    assert [one.text for one in resulting(f"{RUPTURE}{tail}")] == [f"{RUPTURE}{told}"]


@pytest.mark.parametrize("tail", [", faisant dix morts.", ", portant un costume gris."])
def test_a_toll_or_a_dress_is_none(tail: str) -> None:
    assert not list(resulting(f"{RUPTURE}{tail}"))


@pytest.mark.parametrize(
    "source",
    [
        f"Selon la mairie, {RUPTURE.lower()}, provoquant la fermeture de la route de Lomane.",
        f"{RUPTURE}, provoquant la fermeture de la route, coupant le village du monde.",
        "La digue qui protège le vieux port s'est rompue, noyant la route de Lomane.",
    ],
)
def test_where_it_is_not_sure_it_stays(source: str) -> None:
    assert not list(resulting(source))


@pytest.mark.parametrize(
    "source",
    [
        f"{RUPTURE} de mardi à mercredi, provoquant la fermeture de la route de Lomane au public.",
        f"{RUPTURE} de mardi à mercredi, ce qui inquiète les élus du canton et les riverains.",
        "La commune a vendu 340 billets pour le concert du 3 mai, soit une hausse de 12 % sur un an.",
    ],
)
def test_a_sentence_of_middling_length_is_not_cut_before_cela(source: str) -> None:
    assert not any(". Cela" in told for told in sayings(source))


def test_what_we_tell_by_which_is_not_cut_off_again() -> None:
    source = f"{RUPTURE} de mardi à mercredi pendant que soufflait un vent de nord comme le canton n'en avait plus connu depuis la grande crue, faisant d'elle la plus vieille ruine du canton."
    assert not any("Cela a fait" in told for told in sayings(source))
