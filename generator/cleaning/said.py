"""Tells a sentence in which somebody of the story speaks: « Je veux un texte clair », a expliqué Ana Roy."""

from __future__ import annotations

from generator.shelf import compiled

QUOTED = compiled(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")
SAYS = compiled(
    r"^\W*,? ?(?:a|ont|avait|avaient) \w+é\b|^\W*,? ?(?!\w+ez\b)\w+(?:e|t|d)(?:-t)?-(?:il|elle|on|ils|elles)\b"
)


def quotes(sentence: str) -> bool:
    """Return whether a sentence tells what somebody says: « Je veux un texte clair », a expliqué Ana Roy."""
    said = QUOTED.sub(" ", sentence)
    return said != sentence and SAYS.search(said) is not None
