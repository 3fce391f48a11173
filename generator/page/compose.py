"""The context of a page: while it is planned, and once every slot is filled."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from urllib.parse import urljoin, urlsplit

from generator.errors import SlotError
from generator.page import drawing, jsonld, links, meta
from generator.page.anchors import Anchor, anchored
from generator.page.context import Ask, Image, Meta, PageContext
from generator.page.glosses import glosses
from generator.page.institutions import outward
from generator.page.references import references
from generator.page.views import SlotView, view
from generator.sites import mention, toml
from generator.types import Brief, Outline, Section, Settings, Site, SlotText
from generator.types.citing import is_earlier, is_note

UNKNOWN = "[image]"  # stands for the drawing while the page is planned


def planning(site: Site, settings: Settings, brief: Brief, outline: Outline, slot: Ask) -> PageContext:
    """Return the context of a page whose slots are only asked for; `slot` returns placeholders."""
    image = Image(settings.image or UNKNOWN, alt=settings.image_alt if settings.image else UNKNOWN)
    return PageContext(site, slot, outline.sections, source=meta.source_of(brief, settings), image=image)


def final(site: Site, settings: Settings, brief: Brief, outline: Outline, texts: Sequence[SlotText]) -> PageContext:
    """Return the context of the finished page; its `meta` holds titles, slug and address."""
    head = meta.meta(site, settings, brief, texts)
    image = _image(site, settings, head, texts)
    source = meta.source_of(brief, settings)
    ways = anchored(site, brief, texts, head.url)
    outside = outward(site, texts, ways)
    led = {urlsplit(way.url).netloc for way in outside}
    assisted = any(text.draft.by_model for text in texts)
    faq = next((text for text in texts if text.slot.kind == "faq"), None)
    return PageContext(
        site,
        _answers(site, texts, (*ways, *outside)),
        outline.sections,
        head,
        source,
        image,
        links.related(site, brief, head.url, [way.url for way in ways]),
        assisted,
        mention(site, assisted=assisted, named=bool(source.name), beyond=_beyond(texts)),
        jsonld.json_ld(site, head, image, source, view(faq)),
        {recall.id: recall for recall in brief.recalls},
        glosses(brief, texts),
        tuple(way for way in references(site, brief, texts) if urlsplit(way.url).netloc not in led),
    )


def _beyond(texts: Sequence[SlotText]) -> bool:
    """Return whether a page tells house notes or what earlier articles told."""
    return any(is_note(id) or is_earlier(id) for text in texts for s in text.draft.sentences for id in s.facts)


def key(name: str, section: Section | None = None) -> str:
    """Return the key of a slot: its name, and its section's key when it belongs to one."""
    return f"{name}/{section.key}" if section else name


def _answers(site: Site, texts: Sequence[SlotText], ways: Sequence[Anchor]) -> Ask:
    """Return the function `slot` of the finished page; SlotError for a name nobody describes."""
    filled = {text.key: view(text, ways) for text in texts}

    def slot(name: str, section: Section | None = None) -> SlotView:
        if name not in site.slots:
            guess = toml.nearest(name, site.slots)
            raise SlotError(
                f"La page demande « {name} », qu’aucun fichier slots/{name}.toml ne décrit.",
                f"Vouliez-vous dire « {guess} » ?" if guess else "",
            )
        return filled.get(key(name, section), SlotView())

    return slot


def _image(site: Site, settings: Settings, head: Meta, texts: Sequence[SlotText]) -> Image:
    """Return the image given, else the drawing, which the site's own image may stand for."""
    if settings.image:
        return _given(settings, head, texts)
    drawn = drawing.draw(site, head.keyphrase or head.title, texts)
    width, height = site.page["image_size"]
    share = site.page["share_image"] or drawing.FILE
    url = urljoin(head.url, share) if head.url else ""
    return Image(drawn.src, url, drawn.alt, "", width, height, drawn.svg, drawn.kind)


def _given(settings: Settings, head: Meta, texts: Sequence[SlotText]) -> Image:
    remote = urlsplit(settings.image).scheme in ("http", "https")
    src = settings.image if remote else PurePath(settings.image).name
    written = next((view(text).text for text in texts if text.slot.kind == "alt"), "")
    alt = settings.image_alt or written or head.title
    return Image(src, urljoin(head.url, src), alt, settings.image_credit)
