"""By whom a thing is done, the cited facts say: what they tell in the passive, of nobody, is given no doer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.checks.actors import acts
from generator.checks.kin import root
from generator.french.syntax import Token
from generator.french.tagger import tag
from generator.types import Brief

BEFORE = 3  # words before a participle among which its « être » stands
AFTER = 12  # words after a participle among which stands by whom a thing is done
TAKING_UP = frozenset({"lui", "elle", "eux", "elles", "celui-ci", "celle-ci", "ceux-ci", "celles-ci"})
LAST = "dernier"  # « par cette dernière »


def unsigned(said: str, evidence: str, brief: Brief) -> Iterator[str]:
    """Yield the doers that a plain sentence gives to a deed of which its facts name none: « par Brunel », « par ceux-ci »."""
    if " par " not in said:
        return
    tokens, facts = tag(said), tag(evidence)
    for n, verb in enumerate(tokens):
        doer = _doer(tokens, n) if verb.tense == "ppast" else None
        if doer and _somebody(doer, brief) and _done_by_nobody(verb, facts):
            yield said[said.rindex("par ", 0, doer.start) : doer.end]


def _doer(tokens: Sequence[Token], verb: int) -> Token | None:
    """Return by whom the thing is done of which a participle tells."""
    by = next((n for n, t in enumerate(tokens[verb + 1 : verb + BEFORE], verb + 1) if t.low == "par"), None)
    if by is None or any(t.pos == "PUNCT" for t in tokens[verb:by]):
        return None
    heads = (t for t in tokens[by + 1 :] if t.pos not in ("DET", "NUM", "ADJ") or t.lemma == LAST)
    return next(heads, None)


def _somebody(doer: Token, brief: Brief) -> bool:
    """Return whether a word stands for somebody: a name of the source, who acts by what he is, « lui », « cette dernière »."""
    named = doer.pos == "PROPN" and any(doer.text in name.split() for name in brief.names)
    return named or doer.low in TAKING_UP or doer.lemma == LAST or acts(doer.lemma)


def _done_by_nobody(verb: Token, facts: Sequence[Token]) -> bool:
    """Return whether the facts tell a deed in the passive alone, and never by whom it is done."""
    same = [n for n, t in enumerate(facts) if t.pos == "VERB" and root(t.lemma) == root(verb.lemma)]
    passive = all(
        facts[n].tense == "ppast" and not any(t.lemma == "avoir" for t in facts[max(0, n - 1) : n]) for n in same
    )
    return bool(same) and passive and not any(t.low == "par" for n in same for t in facts[n + 1 : n + AFTER])
