"""Everything known of an article, as JSON: the contract of docs/article-json.md."""

from __future__ import annotations

import json as stdlib
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import Any

from generator.errors import SourceError
from generator.types import Article, Brief, Cleaned, Draft, Note, Sentence, SlotText

Node = dict[str, Any]

KEYS = (
    "site",
    "title",
    "seo_title",
    "description",
    "slug",
    "keyphrase",
    "words",
    "slots",
    "notes",
    "brief",
    "cleaning",
    "report",
)


def json(article: Article) -> str:
    """Return the article as JSON: same article, same bytes."""
    return stdlib.dumps(_whole(article), ensure_ascii=False, indent=1, default=plain) + "\n"


def load(text: str) -> Node:
    """Return what an article.json holds; SourceError when it is not one."""
    try:
        whole = stdlib.loads(text)
    except ValueError as error:
        raise SourceError(f"Ce n’est pas du JSON : {error}.") from None
    missing = [key for key in KEYS if not isinstance(whole, dict) or key not in whole]
    if missing:
        raise SourceError(f"Ce n’est pas un article.json : il manque {', '.join(missing)}.")
    return dict(whole)


def drafts(whole: Node) -> dict[str, Draft]:
    """Return the drafts of a loaded article.json, by slot key."""
    return {slot["key"]: Draft(tuple(map(_sentence, slot["sentences"])), slot["writer"]) for slot in whole["slots"]}


def brief_node(brief: Brief) -> Node:
    """Return what is known of a source: the part that `seogen facts --json` shows too."""
    return {
        "keyphrase": brief.keyphrase,
        "keyphrases": brief.keyphrases,
        "facts": [_flat(fact) for fact in brief.facts],
        "entities": [_flat(entity) for entity in brief.entities],
        "figures": [_flat(figure) for figure in brief.figures],
        "moments": [_flat(moment) for moment in brief.moments],
        "quotes": [_flat(quote) for quote in brief.quotes],
        "themes": [asdict(theme) for theme in brief.themes],
        "dropped": brief.dropped,
    }


def cleaning_node(cleaned: Cleaned) -> Node:
    """Return what reading and cleaning did, line by line."""
    source = cleaned.source
    return {
        "source": source.name,
        "title": cleaned.title,
        "origin": cleaned.origin,
        "url": source.url,
        "author": source.author,
        "day": cleaned.day or source.day,
        "markup": source.markup,
        "notices": source.notices,
        "request": asdict(cleaned.request),
        "removed": [asdict(removal) for removal in cleaned.removed],
        "repairs": [asdict(repair) for repair in cleaned.repairs],
    }


def _whole(article: Article) -> Node:
    report = article.report
    counts = {"asked": report.asked, "supported": report.supported, "written": report.written}
    return {
        "site": article.site.name,
        "title": article.title,
        "seo_title": article.seo_title,
        "description": article.description,
        "slug": article.slug,
        "keyphrase": article.keyphrase,
        "words": counts,
        "slots": [_slot(text) for text in article.texts],
        "notes": [{"id": note.id, "text": _said(note)} for note in _used(article)],
        "brief": brief_node(article.brief),
        "cleaning": cleaning_node(article.brief.cleaned),
        "report": _report(article),
    }


def _slot(text: SlotText) -> Node:
    return {
        "key": text.key,
        "kind": text.slot.kind,
        "writer": text.draft.writer,
        "sentences": [asdict(sentence) for sentence in text.draft.sentences],
        "issues": [asdict(issue) for issue in text.draft.issues],
        "refused": [
            {
                "writer": draft.writer,
                "text": draft.text,
                "reasons": [f"{issue.check} : {issue.message}" for issue in draft.issues],
            }
            for draft in text.refused
        ],
    }


def _report(article: Article) -> Node:
    report = article.report
    return {
        "facts_used": report.facts_used,
        "facts_total": report.facts_total,
        "writers": report.writers,
        "planner": article.outline.writer,
        "errors": report.errors,
        "warnings": report.warnings,
        "issues": [{"slot": key, **asdict(issue)} for key, issue in report.issues],
        "lights": [asdict(light) for light in report.lights],
        "usage": report.usage,
        "settings": asdict(article.settings),
    }


def _used(article: Article) -> Iterable[Note]:
    cited = {id for text in article.texts for s in text.draft.sentences for id in s.facts}
    return (note for note in article.brief.notes if f"N:{note.id}" in cited)


def _said(note: Note) -> str:
    return note.forms[0] if note.forms else note.short


def _flat(noun: Any) -> Node:
    """Return a dataclass as a table, its span as `start` and `end`."""
    node = asdict(noun)
    span = node.pop("span", None)
    return {**node, **span} if span else node


def _sentence(node: Node) -> Sentence:
    return Sentence(node["text"], tuple(node["facts"]), node["paragraph"], node["label"])


def plain(value: object) -> object:
    """Return what JSON has no word for as text or a plain container."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, set | frozenset):
        return sorted(value)
    return dict(value) if hasattr(value, "keys") else str(value)  # type: ignore[call-overload]
