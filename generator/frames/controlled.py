"""What « après avoir » tells is done by the subject above it: « la barge a été touchée par des balles après avoir accosté » keeps its subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.frames.reading import parsed
from generator.shelf import compiled

DEED = compiled(
    r"\b(?:[Aa]près (?:s['’]être|avoir|être|l['’]avoir)|[Aa]vant (?:de |d['’])\w+(?:er|ir|re)\b|[Ss]ans \w+(?:er|ir|re)\b)"
)
WORD = compiled(r"[^\W\d_]{4,}")


def usurped(text: str, source: str, whole: bool, known: str) -> Iterator[str]:
    """« Des balles ont touché la barge après avoir accosté »: who did the deed is no more the subject.

    Nor is it in « Les pertes du groupe ont atteint un milliard. Elles ont ensuite annoncé… ».
    """
    if DEED.search(source) is None:
        return
    if _is_owner(source, text):
        yield "celui qui agit n'est plus le sujet"
    if DEED.search(text) is None:
        return
    ours, theirs = _doer(text), _doer(source)
    if ours and theirs and not ours & theirs and ours <= set(WORD.findall(source.lower())):
        yield "celui qui agit n'est plus le sujet"


def _is_owner(source: str, text: str) -> bool:
    """Return whether a text begins with a thing of the one of whom the source's sentence is: « le groupe », « les pertes du groupe »."""
    whose, thing = (
        next((c.subject for c in parsed(one).clauses if c.subject is not None), None) for one in (source, text)
    )
    if whose is None or thing is None or whose.kind == "pron" or not thing.head or thing.head == whose.head:
        return False
    owned = re.search(rf"\b(?:d(?:e|u|es) |d['’]).*\b{re.escape(whose.head)}$", thing.text)
    return thing.head not in source and owned is not None


def _doer(text: str) -> set[str]:
    """Return the words of the noun that does what the deed of a text tells; none where it is a pronoun or not sure."""
    deed = DEED.search(text)
    told = [clause for clause in parsed(text).clauses if clause.subject is not None]
    if deed is None or not told:
        return set()
    above = [clause for clause in told if clause.verb.start < deed.start()]
    subject = (above[-1] if above else told[0]).subject
    return set() if subject is None or subject.kind == "pron" else set(WORD.findall(subject.text.lower()))
