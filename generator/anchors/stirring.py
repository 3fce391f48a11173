"""How people take it: « La colère des éleveurs » of what has stirred it, « L'inquiétude des élus » of « les élus s'inquiètent »."""

from __future__ import annotations

from collections.abc import Iterator

from generator.anchors.words import group, happens, lemma_of, lowered, table, words_of
from generator.facts.reading import parsed
from generator.french.grammar import prefix_de
from generator.french.syntax import Clause
from generator.shelf import compiled
from generator.types import Brief, Fact

MOST = 8  # words
WHOLE = compiled(r"(?:l[ae] |les |l['’]|une? |de (?:vives|nombreuses|fortes) |des )", 2)
SOMEBODY = compiled(r"(?:les |l[ae] |l['’]|plusieurs |des |[A-ZÀ-Þ])")


def stirred(fact: Fact, brief: Brief) -> Iterator[str]:
    """Yield the feeling that a sentence tells, with whose it is."""
    for clause in parsed(fact.text).clauses if fact.modality == "asserted" else ():
        if happens(clause):
            yield from (text for text in (*_caused(clause), *_felt(clause)) if len(text.split()) <= MOST)


def _caused(clause: Clause) -> Iterator[str]:
    held = next((p for p in clause.phrases if p.role == "object" and p.kind == "np"), None)
    if held is not None and lemma_of(clause) in words_of("provoquer") and held.lemma.lower() in words_of("reactions"):
        text = group(held)
        if text and WHOLE.match(text):
            yield text


def _felt(clause: Clause) -> Iterator[str]:
    noun = table("ressentir").get(lemma_of(clause), "")
    who = group(clause.subject) if noun else ""
    if who and clause.subject is not None and SOMEBODY.match(lowered(who, clause.subject)):
        yield f"{noun} {prefix_de(lowered(who, clause.subject))}"
