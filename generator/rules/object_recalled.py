"""Whom the sentence before did something to is not named again: « Ana Roy menace Verlac. Elle l'accuse d'avoir menti » of « … Elle a accusé Verlac d'avoir menti »."""

from __future__ import annotations

from dataclasses import replace

from generator.french.lexicon import lookup
from generator.french.morphology import conjugate
from generator.shelf import compiled
from generator.types import Sentence

# a verb that a vowel opens: « l' » is of either gender
DONE = compiled(
    r"(?P<who>Ils?|Elles?) (?:a|ont) (?P<done>[aeéèêio]\w+é) (?P<whom>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*)(?P<rest> d(?:e |['’]).+)$"
)
ACTS = compiled(r"\b(?:a|ont)\b|\w+e(?:nt)?\b")


def object_recalled(second: Sentence, first: Sentence) -> Sentence:
    """Return a second sentence with a pronoun for whom the first one names behind its verb; the sentence itself elsewhere."""
    found = DONE.match(second.text)
    at = first.text.find(f" {found['whom']}") if found else -1
    if found is None or at < 0 or ACTS.search(first.text[:at]) is None or first.text.count(found["whom"]) > 1:
        return second
    lemma = next((form.lemma for form in lookup(found["done"]) if form.tense == "ppast"), "")
    number = "p" if found["who"].endswith("s") else "s"
    said = conjugate(lemma, "ind", "pres", "3", number) if lemma else ""
    return replace(second, text=f"{found['who']} l'{said}{found['rest']}") if said else second
