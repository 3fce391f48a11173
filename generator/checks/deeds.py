"""What is done, and what brings it about: a deed stands in the facts, and so does the tie of a cause to its effect."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.kin import held, holds
from generator.checks.stretches import stretches
from generator.checks.table import table
from generator.french.tagger import tag


def done(said: str, evidence: str) -> Iterator[str]:
    """Yield the deeds that a plain sentence tells and no word of its facts does."""
    known = held(evidence)
    for token in tag(said):
        told = token.pos == "VERB" and token.mood != "inf" and token.lemma in table().deeds
        if told and not holds(known, token.text, token.lemma):
            yield f"un acte que les faits ne disent pas : « {token.text} »"


def tied(said: str, evidence: str) -> Iterator[str]:
    """Yield what ties a cause to its effect in a plain sentence when no fact that ties anything tells of both."""
    facts = [line for line in evidence.splitlines() if table().tied.search(line)]
    for tie in table().ties.finditer(said):
        effect, cause = said[: tie.start()], said[tie.end() :]
        if not tie.start():  # « Faute de bulletins, la participation… »
            cause, _, effect = cause.partition(", ")
        if effect and not any(_tells(line, effect) and _tells(line, cause) for line in facts):
            yield f"les faits ne lient pas cela : « {tie.group()} »"


def _tells(line: str, part: str) -> bool:
    """Return whether a fact says some matter of a part of a sentence, or the part has none."""
    known = held(line)
    words = [token for stretch in stretches(part) for token in stretch.matter if token.lemma not in table().light]
    return not words or any(holds(known, token.text, token.lemma) for token in words)
