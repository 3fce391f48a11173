"""A model's sentence says only what the facts it cites say: its matter, its degrees, its causes, its reactions."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from generator.checks.evidence import plain, source_text, statements, unquoted
from generator.checks.finding import Finding
from generator.french.sentences import content_words
from generator.types import Assignment, Draft

MODEL = "modèle"
STEM = 5  # letters without accents: « facturer » and « facture » meet
UNSUPPORTED = 0.34  # share of a sentence's content words that its facts may lack (tried on planted inventions)
CARRIERS = frozenset({"title", "seo_title", "description", "heading", "alt"})  # lines that may stand without a mark


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield a model's sentences that cite nothing, or say more than what they cite."""
    if not draft.writer.startswith(MODEL):
        return
    shared = plain(f"{assignment.brief.keyphrase} {' '.join(e.name for e in assignment.brief.entities)}")
    for sentence, evidence in statements(draft, assignment):
        if not sentence.facts:
            if assignment.slot.kind not in CARRIERS:
                yield Finding("phrase sans repère de fait", sentence.text)
                continue
            evidence = source_text(assignment.brief)  # a line of the head may rest on the whole source
        said = unquoted(plain(sentence.text))
        yield from (Finding(m, sentence.text) for m in _beyond(said, evidence))
        lacking = _lacking(said, f"{evidence} {shared}")
        words = {_stem(w) for w in content_words(said)}
        if words and len(lacking) / len(words) > UNSUPPORTED and len(lacking) > 2:
            named = ", ".join(sorted(lacking)[:5])
            yield Finding(f"les faits cités ne disent pas cela : {named}", sentence.text)


def _beyond(said: str, evidence: str) -> Iterator[str]:
    low, held = f" {said.lower()} ", f" {evidence.lower()} "
    for what, marks in _tables()["interdits"].items():
        for mark in marks:
            if re.search(rf"(?<!\w){re.escape(mark)}", low) and not re.search(rf"(?<!\w){re.escape(mark)}", held):
                yield f"{what} que les faits ne disent pas : « {mark.strip()} »"
                break
    for formula in _tables()["creux"]["formules"]:
        if formula in low:
            yield f"formule creuse : « {formula} »"


def _lacking(said: str, evidence: str) -> set[str]:
    """Return the content words of a sentence that neither stand in the evidence nor mean a word of it."""
    held = {_stem(word) for word in content_words(evidence)}
    near = {other for stem in held for other in _neighbours().get(stem, ())}
    return {w for w in content_words(said) if _stem(w) not in held | near and len(w) > 2}


def _stem(word: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))
    return bare[:STEM]


@cache
def _neighbours() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in _tables()["proches"]["groupes"]:
        stems = {_stem(word) for word in group.split()}
        for stem in stems:
            found.setdefault(stem, set()).update(stems)
    return {stem: frozenset(group) for stem, group in found.items()}


@cache
def _tables() -> Mapping[str, Mapping[str, list[str]]]:
    path = Path(__file__).parent / "data" / "appui.toml"
    return tomllib.loads(path.read_text("utf-8"))
