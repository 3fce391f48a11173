"""What others will show of the article: a search result and a social card, and how much room they leave."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.seo import width
from generator.types import Article

DESCRIPTION_SIZE = 14  # px, Arial, of a description in Google's results on a desktop
DESCRIPTION_PX = 920  # two lines of a desktop result


@dataclass(frozen=True, slots=True)
class Cards:
    """Title, address and description as found, with their widths and the room there is, in pixels or characters."""

    title: str
    title_px: int
    title_room: int
    description: str
    description_chars: int
    description_room: tuple[int, int]
    description_px: int
    description_px_room: int
    host: str
    share_title: str  # what networks show: the title of the page, not that for search engines
    trail: str  # the address as Google writes it: « site.fr › slug »


def cards(article: Article) -> Cards:
    """Return what a search engine or a network would show of the article."""
    site = article.site
    least, most = site.limits["description"]
    host = urlsplit(site.url).netloc or site.name
    return Cards(
        article.seo_title,
        width(article.seo_title),
        site.limits["title_px"],
        article.description,
        len(article.description),
        (least, most),
        width(article.description, DESCRIPTION_SIZE),
        DESCRIPTION_PX,
        host,
        article.title,
        f"{host} › {article.slug}",
    )
