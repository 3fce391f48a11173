"""A key phrase is what the sentences of a source carry, in its very words."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.facts.keytold import carried, said, told_part
from generator.types import Source


def test_what_comes_back_is_worth_more_than_what_stands_once() -> None:
    sentences = [said(f"Le bus de Lavène passe rue {n}.") for n in range(12)] + [said("Une grève du tram est prévue.")]
    assert carried(["bus de Lavène"], sentences, titled=True) == 1.0
    assert carried(["grève du tram"], sentences, titled=True) < 1.0
    assert carried(["grèves du tram"], sentences, titled=False) < carried(["grève du tram"], sentences, titled=True)
    assert carried(["grève du tram"], sentences[-3:], titled=True) == 1.0  # a short text names its matter once


@pytest.mark.parametrize(
    ("group", "title", "opening", "part"),
    [
        (
            "asthme sévère de l'enfant",
            "asthme sévère de l'enfant : un essai",
            "un sirop aide ceux qui souffrent d'asthme sévère, dit-elle.",
            "asthme sévère",
        ),
        ("fuite du Verlo X2", "fuite du verlo x2 : un téléphone", "le verlo x2 sortira en mai.", "Verlo X2"),
        ("vente de l'usine", "vente de l'usine : un vote", "la vente aura lieu.", "vente de l'usine"),
        (
            "pétition contre le projet de loi",
            "pétition contre le projet de loi",
            "une pétition contre le projet de loi",
            "",
        ),
    ],
)
def test_what_no_sentence_says_whole_gives_way_to_what_the_opening_tells_of_it(
    group: str, title: str, opening: str, part: str
) -> None:
    assert told_part(group, title, opening, opening) == (part or group)


def test_somebody_whom_title_and_text_call_by_the_last_name_is_searched_for_by_it() -> None:
    text = (
        "La nageuse Ana Roudault a gagné la course. Roudault a pris la tête dès le départ. Roudault a mené jusqu'au bout. Le public a applaudi "
        "Roudault. Elle partira lundi."
    )
    assert extract(clean(Source(f"Roudault gagne la traversée du lac d'Ornay\n\n{text}"))).keyphrase == "Roudault"
