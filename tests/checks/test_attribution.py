"""Who says it stays said: what papers let one think is attributed to them, what nobody says is not."""

from __future__ import annotations

import pytest

from generator.checks.attribution import keeps


@pytest.mark.parametrize(
    ("said", "attributed"),
    [
        ("Des documents déposés au greffe laissent penser que la société savait.", True),
        ("Une note interne laisse croire que le pont était fissuré.", True),
        ("La société savait que le pont était fissuré.", False),
    ],
)
def test_what_lets_one_think_is_an_attribution(said: str, attributed: bool) -> None:
    assert keeps("attribution", said) is attributed
