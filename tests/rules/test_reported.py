"""An answer that reports what was done opens with its source; what was only to come stays reported."""

from __future__ import annotations

import pytest

from generator.rules.reported import by_its_source


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Verlac a affirmé que le club avait refusé son offre.", "Selon Verlac, le club avait refusé son offre."),
        ("La régie a dit que le pont avait cédé.", "Selon la régie, le pont avait cédé."),
        ("La régie a dit que le pont rouvrirait.", ""),
        ("La régie a dit que le pont était beau.", ""),
        ("La régie a dit que « le pont avait cédé ».", ""),
    ],
)
def test_a_report_opens_with_its_source(text: str, told: str) -> None:
    assert by_its_source(text) == told
