"""The whole story: one source and one site become one article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from generator import notes, plan
from generator.assign import assign
from generator.checks import verify
from generator.cleaning import clean
from generator.facts import extract
from generator.fill import fill
from generator.publish import publish
from generator.rules import RulesWriter
from generator.types import Article, Brief, Budget, Outline, Settings, Site, Source, Writer

Planner = Callable[[Site, Brief, Outline], tuple[Brief, Outline]]


def build(
    source: Source,
    site: Site,
    settings: Settings | None = None,
    writers: Sequence[Writer] = (),
    planner: Planner | None = None,
) -> Article:
    """Turn one source into one article of the site, every slot checked against the facts.

    Without writers the rules write. A planner (a model's) may add to the brief and redraw the outline, only
    with facts the rules found. Raises SourceError when there is nothing to write from, SiteError when the
    site's folder is wrong.
    """
    settings = settings or Settings()
    brief = _brief(source, site, settings)
    settings = _asked(settings, brief)
    outline = plan.draw(site, brief, settings)
    if planner:
        brief, outline = planner(site, brief, outline)
    assignments = assign(site, brief, outline, settings)
    texts = fill(assignments, writers or (RulesWriter(),), verify)
    filled = {text.key for text in texts}
    missing = [a.key for a in assignments if a.slot.required and a.key not in filled]
    return publish(site, settings, brief, outline, texts, missing)


def read(source: Source, site: Site, settings: Settings) -> tuple[Brief, Budget]:
    """Return what a build would know of the source, and the length it supports."""
    brief = _brief(source, site, settings)
    return brief, plan.draw(site, brief, _asked(settings, brief)).budget


def _brief(source: Source, site: Site, settings: Settings) -> Brief:
    cleaned = clean(source, settings.keep)
    keyphrase = settings.keyphrase or cleaned.request.keyphrase
    return extract(cleaned, keyphrase, notes.load(site.folders))


def _asked(settings: Settings, brief: Brief) -> Settings:
    """Return the settings completed by the pasted request and the source; options win."""
    request, source = brief.cleaned.request, brief.cleaned.source
    return replace(
        settings,
        keyphrase=settings.keyphrase or brief.keyphrase,
        min_words=settings.min_words or request.min_words,
        max_words=settings.max_words or request.max_words,
        day=settings.day or brief.cleaned.day or source.day,
        source_url=settings.source_url or source.url,
    )
