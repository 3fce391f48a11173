"""Which of the site's own pages to offer after the article: those about what it tells, else what the site names."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import urljoin

from generator.page.subjects import subjects
from generator.types import Brief, Link, Site

HELD = 2  # facts that must speak of a page's subject, when neither title nor first fact does


def related(site: Site, brief: Brief, own: str = "", taken: Collection[str] = ()) -> tuple[Link, ...]:
    """Return at most `page.links` pages, best first; those of `page.links_fallback` when none is near enough.

    Never the article itself (`own`), nor an address in `taken`, nor a page about the same key phrase: they would
    compete.
    """
    passed = {same(address) for address in (own, *taken)}
    pages = [link for link in site.links if link.title and same(link.url) not in passed]
    scores = {link: near(site, brief, link) for link in rivals_left_out(site, brief, pages)}
    best = sorted((link for link in scores if scores[link]), key=lambda link: -scores[link])
    return tuple((best or _fallback(site, pages))[: site.page["links"]])


def rivals_left_out(site: Site, brief: Brief, pages: Collection[Link]) -> list[Link]:
    """Return the pages with a key phrase that is not the article's own."""
    own = subjects(site, brief.keyphrase)
    return [link for link in pages if link.keyphrase and subjects(site, link.keyphrase) != own]


def near(site: Site, brief: Brief, link: Link) -> float:
    """Return how near a page is to what the article tells, 0 when it is about something else.

    One sentence must hold all the words of the page's key phrase, or one of them and another of its title; and not
    in passing: that sentence is the head of the article (title, first fact), or there are two, or the two key
    phrases share a word.
    """
    subject, about = subjects(site, link.keyphrase), subjects(site, f"{link.keyphrase} {link.title}")
    facts = [subjects(site, fact.text) for fact in brief.facts]
    key = subjects(site, brief.keyphrase)
    heads = [key | subjects(site, brief.cleaned.title), *facts[:1]]
    head = sum(_speaks(told, subject, about) for told in heads)
    held = sum(_speaks(told, subject, about) for told in facts)
    meeting = len(subject & key)
    if not (head or held >= HELD or (held and meeting)):
        return 0.0
    return 3 * meeting + 2 * head + held


def same(address: str) -> str:
    """Return an address without what does not tell two pages apart."""
    return address.split("#")[0].rstrip("/")


def _speaks(told: frozenset[str], subject: frozenset[str], about: frozenset[str]) -> bool:
    return bool(subject) and (subject <= told or (bool(subject & told) and len(about & told) > 1))


def _fallback(site: Site, pages: Collection[Link]) -> list[Link]:
    wanted = [same(urljoin(site.url, address)) for address in site.page["links_fallback"]]
    found = {same(link.url): link for link in pages}
    return [found[address] for address in wanted if address in found]
