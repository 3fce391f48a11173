"""A subject laden with what somebody is gets its verb first."""

from __future__ import annotations

import pytest

from generator.frames.reading import tokens
from generator.frames.reshaping.laden import laden

TOLD = [
    (
        "L'ancien maire, déjà critiqué pour sa position sur la vente du vieux quai, l'un des premiers soutiens de Paul Morin au conseil et dont le choix avait surpris, est un fervent partisan du nouveau port",
        "L'ancien maire est un fervent partisan du nouveau port. Déjà critiqué pour sa position sur la vente du vieux quai, il est l'un des premiers soutiens de Paul Morin au conseil et dont le choix avait surpris.",
    ),
    (
        "La ministre, conseillère du président depuis dix ans, ancienne élue de Lomane et présidente de la régie des bacs du lac, défend la fermeture du vieux port",
        "La ministre défend la fermeture du vieux port. Elle est conseillère du président depuis dix ans, ancienne élue de Lomane et présidente de la régie des bacs du lac.",
    ),
]


@pytest.mark.parametrize(("source", "wanted"), TOLD)
def test_the_verb_comes_first(source: str, wanted: str) -> None:
    assert [f"{cut.first} {cut.second}" for cut in laden(source, tokens(source))] == [wanted]


KEPT = [
    # short, in the past, a relative, a thing, who « son » is
    "Le maire, conseiller du président depuis dix ans, défend la fermeture du vieux port de pêche",
    "Le maire, conseiller du président depuis dix ans, ancien élu de Lomane et chef de la régie des bacs du lac, a défendu la fermeture du port",
    "Le maire, qui est conseiller du président depuis dix ans et dont le mandat s'achève dans deux ans et trois mois, défend la fermeture du port",
    "Le bac, déjà critiqué pour le bruit de ses deux moteurs, l'un des plus vieux du lac et de toute la région, coûte trois millions par an",
    "Le maire, conseiller du président depuis dix ans, ancien élu de Lomane et chef de la régie des bacs du lac, défend la fermeture de son port",
]


@pytest.mark.parametrize("source", KEPT)
def test_other_subjects_keep_what_is_told_of_them(source: str) -> None:
    assert not list(laden(source, tokens(source)))
