"""Agreement read in the tagged sentence: what qualifies a noun, what is counted, who does what."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from generator.cleaning.concord.counted import OF, ONE_OF, counted, one_of, ranked
from generator.cleaning.concord.determined import headed
from generator.cleaning.concord.edit import Edit, Words
from generator.cleaning.concord.every import ALL_OF, ONLY, every, only
from generator.cleaning.concord.having import having
from generator.cleaning.concord.inhabitants import inhabitants
from generator.cleaning.concord.ordinals import ordinals
from generator.cleaning.concord.predicates import predicates
from generator.cleaning.concord.qualities import qualified
from generator.cleaning.concord.sounds import sounding, sounds
from generator.cleaning.messages import reason
from generator.cleaning.repairs import QUOTED
from generator.cleaning.traced import Traced
from generator.french import sentences
from generator.french.tagger import Unit, read
from generator.types import Repair

Rule = Callable[[tuple[Unit, ...]], Iterator[Edit]]
# Each rule, and words of which a sentence must hold one, none where it asks the tags.
RULES: tuple[tuple[Rule, frozenset[str]], ...] = (
    (ordinals, frozenset(["et", "ou"])),
    (one_of, ONE_OF),
    (counted, OF),
    (ranked, frozenset(["les"])),
    (every, frozenset(ALL_OF)),
    (only, frozenset(ONLY)),
    (headed, frozenset()),
    (qualified, frozenset()),
    (sounds, sounding()),
    (predicates, frozenset()),
    (having, frozenset()),
    (inhabitants, frozenset()),
)
# Those that a sentence said again may break.
CORE = tuple(row for row in RULES if row[0] in (headed, qualified, predicates))
AROUND = 3  # words told beside the one put right


def agreed(traced: Traced, number: int) -> tuple[Traced, tuple[Repair, ...]]:
    """Return a paragraph whose sentences agree, and what was put right; `number` is its line. Quotations keep their words."""
    found: list[Repair] = []
    quotes = [match.span() for match in QUOTED.finditer(traced.text)]
    for sentence in reversed(sentences.split(traced.text)):
        for edit in reversed(edits(sentence.text)):
            start, end = edit.start + sentence.start, edit.end + sentence.start
            if any(opened < end and start < closed for opened, closed in quotes):
                continue
            found.insert(0, Repair(number, *_told(sentence.text, edit), reason(edit.why)))
            traced = traced.put(start, end, edit.new)
    return traced, tuple(found)


def edits(sentence: str, rules: Sequence[tuple[Rule, frozenset[str]]] = RULES) -> list[Edit]:
    """Return what rules ask of a sentence, in order, none upon another."""
    if "\0" in sentence:
        return []  # a sign that the lexicon cannot be asked about
    units = Words(read(sentence)[0])
    found: list[Edit] = []
    words = {unit.low for unit in units}
    for rule, needed in rules:
        for edit in rule(units) if not needed or needed & words else ():
            if not any(edit.start < other.end and other.start < edit.end for other in found):
                found.append(edit)
    return sorted(found)


def _told(sentence: str, edit: Edit) -> tuple[str, str]:
    """Return the words around an edit before and after it."""
    before = sentence[: edit.start].split(" ")[-AROUND:]
    head = " ".join(before)
    return head + sentence[edit.start : edit.end], head + edit.new
