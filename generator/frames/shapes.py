"""What stands where in the shape of a frame."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from generator.frames.beings import DETERMINER
from generator.frames.lists import listed
from generator.frames.notation import Element, Slot, Verb, Word
from generator.frames.reading import tokens
from generator.french.syntax import Phrase, VerbGroup

ASKING = frozenset({"quoi", "qui", "combien"})  # « De quoi les mesures… », « À qui la médaille… »
SEES_ITSELF = Verb("voir", ("se",))


class Filling(NamedTuple):
    """What a realisation is filled with."""

    roles: Mapping[str, Phrase]
    verb: VerbGroup
    lemma: str  # « * »
    wish: str = ""


def past_words(shape: Sequence[Element], at: int) -> int:
    """Return where something may be set in after the verb: past its own words (« fait baisser »), before a preposition."""
    first = shape[at] if at < len(shape) else None
    if isinstance(first, Word) and _opens(first):
        return at
    end = at
    while end < len(shape) and isinstance(shape[end], Word):
        end += 1
    last = shape[end - 1]
    opens = end < len(shape) and isinstance(last, Word) and _opens(last)
    return end - 1 if opens and end > at else end


def _opens(word: Word) -> bool:
    """Return whether a word of a realisation opens the complement after it: « de », « que »."""
    return word.text.lower() in listed("prepositions") or word.text == "que"


def first_slot(shape: Sequence[Element]) -> str:
    return next((e.name for e in shape if isinstance(e, Slot)), "")


def common(subject: Phrase) -> str:
    """Return the gender of a subject, masculine where one of several is: « l'armée et les rebelles sont parvenus »."""
    _, joint, others = subject.text.partition(" et ")
    if not joint or subject.number != "p" or subject.gender != "f" or not DETERMINER.match(others):
        return subject.gender
    genders = {t.gender for t in tokens(others) if t.pos in ("NOUN", "PROPN")}
    return "f" if genders == {"f"} else "m"


def direct(shape: Sequence[Element], at: int) -> frozenset[str]:
    """Return the feature of a verb whose object follows it: « a passé la ligne », not « est passé »; « s'est vu infliger »."""
    after = shape[at + 1] if at + 1 < len(shape) else None
    if shape[at] == SEES_ITSELF and isinstance(after, Word) and after.text.endswith(("er", "ir", "re")):
        return frozenset({"invariable"})
    return frozenset({"direct"}) if isinstance(after, Slot) and after.name != "INF" else frozenset()


def subject_in(shape: Sequence[Element], at: int, filling: Filling) -> Phrase | None:
    """Return the phrase a verb agrees with: the nearest slot before it that follows no preposition."""
    for back in range(at - 1, -1, -1):
        element = shape[back]
        if isinstance(element, Word) and element.text.lower() in listed("singular_subjects"):
            return None
        if isinstance(element, Slot) and is_bare(shape, back):
            return filling.roles.get(element.name)
    after = (e.name for e in shape[at + 1 :] if isinstance(e, Slot))
    name = next(after, "") if _asks(shape) else ""
    return filling.roles.get(name)


def _asks(shape: Sequence[Element]) -> bool:
    first = shape[0]
    return isinstance(first, Word) and first.text.lower() in ("que", "où", "quand", "comment", "ce")


def is_bare(shape: Sequence[Element], at: int) -> bool:
    before = shape[at - 1] if at else None
    return (
        not isinstance(before, Word)
        or before.text == "que"
        or before.text.endswith((",", ":"))
        or before.text.lower() in ASKING
        or (before.text[0].isupper() and at == 1 and before.text.lower() not in listed("prepositions"))
    )


def leads(shape: Sequence[Element], at: int) -> str:
    """Return the preposition that a realisation sets before an infinitive, "" where there is none."""
    word = words(shape[at - 1]) if at else ""
    return word if word in ("de", "à", "pour", "par") else ""


def words(element: Element) -> str:
    """Return the words of an element in lower case, "" for a slot or a verb."""
    return element.text.lower() if isinstance(element, Word) else ""


def may_be_pronoun(shape: Sequence[Element], at: int) -> bool:
    """Return whether a subject pronoun may fill a slot: before its verb, or after a preposition in its strong form."""
    after = shape[at + 1] if at + 1 < len(shape) else None
    return isinstance(after, Verb) or after == Slot("SUBJ") or not is_bare(shape, at)
