"""Whole clauses told by another verb with its complements arranged otherwise, and what keeps a clause as it is."""

from __future__ import annotations

import pytest

from generator import frames
from generator.frames.nouns import Function
from tests.frames.briefs import brief
from tests.frames.test_saying import sayings

SAID: list[tuple[str, str]] = []

KEPT = [
    # fighting stops, nobody « ceases » it; nobody « finds himself » mourning or on the run
    ("Les combats ont été partiellement arrêtés dans la ville.", "cessés"),
    ("L'agresseur de la rue Lomane est toujours en fuite.", "trouve"),
    ("La capitale de la région était en deuil hier.", "trouvait"),
    # a relative before the verb would be read with it
    ("Le vote a été empêché par le gouvernement qui a envoyé la troupe.", "troupe a empêché"),
]


@pytest.mark.parametrize("source, wanted", SAID)
def test_a_clause_is_recast(source: str, wanted: str) -> None:
    assert any(wanted in said for said in sayings(source)[:6])


@pytest.mark.parametrize("source, unwanted", KEPT)
def test_a_guard_keeps_the_meaning(source: str, unwanted: str) -> None:
    assert not any(unwanted in said for said in sayings(source))


def _told(source: str, function: Function) -> list[str]:
    known = brief(source)
    return [said.text for said in frames.say(known.facts[0], known, function, frames.Context(seed="a"))]


def test_a_heading_does_not_cut_a_plural_into_its_first_part() -> None:
    source = "Les gouvernements britannique, australien et danois, membres de la coalition, ont reconnu leur erreur."
    assert not [text for text in _told(source, "heading") if "britannique reconn" in text or "britannique adm" in text]


def test_somebody_named_in_full_has_no_article() -> None:
    source = (
        "À la fin de la réunion, le Paul Verdier a quitté la salle de la mairie. Paul Verdier est le maire de Lomane."
    )
    assert any(text.startswith("Paul Verdier quitte") for text in _told(source, "heading"))
