"""« Ce chiffre » means a number that was told, no year and no day."""

from __future__ import annotations

import pytest

from generator.frames.reshaping.halves import holds_figure


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Roy est redevenu élu après le scrutin de 2012", False),
        ("Le conseil a voté le 3 mai la vente du quai", False),
        ("La régie a vendu 340 billets en 2012", True),
    ],
)
def test_a_date_is_no_figure(text: str, told: bool) -> None:
    assert holds_figure(text) is told
