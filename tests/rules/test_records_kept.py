"""A record is told with the time it is measured by, in titles and short lines too."""

from __future__ import annotations

import pytest

from generator.frames.unparted import parts_record
from generator.rules.cores import cores
from generator.rules.line_wholeness import lacking

WORST = "Le parti de la maire a essuyé sa pire défaite depuis vingt ans dimanche."


@pytest.mark.parametrize(
    ("line", "whole", "wanted"),
    [
        ("Le parti de la maire a essuyé sa pire défaite", WORST, True),
        ("Le parti de la maire a essuyé sa pire défaite depuis vingt ans", WORST, False),
        ("Le parti de la maire a essuyé une défaite", WORST, False),
        (
            "Depuis trente ans, le lac a connu sa plus forte crue",
            "Le lac a connu sa plus forte crue depuis trente ans.",
            True,
        ),
        ("Le lac a gelé pour la première fois", "Le lac a gelé pour la première fois en douze ans.", True),
        ("Le lac a connu sa plus forte crue", "Le lac a connu sa plus forte crue mardi.", False),
    ],
)
def test_what_lacks_its_years_is_seen(line: str, whole: str, wanted: bool) -> None:
    assert parts_record(line, whole) is wanted


def test_no_short_line_leaves_them_out() -> None:
    assert lacking("Le parti de la maire a essuyé sa pire défaite", WORST)
    assert all("vingt ans" in core for core in cores(WORST) if "pire" in core)
