"""Words without a verb that judge what stands before them are parted from it by no heading."""

from __future__ import annotations

import pytest

from generator.plan.verbless import judges


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("Insuffisant selon les pêcheurs, qui demandent deux bacs.", True),
        ("Insuffisante aux yeux des élus.", True),
        ("Paul Roy, pour la régie, demande deux bacs.", False),
        ("Ornay attend deux bacs.", False),
    ],
)
def test_a_quality_found_in_what_stands_before(text: str, judged: bool) -> None:
    assert judges(text) is judged
