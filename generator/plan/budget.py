"""How long an article may honestly be: what the ledger and the house notes support, in words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from generator.french.sentences import words
from generator.notes import LENGTHENS, close, named_in
from generator.types import Brief, Budget, Note, Settings, Site

# A fact said once takes nine tenths of the words the source gave it; headings, names and short answers add an eighth (together
# 0.98 times the facts' words, the median of a hundred articles asked to be as long as can be). Recaps are no matter.
SAID_ONCE, FRAME = 0.9, 0.12
LONGEST = 2500  # words: beyond, a reader wants several articles
NOTE_WORDS = 55  # a box or an answer
MOST_NOTES = 5  # boxes and answers of one article
NOTE_SHARE = 0.40  # house notes never make more than this share of an article


@lru_cache(maxsize=2048)
def count(text: str) -> int:
    """Return the number of words of a text as an editor counts them: « 42 000 » is one, « l'API » two."""
    return sum(1 for word in words(text) if any(map(str.isalnum, word.text)))


def budget(site: Site, brief: Brief, settings: Settings, lead: Sequence[str]) -> Budget:
    """Return what was asked, what the source and the house notes near the news support, and the target."""
    most = most_words(site, settings)
    wanted = (brief.cleaned.request.min_words, _site_words(site))
    allowed = (n for n in wanted if n and not 0 < settings.max_words < n)  # the length an option allows wins
    asked = settings.min_words or next(allowed, 0)
    supported = supported_words(brief, lead)
    return Budget(asked, supported, min(asked or supported, supported, most))


def supported_words(brief: Brief, lead: Sequence[str]) -> int:
    """Return the words that can be written without filler: the facts said once, headings, answers, notes.

    A note counts whose term the news is about (`lead` tells it, or the title), and that not every reader knows.
    """
    body = SAID_ONCE * sum(count(fact.text) for fact in brief.facts)
    frame = FRAME * body
    titled = named_in(brief.cleaned.title, brief.notes)
    near = (n for n in close(brief, lead, LENGTHENS) if not n.known or n.id in titled)
    notes = sum(sorted(map(note_words, near), reverse=True)[:MOST_NOTES])
    return round(body + frame + min(notes, (body + frame) * NOTE_SHARE / (1 - NOTE_SHARE)))


def note_words(note: Note) -> int:
    """Return the words a note can honestly give one article: its first form and its precisions."""
    return min(NOTE_WORDS, count(" ".join(note.forms[:1] + note.extra[:1])))


def most_words(site: Site, settings: Settings) -> int:
    """Return the words an article may have at most: as asked, else as the site has it, else LONGEST."""
    bounds = site.limits.get("words", (0, 0))
    return settings.max_words or (int(bounds[1]) if len(bounds) > 1 else 0) or LONGEST


def _site_words(site: Site) -> int:
    words_limit = site.limits.get("words", (0, 0))
    return int(words_limit[0]) if words_limit else 0
