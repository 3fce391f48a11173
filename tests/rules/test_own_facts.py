"""What a section tells of its facts beside the lead that stands above it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from generator.rules import desk
from generator.types import Fact, Span

FACTS = {id: Fact(id, f"Le bac {id} part.", Span(0, 1), 0.4, 0) for id in ("F1", "F2", "F3")}


@pytest.mark.parametrize(
    ("own", "sections", "told"),
    [
        (("F2", "F3"), 2, ["F3"]),
        (("F1", "F2"), 2, []),  # the other section goes on from the lead
        (("F1", "F2"), 1, ["F1", "F2"]),  # no page is without a body
    ],
)
def test_what_the_lead_tells_is_not_told_again_below_it(
    own: tuple[str, ...], sections: int, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "asked_whole", lambda one: set())
    monkeypatch.setattr(desk, "asked_shortly", lambda assignment, one: set())
    assignment: Any = SimpleNamespace(
        section=SimpleNamespace(facts=own),
        brief=SimpleNamespace(fact=FACTS.__getitem__),
        outline=SimpleNamespace(lead=("F1", "F2"), sections=(None,) * sections),
    )
    above: Any = SimpleNamespace(told_in=lambda kind: {"F1", "F2"} if kind == "lead" else set())
    assert [fact.id for fact in desk.own_facts(assignment, above)] == told
