"""A name that may be a slip of another one: whoever builds an article is told."""

from __future__ import annotations

from generator import build, find_site
from generator.types import Source

TEXT = (
    "Le pont ferme\n\nPaul Orvelin a fermé lundi le pont d'Ornay pour travaux. Les élus soutiennent la décision, "
    "selon {name}. Les commerçants du quai craignent pour leurs ventes. Le chantier durera six mois."
)


def _warned(text: str) -> list[str]:
    issues = build(Source(text), find_site("actu")).report.issues
    return [issue.message for _, issue in issues if issue.check == "noms" and "vérifiez" in issue.message]


def test_the_report_warns_of_a_name_that_may_be_a_slip() -> None:
    assert "Orvelain" in _warned(TEXT.format(name="Orvelain"))[0]
    assert not _warned(TEXT.format(name="Orvelin"))
