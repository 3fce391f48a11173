"""Everything known of an article, as JSON: the contract of docs/article-json.md."""

from __future__ import annotations

import json as stdlib
from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import date
from typing import Any

from generator.errors import SourceError
from generator.types import (
    Article,
    Brief,
    Budget,
    Cleaned,
    Draft,
    Issue,
    Note,
    Outline,
    Recall,
    Section,
    Sentence,
    Settings,
    Sister,
    SlotText,
    Source,
)
from generator.types.citing import as_note

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
    except stdlib.JSONDecodeError as error:
        raise SourceError(f"Ce n’est pas du JSON : faute à la ligne {error.lineno}.") from None
    missing = [key for key in KEYS if not isinstance(whole, dict) or key not in whole]
    if missing:
        raise SourceError(f"Ce n’est pas un article.json : il manque {', '.join(missing)}.")
    unread = [key for key, part in PARTS if not _reads(part, whole)]
    if unread:
        raise SourceError(f"Ce n’est pas un article.json : « {unread[0]} » ne se lit pas.")
    return dict(whole)


def _reads(part: Callable[[Node], object], whole: Node) -> bool:
    """Return whether a part of an article.json is made as a build makes it: a hand may have changed it."""
    try:
        part(whole)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        return False
    return True


def _facts(whole: Node) -> list[tuple[str, str]]:
    return [(fact["id"], fact["text"]) for fact in whole["brief"]["facts"]]


def drafts(whole: Node) -> dict[str, Draft]:
    """Return the drafts of a loaded article.json, by slot key."""
    return {
        slot["key"]: Draft(
            tuple(map(_sentence, slot["sentences"])), slot["writer"], tuple(Issue(**issue) for issue in slot["issues"])
        )
        for slot in whole["slots"]
    }


def source(whole: Node) -> Source:
    """Return the source of a loaded article.json as it was read; SourceError when it was not kept."""
    known = whole["cleaning"]
    if "read" not in known:
        raise SourceError("Cet article.json ne garde pas sa source.", "Reconstruisez l'article avec seogen build.")
    read = known["read"]
    return Source(
        read["text"], known["source"], read["title"], read["origin"], known["url"], known["author"],
        _day(read["day"]), known["markup"], tuple(known["notices"]),
    )  # fmt: skip


def settings(whole: Node) -> Settings:
    """Return what the build of a loaded article.json was asked for."""
    asked = whole["report"]["settings"]
    return Settings(**{**asked, "day": _day(asked["day"]), "keep": tuple(asked["keep"])})


def recalls(whole: Node) -> tuple[Recall, ...]:
    """Return what a loaded article.json could recall of earlier articles."""
    return tuple(
        Recall(**{**r, "names": tuple(r["names"]), "day": date.fromisoformat(r["day"])})
        for r in whole.get("recalls", ())
    )


def sisters(whole: Node) -> tuple[Sister, ...]:
    """Return what a loaded article.json knew of the articles of sister sites."""
    return tuple(
        Sister(
            s["site"],
            {id: tuple(texts) for id, texts in s["said"].items()},
            tuple(s["lead"]),
            tuple(s["body"]),
            tuple(s["asked"]),
            tuple(s["heads"]),
        )
        for s in whole.get("sisters", ())
    )


def outline(whole: Node) -> Outline:
    """Return the plan of a loaded article.json."""
    plan = whole["report"]["outline"]
    return Outline(
        tuple(Section(**{**s, "facts": tuple(s["facts"]), "notes": tuple(s["notes"])}) for s in plan["sections"]),
        tuple(plan["lead"]),
        Budget(**plan["budget"]),
        tuple((question, tuple(ids)) for question, ids in plan["questions"]),
        plan["angle"],
        plan["writer"],
        plan["title"],
        tuple(plan["closing"]),
        plan.get("headings", 0),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


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
        "read": {"text": source.text, "title": source.title, "origin": source.origin, "day": source.day},
        "request": asdict(cleaned.request),
        "removed": [asdict(removal) for removal in cleaned.removed],
        "repairs": [asdict(repair) for repair in cleaned.repairs],
        "flaws": cleaned.flaws,
    }


def _whole(article: Article) -> Node:
    report = article.report
    counts = {"asked": report.asked, "supported": report.supported, "written": report.written}
    return {
        "site": article.site.name,
        "title": article.title,
        "seo_title": article.seo_title,
        "titles": list(dict.fromkeys((article.title, article.seo_title))),
        "description": article.description,
        "slug": article.slug,
        "keyphrase": article.keyphrase,
        "url": article.url,
        "words": counts,
        "slots": [_slot(text) for text in article.texts],
        "notes": [{"id": note.id, "text": _said(note)} for note in _used(article)],
        "recalls": [asdict(recall) for recall in article.brief.recalls],
        "sisters": [asdict(sister) for sister in article.brief.sisters],
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
        "outline": asdict(article.outline),
        "errors": report.errors,
        "warnings": report.warnings,
        "issues": [{"slot": key, **asdict(issue)} for key, issue in report.issues],
        "answers": [asdict(answer) for answer in report.answers],
        "lights": [asdict(light) for light in report.lights],
        "usage": report.usage,
        "settings": asdict(article.settings),
    }


def _used(article: Article) -> Iterable[Note]:
    cited = {id for text in article.texts for s in text.draft.sentences for id in s.facts}
    return (note for note in article.brief.notes if as_note(note.id) in cited)


def _said(note: Note) -> str:
    return note.forms[0] if note.forms else note.short


def _flat(noun: Any) -> Node:
    """Return a dataclass as a table, its span as `start` and `end`."""
    node = asdict(noun)
    span = node.pop("span", None)
    return {**node, **span} if span else node


def _sentence(node: Node) -> Sentence:
    opinion = node.get("opinion")  # articles of before there were any have none
    heard = None if opinion is None else tuple(opinion)
    return Sentence(node["text"], tuple(node["facts"]), node["paragraph"], node["label"], heard)


def plain(value: object) -> object:
    """Return what JSON has no word for as text or a plain container."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, set | frozenset):
        return sorted(value)
    return dict(value) if hasattr(value, "keys") else str(value)  # type: ignore[call-overload]


# Key of an article.json: what reads it.
PARTS: tuple[tuple[str, Callable[[Node], object]], ...] = (
    ("site", lambda whole: "" + whole["site"] + whole["title"] + whole["slug"]),
    ("slots", drafts),
    ("brief", _facts),
    ("cleaning", lambda whole: whole["cleaning"].keys()),
    ("report", lambda whole: (settings(whole), outline(whole))),
    ("recalls", recalls),
    ("sisters", sisters),
)
