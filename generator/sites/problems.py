"""What is wrong with a site that can be read: slots asked or described in vain, gaps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from generator.sites import toml
from generator.sites.folders import BASE, layers
from generator.sites.templates import environment
from generator.types import Site

if TYPE_CHECKING:
    from jinja2 import nodes

PAGE = "article.html.j2"
NEEDED = ("url", "publisher", "author", "mention")


def problems(site: Site) -> tuple[str, ...]:
    """Return, in French, what an author should mend before publishing with this site."""
    return (*_gaps(site), *_templates(site))


def asked(site: Site) -> tuple[str, ...]:
    """Return the names of the slots that the page and what it includes may ask for."""
    from jinja2 import nodes

    calls = (call for tree in _trees(site).values() for call in tree.find_all(nodes.Call))
    return tuple(dict.fromkeys(name for call in calls if (name := _slot_name(call))))


def _gaps(site: Site) -> Iterator[str]:
    for key in NEEDED:
        if not getattr(site, key):
            yield f"site.toml : « {key} » est vide."
    if site.url and not site.url.startswith(("http://", "https://")):
        yield f"site.toml : « url » doit commencer par https:// (« {site.url} »)."
    if not site.links:
        yield "articles.tsv : aucune page à lier, ni dans le texte ni dans « À lire aussi »."


def _templates(site: Site) -> Iterator[str]:
    from jinja2 import TemplateNotFound, TemplateSyntaxError

    try:
        names = asked(site)
    except TemplateNotFound as error:
        yield f"Le gabarit « {error.name} » manque."
        return
    except TemplateSyntaxError as error:
        yield f"{error.filename or error.name}, ligne {error.lineno} : {error.message}"
        return
    for name in names:
        if name not in site.slots:
            more = toml.nearest_right(name, site.slots)
            yield f"{PAGE} demande « {name} », qu’aucun fichier slots/{name}.toml ne décrit.{more}"
    own = [folder for folder in site.folders if Path(folder).name != BASE]
    for name in site.slots:
        if name not in names and layers(own, f"slots/{name}.toml"):
            yield f"slots/{name}.toml n’est demandé par aucun gabarit du site."


def _trees(site: Site) -> dict[str, nodes.Template]:
    """Return the parsed page and every template it names."""
    from jinja2 import TemplateNotFound, meta

    jinja = environment(site)
    trees: dict[str, nodes.Template] = {}
    waiting = [PAGE]
    while waiting:
        name = waiting.pop(0)
        if name in trees:
            continue
        if jinja.loader is None:
            raise TemplateNotFound(name)
        source, file, _ = jinja.loader.get_source(jinja, name)
        trees[name] = jinja.parse(source, name, file)
        waiting.extend(other for other in meta.find_referenced_templates(trees[name]) if other)
    return trees


def _slot_name(call: nodes.Call) -> str:
    from jinja2 import nodes

    to_slot = isinstance(call.node, nodes.Name) and call.node.name == "slot"
    first = call.args[0] if to_slot and call.args else None
    return str(first.value) if isinstance(first, nodes.Const) else ""
