"""Departures that an editor accepted, once or for always: a TOML file in the site's folder that people can read and edit."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from generator.errors import SiteError
from generator.sites import toml
from generator.sites.folders import layers, packaged
from generator.style.departures import Departure, table
from generator.types import Site

FILE = "accepted.toml"
MODEL: dict[str, dict[str, str]] = {
    "always": {"rule": "", "subject": "", "note": ""},
    "once": {"id": "", "article": "", "note": ""},
}


class Acceptances(NamedTuple):
    """What is accepted at a site: (rule, subject) for always, (id, digest of the article) once."""

    always: frozenset[tuple[str, str]] = frozenset()
    once: frozenset[tuple[str, str]] = frozenset()

    def covers(self, departure: Departure, digest: str = "") -> bool:
        """Return whether a departure is accepted in the article of that digest."""
        return (departure.rule, departure.subject) in self.always or (departure.id, digest) in self.once


def acceptances(site: Site) -> Acceptances:
    """Return what the site's folders accept; SiteError when an accepted.toml is wrong."""
    rows = [(file, toml.load(file)) for file in layers(site.folders, FILE)]
    toml.refuse(fault for file, values in rows for fault in _faults(file, values))
    return Acceptances(
        frozenset((row["rule"], row["subject"]) for _, values in rows for row in values.get("always", ())),
        frozenset((row["id"], row["article"]) for _, values in rows for row in values.get("once", ())),
    )


def accept_always(site: Site, departure: Departure) -> Path:
    """Accept all departures of this kind and subject at the site; return the file that says so."""
    row = {"rule": departure.rule, "subject": departure.subject, "note": departure.what}
    return _add(site, "always", row)


def accept_once(site: Site, departure: Departure, digest: str, name: str) -> Path:
    """Accept one departure in one article, as it is now; return the file that says so."""
    row = {"id": departure.id, "article": digest, "note": f"{Path(name).name} : {departure.what}"}
    return _add(site, "once", row)


def _add(site: Site, kind: str, row: Mapping[str, str]) -> Path:
    home = Path(site.folders[0])
    if home.is_relative_to(packaged()):
        raise SiteError(*(table("acceptation")["livre"][key].format(site=site.name) for key in ("what", "hint")))
    file = home / FILE
    text = file.read_text("utf-8") if file.exists() else str(table("acceptation")["tete"]["text"])
    lines = "\n".join(f"{key} = {toml.written(value)}" for key, value in row.items())
    file.write_text(f"{text.rstrip()}\n\n[[{kind}]]\n{lines}\n", "utf-8")
    return file


def _faults(file: Path, values: Mapping[str, Any]) -> list[str]:
    found = [f"{file} : clé inconnue « {key} »." for key in values if key not in MODEL]
    for kind, model in MODEL.items():
        for row in values.get(kind, ()):
            found += toml.faults(file, row, model, kind)
            found += [f"{file} : il manque « {key} » sous [[{kind}]]." for key in list(model)[:2] if key not in row]
    return found
