"""A free story by hand, through the whole path: every text stands as it was written, in one wave and one opinion after the plan."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from stub import Stub

from chains.session import start
from generator import build, find_site, read_source
from generator.french.typography import strip_typography
from generator.types import Article

REQUEST = Path(__file__).parents[2] / "samples" / "request.txt"


@pytest.fixture(scope="module")
def stub() -> Iterator[Stub]:
    with Stub() as server:
        yield server


@pytest.fixture(scope="module")
def made(stub: Stub) -> Article:
    with start("prose", stub.url, {}) as session:
        article: Article = build(read_source(str(REQUEST)), find_site("actu"), assistant=session)
    return article


def test_all_of_it_is_the_model_s(made: Article) -> None:
    assert [t.key for t in made.texts if t.draft.writer == "règles"] == ["repere"]
    assert made.report.errors == 0
    assert made.report.facts_used == made.report.facts_total


def test_a_note_told_in_passing_is_named_at_the_foot_of_the_page(made: Article) -> None:
    noted = [t.key for t in made.texts for s in t.draft.sentences if s.facts == ("N:api",) and t.key != "repere"]
    assert noted == ["section/s1"]
    assert "Mots expliqués dans le texte par la rédaction : API." in strip_typography(made.page)


def test_the_notes_the_story_leaves_have_one_block_after_it(made: Article) -> None:
    block = next(t for t in made.texts if t.key == "repere")
    told = [id for sentence in block.draft.sentences for id in sentence.facts]
    assert told and "N:poursuites-judiciaires" not in told  # kept for a question
    assert made.page.count('id="reperes"') == 1
    assert made.page.index('class="closing"') < made.page.index('id="reperes"') < made.page.index('class="credits"')


def test_nothing_is_asked_twice_and_one_opinion_is_enough(stub: Stub, made: Article) -> None:
    tasks = [b["messages"][1]["content"].partition("TÂCHE")[2] for b in stub.asked if b["model"] == "prose"]
    assert sum("tu relis des phrases" in task for task in tasks) == 1
    assert not [body for body in stub.asked if len(body["messages"]) > 2]
    assert made.report.usage["again"] == 0


def test_a_story_that_leaves_nothing_in_doubt_takes_plan_and_texts_alone(stub: Stub) -> None:
    before = len(stub.asked)
    with start("prose-sans-image", stub.url, {}) as session:
        article: Article = build(read_source(str(REQUEST)), find_site("actu"), assistant=session)
    tasks = [body["messages"][1]["content"].partition("TÂCHE")[2] for body in stub.asked[before:]]
    assert article.report.errors == 0
    assert not [task for task in tasks if "tu relis des phrases" in task]
    assert all(len(body["messages"]) == 2 for body in stub.asked[before:])


def test_the_quotation_is_given_once_in_the_lead(made: Article) -> None:
    words = "entraînés illégalement"
    assert [t.key for t in made.texts if words in t.text] == ["chapo"]
