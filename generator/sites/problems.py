"""What is wrong with a site that can be read: empty settings, slots asked or described in vain; each with file and line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.sites import toml
from generator.sites.folders import BASE, layers, names
from generator.sites.syntax import fault
from generator.sites.templates import environment
from generator.types import Site

if TYPE_CHECKING:
    from jinja2 import nodes

PAGE = "article.html.j2"
NEEDED = ("url", "publisher", "author", "mention")


@dataclass(frozen=True, slots=True)
class Ask:
    """A template asks for a slot: which, in what file, on what line."""

    slot: str
    file: str
    line: int


def problems(site: Site) -> tuple[str, ...]:
    """Return, in French, what an author should mend before publishing with this site."""
    return (*_gaps(site), *_templates(site))


def asks(site: Site) -> tuple[Ask, ...]:
    """Return where the page and what it includes ask for slots; none when a template cannot be read."""
    from jinja2 import TemplateError, nodes

    try:
        trees = _trees(site)
    except TemplateError:
        return ()
    calls = ((file, call) for file, tree in trees.values() for call in tree.find_all(nodes.Call))
    return tuple(Ask(name, file, call.lineno) for file, call in calls if (name := _slot_name(call)))


def templates_read(site: Site) -> tuple[str, ...]:
    """Return the names of the page and of every template it includes, extends or imports; none when one is wrong."""
    from jinja2 import TemplateError

    try:
        return tuple(_trees(site))
    except TemplateError:
        return ()


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
    from jinja2 import TemplateNotFound, TemplateSyntaxError

    try:
        _trees(site)
    except TemplateNotFound as error:
        yield f"Le gabarit « {error.name} » manque."
        return
    except TemplateSyntaxError as error:
        yield f"{error.filename or error.name}, ligne {error.lineno} : {fault(error.message or '', environment(site))}"
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


def _trees(site: Site) -> dict[str, tuple[str, nodes.Template]]:
    """Return the parsed page, the formats of the site and every template they name, each with its file."""
    from jinja2 import TemplateNotFound, meta

    jinja = environment(site)
    trees: dict[str, tuple[str, nodes.Template]] = {}
    waiting = [PAGE, *site.formats.values()]
    while waiting:
        name = waiting.pop(0)
        if name in trees:
            continue
        if jinja.loader is None:
            raise TemplateNotFound(name)
        source, file, _ = jinja.loader.get_source(jinja, name)
        tree = jinja.parse(source, name, file)
        jinja.compile(source, name, file)  # only this finds a filter that does not exist
        trees[name] = (file or name, tree)
        waiting.extend(other for other in meta.find_referenced_templates(tree) if other)
    return trees


def _slot_name(call: nodes.Call) -> str:
    from jinja2 import nodes

    to_slot = isinstance(call.node, nodes.Name) and call.node.name == "slot"
    first = call.args[0] if to_slot and call.args else None
    return str(first.value) if isinstance(first, nodes.Const) else ""
