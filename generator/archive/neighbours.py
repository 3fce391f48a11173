"""What stands beside a finished article in the archive and should not: its own twin at another address, its title on another page."""

from __future__ import annotations

from collections.abc import Iterator

from generator.archive.ledger import Archive, Ledger, of_brief
from generator.archive.relevance import bare, same_source
from generator.archive.sisters import messages
from generator.types import Article, Issue


def beside(article: Article, archive: Archive) -> tuple[Issue, ...]:
    """Return a warning for each other article of the site made of the same source, and for each that has the same title."""
    return tuple(_issues(article, [old for old in archive.ledgers if not _itself(old, article)]))


def _issues(article: Article, known: list[Ledger]) -> Iterator[Issue]:
    words = messages()
    now = of_brief(article.brief, article.site.name, None)
    for old in known:
        if old.site == article.site.name and same_source(old, now):
            yield Issue("adresse", "warning", words["deux_adresses"].format(slug=old.slug, new=article.slug), old.slug)
        if bare(old.title) == bare(article.title):
            yield Issue("titre", "warning", words["meme_titre"].format(slug=old.slug, site=old.site), old.title)


def _itself(old: Ledger, article: Article) -> bool:
    return (old.site, old.slug) == (article.site.name, article.slug)
