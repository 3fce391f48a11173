"""What a site leaves to its sisters: side facts it could only tell in their words, while enough of the source is left."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from generator import frames
from generator.frames import Context
from generator.frames.copying import grams
from generator.french.leaning import answers, leans, points_back
from generator.plan.budget import FRAME, count, most_words
from generator.plan.opening import following
from generator.types import Brief, Fact, Settings, Site

SIZE = 8  # words of a run that no two writers share by chance
TRIED = 6  # sayings of a fact looked at: those after them are hardly ever chosen
ECHO = 0.5  # of a saying's runs that a sister has too, from which it is hers


def left_to_sisters(site: Site, brief: Brief, settings: Settings, lead: Sequence[str]) -> frozenset[str]:
    """Return the facts left out, the lightest first, until `limits.own` of the source's words, or those asked for, remain."""
    words = {fact.id: count(fact.text) for fact in brief.facts}
    total = left = sum(words.values())
    least = max(float(site.limits["own"]) * total, _asked(site, brief, settings))
    if not brief.sisters or least >= total:
        return frozenset()
    gone: set[str] = set()
    for fact in sorted(brief.facts, key=lambda f: f.weight):
        if left - words[fact.id] < least:
            continue
        if fact.id not in lead and not _bound(fact, brief) and _echo(fact, brief, site) >= ECHO:
            gone.add(fact.id)
            left -= words[fact.id]
    return frozenset(gone)


def _asked(site: Site, brief: Brief, settings: Settings) -> float:
    """Return the words of source that an article of the length asked for needs."""
    asked = settings.min_words or brief.cleaned.request.min_words
    return min(asked, most_words(site, settings)) / (1 + FRAME)


def _bound(fact: Fact, brief: Brief) -> bool:
    """Return whether the next fact of the paragraph is only understood after this one, or this one answers the one before."""
    after = following(fact, brief)
    followed = (
        after is not None
        and after.paragraph == fact.paragraph
        and (leans(after.text) or points_back(after.text) or answers(after.text))
    )
    return followed or answers(fact.text)


def _echo(fact: Fact, brief: Brief, site: Site) -> float:
    """Return the least share of runs of words that a saying of the fact has in common with what sisters made of it."""
    told = brief.told(fact.id)
    theirs = grams(" ; ".join(told), SIZE)
    if not theirs:
        return 0.0
    context = Context(seed=f"{site.name}\0{brief.cleaned.text}", folders=site.folders, told=told)
    ours = (grams(saying.text, SIZE) for saying in islice(frames.say(fact, brief, "sentence", context), TRIED))
    return min((len(runs & theirs) / len(runs) for runs in ours if runs), default=0.0)
