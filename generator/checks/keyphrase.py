"""The key phrase stands where a search engine and a reader look for it, and is not hammered."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.finding import Finding
from generator.seo.measures import holds, occurrences
from generator.types import Assignment, Draft

WANTED = frozenset({"seo_title", "description", "lead"})
EVERY = 3  # headings for each that may have the key phrase
MOST = {"seo_title": 1, "description": 2, "lead": 3, "heading": 1}


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield a missing key phrase where one is expected, and a hammered one anywhere."""
    kind, key = assignment.slot.kind, assignment.brief.keyphrase
    text = " ".join(s.text for s in draft.sentences)
    if kind in WANTED and key and not holds(text, key):
        yield Finding(f"l'expression clé « {key} » manque")
    if occurrences(text, key) > MOST.get(kind, 4):
        yield Finding(f"l'expression clé « {key} » revient trop souvent")
    if kind == "heading" and draft.by_model and key and _hammered(text, assignment):
        yield Finding(
            f"l'expression clé « {key} » est déjà dans un autre intertitre : un sur trois au plus", text, "error"
        )


def _hammered(text: str, assignment: Assignment) -> bool:
    """Return whether a heading has the key phrase where every third of the page has it already."""
    key, most = assignment.brief.keyphrase, max(1, len(assignment.outline.sections) // EVERY)
    told = (t for t in assignment.said if t.slot.kind == "heading" and t.key != assignment.key)
    keyed = sum(bool(occurrences(" ".join(s.text for s in t.draft.sentences), key)) for t in told)
    return bool(occurrences(text, key)) and keyed >= most
