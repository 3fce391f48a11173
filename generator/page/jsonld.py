"""What search engines read: NewsArticle and BreadcrumbList (schema.org), safe inside `<script>`."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urljoin

from generator.page.context import Image, Meta, SourceView
from generator.page.views import SlotView
from generator.page.words import words
from generator.types import Site

Node = dict[str, Any]

# In JSON these may all be written as escapes; in HTML they would end the script or start a comment.
UNSAFE = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def json_ld(site: Site, meta: Meta, image: Image, source: SourceView, faq: SlotView) -> str:
    """Return the page's graph as JSON, with FAQPage only when the site asks for it."""
    graph = [_article(site, meta, image, source)]
    if site.url:
        graph.append(_breadcrumb(site, meta))
    if site.page["faq_schema"] and faq:
        graph.append(_faq(faq))
    whole = {"@context": "https://schema.org", "@graph": graph}
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":")).translate(UNSAFE)


def _article(site: Site, meta: Meta, image: Image, source: SourceView) -> Node:
    day = meta.published.iso if meta.published else ""
    return _without_gaps(
        {
            "@type": "NewsArticle",
            "headline": meta.title,
            "description": meta.description,
            "mainEntityOfPage": meta.canonical,
            "url": meta.url,
            "inLanguage": site.language,
            "image": _image(image),
            "datePublished": day,
            "dateModified": day,
            "author": _party(site.page["author_type"], site.author, site.author_url or site.url),
            "publisher": _publisher(site),
            "keywords": list(meta.keywords),
            "articleSection": site.page["section"],
            "wordCount": meta.words,
            "isBasedOn": _party("CreativeWork", source.title or source.name, source.url),
        }
    )


def _image(image: Image) -> Node:
    return {"@type": "ImageObject", "url": image.url, "caption": image.alt} if image.url else {}


def _publisher(site: Site) -> Node:
    party = _party("Organization", site.publisher or site.title, site.url)
    if site.logo:
        party["logo"] = {"@type": "ImageObject", "url": urljoin(site.url, site.logo)}
    return party


def _party(kind: str, name: str, url: str) -> Node:
    return _without_gaps({"@type": kind, "name": name, "url": url}) if name else {}


def _breadcrumb(site: Site, meta: Meta) -> Node:
    trail = [(words(site, "page")["home"], site.url)]
    if site.page["section"]:
        trail.append((site.page["section"], urljoin(site.url, site.page["section_url"])))
    trail.append((meta.title, meta.url))
    steps = [
        _without_gaps({"@type": "ListItem", "position": position, "name": name, "item": url})
        for position, (name, url) in enumerate(trail, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": steps}


def _faq(faq: SlotView) -> Node:
    questions = [
        {
            "@type": "Question",
            "name": item.label,
            "acceptedAnswer": {"@type": "Answer", "text": item.text},
        }
        for item in faq.items
    ]
    return {"@type": "FAQPage", "mainEntity": questions}


def _without_gaps(node: Node) -> Node:
    return {key: value for key, value in node.items() if value}
