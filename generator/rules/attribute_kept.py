"""What a verb says somebody is stays with it: « désigne comme « terroristes » les milices » is not « désigne les milices »."""

from __future__ import annotations

from generator.shelf import compiled

HELD_AS = compiled(
    r"\b(?P<verb>(?:désign|considér|considèr|présent|décri|perç|identifi|reconn|class|trait|qualifi|accus)\w*) (?:ainsi |encore |aussi )?"
    r"(?P<what>(?:comme (?:« ?)?(?:une? |l[ea]s? |l['’]|des )?|d['’]|de « ?)[\w'’-]+)"
)


def loses_attribute(text: str, whole: str) -> bool:
    """Return whether a text keeps a verb that says what somebody is taken for, and not what."""
    return any(found["verb"] in text and found["what"] not in text for found in HELD_AS.finditer(whole))
