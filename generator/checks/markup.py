"""No stray markup, unresolved marks, prompts or unbalanced signs reach a reader."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.evidence import visible
from generator.checks.finding import Finding
from generator.shelf import compiled
from generator.types import Assignment, Draft

STRAY = (
    (compiled(r"\[[FN][\d:]"), "un repère de fait est resté dans le texte"),
    (compiled(r"\{[{%]|[%}]\}"), "une balise de gabarit est restée dans le texte"),
    (compiled(r"</?[a-zA-Z!][^>]*>"), "une balise HTML est restée dans le texte"),
    (compiled(r"\*\*|(?:^|\n)#{1,6} |```|\]\("), "un signe Markdown est resté dans le texte"),
    (compiled(r"\\u[0-9a-f]{4}|&[a-z]+;|\ufffd"), "un caractère mal codé est resté dans le texte"),
    (compiled(r"<think|</?s>|\[/?INST\]|<\|"), "une marque de modèle est restée dans le texte"),
)
PAIRS = (("«", "»"), ("(", ")"), ("[", "]"), ("“", "”"))


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield sentences with stray signs."""
    for sentence in draft.sentences:
        text = visible(sentence)
        for pattern, message in STRAY:
            if pattern.search(text):
                yield Finding(message, sentence.text)
        for opening, closing in PAIRS:
            if text.count(opening) != text.count(closing):
                yield Finding(f"« {opening} {closing} » ne vont pas par paires", sentence.text)
