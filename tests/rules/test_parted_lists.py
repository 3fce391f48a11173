"""A list behind a colon is no sentence of its own, whatever its asides say."""

from __future__ import annotations

import pytest

from generator.rules.parted import ASIDE, _stands


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("Le judo (remporté par Roy), le tennis (par Bo) et la danse (par Lys).", False),
        ("Le judo (remporté par Roy) ferme la fête du port.", True),
        ("La régie la ferme en mai.", False),  # may be a list: it stays whole
        ("La régie le publie en mai.", True),
    ],
)
def test_a_list_does_not_stand(text: str, stands: bool) -> None:
    assert _stands(ASIDE.sub("", text)) is stands
