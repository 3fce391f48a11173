"""A story tells a note in passing, unless the site has a box for it: it is not asked of both."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from typing import Any

from chains.caller import Answer
from chains.models import Endpoint
from chains.writer import ModelWriter
from generator import find_site, notes
from generator.assign import assign
from generator.cleaning import clean
from generator.facts import extract
from generator.plan import draw
from generator.types import Settings, Source

TEXT = """La société Kelma attaque le réseau Orpi

La société Kelma menace le réseau Orpi d'un procès depuis le 3 mai. Elle lui reproche de facturer son API 900 euros par mois.

Orpi a fermé son API gratuite en avril. L'API d'Orpi servait 40 entreprises. Kelma demande l'arbitrage d'un juge.
"""


@dataclass
class Listening:
    """A caller that answers nothing and remembers what it was asked."""

    place: Endpoint = field(default_factory=lambda: Endpoint("m", "http://127.0.0.1:1/v1"))
    stopped: bool = False
    asked: list[str] = field(default_factory=list)

    async def __call__(self, messages: Any, tokens: int) -> Answer:
        self.asked.append(messages[-1][1])
        return Answer("")


def story(boxed: bool) -> str:
    """Return the labels of the story that is asked for when its first section is given a note, and a box or none."""
    site = find_site("actu")
    slot = site.slots["repere"]
    site = replace(site, slots={**site.slots, "repere": replace(slot, options={**slot.options, "story": boxed})})
    brief = extract(clean(Source(TEXT)), "", notes.matching(TEXT, notes.load(site.folders)))
    outline = draw(site, brief, Settings())
    first = replace(outline.sections[0], notes=("api",))
    second = replace(first, key="s2", notes=())
    outline = replace(outline, sections=(first, second), writer="modèle")
    caller: Any = Listening()
    with asyncio.Runner() as runner:
        ModelWriter(caller, runner).write(assign(site, brief, outline, Settings()))
    asked = next(task for task in caller.asked if "d'un seul souffle" in task)
    return str(asked[asked.find("## Chapô") :])


def test_a_note_is_told_in_passing_or_in_a_box() -> None:
    assert "à expliquer au passage : [N:api]" in story(boxed=False)
    assert "[N:api]" not in story(boxed=True)
