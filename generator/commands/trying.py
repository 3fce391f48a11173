"""A site tried on the sample that seogen brings: what keeps its page from being built, or from telling anything."""

from __future__ import annotations

from generator import pipeline, sources
from generator.errors import SiteError
from generator.publish import PAGE
from generator.sites.folders import SAMPLE, assets, packaged
from generator.types import Site


def tried(site: Site) -> tuple[str, ...]:
    """Return, in French, what building one article shows: a loop without end, a page that asks for nothing, a file too large to stand beside it."""
    try:
        assets(site)
        article = pipeline.build(sources.read(str(packaged() / SAMPLE)), site)
    except SiteError as error:
        return (f"{error.message} {error.hint}".strip(),)
    return tuple(f"article.html.j2 : {issue.message}" for _, issue in article.report.issues if issue.check == PAGE)
