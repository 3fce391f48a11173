"""Every proper name stands in the source or in a cited house note."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.evidence import cited, plain, source_text, unquoted, visible
from generator.checks.finding import Finding
from generator.french.lexicon import known
from generator.types import Assignment, Brief, Draft

WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*|\S")
NAME = re.compile(r"^(?:[ldjmtsn]|qu)'(?=[A-ZÀ-Þ])", re.I)
OPENERS = frozenset(".!?:«…—–(")


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield the names that nothing supports."""
    known_names = _names_of(assignment.brief)
    own = _names(f"{assignment.site.title} {assignment.site.publisher}")
    for sentence in draft.sentences:
        allowed = known_names | own | _names(plain(cited(sentence, assignment.brief)))
        for name in sorted(_names(unquoted(plain(visible(sentence))), bare=True) - allowed):
            yield Finding(f"« {name} » n'est pas dans la source", sentence.text)


@lru_cache(maxsize=4)
def _names_of(brief: Brief) -> frozenset[str]:
    """Return every capitalised word of the source, and each word in capitals of the key phrase."""
    return _names(source_text(brief)) | _names(plain(brief.keyphrase))


def _names(text: str, bare: bool = False) -> frozenset[str]:
    """Return the capitalised words; with `bare`, those that only open a sentence are left out."""
    found: set[str] = set()
    opening = True
    for match in WORD.finditer(text):
        word = match.group()
        stem = NAME.sub("", word)
        if stem[0].isupper() and not (bare and opening and known(stem.lower())):
            found.update(part for part in re.split(r"[-']", stem) if part[:1].isupper())
        opening = word in OPENERS or (opening and not word[0].isalnum())
    return frozenset(found)
