"""What the head says: titles, address, key words, day, length, and where the source is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from urllib.parse import urljoin, urlsplit

from generator.errors import SiteError
from generator.page.context import Day, Meta, SourceView
from generator.page.views import view
from generator.page.words import day_text
from generator.types import Brief, Settings, Site, SlotText

DOMAIN = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)
KEYWORDS = 6


def meta(site: Site, settings: Settings, brief: Brief, texts: Iterable[SlotText]) -> Meta:
    """Return what the head of the finished page says; a slot nobody filled falls back on the H1."""
    filled = {text.slot.kind: view(text).text for text in texts}
    title = filled.get("title") or settings.title or brief.subject
    slug = slug_of(title, brief.keyphrase, site.page["slug_chars"])
    words = sum(view(text).words for text in texts if text.slot.kind not in ("seo_title", "description", "alt"))
    return Meta(
        title=title,
        seo_title=filled.get("seo_title") or title,
        description=filled.get("description", ""),
        slug=slug,
        canonical=settings.url or (urljoin(site.url, f"/{slug}/") if site.url else ""),
        keyphrase=brief.keyphrase,
        keywords=tuple(dict.fromkeys(filter(None, (brief.keyphrase, *brief.keyphrases))))[:KEYWORDS],
        words=words,
        minutes=max(1, round(words / site.page["words_per_minute"])),
        published=published(site, settings.day) if settings.day else None,
    )


def slug_of(title: str, keyphrase: str, most: int) -> str:
    """Return an ASCII slug of at most `most` characters: the title's words, after the key phrase if it lacks it."""
    from slugify import slugify

    head, key = (slugify(text, max_length=most, word_boundary=True) for text in (title, keyphrase))
    if key and key not in head:
        head = slugify(f"{keyphrase} {title}", max_length=most, word_boundary=True)
    return head or "article"


def published(site: Site, day: date) -> Day:
    """Return the day at midnight in the site's time zone, ISO 8601 with its offset as Google asks."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    zone = site.page["timezone"]
    try:
        moment = datetime.combine(day, time(), ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError):
        raise SiteError(
            f"site.toml : le fuseau « {zone} » n’est pas connu de cette machine.",
            "Écrivez-le comme « Europe/Paris » ; au besoin, installez le paquet Python tzdata.",
        ) from None
    return Day(moment.isoformat(), day_text(site, day), day)


def source_of(brief: Brief, settings: Settings) -> SourceView:
    """Return whom to credit: the address given, else the publisher's domain, else a bare name."""
    source = brief.cleaned.source
    origin = brief.cleaned.origin or source.origin
    url = settings.source_url or source.url
    if not url and DOMAIN.fullmatch(origin):
        url = f"https://{origin}/"
    name = origin or urlsplit(url).netloc.removeprefix("www.")
    return SourceView(name, url, source.title, source.author)
