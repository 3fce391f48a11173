"""Sister sites write from the same sources: how near their articles may be, and whose page search engines are shown."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from generator.archive.ledger import Archive, Ledger, of_brief
from generator.archive.relevance import bare, same_source
from generator.compare import Likeness, Told, likeness
from generator.french.typography import strip_typography
from generator.shelf import read_toml
from generator.types import Article, Brief, Issue, Sister, Site

DATA = Path(__file__).parent / "data"
CHECK = "jumeau"
HEADS = frozenset({"title", "seo_title", "heading"})
FAQ = "faq"
SHORT_SOURCE = 200  # words: below, the facts cannot be said twice in other words (measured on our samples)


class Near(NamedTuple):
    """A sister's article that this one is too near to, and how near."""

    twin: Ledger
    like: Likeness


def twins(archive: Archive, brief: Brief, site: Site) -> tuple[Ledger, ...]:
    """Return the articles that sister sites made of the same source, one a sister, the latest."""
    now = of_brief(brief, site.name, None)
    found = {old.site: old for old in archive.ledgers if old.site in site.sisters and same_source(old, now)}
    return tuple(found.values())


def others(archive: Archive, brief: Brief, site: Site) -> tuple[Ledger, ...]:
    """Return the articles that other sites, whoever they are, made of the same source, one a site, the latest."""
    now = of_brief(brief, site.name, None)
    found = {old.site: old for old in archive.ledgers if old.site != site.name and same_source(old, now)}
    return tuple(found.values())


def near(told: Told, twins: tuple[Ledger, ...], site: Site) -> tuple[Near, ...]:
    """Return the twins that an article is nearer to than `limits.shared`."""
    found = ((twin, likeness(told, twin.told)) for twin in twins if twin.told)
    return tuple(Near(twin, like) for twin, like in found if like.shared > float(site.limits["shared"]))


def canonical(near: tuple[Near, ...], twins: tuple[Ledger, ...], site: Site) -> str:
    """Return the address of the owner's article, which an article too near to a sister's shows to search engines.

    "" when it is near to none, when the site is the owner, or when the owner has no article of this source.
    """
    owners = (twin.url for twin in twins if twin.site == site.canonical_owner != site.name)
    return next(owners, "") if near else ""


def sister(twin: Ledger, brief: Brief) -> Sister:
    """Return what a sister's article made of a source, by the facts of this brief."""
    own = {bare(fact.text): fact.id for fact in brief.facts}
    ids = {id: own[bare(text)] for id, text in twin.facts.items() if bare(text) in own}
    texts: dict[tuple[str, str, str], list[str]] = {}
    for said in twin.said:
        for id in said.facts:
            texts.setdefault((ids.get(id, id), said.kind, said.label), []).append(strip_typography(said.text))
    found: dict[str, tuple[str, ...]] = {}
    for (id, *_), sentences in texts.items():
        found[id] = (*found.get(id, ()), " ".join(sentences))
    heads = [said.text for said in twin.said if said.kind in HEADS] + [
        said.label for said in twin.said if said.kind == FAQ
    ]
    lead, body, asked = (_facts(twin, kind, ids) for kind in ("lead", "body", FAQ))
    return Sister(twin.site, found, lead, body, asked, tuple(dict.fromkeys(heads)))


def _facts(twin: Ledger, kind: str, ids: Mapping[str, str]) -> tuple[str, ...]:
    """Return the facts that a twin tells in slots of a kind, in reading order."""
    return tuple(dict.fromkeys(ids[id] for said in twin.said if said.kind == kind for id in said.facts if id in ids))


def issues(article: Article, near: tuple[Near, ...]) -> tuple[Issue, ...]:
    """Return what the report says of the sister articles that are too near, at the level the site gives it.

    A warning where search engines are shown one page only, so that nobody is told the same twice.
    """
    level = article.site.levels[CHECK]
    if level == "off":
        return ()
    settled = bool(article.settings.canonical) or article.site.canonical_owner == article.site.name
    worth = "warning" if settled and level == "error" else level
    return tuple(Issue(CHECK, worth, _message(article, one), one.like.run) for one in near)


def _message(article: Article, near: Near) -> str:
    words = messages()
    shares = {"shared": _percent(near.like.shared), "limit": _percent(float(article.site.limits["shared"]))}
    told = words["trop_proche"].format(site=near.twin.site, **shares)
    return f"{told} {words[_advice(article)].format(site=near.twin.site, words=_length(article))}"


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _advice(article: Article) -> str:
    """Return which advice an author is given: what was done, or what may be done of a short source or a long one."""
    if article.settings.canonical:
        return "adresse_donnee"
    if article.site.canonical_owner == article.site.name:
        return "adresse_a_donner"
    return "source_courte" if _length(article) < SHORT_SOURCE else "source_longue"


def _length(article: Article) -> int:
    return sum(len(fact.text.split()) for fact in article.brief.facts)


@cache
def messages() -> Mapping[str, str]:
    """Return what is said of sister articles."""
    found: Mapping[str, str] = read_toml(DATA / "voisins.toml")
    return found
