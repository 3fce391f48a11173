"""What a built article tells, read from its article.json: its facts, its sentences, its headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.errors import SourceError, french
from generator.formats.json import Node, load
from generator.types import Article, Brief, Site, SlotText

FILE = "article.json"
HINT = f"donnez un {FILE}, ou le dossier d'un article ; « seogen build » l'écrit avec -f json"


@dataclass(frozen=True, slots=True)
class Told:
    """One article: `facts` are texts of its source, `sentences` and `headings` its own, in reading order."""

    site: str
    title: str
    facts: tuple[str, ...]
    sentences: tuple[str, ...]
    headings: tuple[str, ...]
    names: tuple[str, ...] = ()  # what its source names, in every form
    url: str = ""
    canonical: str = ""  # the address of a sister's article that search engines are shown in its place


def read(place: Path) -> Told:
    """Return what an article tells; `place` is its article.json or the folder that holds it.

    Raises SourceError when there is no such file or it is not an article.json.
    """
    return told(loaded(place))


def loaded(place: Path) -> Node:
    """Return the article.json of a place, a file or the folder that holds it; SourceError when there is none."""
    file = place / FILE if place.is_dir() else place
    try:
        return load(file.read_text("utf-8"))
    except FileNotFoundError:
        raise SourceError(f"{file} n'existe pas", HINT) from None
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(f"{file} ne se lit pas : {french(error)}", HINT) from error
    except SourceError as error:
        raise SourceError(f"{file} : {error.message}", f"donnez un {FILE} que « seogen build » a écrit") from error


def told(whole: Node) -> Told:
    """Return what a loaded article.json tells."""
    sentences = [(slot["kind"], s["text"]) for slot in whole["slots"] for s in slot["sentences"]]
    used = {id for slot in whole["slots"] for sentence in slot["sentences"] for id in sentence["facts"]}
    return Told(
        whole["site"],
        whole["title"],
        tuple(fact["text"] for fact in whole["brief"]["facts"] if fact["id"] in used),
        _bodies(sentences),
        _headings(sentences),
        tuple(name for entity in whole["brief"]["entities"] for name in (entity["name"], *entity["aliases"])),
        whole.get("url", ""),
        whole["report"]["settings"].get("canonical", ""),
    )


def told_by(article: Article) -> Told:
    """Return what a finished article tells."""
    found = told_in(article.site, article.brief, article.texts)
    return replace(found, title=article.title, url=article.url, canonical=article.settings.canonical)


def told_in(site: Site, brief: Brief, texts: Sequence[SlotText]) -> Told:
    """Return what the texts of an article tell, before there is a page."""
    sentences = [(text.slot.kind, sentence.text) for text in texts for sentence in text.draft.sentences]
    used = {id for text in texts for sentence in text.draft.sentences for id in sentence.facts}
    return Told(
        site.name,
        "",
        tuple(fact.text for fact in brief.facts if fact.id in used),
        _bodies(sentences),
        _headings(sentences),
        brief.names,
    )


def _bodies(sentences: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(" ".join(text.split()) for kind, text in sentences if kind != "heading")


def _headings(sentences: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(" ".join(text.split()) for kind, text in sentences if kind == "heading")
