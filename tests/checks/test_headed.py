"""No question of the FAQ asks what a heading says."""

from __future__ import annotations

import pytest

from generator import find_site
from generator.checks import headed
from generator.cleaning import clean
from generator.facts import extract
from generator.plan import draw
from generator.types import Assignment, Draft, Sentence, Settings, SlotText, Source

TEXT = (
    "Un homme de 44 ans est en garde à vue. La route de Lomane est coupée depuis midi. Les pompiers ont passé la nuit sur place avec "
    "l'aide de trois communes voisines, et la mairie a ouvert un gymnase aux habitants."
)
BRIEF = extract(clean(Source(f"Incendie à Ornay\n\n{TEXT}")))


def _faults(head: str, question: str, answer: str) -> list[str]:
    site = find_site("actu")
    outline = draw(site, BRIEF, Settings())
    above = SlotText("intertitre/s1", site.slots["intertitre"], Draft((Sentence(head),), "règles"))
    asked = Assignment("faq", site.slots["faq"], site, BRIEF, outline, said=(above,))
    return [found.excerpt for found in headed.check(Draft((Sentence(answer, ("F1",), 0, question),), "règles"), asked)]


HELD = ("Un suspect a-t-il été arrêté ?", "Un homme de 44 ans est en garde à vue.")
ROAD = ("Quelles sont les conséquences sur la circulation ?", "La route de Lomane est coupée depuis midi.")


@pytest.mark.parametrize(
    ("head", "entry"),
    [("Une garde à vue", HELD), ("Les conséquences sur la circulation", ROAD), ("La circulation", ROAD)],
)
def test_what_a_heading_says_is_not_asked(head: str, entry: tuple[str, str]) -> None:
    assert _faults(head, *entry) == [entry[1]]


@pytest.mark.parametrize("head", ["La route", "Six maisons détruites", "Ornay"])
def test_what_no_heading_says_may_be_asked(head: str) -> None:
    assert not _faults(head, *ROAD)
