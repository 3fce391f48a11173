"""What the head says: titles, address, key words, day, length, and where the source is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from math import ceil
from urllib.parse import urljoin, urlsplit

from generator.cleaning.origin import address, syndicated
from generator.errors import SiteError
from generator.facts.ahead import is_due, is_pending
from generator.facts.attribution import modality
from generator.french.tagger import tag
from generator.french.typography import strip_typography as plain_typography
from generator.page.context import Day, Meta, SourceView
from generator.page.slugs import slug_of
from generator.page.views import view
from generator.page.words import day_text
from generator.seo.measures import holds, reflects
from generator.shelf import compiled
from generator.types import Brief, Sentence, Settings, Site, SlotText

WEB = compiled(r"https?://", re.IGNORECASE)  # a source may hold any address: javascript:…
DOMAIN = compiled(r"(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)
KEYWORDS = 6
FIXED = {"chronology": 1, "closing": 2, "faq": 3}  # headings of the page itself, in the order they take the key phrase
FEWEST = 2  # sentences to come over which « la suite » may stand
HEAD = frozenset({"title", "seo_title", "description", "alt"})  # not words of the body


def meta(site: Site, settings: Settings, brief: Brief, texts: Sequence[SlotText]) -> Meta:
    """Return what the head of the finished page says; a slot nobody filled falls back on the H1."""
    filled = {text.slot.kind: view(text).text for text in texts}
    title = filled.get("title") or settings.title or brief.subject
    told = any(t.slot.kind == "seo_title" and any(s.facts for s in t.draft.sentences) for t in texts)
    path = (
        settings.slug
        or brief.cleaned.request.slug
        or slug_of(site, title, brief.keyphrase, filled.get("seo_title", "") if told else "")
    )
    url = settings.url or (urljoin(site.url, f"/{path}/") if site.url else "")
    ending = _headed(_ending(brief, texts), settings, texts, brief.cleaned.request.headless, bare=not brief.headed)
    length = sum(view(text).words for text in texts if text.slot.kind not in HEAD)
    return Meta(
        title=title,
        seo_title=filled.get("seo_title") or title,
        description=filled.get("description", ""),
        slug=path,
        url=url,
        canonical=settings.canonical or url,
        keyphrase=brief.keyphrase,
        keywords=_keywords(brief),
        keyed=_keyed(brief, texts, ending) if settings.keyphrase or _of_title(title, brief) else 0,
        ending=ending,
        words=length,
        minutes=max(1, round(length / site.page["words_per_minute"])),
        published=published(site, settings.day) if settings.day else None,
    )


def _keywords(brief: Brief) -> tuple[str, ...]:
    text = brief.cleaned.text
    asked = (key for key in brief.cleaned.request.keyphrases if holds(text, key))
    known = dict.fromkeys(filter(None, (brief.keyphrase, *asked, *brief.keyphrases)))
    return tuple(known)[: brief.cleaned.request.tags or KEYWORDS]


def _ending(brief: Brief, texts: Sequence[SlotText]) -> str:
    """Return what the conclusion holds, so that its heading promises no more: « open », « next » or neither."""
    last = [s for text in texts if text.slot.kind == "closing" for s in text.draft.sentences]
    unknown = {fact.id for fact in brief.facts if fact.modality == "unknown"}
    told = [s for s in last if not unknown & set(s.facts)]
    if any(_comes(s, brief) for s in told):
        return "next"
    if len(told) == len(last):
        pending = {fact.id for fact in brief.facts if is_pending(fact)}
        return "open" if any(pending & set(s.facts) for s in told) else ""
    # A plan told first, then that no date is known for it, goes on rather than stays open.
    return "next" if modality(plain_typography(last[0].text)) == "intended" else "open"


def _comes(sentence: Sentence, brief: Brief) -> bool:
    """Return whether a sentence tells what is to come."""
    due = any(is_due(fact) for fact in brief.facts if fact.id in sentence.facts)
    return due or any(word.tense == "fut" for word in tag(plain_typography(sentence.text)))


def _headed(
    ending: str, settings: Settings, texts: Sequence[SlotText], headless: bool = False, *, bare: bool = False
) -> str:
    """Return what the heading of a conclusion tells: "on" where it has none, its number being asked for, or nothing to tell.

    One sentence at the end of a source without subheads (`bare`) stands under none of ours either.
    """
    last = [s for text in texts if text.slot.kind == "closing" for s in text.draft.sentences]
    one = len(last) < FEWEST and (ending == "next" or bare)
    if settings.headings or headless or not ending or one:
        return "on"
    return ending


def _of_title(title: str, brief: Brief) -> bool:
    """Return whether the key phrase is asked for, or of what the title tells: « Logements disponibles : les dates » dates no news."""
    return bool(brief.cleaned.request.keyphrase) or reflects(title, brief.keyphrase)


def _keyed(brief: Brief, texts: Sequence[SlotText], ending: str) -> int:
    """Return up to which rank (`FIXED`) the page's own headings must name the key phrase, 0 for none.

    Yoast wants it in 30 to 75 % of H2 and H3; the writers' headings and questions count first.
    """
    keyphrase = brief.keyphrase
    written = [view(text).text for text in texts if text.slot.kind == "heading"]
    asked = [i.label for text in texts if text.slot.kind == "faq" for i in view(text).items]
    written += asked
    named = sum(reflects(heading, keyphrase) for heading in written)
    fixed = {kind: rank for kind, rank in FIXED.items() if kind != "closing" or ending != "on"}
    there = sorted(rank for kind, rank in fixed.items() if any(t.slot.kind == kind for t in texts))
    wanted = ceil((len(written) + len(there)) / 3) - named
    person = any(e.kind == "person" and keyphrase in e.names for e in brief.entities)
    if person and not any(reflects(question, keyphrase) for question in asked):
        there = [
            rank for rank in there if rank != FIXED["faq"]
        ]  # « Ana Roy : questions fréquentes », none of them on her
    return there[min(wanted, len(there)) - 1] if keyphrase and there and wanted > 0 else 0


def published(site: Site, day: date) -> Day:
    """Return the day at midnight in the site's time zone, ISO 8601 with offset as Google asks."""
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
    """Return whom to credit: the address given, else the publisher's domain, else a bare name; of an agency whose feed a page repeats, the name alone."""
    source = brief.cleaned.source
    origin = brief.cleaned.origin or source.origin
    url = next((given for given in (settings.source_url, source.url) if WEB.match(given)), "")
    if not url and DOMAIN.fullmatch(origin):
        url = f"https://{origin}/"
    url = url or ("" if syndicated(brief.cleaned.removed) else address(origin))
    name = origin or urlsplit(url).netloc.removeprefix("www.")
    return SourceView(name, url, source.title, source.author)
