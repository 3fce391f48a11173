"""Which sentences of a model are neither surely good nor surely bad by their words: those a second reader is asked about."""

from __future__ import annotations

from generator.checks import matter, support
from generator.checks.evidence import plain, unquoted
from generator.checks.foreign import tongue
from generator.checks.verify import TRUTH
from generator.types import Assignment, Draft, Sentence


def doubtful(draft: Draft, assignment: Assignment) -> tuple[Sentence, ...]:
    """Return the sentences that rest on facts and break no rule for sure, yet say something in words of their own."""
    findings = [f for _, check in TRUTH for f in check(draft, assignment) if (f.level or "error") == "error"]
    bad = {f.excerpt for f in findings if not f.doubtful}
    open_ = {f.excerpt for f in findings if f.doubtful}
    resting = (s for s in draft.sentences if s.facts and s.text not in bad and s.opinion is None)
    return tuple(s for s in resting if s.text in open_ or _freely(s, assignment))


def _freely(sentence: Sentence, assignment: Assignment) -> bool:
    """Return whether a sentence says what its facts say in other words, or puts two facts together."""
    brief = assignment.brief
    if tongue(brief) or (len(sentence.facts) > 1 and assignment.slot.kind != "heading"):
        return True
    said = unquoted(plain(sentence.text))
    return matter.share(said, support.ground_of(sentence, brief)) > 0
