"""The whole story: one source and one site become one article."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, Protocol

from generator import archive, notes, phrases, plan
from generator.answers import answered
from generator.archive import Archive
from generator.assign import assign
from generator.checks import verify
from generator.checks.foreign import tongue
from generator.cleaning import clean
from generator.compare import told_in
from generator.errors import SeogenError, SlotError, WriterError
from generator.facts import extract
from generator.fill import fill
from generator.publish import publish, runs_on, treats
from generator.rules import RulesWriter
from generator.rules.desk import HEAD
from generator.rules.wanting import LONGEST_RUN
from generator.sources.length import refuse_endless
from generator.types import (
    MODEL,
    Article,
    Assignment,
    Brief,
    Budget,
    Cleaned,
    Draft,
    Issue,
    Outline,
    Recall,
    Sentence,
    Settings,
    Sister,
    Site,
    SlotText,
    Source,
    Writer,
)

STORY = frozenset({"lead", "body"})


class Assistant(Protocol):
    """A model's side of a build: it may redraw the plan and write before the rules, and tells what it used."""

    @property
    def writer(self) -> Writer:
        """Return who is asked before the rules."""
        ...

    @property
    def planner(self) -> Callable[[Site, Brief, Outline], tuple[Brief, Outline]]:
        """Return what redraws the plan."""
        ...

    def usage(self) -> Mapping[str, Any]:
        """Return calls, tokens and cost; `text` says it in French."""
        ...

    def finish(self, texts: Sequence[SlotText]) -> None:
        """Take note of the slots that stand."""
        ...


@contextmanager
def _uncollected() -> Iterator[None]:
    """Leave cycles alone while one article is made, and set what was made with what is old: it leaves none, and to look for them took a tenth of the time.

    A process that has frozen objects of its own keeps them so: what was made is then looked through, as Python does.
    """
    collected = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collected and not gc.get_freeze_count():
            gc.freeze()
            gc.unfreeze()
        if collected:
            gc.enable()


@_uncollected()
def build(
    source: Source,
    site: Site,
    settings: Settings | None = None,
    assistant: Assistant | None = None,
    past: Archive | None = None,
) -> Article:
    """Turn one source into one article of the site, every slot checked against the facts.

    The rules write; an assistant, if there is one, is asked first, and may add to the brief and redraw the outline
    with nothing but facts the rules found. `past` is what the site and its sisters have published. Raises SourceError when there is nothing to write from, SiteError when
    the site's folder is wrong.
    """
    settings = settings or Settings()
    phrases.refuse_broken(site)
    brief = _brief(source, site, settings, any_language=assistant is not None)
    wanted = _wanted(settings, brief.cleaned)
    settings = _asked(settings, brief)
    past = past or Archive()
    twins = archive.twins(past, brief, site)
    brief = replace(
        brief,
        recalls=archive.recalls(past, brief, site.name, settings.day),
        sisters=tuple(archive.sister(twin, brief) for twin in twins),
    )
    outline = plan.draw(site, brief, settings)
    if assistant:
        brief, planned = assistant.planner(site, brief, plan.reaching(outline, brief))
        outline = plan.filled(planned, brief) if planned.writer == MODEL else outline
        brief = replace(brief, keyphrase=wanted or brief.keyphrase)
    assignments = assign(site, brief, outline, settings)
    writers = _writers(brief, assistant)
    texts = fill(assignments, writers, verify)
    if assistant:
        assistant.finish(texts)
        _refuse_untold(brief, texts, assistant)
    missing = _missing(assignments, texts)
    near = archive.near(told_in(site, brief, texts), twins, site)
    settings = replace(settings, canonical=archive.canonical(near, twins, site))
    article = publish(site, settings, brief, outline, texts, missing, assistant.usage() if assistant else None)
    return _told(_with(article, (*archive.issues(article, near), *archive.beside(article, past))))


def _refuse_untold(brief: Brief, texts: Sequence[SlotText], assistant: Assistant) -> None:
    """Raise WriterError when nothing of a source that only a model can tell was told by it."""
    if tongue(brief) and not any(text.slot.kind in STORY for text in texts):
        reasons = dict.fromkeys(map(str, assistant.usage().get("refusals", {}).values()))
        raise WriterError(
            f"La source est en {tongue(brief)}, et le modèle n'en a rien écrit : {', '.join(reasons) or 'aucune réponse'}.",
            "sans modèle, seogen n'écrit qu'à partir du français : voyez « seogen models test », ou traduisez la source",
        )


def _told(article: Article) -> Article:
    """Return the article with what its request asks and it does not get."""
    return replace(article, report=replace(article.report, answers=answered(article)))


def _with(article: Article, issues: Sequence[Issue]) -> Article:
    """Return the article with issues that concern the whole of it."""
    told = (*article.report.issues, *(("article", issue) for issue in issues))
    return replace(article, report=replace(article.report, issues=told))


