"""Templates read from a site's folders, and from nowhere else: no link leads out of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, TemplateNotFound
from jinja2.loaders import split_template_path

from generator.sites.decoding import decoding
from generator.sites.folders import inside
from generator.sites.toml import nearest_right

PAGE = "article.html.j2"
NO_PAGE = ' Copiez celui d’un site livré, ou appuyez-vous sur lui dans site.toml : extends = "actu".'
SHEET = "style.css"  # the one file that adds to those below it
LARGEST = 200_000  # bytes of one template or style sheet


class Inside(FileSystemLoader):
    """Reads the nearest file of a name; SiteError for one that lies elsewhere or is too large."""

    def __init__(self, folders: Sequence[str]) -> None:
        super().__init__(folders)
        self._layers = tuple(FileSystemLoader(folder) for folder in folders)

    def sheets(self) -> list[str]:
        """Return the names of all style sheets, the farthest first: a site's rules come after those it stands on."""
        found = [n for n, folder in enumerate(self.searchpath) if (Path(folder) / SHEET).is_file()]
        return [f"{n}:{SHEET}" for n in reversed(found)]

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Return a template's text, its file, and whether it is still that text."""
        number, mark, name = template.partition(":")
        if mark and number.isdigit() and int(number) < len(self._layers) and name == SHEET:
            with decoding(inside(Path(self.searchpath[int(number)]) / name, self.searchpath, LARGEST)):
                return self._layers[int(number)].get_source(environment, name)
        file = self._nearest(template)
        if file is None:
            more = NO_PAGE if template == PAGE else nearest_right(template, self.list_templates())
            raise TemplateNotFound(template, f"le gabarit « {template} » manque dans le dossier du site.{more}")
        inside(file, self.searchpath, LARGEST)
        with decoding(file):
            return super().get_source(environment, template)

    def _nearest(self, template: str) -> Path | None:
        try:
            pieces = split_template_path(template)
        except TemplateNotFound:  # « .. »
            return None
        files = (Path(folder, *pieces) for folder in self.searchpath)
        return next((file for file in files if file.is_file()), None)
