"""What becomes of what a request asks and the article does not keep: told to who asks, nothing that was not asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from generator.cleaning.tables import table
from generator.page.views import view
from generator.rules.as_long import WORD, keeps
from generator.seo.measures import holds
from generator.types import Answer, Article, Request

AT_LEAST = 0.97  # of the words asked for: a few less are no other length


def answered(article: Article) -> tuple[Answer, ...]:
    """Return what the request of an article asks and does not get, with what there is instead, in the order of the page."""
    return (*_measured(article), *_wished(article))


def _wished(article: Article) -> Iterator[Answer]:
    """Yield what seogen does not do, but for what an option or the site gives all the same."""
    settings, site, cleaned = article.settings, article.site, article.brief.cleaned
    given = {
        "images": bool(settings.image),
        "sommaire": bool(site.page.get("toc")),
        "liens_internes": bool(site.links),
        "date": settings.day not in (None, cleaned.day, cleaned.source.day),
    }
    for wish in cleaned.request.wishes:
        if not given.get(wish.kind, False):
            yield Answer(wish.kind, wish.asked, wish.told)


def _measured(article: Article) -> Iterator[Answer]:
    """Yield what the request sets and the finished article does not keep."""
    request = article.brief.cleaned.request
    if request.title_chars and not keeps(article.title, request):
        yield _answer("titre", wanted=request.title_chars, got=len(article.title), unit="signes")
    elif request.title_words and not keeps(article.title, request):
        yield _answer("titre", wanted=request.title_words, got=len(WORD.findall(article.title)), unit="mots")
    if 0 < request.description_chars < len(article.description):
        yield _answer("description", wanted=request.description_chars, got=len(article.description))
    yield from _lengths(article, request)
    yield from _parts(article, request)
    if request.tone and not _same_tone(request.tone, str(article.site.voice.get("tone", ""))):
        yield _answer("ton", what=request.tone, voice=str(article.site.voice.get("tone", "")))


def _lengths(article: Article, request: Request) -> Iterator[Answer]:
    """Yield the words asked for that the article has not, or has more of."""
    settings, written = article.settings, article.report.written
    if request.min_words == settings.min_words and written < request.min_words * AT_LEAST:
        yield _answer("mots", wanted=request.min_words, got=written)
    if request.max_words == settings.max_words and 0 < request.max_words < written:
        yield _answer("mots_max", wanted=request.max_words, got=written)


def _parts(article: Article, request: Request) -> Iterator[Answer]:
    """Yield the parts asked for that the page has not, or has fewer of."""
    kinds = [text.slot.kind for text in article.texts]
    headings = kinds.count("heading")
    if request.headings == article.settings.headings and headings < request.headings:
        yield _answer("intertitres", wanted=request.headings, got=headings)
    asked = sum(len({s.paragraph for s in t.draft.sentences}) for t in article.texts if t.slot.kind == "faq")
    if request.questions and not asked:
        yield _answer("faq")
    elif 0 < asked < request.faq:
        yield _answer("questions", wanted=request.faq, got=asked)
    if request.closing == "yes" and "closing" not in kinds:
        yield _answer("conclusion")
    known = len({key for key in (article.keyphrase, *article.brief.keyphrases, *request.keyphrases) if key})
    if known < request.tags:
        yield _answer("tags", wanted=request.tags, got=known)
    titles = len({article.title, article.seo_title})
    if titles < request.titles:
        yield _answer("titres", wanted=request.titles, got=titles)
    missing = [key for key in request.keyphrases if not holds(article.brief.cleaned.text, key)]
    if missing:
        yield _answer("cles", missing=", ".join(f"« {key} »" for key in missing))
    if request.listed and not any(
        t.slot.shape == "items" and t.slot.kind != "faq" and view(t).items for t in article.texts
    ):
        yield _answer("listes")


def _same_tone(asked: str, voice: str) -> bool:
    """Return whether a tone asked for is the sober one that every article has, or the site's own."""
    words = set(asked.lower().split())
    return bool(words & {*str(_said()["tons"]).split(), *voice.lower().replace(",", " ").split()})


def _answer(kind: str, **values: object) -> Answer:
    said = _said()
    return Answer(kind, str(said["quoi"][kind]).format(**values), str(said[kind]).format(**values))


@cache
def _said() -> Mapping[str, Any]:
    """Return what is told of what an article does not keep."""
    return dict(table("souhaits")["tenues"])
