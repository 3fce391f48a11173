"""What was done, pointed at by its noun: « le site a été retiré » is then « avant ce retrait » or « après ce retrait »."""

from __future__ import annotations

from generator.frames.lists import mapped, phrases
from generator.frames.reading import tokens
from generator.french.grammar import opens_with_vowel
from generator.french.morphology import gender_of


def pointed_deed(told: str, when: str) -> str:
    """Return « avant ce retrait » for « le site a été retiré de la liste », "" where no noun of ours tells what was done.

    `when` is the list of the words before the noun: « earlier », « afterwards ».
    """
    nouns = {verb: noun for noun, verb in mapped("deeds_undergone").items()}
    noun = next((nouns[t.lemma] for t in tokens(told) if t.tense == "ppast" and t.lemma in nouns), "")
    if not noun or not gender_of(noun):
        return ""
    masculine, before_vowel, feminine = phrases(when)
    opening = feminine if gender_of(noun) == "f" else before_vowel if opens_with_vowel(noun) else masculine
    return f"{opening} {noun}"
