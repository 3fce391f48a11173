"""What makes a model's prose tiresome: worn formulas, inversions for style, a quotation given twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.checks.evidence import QUOTED, plain, unquoted
from generator.checks.finding import Finding
from generator.checks.table import table
from generator.french.tagger import tag
from generator.types import Assignment, Draft

LONG_QUOTE = 5  # words: a shorter one is a name or a term, and may come back
HEADS = frozenset({"title", "seo_title", "description", "alt"})


def tiresome(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield worn formulas and quotations given before as errors, turns of style as errors from the second on."""
    given = set(_quotations([t.draft for t in assignment.said if t.slot.kind not in HEADS]))
    turns = 0
    for sentence in draft.sentences:
        said = unquoted(plain(sentence.text))
        for pattern in table().hollow:
            if found := pattern.search(said):
                yield Finding(f"formule creuse : « {found.group()} »", sentence.text)
        for turn in _turns(said):
            turns += 1
            yield Finding(f"tour à varier : « {turn} »", sentence.text, "warning" if turns == 1 else "error")
        for words in _quotations([Draft((sentence,), draft.writer)]):
            if words in given:
                yield Finding(f"citation déjà donnée : « {words} »", sentence.text)
            given.add(words)


def _quotations(drafts: list[Draft]) -> Iterator[str]:
    for draft in drafts:
        for sentence in draft.sentences:
            found = (match.strip(" .,;!?") for match in QUOTED.findall(plain(sentence.text)))
            yield from (words for words in found if len(words.split()) >= LONG_QUOTE)


def _turns(said: str) -> Iterator[str]:
    """Yield the listed tics and the inversions for style (« que désigne le sigle »)."""
    for pattern in table().tics:
        if found := pattern.search(said):
            yield found.group()
    if said.rstrip().endswith("?"):
        return  # a question inverts by rule
    tokens = [t for t in tag(said) if t.pos != "PUNCT"]
    for (relative, verb), after in zip(pairwise(tokens), tokens[2:], strict=False):
        led = relative.text.lower() in ("que", "qu'", "où", "dont") and verb.pos == "VERB" and verb.mood == "ind"
        if led and after.pos in ("DET", "PROPN") and not after.text.lower().startswith(("d", "un")):
            yield f"{relative.text} {verb.text} {after.text}"
