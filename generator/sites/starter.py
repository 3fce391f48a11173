"""A new site: the commented starter folder, copied under the site's name."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from generator.errors import SiteError, french
from generator.shelf import compiled
from generator.sites.folders import names, packaged

STARTER = "_starter"
BLANK = "NOM"  # stands for the site's name in the starter's files
NAME = compiled(r"[a-z][a-z0-9-]{1,39}")


def create(name: str, folder: Path) -> Path:
    """Write the starter folder as `folder/name` and return it; nothing is written when it cannot be whole.

    Raises SiteError when the name cannot be that of a site, or something of that name is there already.
    """
    if not NAME.fullmatch(name):
        raise SiteError(
            f"« {name} » ne peut pas être le nom d’un site.",
            "Prenez de 2 à 40 lettres minuscules sans accent, chiffres ou traits d’union : mon-site.",
        )
    if name in names():
        raise SiteError(f"« {name} » est déjà le nom d’un site livré.", "Choisissez un autre nom.")
    home = folder / name
    if home.exists():
        raise SiteError(f"{home} existe déjà.", "Choisissez un autre nom, ou un autre dossier avec --in.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=f".{name}.") as place:
            made = shutil.copytree(packaged() / STARTER, Path(place) / name)
            for file in made.rglob("*.*"):
                file.write_text(file.read_text("utf-8").replace(BLANK, name), "utf-8")
            made.replace(home)
    except OSError as error:
        raise SiteError(
            f"impossible d’écrire {home} : {french(error)}", "Choisissez un autre dossier avec --in."
        ) from error
    return home
