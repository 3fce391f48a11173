"""How long an article may honestly be: what the ledger and the house notes support, in words."""

from __future__ import annotations

from generator.french.sentences import words
from generator.types import Brief, Budget, Note, Settings, Site

# A fact said once, reworded, takes about as many words as the source gave it (measured on the request
# text: 0.93); the rest is what other angles may add: at most 40 % of the finished text.
SAID_ONCE = 0.95
RECAP_SHARE = 0.40
LEAD, CLOSING = 55, 45
BULLET, FIGURE, ROW, PERSON, ANSWER = 14, 12, 11, 14, 24
NOTE_SHARE = 0.30  # house notes never make more than this share of an article


def count(text: str) -> int:
    """Return the number of words of a text as an editor counts them: « 42 000 » is one, « l'API » two."""
    return sum(1 for word in words(text) if any(c.isalnum() for c in word.text))


def budget(site: Site, brief: Brief, settings: Settings) -> Budget:
    """Return what was asked, what the source and the house notes support, and the target."""
    asked = settings.min_words or brief.cleaned.request.min_words or _site_words(site)
    supported = supported_words(brief)
    return Budget(asked, supported, min(asked, supported) if asked else supported)


def supported_words(brief: Brief) -> int:
    """Return the words that can be written without filler: body, other angles, notes."""
    body = SAID_ONCE * sum(count(fact.text) for fact in brief.facts) + LEAD + CLOSING
    recaps = min(_angles(brief), body * RECAP_SHARE / (1 - RECAP_SHARE))
    notes = min(sum(map(note_words, brief.notes)), (body + recaps) * NOTE_SHARE)
    return round(body + recaps + notes)


def note_words(note: Note) -> int:
    """Return the words a note can honestly give one article: its first form and its precisions."""
    return count(" ".join(note.forms[:1] + note.extra[:1]))


def _angles(brief: Brief) -> float:
    dated = {m.iso for m in brief.moments if m.iso}
    people = [e for e in brief.entities if e.roles]
    return (
        BULLET * min(4, len(brief.facts))
        + FIGURE * min(5, len(brief.figures))
        + (ROW * min(6, len(dated)) if len(dated) >= 3 else 0)
        + PERSON * min(5, len(people))
        + ANSWER * min(4, len(brief.facts) // 3)
    )


def _site_words(site: Site) -> int:
    words_limit = site.limits.get("words", (0, 0))
    return int(words_limit[0]) if words_limit else 0
