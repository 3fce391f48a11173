"""Nothing is said twice in the same words, and no fact stands in too many places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.checks.evidence import plain
from generator.checks.finding import Finding
from generator.french.sentences import content_words
from generator.shelf import compiled
from generator.types import Assignment, Draft, SlotText

QUOTED = compiled(r"«.*?»")
NEAR = 0.7  # Jaccard of content words from which two sentences say the same (tried on our samples)
PLACES = 3  # a fact stands in at most three places of an article, title and description apart
HEAD_KINDS = frozenset({"title", "seo_title", "description", "alt", "heading"})


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield sentences that say again what stands already, and facts used too often."""
    if assignment.slot.kind in HEAD_KINDS:
        return
    before = [t for t in assignment.said if t.slot.kind not in HEAD_KINDS]
    said = [(s.text, _bag(s.text)) for text in before for s in text.draft.sentences]
    for sentence in draft.sentences:
        bag = _bag(sentence.text)
        twin = next((text for text, other in said if _near(bag, other)), None)
        if twin:
            yield Finding(f"redit à peu près : « {twin} »", sentence.text)
        said.append((sentence.text, bag))
    yield from _worn(draft, before)


def _worn(draft: Draft, before: list[SlotText]) -> Iterator[Finding]:
    places = Counter(id for text in before for id in _ids(text.draft))
    for id in sorted(_ids(draft)):
        if places[id] >= PLACES:
            worn = next(s.text for s in draft.sentences if id in s.facts)
            yield Finding(f"{id} est déjà dit à {places[id]} endroits", worn, "warning")


def _ids(draft: Draft) -> set[str]:
    return {id for s in draft.sentences for id in s.facts}


def _bag(text: str) -> frozenset[str]:
    """Return the words that tell what a sentence says: those outside its quotations, unless more are inside."""
    whole = plain(text)
    outside = content_words(QUOTED.sub(" ", whole))
    inside = content_words(" ".join(QUOTED.findall(whole)))
    return frozenset(w.lower() for w in (outside if len(outside) > len(inside) else (*outside, *inside)))


def _near(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one) > 3 and len(one & other) / len(one | other) >= NEAR
