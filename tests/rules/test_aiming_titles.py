"""A title told by who is beaten does not say what the winner aims at."""

import pytest

from generator.rules.titling import AIMING


@pytest.mark.parametrize(
    ("title", "aims"),
    [
        ("Lavène battu par Ornay 3-1 pour atteindre la finale", True),
        ("Ornay bat Lavène 3-1 pour atteindre la finale", False),
        ("Un trésorier condamné par le tribunal pour avoir volé la caisse", False),
    ],
)
def test_what_the_agent_aims_at_is_not_the_subject_s(title: str, aims: bool) -> None:
    assert bool(AIMING.search(title)) is aims
