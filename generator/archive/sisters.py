"""Sister sites write from the same sources: how near their articles may be, and whose page search engines are shown."""

from __future__ import annotations

from collections.abc import Mapping

from generator.archive.ledger import Archive, Ledger, of_brief
from generator.archive.relevance import bare, same_source
from generator.compare import likeness, told_by
from generator.french.typography import strip_typography
from generator.types import Article, Brief, Issue, Sister, Site

CHECK = "jumeau"
ARTICLE = "article"  # stands for a slot: the whole is too near
HEADS = frozenset({"title", "seo_title", "heading"})
FAQ = "faq"
SHORT_SOURCE = 200  # words: below, the facts cannot be said twice in other words (measured on our samples)


def twins(archive: Archive, brief: Brief, site: Site) -> tuple[Ledger, ...]:
    """Return the articles that sister sites made of the same source, one a sister, the latest."""
    now = of_brief(brief, site.name, None)
    found = {old.site: old for old in archive.ledgers if old.site in site.sisters and same_source(old, now)}
    return tuple(found.values())


def canonical(twins: tuple[Ledger, ...], site: Site) -> str:
    """Return the address of the owner's article of the same source; "" when the site is the owner or there is none."""
    return next((twin.url for twin in twins if twin.site == site.canonical_owner != site.name), "")


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
            f"trop proche de l'article du site « {twin.site} » sur la même source : {_percent(like.shared)} des suites de "
            f"huit mots en commun, {_percent(limit)} au plus. {_advice(article)}",
            like.run,
        )
        for twin, like in found
        if like.shared > limit
    )


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _advice(article: Article) -> str:
    """Return what an author may do: a short source leaves few other words."""
    words = sum(len(fact.text.split()) for fact in article.brief.facts)
    if words < SHORT_SOURCE:
        return (
            f"La source n'a que {words} mots : traitez-la sur un seul des deux sites, ou nommez dans site.toml celui dont "
            "la page est montrée aux moteurs (canonical_owner)."
        )
    return (
        "Donnez aux deux sites un autre rang de formulation (voice.wording) et un autre angle (table [angle]), ou nommez "
        "dans site.toml celui dont la page est montrée aux moteurs (canonical_owner)."
    )