@_uncollected()
def rewrite(
    source: Source,
    site: Site,
    settings: Settings,
    outline: Outline,
    drafts: Mapping[str, Draft],
    key: str,
    assistant: Assistant | None = None,
    recalls: tuple[Recall, ...] = (),
    sisters: tuple[Sister, ...] = (),
    past: Archive | None = None,
) -> Article:
    """Return an article with one of its slots written again, every other word left as it is.

    `outline`, `drafts` (by slot key), `recalls` and `sisters` are those of the article as built; `past` is what was published
    since too, whose words it keeps away from as well. What stands in the slot now is refused, so another way of saying is
    found; SeogenError when there is none, SlotError when the page has no such slot.
    """
    brief = _brief(source, site, settings, any_language=assistant is not None)
    past = past or Archive()
    others = archive.others(past, brief, site)
    brief = replace(brief, recalls=recalls, sisters=tuple(archive.sister(one, brief) for one in others) or sisters)
    assignments = assign(site, brief, outline, settings)
    if key not in {a.key for a in assignments}:
        raise SlotError(f"L'article n'a pas d'emplacement « {key} ».", ", ".join(a.key for a in assignments))
    asked = [a for a in assignments if a.key == key or a.key in drafts]
    texts = _again(asked, drafts, key, _writers(brief, assistant))
    if assistant:
        assistant.finish(texts)
    article = publish(site, settings, brief, outline, texts, (), assistant.usage() if assistant else None)
    return _told(_with(article, archive.beside(article, past)))


def _again(
    asked: Sequence[Assignment], drafts: Mapping[str, Draft], key: str, writers: Sequence[Writer]
) -> tuple[SlotText, ...]:
    """Return the texts with one slot said otherwise: what cannot be said otherwise stays, no fact is lost."""
    standing = [SlotText(a.key, a.slot, drafts[a.key]) for a in asked if a.key != key]
    old = drafts.get(key, Draft((), ""))
    kind = next(a.slot.kind for a in asked if a.key == key)
    bound: set[str] = set()
    while True:
        unwanted = [s for s in old.sentences if not bound & set(s.facts)]
        texts = fill(asked, writers, verify, standing, {key: (_unwanted(unwanted, old.writer),)})
        new = next((text.draft for text in texts if text.key == key), None)
        lost = set() if kind in HEAD else _cited(old) - (_cited(new) if new else set()) - bound
        if new is not None and not lost and new.text != old.text:
            return texts
        if not lost or not unwanted:
            break
        bound |= lost
    raise SeogenError(f"« {key} » ne peut pas être dit autrement avec cette source.", "Le texte reste tel quel.")


def _cited(draft: Draft) -> set[str]:
    return {id for sentence in draft.sentences for id in sentence.facts}


def _unwanted(sentences: Sequence[Sentence], writer: str) -> Draft:
    """Return a draft with an error on each of its sentences: none of them may come back."""
    issues = tuple(Issue("choix", "error", "texte à refaire", sentence.text) for sentence in sentences)
    return Draft(tuple(sentences), writer, issues)


def _missing(assignments: Sequence[Assignment], texts: Sequence[SlotText]) -> list[Assignment]:
    """Return the required slots left empty; a section whose facts stand elsewhere may be, if another of its kind stands.

    Over a short story no heading is wanted that was not asked for.
    """
    filled, told = {text.key for text in texts}, {text.slot.name for text in texts}
    short = sum(len(text.text.split()) for text in texts if text.slot.kind in STORY) <= LONGEST_RUN
    empty = (a for a in assignments if a.slot.required and a.key not in filled)
    return [a for a in empty if not (a.section and a.slot.name in told) and not (short and runs_on(a))]


def _writers(brief: Brief, assistant: Assistant | None) -> tuple[Writer, ...]:
    """Return who is asked, in order; the rules cannot say facts of another language."""
    if assistant is None:
        return (RulesWriter(),)
    return (assistant.writer,) if tongue(brief) else (assistant.writer, RulesWriter())


def read(source: Source, site: Site, settings: Settings) -> tuple[Brief, Budget]:
    """Return what a build would know of the source, and the length it supports."""
    brief = _brief(source, site, settings)
    return brief, plan.draw(site, brief, _asked(settings, brief)).budget


def _brief(source: Source, site: Site, settings: Settings, any_language: bool = False) -> Brief:
    refuse_endless(source)
    cleaned = clean(source, settings.keep, any_language)
    return extract(cleaned, _wanted(settings, cleaned), notes.load(site.folders))


def _wanted(settings: Settings, cleaned: Cleaned) -> str:
    """Return the key phrase asked for, "" where the source is not about it: it would name a page and a picture of something else."""
    keyphrase = settings.keyphrase or cleaned.request.keyphrase
    return keyphrase if treats(cleaned, keyphrase) else ""


def _fitting(asked: int, most: int) -> int:
    """Return the least length a request asks for, 0 where an option allows less: the option wins."""
    return 0 if most and asked > most else asked


def _asked(settings: Settings, brief: Brief) -> Settings:
    """Return the settings completed by the pasted request and the source; options win."""
    request, source = brief.cleaned.request, brief.cleaned.source
    return replace(
        settings,
        keyphrase=settings.keyphrase or brief.keyphrase,
        min_words=settings.min_words or _fitting(request.min_words, settings.max_words),
        max_words=settings.max_words or request.max_words,
        headings=settings.headings or request.headings,
        day=settings.day or brief.cleaned.day or source.day,
        source_url=settings.source_url or source.url,
    )
