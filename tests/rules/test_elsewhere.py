"""Beside a sister's article, a site has another title, other headings and questions, other sentences of its notes."""

from __future__ import annotations

import json as stdlib
from dataclasses import replace
from pathlib import Path

import pytest

from generator import build, find_site
from generator.archive import Archive
from generator.archive.ledger import of_article
from generator.formats import FORMATS
from generator.sources import read
from generator.types import Article

SAMPLE = Path(__file__).parents[2] / "samples" / "request.txt"


@pytest.fixture(scope="module")
def pair() -> tuple[Article, Article]:
    """Return an article, and the one that the same site makes beside it, as if it were a sister's."""
    site = replace(find_site("actu"), sisters=("decryptage",))
    first = build(read(str(SAMPLE)), site)
    whole = stdlib.loads(FORMATS["json"](first)) | {"site": "decryptage"}
    return first, build(read(str(SAMPLE)), site, past=Archive((of_article(whole, frozenset()),)))


def _texts(article: Article, kind: str) -> set[str]:
    return {s.text for text in article.texts if text.slot.kind == kind for s in text.draft.sentences}


def _questions(article: Article) -> set[str]:
    return {s.label for text in article.texts if text.slot.kind == "faq" for s in text.draft.sentences}


@pytest.mark.parametrize("kind", ["title", "seo_title", "note"])
def test_none_of_them_stands_in_both(pair: tuple[Article, Article], kind: str) -> None:
    first, second = pair
    assert _texts(second, kind)
    assert not _texts(first, kind) & _texts(second, kind)


def test_some_headings_and_questions_are_other_ones(pair: tuple[Article, Article]) -> None:
    first, second = pair
    ours = _texts(second, "heading") | _questions(second)
    theirs = _texts(first, "heading") | _questions(first)
    assert len(ours - theirs) >= 2  # of five: the source's own subhead and the heart of the news are asked on both


def test_a_note_told_otherwise_still_says_what_its_term_is(pair: tuple[Article, Article]) -> None:
    _, second = pair
    notes = {note.id: note for note in second.brief.notes}
    for text in second.texts:
        if text.slot.kind == "note":
            opening = text.draft.sentences[0]
            note = notes[opening.facts[0][2:]]
            assert any(term.lower() in opening.text.lower() for term in note.terms)
