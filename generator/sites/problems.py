"""What is wrong with a site that can be read: empty settings, slots asked or described in vain; each with file and line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.sites import toml
from generator.sites.folders import BASE, layers, names
from generator.sites.trees import asks, template_faults
from generator.types import Site

NEEDED = ("url", "publisher", "author", "mention")


def problems(site: Site) -> tuple[str, ...]:
    """Return, in French, what an author should mend before publishing with this site."""
    return (*_gaps(site), *_templates(site))


def _gaps(site: Site) -> Iterator[str]:
    file = Path(site.folders[0]) / "site.toml"
    for key in NEEDED:
        if not getattr(site, key):
            yield f"{toml.place(file, key)} : « {key} » est vide."
    if site.url and not site.url.startswith(("http://", "https://")):
        yield f"{toml.place(file, 'url')} : « url » doit commencer par https:// (« {site.url} »)."
    known = names((file.parent.parent,))
    for sister in (name for name in site.sisters if name not in known):
        yield f"{toml.place(file, 'sisters')} : aucun site ne s’appelle « {sister} ».{toml.nearest_right(sister, known)}"
    if not site.links:
        yield f"{file.with_name('articles.tsv')} : aucune page à lier, ni dans le texte ni dans « À lire aussi »."


def _templates(site: Site) -> Iterator[str]:
    faults = tuple(template_faults(site))
    if faults:
        yield from faults
        return
    found = asks(site)
    for ask in found:
        if ask.slot not in site.slots:
            more = toml.nearest_right(ask.slot, site.slots)
            where = f"{ask.file}, ligne {ask.line}"
            yield f"{where} : « {ask.slot} » est demandé, qu’aucun fichier slots/{ask.slot}.toml ne décrit.{more}"
    own = [folder for folder in site.folders if Path(folder).name != BASE]
    names = {ask.slot for ask in found}
    for name in site.slots:
        files = layers(own, f"slots/{name}.toml")
        if name not in names and files:
            yield f"{files[0]} : aucun gabarit du site ne demande « {name} ».{toml.nearest_right(name, names)}"
