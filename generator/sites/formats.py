"""The output formats a site declares in site.toml, [formats]: a name, and the template that writes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from generator.errors import SiteError
from generator.shelf import compiled
from generator.sites import toml
from generator.sites.folders import layers

NAME = compiled(r"[a-z][a-z0-9_-]{0,29}")
TEMPLATE = compiled(r"[\w-]+(?:\.[\w-]+)+\.j2")  # a file of the folder itself, its extension before .j2
KEPT = frozenset({"html", "json"})
OURS = frozenset({"article.html", "article.json", "image.svg"})  # what programs rely on keeps its meaning


def read(places: Sequence[Path], declared: Mapping[str, str]) -> dict[str, str]:
    """Return the declared formats; SiteError, all faults at once, when one cannot be."""
    faults = [
        f"{_place(places, name)} : {fault}"
        for name, template in declared.items()
        for fault in _faults(places, name, template)
    ]
    files = [str(template).removesuffix(".j2") for template in declared.values()]
    faults += [
        f"site.toml, [formats] : « {file} » est écrit par deux formats."
        for file in sorted(set(files))
        if files.count(file) > 1
    ]
    if faults:
        raise SiteError("\n".join(faults))
    return dict(declared)


def _faults(places: Sequence[Path], name: str, template: object) -> Iterator[str]:
    if name in KEPT:
        yield f"« {name} » est un format de seogen, que des programmes lisent : donnez au vôtre un autre nom."
    if not NAME.fullmatch(name):
        yield f"« {name} » ne peut pas être le nom d’un format : des minuscules sans accent, des chiffres, - ou _."
    if not isinstance(template, str) or not TEMPLATE.fullmatch(template):
        yield f'« {name} » attend le nom d’un gabarit du dossier, comme "newsletter.html.j2", et non « {template} ».'
    elif template.removesuffix(".j2") in OURS:
        yield f"« {template} » écrirait {template.removesuffix('.j2')}, que seogen écrit déjà."
    elif not layers(places, template):
        here = [file.name for place in places for file in place.glob("*.j2")]
        more = toml.nearest_right(template, here)
        yield f"« {name} » : le gabarit « {template} » n’est dans aucun dossier du site.{more}"


def _place(places: Sequence[Path], name: str) -> str:
    """Return the file and line that declare a format."""
    found = [toml.place(file, f"formats.{name}") for file in layers(places, "site.toml")]
    return next((place for place in found if "ligne" in place), found[0] if found else "site.toml")
