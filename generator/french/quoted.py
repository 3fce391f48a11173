"""What stands between French quotation marks: somebody's words, not the text's own."""

from __future__ import annotations

from generator.shelf import compiled

QUOTED = compiled(r"«[^»]*»")


def blotted(text: str) -> str:
    """Return a text with its quotations as « § », sign for sign: offsets stay, what somebody said is not read."""
    return QUOTED.sub(lambda held: "§" * len(held[0]), text) if "«" in text else text
