"""The description tells the news and fits its length; it holds no sentence that says nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import build, find_site
from generator.sources import read

SAMPLES = sorted(p for p in Path("samples").iterdir() if p.suffix in (".txt", ".md", ".html") and p.stem != "LISEZMOI")
EMPTY = ("le point", "ce que l’on sait.", "ce qu’il faut", "les faits")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_every_sentence_rests_on_a_fact(path: Path) -> None:
    article = build(read(str(path)), find_site("actu"))
    drafts = [t.draft for t in article.texts if t.slot.kind in ("description", "lead")]
    assert len(drafts) == 2
    assert all(sentence.facts for draft in drafts for sentence in draft.sentences)
    assert len(article.description) <= 141
    assert not any(filler in article.description.lower() for filler in EMPTY)
