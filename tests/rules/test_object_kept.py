"""A verb keeps the object that stands behind a circumstance; words are looked for before anything is tagged."""

from __future__ import annotations

import pytest

from generator.rules import object_kept
from generator.rules.object_kept import loses_object

WHOLE = "Le plongeur repère, par trente mètres de fond, une épave."


@pytest.mark.parametrize(
    ("line", "whole", "lost"),
    [
        ("Le plongeur repère", WHOLE, True),
        ("Le plongeur repère une épave", WHOLE, False),
        ("Le plongeur dit avoir repéré", "Le plongeur dit avoir repéré mardi, près du phare, une épave.", True),
        # « cherche » is there but the end of another verb, then a verb with its object beside it
        ("Le plongeur cherche", "Le plongeur recherche, dans la baie, une épave et cherche un abri.", False),
        ("Le plongeur cherche", "Le plongeur recherche un abri et cherche, dans la baie, une épave.", True),
        ("Le plongeur comparaît", "Le plongeur comparaît, dans la ville, le matin.", False),
    ],
)
def test_an_object_behind_a_circumstance_is_missed(line: str, whole: str, lost: bool) -> None:
    assert loses_object(line, whole) is lost


def test_nothing_is_tagged_where_no_circumstance_stands_before_an_object(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(object_kept, "tag", lambda text: pytest.fail(f"tagged: {text}"))
    assert not loses_object("Le plongeur trouve", "Le plongeur trouve une épave dans la baie.")
