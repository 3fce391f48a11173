"""What the source does not say of a threat of going to court: whether a court was asked."""

from __future__ import annotations

import pytest

from generator import find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.plan import draw
from generator.rules.absent import unfiled
from generator.types import Assignment, Settings, Source

THREAT = "La société Verlac a menacé de poursuivre la ville d'Ornay, mardi, pour l'usage de ses horaires de bus."
REST = (
    "La ville publie ces horaires sur son site depuis neuf ans. Douze communes voisines les reprennent chaque matin. "
    "Verlac demande 400 euros par mois à chacune."
)


@pytest.mark.parametrize(
    ("more", "unsaid"), [("", True), ("Le tribunal a été saisi.", False), ("Une plainte suivra.", False)]
)
def test_a_threat_ends_on_whether_a_court_was_asked(more: str, unsaid: bool) -> None:
    site, settings = find_site("actu"), Settings()
    brief = extract(clean(Source(f"Verlac menace Ornay de poursuites\n\n{THREAT}\n\n{REST} {more}")))
    closing = Assignment("conclusion", site.slots["conclusion"], site, brief, draw(site, brief, settings))
    assert any("plainte" in sentence.text for sentence in unfiled(closing)) is unsaid
