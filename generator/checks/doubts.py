"""What words alone say of a model's draft: faults that are sure, and sentences a second reader is asked about."""

from __future__ import annotations

from typing import NamedTuple

from generator.checks.evidence import cited, plain
from generator.checks.foreign import tongue
from generator.checks.kin import stem
from generator.checks.verify import findings
from generator.french.sentences import content_words
from generator.shelf import compiled
from generator.types import Assignment, Draft, Issue, Sentence

WORD = compiled(r"[\w-]+")
TURNING = frozenset(
    ["ne", "n", "pas", "jamais", "aucun", "aucune", "sans", "avant", "après", "depuis", "contre", "sauf"]
)


class Judged(NamedTuple):
    """A draft as words alone judge it."""

    doubtful: tuple[Sentence, ...] = ()  # they rest on facts, break no rule for sure, and are in words of their own
    pressing: bool = False  # without a second reader some of them would be refused, or nothing be known of them
    sure: tuple[Issue, ...] = ()  # no second reader knows better


def judge(draft: Draft, assignment: Assignment) -> Judged:
    """Return what words alone say of a draft."""
    found = [(name, f) for name, level, f in findings(draft, assignment) if level == "error"]
    sure = tuple(Issue(name, "error", f.message, f.excerpt) for name, f in found if not f.doubtful)
    bad = {issue.excerpt for issue in sure}
    open_ = {f.excerpt for _, f in found if f.doubtful}
    resting = [s for s in draft.sentences if s.facts and s.text not in bad and s.opinion is None]
    doubtful = tuple(s for s in resting if s.text in open_ or _freely(s, assignment))
    pressing = any(s.text in open_ for s in doubtful) or bool(doubtful and tongue(assignment.brief))
    return Judged(doubtful, pressing, sure)


def _freely(sentence: Sentence, assignment: Assignment) -> bool:
    """Return whether a sentence says its facts in other words, another order or with a gap, or puts two together."""
    brief = assignment.brief
    if assignment.slot.kind == "heading":
        return False  # it names its section
    if tongue(brief) or len(sentence.facts) > 1:
        return True
    # Words left out in the middle may be what bounds the rest: « le premier dimanche du mois ».
    there, words = _stems(plain(cited(sentence, brief))), _stems(plain(sentence.text))
    return not any(there[at : at + len(words)] == words for at in range(len(there) - len(words) + 1))


def _stems(text: str) -> list[str]:
    """Return the words that carry meaning, bare of their endings, and those that deny or put in order, in order."""
    meaning = set(content_words(text))
    return [stem(word) for word in WORD.findall(text) if word in meaning or word.lower() in TURNING]
