"""The place on which a title opens: « À Ornay, les saisonniers dorment dehors »."""

from __future__ import annotations

from generator.shelf import compiled

FRONTED = compiled(
    r"(?P<joint>À|A|En|Au|Aux) (?P<name>[A-ZÀ-Þ][\w'’-]+(?: (?:(?:de|du|des|la|le|les) )?[A-ZÀ-Þ][\w'’-]+){0,3}), (?P<rest>\S+ .+)$"
)


def fronted(body: str) -> str:
    """Return the place on which a title opens, « Ornay » of « À Ornay, les saisonniers dorment dehors », "" of another title."""
    found = FRONTED.match(body)
    return found["name"] if found else ""
