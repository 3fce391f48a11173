"""Where a reader can check the house notes of an article: the addresses of what they were checked against."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple
from urllib.parse import urlsplit

from generator.shelf import compiled
from generator.sites import folders, toml
from generator.types import Brief, Site, SlotText
from generator.types.citing import as_note

FILE = "references.toml"
AND = " et "
SEVERAL = ";"  # between the references of one note
WORD = compiled(r"[^\W\d_]{3,}")
SHAPE = "« {} » attend [adresse, débuts de « source »…], et non {}."


class Reference(NamedTuple):
    """A text or a page that defines a term: where it is, how it is called, whose it is, and the terms that readers check there.

    Its name is no part of the text: the article tells of nobody whom its source does not name.
    """

    url: str
    name: str
    host: str
    terms: str = ""  # « API », « mise en examen et témoin assisté »


def references(site: Site, brief: Brief, texts: Sequence[SlotText]) -> tuple[Reference, ...]:
    """Return at most `page.references` pages, in the order in which their notes stand; each only once.

    A note counts when one of its sentences was written, a page when its owner is no party to the story. Raises
    SiteError when `references.toml` is wrong.
    """
    cited = [id for text in texts for sentence in text.draft.sentences for id in sentence.facts]
    rank = {id: at for at, id in reversed(list(enumerate(cited)))}
    told = [note for note in brief.notes if as_note(note.id) in rank]
    known = _known(site.folders)
    checked: dict[Reference, list[str]] = {}
    for note in sorted(told, key=lambda note: rank[as_note(note.id)]):
        link = _first(note.source, known)
        if link is not None and not _is_party(link, brief):
            checked.setdefault(link, []).append(note.terms[0])
    found = (link._replace(terms=AND.join(terms)) for link, terms in checked.items())
    return tuple(found)[: site.page["references"]]


def _is_party(link: Reference, brief: Brief) -> bool:
    """Return whether the story is about whom a page belongs to: « la CNIL », of cnil.fr, bears out nothing on herself."""
    names = {link.name.partition(",")[0].lower(), link.host.rpartition(".")[0].rpartition(".")[2]}
    return any(word.lower() in names for word in WORD.findall(f"{brief.cleaned.title} {brief.cleaned.text}"))


def _first(source: str, known: dict[str, Reference]) -> Reference | None:
    """Return the page of the first reference of a note that has one: one address a note is enough."""
    parts = (part.strip() for part in source.split(SEVERAL))
    ways = (max((start for start in known if part.startswith(start)), key=len, default="") for part in parts)
    return next((known[way] for way in ways if way), None)


@cache
def _known(places: tuple[str, ...]) -> dict[str, Reference]:
    """Return the page that each beginning of a reference leads to."""
    merged = toml.merged(reversed(folders.layers(places, FILE)), _is_row, SHAPE)
    rows = [(name, row) for name, row in merged.items() if row]
    return {start: _reference(name, row[0]) for name, row in rows for start in (name, *row[1:])}


def _reference(name: str, url: str) -> Reference:
    return Reference(url, name, urlsplit(url).netloc.removeprefix("www."))


def _is_row(row: object) -> bool:
    """Return whether a row is a list of texts; an empty one takes a name of the house away."""
    return isinstance(row, list) and all(isinstance(text, str) and text for text in row)
