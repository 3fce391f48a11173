"""A noun is what a frozen dataclass with slots is: made, compared, shown, copied and refused changes alike."""

from __future__ import annotations

import copy
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from typing import Any

import pytest

from generator.shelf.nouns import noun


@noun(frozen=True, slots=True)
class Told:
    """A noun of ours."""

    text: str
    facts: tuple[str, ...] = ()
    held: dict[str, int] = field(default_factory=dict)

    @property
    def words(self) -> int:
        """Return how many words it has."""
        return len(self.text.split())


@dataclass(frozen=True, slots=True)
class Plain:
    """The same, as Python makes it."""

    text: str
    facts: tuple[str, ...] = ()
    held: dict[str, int] = field(default_factory=dict)


@noun(frozen=True, slots=True, eq=False)
class Alone:
    """One is no other, whatever it holds."""

    text: str


@noun(frozen=True, slots=True)
class Filed:
    """Found by its id."""

    id: str
    text: str = ""

    def __hash__(self) -> int:
        return hash(self.id)


@pytest.mark.parametrize("given", [("Un.",), ("Un.", ("F1",)), ("Un.", ("F1",), {"a": 1})])
def test_a_noun_is_made_and_shown_as_a_dataclass(given: tuple[Any, ...]) -> None:
    ours, plain = Told(*given), Plain(*given)
    assert asdict(ours) == asdict(plain)
    assert repr(ours) == repr(plain).replace("Plain", "Told")
    assert [f.name for f in fields(ours)] == [f.name for f in fields(plain)]
    assert Told.__slots__ == Plain.__slots__  # type: ignore[attr-defined]


def test_each_has_its_own_of_what_is_made_anew() -> None:
    one, other = Told("Un."), Told(text="Un.")
    assert one == other
    assert one.held is not other.held
    assert one.words == 1


def test_nouns_are_equal_by_their_fields_and_no_other_class() -> None:
    assert Filed("a", "x") == Filed("a", "x") != Filed("a", "y")
    assert Filed("a") != ("a", "")
    assert hash(Filed("a", "x")) == hash(Filed("a", "y"))
    assert len({Alone("a"), Alone("a")}) == 2


def test_a_noun_is_changed_only_in_a_new_one() -> None:
    told = Told("Un.", ("F1",))
    with pytest.raises(FrozenInstanceError):
        told.text = "Deux."  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del told.facts
    assert replace(told, text="Deux.") == Told("Deux.", ("F1",))
    assert copy.deepcopy(told) == told


@pytest.mark.parametrize("given", [(), ("Un.", (), {}, 1)])
def test_what_is_lacking_or_too_much_is_refused(given: tuple[Any, ...]) -> None:
    with pytest.raises(TypeError):
        Told(*given)
