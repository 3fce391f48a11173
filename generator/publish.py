"""From filled slots to a finished article: the page, its audit, the report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from generator import page, seo, style
from generator.cleaning.origin import forbidden
from generator.cleaning.twins import doubtful
from generator.facts.groups import stem, stems
from generator.page.views import view
from generator.seo.measures import reflects
from generator.shelf import compiled
from generator.types import (
    Article,
    Assignment,
    Brief,
    Cleaned,
    Issue,
    Outline,
    Report,
    Settings,
    Site,
    SlotText,
)

PAGE = "page"  # under this name the report tells what concerns no slot
STORY = frozenset({"lead", "body"})
DEED = compiled(r"(?:ment|[ts]ion|age)$")  # of what is done
UNCOUNTED = frozenset({"title", "seo_title", "description", "alt"})


def publish(
    site: Site,
    settings: Settings,
    brief: Brief,
    outline: Outline,
    texts: Sequence[SlotText],
    missing: Sequence[Assignment] = (),
    usage: Mapping[str, Any] | None = None,
) -> Article:
    """Render the page of a written article and report on it; `missing` are the required slots left empty."""
    context = page.final(site, settings, brief, outline, texts)
    html = page.render(context)
    meta = context.meta
    lights = seo.audit(html, meta.keyphrase, meta.slug, site.url)
    report = Report(
        asked=outline.budget.asked,
        supported=max(written(texts), outline.budget.supported),
        written=written(texts),
        facts_used=len(
            {id for t in texts if t.slot.shape != "line" for s in t.draft.sentences for id in s.facts if id[0] == "F"}
        ),
        facts_total=len(brief.facts),
        writers=Counter(text.draft.writer for text in texts),
        issues=(
            *_issues(texts, missing),
            *_rights(brief),
            *_keyphrase(settings, brief),
            *_names(brief),
            *_untold(texts),
            *_house(html, site, written(texts)),
        ),
        lights=lights,
        usage=usage or {},
    )
    return Article(
        site,
        settings,
        brief,
        outline,
        tuple(texts),
        meta.title,
        meta.seo_title,
        meta.description,
        meta.slug,
        meta.keyphrase,
        html,
        report,
        meta.url,
    )


def written(texts: Sequence[SlotText]) -> int:
    """Return the words of the article a reader sees: headings and lists included, titles left out."""
    return sum(view(text).words for text in texts if text.slot.kind not in UNCOUNTED)


def _house(html: str, site: Site, words: int) -> Iterator[tuple[str, Issue]]:
    """Yield where the page as a whole leaves the style of the site."""
    piece = replace(style.read_page(html), counted=words)
    for found in style.standing(style.of_piece(piece, site), site):
        yield PAGE, Issue("style", found.level, found.message, found.excerpt)


def _untold(texts: Sequence[SlotText]) -> Iterator[tuple[str, Issue]]:
    """Yield the warning that the page asks for no text of the story: nothing of the source is told on it."""
    if not any(text.slot.kind in STORY for text in texts):
        yield PAGE, Issue("page", "warning", "la page ne porte ni chapô ni partie : rien de la source n'y est raconté")


def _rights(brief: Brief) -> Iterator[tuple[str, Issue]]:
    """Yield the warning that the source forbids to be written again: cleaning has taken the words off, the law stays."""
    words = forbidden(brief.cleaned.removed)
    if words:
        told = f"la source défend d'être réécrite ou reproduite (« {words} ») : vérifiez vos droits avant de publier"
        yield PAGE, Issue("droits", "warning", told, words)


def treats(cleaned: Cleaned, keyphrase: str) -> bool:
    """Return whether a source is about a key phrase: it has most of its words, or does what its first word names (« détournement », « a détourné »)."""
    told = f"{cleaned.title}\n{cleaned.text}"
    deed = keyphrase.partition(" ")[0]
    return reflects(told, keyphrase) or (DEED.search(deed) is not None and stem(deed) in stems(told))


def _keyphrase(settings: Settings, brief: Brief) -> Iterator[tuple[str, Issue]]:
    """Yield the warning that the source is not about the key phrase asked for, which names neither the page nor its picture."""
    cleaned = brief.cleaned
    for asked in dict.fromkeys((settings.keyphrase, cleaned.request.keyphrase)):
        if asked and asked != brief.keyphrase and not treats(cleaned, asked):
            told = (
                f"la source ne parle pas de « {asked} » : l'adresse, l'image et les mots-clés n'en disent rien,"
                f" « {brief.keyphrase} » en tient lieu"
            )
            yield PAGE, Issue("expression", "warning", told, asked)


def _names(brief: Brief) -> Iterator[tuple[str, Issue]]:
    """Yield the warning that a name of the source may be a slip of one told just before."""
    for name, near in doubtful(brief.cleaned.text):
        told = f"« {name} » n'est écrit qu'une fois, juste après « {near} » : vérifiez que ce sont bien deux noms"
        yield PAGE, Issue("noms", "warning", told, name)


def _issues(texts: Sequence[SlotText], missing: Sequence[Assignment]) -> list[tuple[str, Issue]]:
    standing = [(text.key, issue) for text in texts for issue in text.draft.issues]
    return [*((one.key, _unheaded() if runs_on(one) else _empty()) for one in missing), *standing]


def _empty() -> Issue:
    return Issue("longueur", "error", "aucun texte n'a passé les contrôles")


def _unheaded() -> Issue:
    return Issue(
        "intertitre", "warning", "aucun intertitre ne vaut pour tout ce passage : écrivez le vôtre, ou laissez-le tel"
    )


def runs_on(missing: Assignment) -> bool:
    """Return whether a section can stand without what it lacks: a heading that nobody asked for parts nothing that must be parted."""
    return missing.slot.kind == "heading" and not missing.outline.headings
