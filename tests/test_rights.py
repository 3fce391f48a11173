"""A source that forbids to be written again: whoever builds an article from it is told."""

from __future__ import annotations

from generator import build, find_site
from generator.types import Source

TEXT = (
    "Le pont ferme\n\nLe pont d'Ornay ferme lundi pour travaux. La mairie promet une navette gratuite. "
    "Les commerçants du quai craignent pour leurs ventes. Le chantier durera six mois."
)
NOTICE = "Ce matériel ne peut être publié, diffusé, réécrit ou redistribué sans autorisation."


def _warned(text: str) -> list[str]:
    return [
        issue.message for _, issue in build(Source(text), find_site("actu")).report.issues if issue.check == "droits"
    ]


def test_the_report_warns_of_what_the_source_forbids() -> None:
    assert NOTICE in _warned(f"{TEXT}\n\n{NOTICE}")[0]
    assert not _warned(TEXT)
