"""A slot as a template sees it: paragraphs, entries, and points that lean on nothing."""

from __future__ import annotations

from generator.page.views import SlotView
from generator.types import Sentence


def test_a_point_is_a_sentence_with_those_that_lean_on_it() -> None:
    texts = ("La mairie ferme le pont.", "Elle attend un rapport.", "Le chantier dure deux ans.")
    view = SlotView("paragraphs", tuple(Sentence(text) for text in texts))
    assert view.points == ("La mairie ferme le pont. Elle attend un rapport.", "Le chantier dure deux ans.")


def test_a_new_paragraph_is_a_new_point() -> None:
    view = SlotView("paragraphs", (Sentence("La mairie ferme le pont."), Sentence("Elle attend.", paragraph=1)))
    assert view.points == ("La mairie ferme le pont.", "Elle attend.")
