"""A search title turns the source's own: an accident before its toll, who did it before what was done."""

from __future__ import annotations

import pytest

from generator import build, find_site
from generator.rules.toll_titles import toll_first
from generator.types import Source

REST = (
    "La route de la corniche est restée fermée jusqu'au soir. Trente pompiers de Lavène sont intervenus. Le maire a ouvert une salle aux "
    "familles. Le parquet a demandé une enquête. Le car venait de passer le contrôle technique, selon la régie."
)


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Portugal : un accident de car fait deux morts", ["Accident de car au Portugal : deux morts"]),
        ("Une avalanche fait trois morts en Savoie", ["Avalanche en Savoie : trois morts"]),
        (
            "Chili : une explosion à Santiago fait un mort et cinq blessés",
            ["Explosion à Santiago : un mort et cinq blessés"],
        ),
        ("Le maire d'Ornay fait deux blessés en ouvrant la digue", []),
        ("Une étude fait le point", []),
    ],
)
def test_an_accident_stands_before_its_toll(title: str, wanted: list[str]) -> None:
    assert list(toll_first(title)) == wanted


def test_a_search_title_is_not_the_page_s_where_the_toll_may_follow() -> None:
    article = build(
        Source(
            f"Portugal : un accident de car fait deux morts\n\nUn accident de car a fait deux morts lundi au Portugal. {REST}"
        ),
        find_site("actu"),
    )
    assert article.seo_title.replace("\xa0", " ") == "Accident de car au Portugal : deux morts"
    assert article.title != article.seo_title


def _searched(title: str, text: str) -> str:
    return build(Source(f"{title}\n\n{text} {REST}"), find_site("actu")).seo_title


def test_who_did_it_stands_before_what_was_done() -> None:
    told = _searched(
        "La directrice du port destituée par le conseil", "Le conseil du port s'est réuni lundi soir à huis clos."
    )
    assert told == "Le conseil destitue la directrice du port"


def test_what_hangs_on_a_name_before_is_not_turned() -> None:
    told = _searched(
        "La préfète et son adjoint blessés par balles", "La préfète et son adjoint ont été blessés par balles lundi."
    )
    assert not told.startswith("Balles")


def test_a_land_may_go_where_the_clause_names_a_town() -> None:
    text = "Un camion a foncé lundi dans la foule à Lisbonne, sur la place du marché."
    assert (
        _searched("Portugal : un camion fonce dans la foule à Lisbonne", text)
        != "Portugal : un camion fonce dans la foule à Lisbonne"
    )
    told = _searched(
        "Portugal : l'armée en difficulté à Lisbonne", "L'armée recule lundi à Lisbonne devant les flammes."
    )
    assert not told.startswith("L’armée en difficulté")
