"""A slot as a template sees it: paragraphs, entries, and points that lean on nothing."""

from __future__ import annotations

from generator import sites
from generator.page.views import SlotView
from generator.types import Sentence
from tests.page import sample


def test_a_point_is_a_sentence_with_those_that_lean_on_it() -> None:
    texts = ("La mairie ferme le pont.", "Elle attend un rapport.", "Le chantier dure deux ans.")
    view = SlotView("paragraphs", tuple(Sentence(text) for text in texts))
    assert view.points == ("La mairie ferme le pont. Elle attend un rapport.", "Le chantier dure deux ans.")


def test_a_new_paragraph_is_a_new_point() -> None:
    view = SlotView("paragraphs", (Sentence("La mairie ferme le pont."), Sentence("Elle attend.", paragraph=1)))
    assert view.points == ("La mairie ferme le pont.", "Elle attend.")


def test_a_picture_that_shows_the_subject_only_is_no_infographic() -> None:
    page = sample.article(sites.find("actu")).page
    assert '<figure class="picture">' in page and "Infographie" in page
    bare = sample.article(sites.find("actu"), without=("chiffres", "chronologie")).page
    assert '<figure class="picture card">' in bare and "Infographie" not in bare
