"""What the source does not say of a threat of going to court: whether a court was asked."""

from __future__ import annotations

import pytest

from generator import build, find_site
from generator.types import Source

THREAT = "La société Verlac a menacé de poursuivre la ville d'Ornay, mardi, pour l'usage de ses horaires de bus."
REST = (
    "La ville publie ces horaires sur son site depuis neuf ans. Douze communes voisines les reprennent chaque matin. "
    "Verlac demande 400 euros par mois à chacune. On ne sait pas si les communes ont été prévenues."
)


@pytest.mark.parametrize(
    ("more", "unsaid"), [("", True), (" Le tribunal a été saisi.", False), (" Une plainte suivra.", False)]
)
def test_a_threat_ends_on_whether_a_court_was_asked(more: str, unsaid: bool) -> None:
    article = build(Source(f"Verlac menace Ornay de poursuites\n\n{THREAT}\n\n{REST}{more}"), find_site("actu"))
    told = " ".join(s.text for t in article.texts if t.slot.kind == "closing" for s in t.draft.sentences)
    assert told and ("plainte n’est pas mentionné" in told) is unsaid
