"""No rule of the table of damaged French begins inside a word: « tiers » of « entiers », « deux » of « quarante-deux »."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from generator.cleaning.calques import calques

BOUNDS = ("AT_BOUNDARY", "AT_BEGINNING", "AT_BEGINNING_STRING")


def _begins_anywhere(items: Any) -> bool | None:
    """Return whether a pattern may take a letter first with no bound before it; None where it may take nothing."""
    for name, value in ((str(op), value) for op, value in items):
        if name in ("AT", "ASSERT", "ASSERT_NOT"):
            if str(value) in BOUNDS or (name != "AT" and value[0] < 0):
                return False
            continue
        parts = {"SUBPATTERN": lambda v: [v[3]], "BRANCH": lambda v: v[1]}.get(name, lambda v: [v[2]])
        if name in ("SUBPATTERN", "BRANCH", "MAX_REPEAT", "MIN_REPEAT"):
            found = [_begins_anywhere(part) for part in parts(value)]
            if any(found):
                return True
            if None not in found and not (name.endswith("REPEAT") and value[0] == 0):
                return False
            continue
        if name == "LITERAL":
            return chr(value).isalpha()
        return name == "IN" and str(value[0][0]) != "NEGATE" and any(map(_is_letter, value))
    return None


def _is_letter(choice: tuple[Any, Any]) -> bool:
    name, value = str(choice[0]), choice[1]
    if name == "CATEGORY":
        return str(value) == "CATEGORY_WORD"
    return chr(value[1] if name == "RANGE" else value).isalpha()


def test_no_rule_begins_inside_a_word() -> None:
    read = import_module("re._parser").parse
    assert [rule.pattern for rule in calques() if _begins_anywhere(read(rule.pattern))] == []
