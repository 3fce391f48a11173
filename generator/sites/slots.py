"""Slot files: what a slot is for, how long it is, what a writer is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.errors import SlotError
from generator.sites import folders, toml
from generator.types import Range, SlotSpec

SHAPES = ("line", "paragraphs", "items")
RANGES = ("words", "chars", "pixels")
OPTIONS = {"model": True, "story": True}  # those of any kind
MODEL: dict[str, Any] = {
    "kind": "",
    "slot": "",
    "shape": "",
    "words": [0, 0],
    "chars": [0, 0],
    "pixels": [0, 0],
    "about": "",
    "prompt": "",
    "phrases": [""],
    "required": True,
    "options": {},
}


def read(places: Sequence[Path]) -> dict[str, SlotSpec]:
    """Return every slot of a site by its name.

    A file that gives `slot` describes a kind, which is its own name, and the name under which
    pages ask for it. Any other file is a slot of its name: it changes the slot of a kind, or says
    on which `kind` it stands.
    """
    files = _files(places)
    kinds = {name: values for name, values in files.items() if values.get("slot")}
    standard = {values["slot"]: kind for kind, values in kinds.items()}
    toml.refuse(fault for place in places for fault in _option_faults(place, standard, kinds))
    specs = {slot: _spec(slot, kind, kinds[kind]) for slot, kind in standard.items()}
    for name, values in files.items():
        if name not in kinds:
            kind = _kind(places, name, values, standard, kinds)
            specs[name] = _spec(name, kind, toml.laid_over(values, kinds[kind]))
    return specs


def bounded(specs: Mapping[str, SlotSpec], limits: Mapping[str, Any]) -> dict[str, SlotSpec]:
    """Return the slots with the lengths of title and lead that site.toml gives laid over their own."""
    changed = dict(specs)
    if "titre" in specs and any(limits["title"]):
        changed["titre"] = replace(specs["titre"], chars=Range(*limits["title"]), words=Range())
    if "chapo" in specs and any(limits["lead"]):
        changed["chapo"] = replace(specs["chapo"], words=Range(*limits["lead"]))
    return changed


def _files(places: Sequence[Path]) -> dict[str, dict[str, Any]]:
    """Return the merged slot files by file name, the nearest laid over the farther ones."""
    merged: dict[str, dict[str, Any]] = {}
    for place in reversed(places):
        for file in sorted((place / "slots").glob("*.toml")):
            values = toml.load(file)
            toml.refuse(_faults(file, values))
            merged[file.stem] = toml.laid_over(values, merged.get(file.stem, {}))
    return merged


def _faults(file: Path, values: Mapping[str, Any]) -> Iterator[str]:
    found = tuple(toml.faults(file, values, MODEL))
    yield from found
    if found:
        return
    if "shape" in values:
        yield from toml.choice_fault(file, "shape", values["shape"], SHAPES)
    for key in RANGES:
        yield from toml.bounds_fault(file, key, values.get(key, [0, 0]))


def _option_faults(place: Path, standard: Mapping[str, str], kinds: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Yield the options of a folder's slots that their kind does not have: those of its own file are all."""
    for file in sorted((place / "slots").glob("*.toml")):
        values = toml.load(file)
        kind = str(values.get("kind") or standard.get(file.stem, file.stem))
        if kind in kinds:
            model = {**OPTIONS, **kinds[kind].get("options", {})}
            options = values.get("options", {})
            found = tuple(toml.faults(file, options, model, "options"))
            yield from found or toml.bounds_fault(file, "options.items", options.get("items", [0, 0]))


def _kind(
    places: Sequence[Path], name: str, values: Mapping[str, Any], standard: Mapping[str, str], kinds: Mapping[str, Any]
) -> str:
    kind = str(values.get("kind") or standard.get(name, ""))
    if kind in kinds:
        return kind
    guess = toml.nearest(kind or name, (*kinds, *standard))
    file = folders.layers(places, f"slots/{name}.toml")[0]
    raise SlotError(
        f"{toml.place(file, 'kind')} : " + (f"genre inconnu « {kind} »." if kind else "la clé « kind » manque."),
        f"Genres : {', '.join(kinds)}." + (f" Vouliez-vous dire « {guess} » ?" if guess else ""),
    )


def _spec(name: str, kind: str, values: Mapping[str, Any]) -> SlotSpec:
    return SlotSpec(
        name=name,
        kind=kind,
        shape=values["shape"],
        **{key: Range(*values.get(key, (0, 0))) for key in RANGES},
        about=values.get("about", ""),
        prompt=values.get("prompt", ""),
        phrases=tuple(values.get("phrases", ())),
        required=values.get("required", True),
        options=values.get("options", {}),
    )
