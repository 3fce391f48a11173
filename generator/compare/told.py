"""What a built article tells, read from its article.json: its facts, its sentences, its headings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.errors import SourceError
from generator.formats.json import Node, json, load
from generator.types import Article

FILE = "article.json"


@dataclass(frozen=True, slots=True)
class Told:
    """One article: `facts` are texts of its source, `sentences` and `headings` its own, in reading order."""

    site: str
    title: str
    facts: tuple[str, ...]
    sentences: tuple[str, ...]
    headings: tuple[str, ...]


def read(place: Path) -> Told:
    """Return what an article tells; `place` is its article.json or the folder that holds it.

    Raises SourceError when there is no such file or it is not an article.json.
    """
    file = place / FILE if place.is_dir() else place
    try:
        whole = load(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(
            f"{file} ne se lit pas : {getattr(error, 'strerror', '') or error}",
            f"donnez un {FILE}, ou le dossier d'un article ; « seogen build » l'écrit avec -f json",
        ) from error
    except SourceError as error:
        raise SourceError(f"{file} : {error.message}", f"donnez un {FILE} que « seogen build » a écrit") from error
    return told(whole)


def told(whole: Node) -> Told:
    """Return what a loaded article.json tells."""
    sentences = [(slot["kind"], s) for slot in whole["slots"] for s in slot["sentences"]]
    used = {id for _, sentence in sentences for id in sentence["facts"]}
    return Told(
        whole["site"],
        whole["title"],
        tuple(fact["text"] for fact in whole["brief"]["facts"] if fact["id"] in used),
        tuple(" ".join(s["text"].split()) for kind, s in sentences if kind != "heading"),
        tuple(" ".join(s["text"].split()) for kind, s in sentences if kind == "heading"),
    )


def told_by(article: Article) -> Told:
    """Return what an article tells, as its article.json would say."""
    return told(load(json(article)))
