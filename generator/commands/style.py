"""`seogen style`: a house style learnt from articles, and articles held against it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.commands import options as shared
from generator.errors import SourceError

if TYPE_CHECKING:
    from generator.style import Departure, Piece
    from generator.types import Site

ARTICLES = (".html", ".htm", ".xhtml", ".md", ".markdown")


@click.group("style")
def style_group() -> None:
    """House style: learn it from articles, hold articles against it."""


@style_group.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="File to write; else printed.")
def learn(folder: Path, output: Path | None) -> None:
    """Propose a commented site.toml from the articles in FOLDER: HTML or Markdown, three at least."""
    from generator.commands.report import style_learnt
    from generator.style.learn import learn as traits

    pieces, unread = _pieces(folder)
    text = style_learnt(traits(pieces), [_short(piece.name, folder) for piece in pieces], unread)
    if output is None:
        click.echo(text)
        return
    if output.exists():
        raise SourceError(f"{output} existe déjà : il n’est pas remplacé.", "donnez un autre nom avec -o")
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(text + "\n", "utf-8")
    click.echo(str(output))


def _short(name: str, folder: Path) -> str:
    return str(Path(name).relative_to(folder))


def _pieces(folder: Path) -> tuple[list[Piece], list[str]]:
    """Return the articles of a folder, each page once, and what could not be read."""
    from generator import style

    found: list[Piece] = []
    unread: list[str] = []
    for file in sorted(path for path in folder.rglob("*") if path.suffix.lower() in ARTICLES):
        twin = file.suffix.lower() in ARTICLES[3:] and any(file.with_suffix(suffix).exists() for suffix in ARTICLES[:3])
        try:
            found += [] if twin else [style.read(file)]
        except SourceError as error:
            unread.append(error.message)
    return found, unread


@style_group.command()
@click.argument("articles", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("-s", "--site", default="actu", show_default=True, help="Site whose style the articles must keep.")
@click.option("--accept", "once", multiple=True, metavar="ID", help="Accept a departure in this article as it is now.")
@click.option("--accept-always", "always", multiple=True, metavar="ID", help="Accept all departures of its kind.")
@shared.templates
@click.pass_context
def check(
    ctx: click.Context,
    articles: tuple[Path, ...],
    site: str,
    once: tuple[str, ...],
    always: tuple[str, ...],
    roots: tuple[Path, ...],
) -> None:
    """List where articles (html, md, article.json, or the folder of one) leave the style of a site, line by line.

    Exits 1 when a departure above « info » stands that nobody accepted.
    """
    from generator import sites, style
    from generator.commands.report import style_checked

    house = sites.find(site, roots)
    pieces = [style.read(_file(path)) for path in articles]
    told = [(piece, style.whole(piece, house)) for piece in pieces]
    _accept(house, told, once, always)
    accepted = style.acceptances(house)
    rows = [(piece, each, accepted.covers(each, piece.digest)) for piece, found in told for each in found]
    click.echo(style_checked(house, rows, len(pieces)))
    ctx.exit(1 if any(not covered and each.level != "info" for _, each, covered in rows) else 0)


def _file(path: Path) -> Path:
    """Return the file of an article; a folder's is the page it holds."""
    if path.is_file():
        return path
    page = next(
        (path / name for name in ("article.html", "article.md", "article.json") if (path / name).is_file()), None
    )
    if page is None:
        raise SourceError(f"{path} ne contient pas d’article.", "donnez un fichier .html, .md ou article.json")
    return page


def _accept(
    site: Site, told: list[tuple[Piece, tuple[Departure, ...]]], once: tuple[str, ...], always: tuple[str, ...]
) -> None:
    """Write down what the editor accepts; nothing is written when a name is that of no departure."""
    from generator import style

    places = {each.id: (piece, each) for piece, found in told for each in found}
    unknown = [id for id in (*once, *always) if id not in places]
    if unknown:
        raise SourceError(f"Aucun écart ne s’appelle « {unknown[0]} ».", "les noms sont ceux que la liste donne")
    accepted = style.acceptances(site)
    for id in dict.fromkeys(once):
        piece, each = places[id]
        if not accepted.covers(each, piece.digest):
            style.accept_once(site, each, piece.digest, piece.name)
    for id in dict.fromkeys(always):
        if not accepted.covers(places[id][1]):
            style.accept_always(site, places[id][1])
