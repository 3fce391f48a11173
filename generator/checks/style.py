"""The house style of the site: banned words, worn phrases, voice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.evidence import plain, unquoted
from generator.checks.finding import Finding
from generator.types import Assignment, Draft

VOICES = {"vous": r"\b(?:tu|te|toi|ton|ta|tes)\b", "on": r"\b(?:tu|toi)\b"}


def check(draft: Draft, assignment: Assignment) -> Iterator[Finding]:
    """Yield words the site bans, outside quotations."""
    voice = assignment.site.voice
    banned = _pattern(tuple(voice.get("banned", ())))
    for sentence in draft.sentences:
        text = unquoted(plain(sentence.text))
        if banned and (found := banned.search(text)):
            yield Finding(f"le site écarte « {found.group()} »", sentence.text)
        person = VOICES.get(str(voice.get("person", "")))
        if person and (found := re.search(person, text, re.I)):
            yield Finding(f"« {found.group()} » n'est pas la voix du site", sentence.text)


@lru_cache(maxsize=16)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    if not words:
        return None
    ordered = sorted(map(plain, words), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)", re.I)
