"""A heading may be followed by a few words of something else, and by no more."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

from generator.cleaning import clean
from generator.facts import extract
from generator.rules.run_below import run_of
from generator.types import Assignment, Source

OWN = (
    "Le pont de fer a fermé lundi après un contrôle des piles. Les fissures relevées par les ingénieurs courent sur deux mètres. "
    "Le tablier a aussi bougé de trois centimètres depuis le dernier hiver."
)
TAIL = "Le marché a eu lieu samedi sur la place."


def _run(tail: str) -> tuple[int, int]:
    """Return how many facts a section has and how many a heading over it must hold for, with a tail that nothing heads."""
    brief = extract(clean(Source(f"Ornay : un pont de fer usé\n\n{OWN}\n\n{tail}")))
    own = [fact.id for fact in brief.facts if fact.paragraph == brief.facts[0].paragraph]
    rest = [fact.id for fact in brief.facts if fact.id not in own]
    sections = [SimpleNamespace(key="s1", facts=own), SimpleNamespace(key="s2", facts=rest)]
    outline = SimpleNamespace(lead=(), sections=sections)
    return len(own), len(run_of(cast(Assignment, SimpleNamespace(brief=brief, outline=outline, section=sections[0]))))


def test_a_short_tail_may_be_of_something_else() -> None:
    own, run = _run(TAIL)
    assert run == own


def test_a_long_tail_may_not() -> None:
    own, run = _run(
        f"{TAIL} La fanfare a joué toute la matinée devant la halle. Les enfants ont eu un manège et des gaufres au sucre."
    )
    assert run > own
