"""Which sentences of a model are neither surely good nor surely bad by their words: those a second reader is asked about."""

from __future__ import annotations

from generator.checks.evidence import cited, plain
from generator.checks.foreign import tongue
from generator.checks.kin import stem
from generator.checks.verify import TRUTH
from generator.french.sentences import content_words
from generator.types import Assignment, Draft, Sentence


def doubtful(draft: Draft, assignment: Assignment) -> tuple[Sentence, ...]:
    """Return the sentences that rest on facts and break no rule for sure, yet say something in words of their own."""
    findings = [f for _, check in TRUTH for f in check(draft, assignment) if (f.level or "error") == "error"]
    bad = {f.excerpt for f in findings if not f.doubtful}
    open_ = {f.excerpt for f in findings if f.doubtful}
    resting = (s for s in draft.sentences if s.facts and s.text not in bad and s.opinion is None)
    return tuple(s for s in resting if s.text in open_ or _freely(s, assignment))


def _freely(sentence: Sentence, assignment: Assignment) -> bool:
    """Return whether a sentence says what its facts say in other words or another order, or puts two facts together."""
    brief = assignment.brief
    if assignment.slot.kind == "heading":
        return False  # it names its section
    if tongue(brief) or len(sentence.facts) > 1:
        return True
    there = iter(_stems(plain(cited(sentence, brief))))
    return not all(word in there for word in _stems(plain(sentence.text)))


def _stems(text: str) -> list[str]:
    """Return the words that carry meaning, bare of their endings, in order."""
    return [stem(word) for word in content_words(text)]
