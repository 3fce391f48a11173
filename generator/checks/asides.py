"""A story lets its facts speak: the turn that counts, weighs or sums them up aloud comes once in an article, and no figure of the lead comes back."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.evidence import cited, plain, unquoted
from generator.checks.finding import Finding
from generator.checks.table import table
from generator.shelf import compiled
from generator.types import Assignment, Draft, Sentence

STORY = frozenset({"lead", "heading", "body", "closing"})
CHAIN = 3  # facts told before, which one sentence strings together again
# A figure and what it counts; « 19 avril » dates, and a date may come back.
FIGURE = compiled(
    r"(?<![\w,.])(\d[\d ]*(?:,\d+)?) ?(%|\$|€|millions?\b|milliards?\b|(?!janv|févr|mars\b|avril\b|mai\b|juin\b|juil|août\b|sept|oct|nov|déc|ans?\b|h\b)[^\W\d]{4,})"
)


def told_aloud(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield the turns after an article's first that comment on its facts, and the figures of its lead that a part tells again."""
    kind = assignment.slot.kind
    if kind not in STORY:
        return
    texts = [t for t in assignment.said if t.slot.kind in STORY and t.key != assignment.key]
    others = [s for t in texts for s in t.draft.sentences]
    turns = sum(bool(_turn(s, assignment)) for s in others)
    known = {id for s in others for id in s.facts}
    lead = _figures(" ".join(s.text for t in texts if t.slot.kind == "lead" for s in t.draft.sentences))
    for sentence in draft.sentences:
        turn = _turn(sentence, assignment)
        if not turn and kind == "body" and len(sentence.facts) >= CHAIN and known.issuperset(sentence.facts):
            turn = "déjà dits, trois faits mis à la suite"
        if turn:
            turns += 1
        if turn and turns > 1:
            yield Finding(f"commentaire des faits à voix haute, un par article au plus : « {turn} »", sentence.text)
        again = sorted(_figures(sentence.text) & lead) if kind == "body" else []
        if again:
            yield Finding(f"chiffre du chapô redit : {' '.join(again[0])}", sentence.text)
        known.update(sentence.facts)


def _turn(sentence: Sentence, assignment: Assignment) -> str:
    """Return the words by which a sentence comments on its facts, where these have them not; "" when it does not."""
    said = unquoted(plain(sentence.text))
    evidence = plain(cited(sentence, assignment.brief))
    found = (match.group() for pattern in table().aloud if (match := pattern.search(said)))
    return next((words for words in found if words.lower() not in evidence.lower()), "")


def _figures(text: str) -> set[tuple[str, str]]:
    """Return the figures of a text with what they count: (« 6 000 », « écoles »)."""
    return {(number.strip(), what.rstrip("s")) for number, what in FIGURE.findall(plain(text))}
