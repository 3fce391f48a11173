"""What a rule of agreement asks for: other letters at one place of a sentence."""

from __future__ import annotations

from typing import NamedTuple

from generator.french.tagger import Unit


class Edit(NamedTuple):
    """The letters that stand from `start` to `end` of a sentence are to be `new`; `why` is a reason of data/messages.toml."""

    start: int
    end: int
    new: str
    why: str = "accord"


class Words(tuple[Unit, ...]):
    """The units of a sentence: one object for each, found by identity."""

    __slots__ = ()
    __hash__ = object.__hash__
    __eq__ = object.__eq__
    __ne__ = object.__ne__


def instead(unit: Unit, new: str, why: str = "accord") -> Edit:
    """Return the edit that puts another word for a unit, with its capital."""
    return Edit(unit.start, unit.end, new[:1].upper() + new[1:] if unit.text[:1].isupper() else new, why)
