"""A section that the source opens on its own question has it as its heading, once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator import build, find_site
from generator.rules.put_first import opening_question
from generator.types import Assignment, Fact, Source, Span


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Faut-il programmer un réveil ?", "Faut-il programmer un réveil ?"),
        ("Face à cela, que propose le gouvernement ?", "Que propose le gouvernement ?"),
        ("Que comptez-vous faire du pont, madame la maire ?", ""),
        ("Pourquoi les montrer ?", ""),
        ("Le pont rouvrira mardi.", ""),
    ],
)
def test_the_question_that_opens_a_section_heads_it(text: str, heading: str) -> None:
    source = Source((Path(__file__).parents[2] / "samples" / "proces-lanverac.txt").read_text("utf-8"))
    article = build(source, find_site("actu"))
    slot = next(t for t in article.texts if t.slot.kind == "heading").slot
    last = article.outline.sections[-1]
    assignment = Assignment(f"intertitre/{last.key}", slot, article.site, article.brief, article.outline, last)
    facts = [
        Fact("F20", text, Span(0, 1), 0.5, 3),
        Fact("F21", "Une aide de 400 euros est prévue.", Span(1, 2), 0.5, 3),
    ]
    assert opening_question(facts, assignment) == heading
    first = replace(assignment, section=article.outline.sections[0])
    assert opening_question(facts, first) == ""
