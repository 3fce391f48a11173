"""Who said a quotation is named first where a function and a name surely are one group."""

from __future__ import annotations

import pytest

from generator.frames.exchanges.appositions import appositions

TURNED = [
    (
        "« Le lac baisse », a résumé la directrice du parc, Anne Rivet, lors d'une visite.",
        "« Le lac baisse », a résumé Anne Rivet, la directrice du parc, lors d'une visite.",
    ),
    (
        "« Le lac baisse », a dit le directeur général Paul Morin dans une note.",
        "« Le lac baisse », a dit Paul Morin, le directeur général, dans une note.",
    ),
    (
        "« Le lac baisse », a dit le directeur général Paul Morin.",
        "« Le lac baisse », a dit Paul Morin, le directeur général.",
    ),
]


@pytest.mark.parametrize("source, wanted", TURNED)
def test_the_name_comes_first(source: str, wanted: str) -> None:
    assert [f"{source[: c.start]}{c.text}{source[c.end :]}" for c in appositions(source)] == [wanted]


KEPT = [
    # a rank goes before its name, a bare function says too little behind it
    "« Le lac baisse », a dit le sergent chef Paul Morin.",
    "« Le lac baisse », a dit le maire Paul Morin.",
    # what follows may be of the name alone
    "« Le lac baisse », a dit le directeur du parc Paul Morin hier.",
]


@pytest.mark.parametrize("source", KEPT)
def test_the_order_stays(source: str) -> None:
    assert not list(appositions(source))
