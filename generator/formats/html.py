"""The finished page, as it is."""

from generator.types import Article


def html(article: Article) -> str:
    """Return the article's page."""
    return article.page
