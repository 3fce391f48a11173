"""« Hier » and « demain » are told by their date where the source says when it was written; « aujourd'hui » where it is no « now »."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import dated


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le maire a fermé hier le pont.", "Le maire a fermé mercredi 11 décembre le pont."),
        ("Hier, la régie a fermé le quai.", "Mercredi 11 décembre, la régie a fermé le quai."),
        ("Le pont sera fermé demain aux camions.", "Le pont sera fermé vendredi 13 décembre aux camions."),
        ("Le pont a cédé hier soir.", "Le pont a cédé mercredi soir."),
        ("La fête s'est tenue aujourd'hui sur le quai.", "La fête s'est tenue jeudi 12 décembre sur le quai."),
        ("Il sera inauguré aujourd'hui, avant le bal.", "Il sera inauguré jeudi 12 décembre, avant le bal."),
        (
            "Le maire a fermé hier le pont. Le bal est le 21 décembre.",
            "Le maire a fermé mercredi 11 décembre le pont. Le bal est le 21 décembre.",
        ),
        # the date once
        (
            "Le pont a cédé hier. Hier, le bac a coulé.",
            "Le pont a cédé mercredi 11 décembre. Mercredi, le bac a coulé.",
        ),
    ],
)
def test_a_day_is_told_by_its_date(text: str, told: str) -> None:
    assert dated(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Le port est aujourd'hui le premier du lac.",
        "La régie a aujourd'hui perdu ses bacs.",
        "La bande compterait aujourd'hui 20 000 hommes.",
        "La ville de demain aura trois ponts.",
        "Le maire a dit : « Le pont a cédé hier ».",
        "L'attentat survenu hier soir lundi 9 décembre a tué un garde.",
        "Hier encore, le bac passait.",
        "Le groupe compterait aujourd'hui dix mille marins.",
        "Les bacs pourraient demain manquer sur tout le lac.",
        "Toutefois, demain les bacs pourraient aussi manquer sur tout le lac.",
        "Les pressions, aujourd'hui amicales, pourraient être demain d'une autre nature.",
    ],
)
def test_what_is_no_day_stays(text: str) -> None:
    assert dated(text) == text


def test_without_the_day_of_writing_nothing_is_changed() -> None:
    assert dated("Le maire a fermé hier le pont.", "") == "Le maire a fermé hier le pont."
