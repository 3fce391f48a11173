"""A title's participle is no verb where another one follows; what somebody is called stays with who calls."""

from __future__ import annotations

import pytest

from generator.rules.attribute_kept import loses_attribute
from generator.rules.by_agent import by_agent
from generator.rules.describing import owed
from generator.rules.epithets import epithet
from generator.rules.verbless import verbed
from generator.types import Sentence
from tests.rules.beneath import read

FRONT = "Le nouveau front ouvert par la Ravie peine à avancer"


@pytest.mark.parametrize(
    ("title", "is_epithet"),
    [
        (FRONT, True),
        ("Le pont fermé depuis mardi tarde à rouvrir", True),
        ("Un maire accusé de vouloir vendre le pont", False),
        ("Un homme condamné pour menace de tuer un voisin", False),
        ("Un maire tenté par une offre de racheter le pont", False),
        ("Le pont fermé par la mairie", False),
        ("La commune peine à achever ses travaux", False),
    ],
)
def test_a_participle_before_the_verb_of_a_title(title: str, is_epithet: bool) -> None:
    assert epithet(title) is is_epithet


def test_no_second_verb_is_given_to_a_title() -> None:
    assert not [*verbed(FRONT), *by_agent(FRONT)]
    assert [*verbed("Le pont fermé par la mairie")]


def test_what_somebody_is_taken_for_is_not_left_out() -> None:
    whole = "Le pouvoir désigne ainsi comme « terroristes » les milices du lac comme les soldats du front."
    assert loses_attribute("Le pouvoir désigne les milices du lac comme les soldats du front", whole)
    assert not loses_attribute("Le pouvoir désigne comme « terroristes » les milices du lac", whole)
    assert not loses_attribute("Les milices du lac reculent", whole)


def test_the_dead_are_counted_once() -> None:
    brief = read(
        "Ravie : des émeutes font une centaine de morts",
        "Des émeutes ont fait plus de 100 morts à Ornay. Le port est fermé depuis lundi.",
    )
    first = Sentence("Ravie : des émeutes font une centaine de morts.", ("T",))
    again, else_ = (
        Sentence("Plus de 100 morts ont été recensés à Ornay.", ("F1",)),
        Sentence("Des renforts arrivent à Ornay.", ("F2",)),
    )
    assert owed([first, again], brief) < owed([first, else_], brief)
