"""What the command tells people, in French: the summary of a build, the card of a site."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator import sites
from generator.cleaning.tables import table
from generator.french.counts import agreed
from generator.sites.toml import written
from generator.types import Article, Site
from generator.types.citing import is_earlier, is_note

if TYPE_CHECKING:
    from generator.compare import Likeness, Told
    from generator.style import Departure, Piece
    from generator.style.learn import Trait


SET = frozenset(table("souhaits")["tenues"]["quoi"])  # kinds of answers to what a request sets: told in our words


def summary(article: Article, places: Sequence[Path]) -> str:
    """Return the table that ends a build: words, facts, writers, checks, lights, files."""
    colours = Counter(light.colour for light in article.report.lights)
    cited = {id for text in article.texts for s in text.draft.sentences for id in s.facts}
    return _say(
        article.site,
        "report.txt.j2",
        article=article,
        cleaned=article.brief.cleaned,
        lights={colour: colours[colour] for colour in ("vert", "orange", "rouge")},
        notes=sum(map(is_note, cited)),
        recalls=sum(map(is_earlier, cited)),
        slots=_by_writer(article),
        usage=article.report.usage.get("text", ""),
        set_kinds=SET,
        places=[str(place) for place in places],
    )


def _by_writer(article: Article) -> dict[str, list[str]]:
    """Return the keys of the slots each writer wrote, in reading order."""
    found: dict[str, list[str]] = {}
    for text in article.texts:
        found.setdefault(text.draft.writer, []).append(text.key)
    return found


def slots_card(whole: Mapping[str, Any]) -> str:
    """Return the slots of a loaded article.json: key, who wrote it, how it opens."""
    return _say(sites.find("actu"), "slots.txt.j2", title=whole["title"], slots=whole["slots"])


def site_line(site: Site) -> str:
    """Return one line for the list of sites."""
    return f"{site.name:<16} {site.title} · {site.url or 'sans adresse'}"


def site_card(site: Site, problems: Sequence[str]) -> str:
    """Return what a site asks for, slot by slot, and what is wrong with it."""
    return _say(site, "site.txt.j2", site=site, problems=problems)


def likeness_card(told: tuple[Told, Told], found: Likeness, limit: float, settled: str) -> str:
    """Return how alike two articles are: `limit` of their runs of words may be shared, `settled` is the one page shown."""
    words = {"first": told[0], "second": told[1], "found": found, "limit": limit, "settled": settled}
    return _say(sites.find("actu"), "diff.txt.j2", **words)


def site_made(site: Site, home: Path) -> str:
    """Return what to do with the folder of a new site."""
    return _say(site, "made.txt.j2", site=site, folder=home)


def preview_open(address: str, name: str) -> str:
    """Return where the preview of a site is and how it ends."""
    return _say(sites.find("actu"), "preview/open.txt.j2", address=address, name=name)


def style_learnt(traits: Sequence[Trait], names: Sequence[str], unread: Sequence[str]) -> str:
    """Return the site.toml that a style learnt from articles makes."""
    home = sites.find("actu")
    return _say(home, "style/site.toml.j2", traits={t.key: t for t in traits}, names=names, unread=unread, toml=written)


def style_checked(site: Site, rows: Sequence[tuple[Piece, Departure, bool]], articles: int) -> str:
    """Return where articles leave the style of a site, one line each; the last of a row says whether it is accepted."""
    open_ones = sum(not covered and each.level != "info" for _, each, covered in rows)
    return _say(site, "style/check.txt.j2", site=site, rows=rows, standing=open_ones, articles=articles)


def _say(home: Site, template: str, **words: object) -> str:
    environment = sites.environment(home).overlay(autoescape=False, trim_blocks=False, lstrip_blocks=False)
    return agreed(environment.get_template(template).render(**words).rstrip())
