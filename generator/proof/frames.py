"""The frames of a site's folder read one by one: keys nobody reads, guards that never hold, roles the source does not give."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.errors import SeogenError
from generator.frames.beings import PERCENT, families
from generator.frames.deeds import deeds
from generator.frames.guards import DENIED, OF_CLAUSE, OF_PHRASE
from generator.frames.library import PLAIN
from generator.frames.notation import SAME, Slot, Verb, alternatives, elements
from generator.french.lexicon import known, lookup
from generator.proof.messages import said
from generator.proof.places import own_folders, place
from generator.shelf import compiled
from generator.sites import toml
from generator.sites.decoding import text_of
from generator.types import Site

KEYS = frozenset({"from", "to", "guard", "ask", "noun", "heading", "bullet", "row"})
TOP = frozenset({"about", "frame", "noms", "acte"})
LISTS = ("to", "heading", "bullet", "row")
ANYWHERE = frozenset({"TEMPS", "LIEU", "PREP", "SUBJ"})  # what the program gives though `from` does not name it
HEAD = compiled(r"(?m)^[ \t]*\[\[frame\]\]")


def frame_faults(site: Site) -> Iterator[str]:
    """Yield what is wrong with the classes of verbs of a site's own folders."""
    for folder in own_folders(site):
        for file in sorted((folder / "frames").glob("*.toml")):
            if file.stem.partition("-")[0] not in PLAIN:
                yield from _file_faults(file, site.folders)


def _file_faults(file: Path, folders: tuple[str, ...]) -> Iterator[str]:
    try:
        text = text_of(file)
        values = toml.parsed(text, file)
    except SeogenError as error:
        yield f"{error.message} {error.hint}".strip()
        return
    for key in values.keys() - TOP:
        yield said("unknown_key", place=toml.place(file, key), name=key, more=toml.nearest_right(key, TOP))
    lines = [text.count("\n", 0, head.start()) + 1 for head in HEAD.finditer(text)]
    for number, frame in enumerate(values.get("frame", ())):
        where = place(file, lines[number] if number < len(lines) else 0)
        yield from (f"{where} : {fault}" for fault in _frame(frame, folders))
    made = dict.fromkeys(fault for frame in _made(values) for fault in _frame(frame, folders))
    yield from (f"{place(file, 0)} : {fault}" for fault in made)


def _made(values: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    """Return the frames that a table of deeds makes; one that cannot be read keeps the library from loading, and is told there."""
    try:
        return tuple(deeds(values))
    except (KeyError, ValueError, TypeError, AttributeError):
        return ()


def _frame(frame: Mapping[str, Any], folders: tuple[str, ...]) -> Iterator[str]:
    """Yield what is wrong with one frame, the place left out."""
    for key in frame.keys() - KEYS:
        yield said("frame_key", name=key, more=toml.nearest_right(key, KEYS))
    source = frame.get("from")
    if not isinstance(source, str) or source.count("[") != 1 or "]" not in source.partition("[")[2]:
        yield said("frame_from", found=source or "")
        return
    for key in LISTS:
        if not isinstance(frame.get(key, []), list) or not all(isinstance(each, str) for each in frame.get(key, [])):
            yield said("frame_list", name=key)
            return
    try:
        yield from _verbs_and_roles(source, [text for key in LISTS for text in frame.get(key, [])])
    except ValueError as error:
        yield f"{error}."
    yield from _guard(str(frame.get("guard", "")), folders)


def _verbs_and_roles(source: str, told: list[str]) -> Iterator[str]:
    verbs, around = alternatives(source)
    roles = {piece.name for piece in around if isinstance(piece, Slot)}
    pieces = [piece for text in told for piece in elements(text)]
    for verb in dict.fromkeys((*verbs, *(piece for piece in pieces if isinstance(piece, Verb)))):
        if verb.lemma != SAME and not any(form.mood == "inf" for form in lookup(verb.lemma)):
            yield said("frame_verb", name=verb.lemma)
    for piece in pieces:
        if isinstance(piece, Slot) and piece.name not in roles | ANYWHERE:
            yield said("frame_role", name=piece.name, source=source, roles=", ".join(sorted(roles)))


def _guard(guard: str, folders: tuple[str, ...]) -> Iterator[str]:
    """Yield the words of a guard that ask for nothing anybody knows."""
    for part in (demand.split() for demand in guard.split(",") if demand.strip()):
        if not part[0].isupper():
            if " ".join(part) not in OF_CLAUSE:
                yield said("frame_demand", name=" ".join(part), more=toml.nearest_right(" ".join(part), OF_CLAUSE))
            continue
        for word in (choice for words in part[1:] for choice in words.removeprefix(DENIED).split("|")):
            if word not in OF_PHRASE and word not in families(folders) and word != PERCENT and not known(word):
                right = (*OF_PHRASE, *families(folders))
                yield said("frame_demand", name=word, more=toml.nearest_right(word, right))
