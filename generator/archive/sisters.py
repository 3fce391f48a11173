"""Sister sites write from the same sources: how near their articles may be, and whose page search engines are shown."""

from __future__ import annotations

from generator.archive.ledger import Archive, Ledger, of_brief
from generator.archive.relevance import same_source
from generator.compare import likeness, told_by
from generator.types import Article, Brief, Issue, Site

CHECK = "jumeau"
ARTICLE = "article"  # stands for a slot: the whole is too near


def twins(archive: Archive, brief: Brief, site: Site) -> tuple[Ledger, ...]:
    """Return the articles that sister sites made of the same source, one a sister, the latest."""
    now = of_brief(brief, site.name, None)
    found = {old.site: old for old in archive.ledgers if old.site in site.sisters and same_source(old, now)}
    return tuple(found.values())


def canonical(twins: tuple[Ledger, ...], site: Site) -> str:
    """Return the address of the owner's article of the same source; "" when the site is the owner or there is none."""
    return next((twin.url for twin in twins if twin.site == site.canonical_owner != site.name), "")


def issues(article: Article, twins: tuple[Ledger, ...]) -> tuple[Issue, ...]:
    """Return what the report says of sister articles nearer than `limits.shared`, at the level the site gives it."""
    level = article.site.levels[CHECK]
    if level == "off":
        return ()
    limit = float(article.site.limits["shared"])
    found = [(twin, likeness(told_by(article), twin.told)) for twin in twins if twin.told]
    return tuple(
        Issue(
            CHECK,
            level,
            f"trop proche de l'article du site « {twin.site} » sur la même source : {like.shared:.0%} des suites de "
            f"huit mots en commun, {limit:.0%} au plus",
            like.run,
        )
        for twin, like in found
        if like.shared > limit
    )
