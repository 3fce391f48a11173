"""Turn what is measured on a page into green, orange and red lights."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

from generator.french.counts import agreed
from generator.seo.measures import MEASURES
from generator.seo.reading import Page
from generator.shelf import read_toml
from generator.types import Light


def audit(markup: str, keyphrase: str, slug: str, home: str = "") -> tuple[Light, ...]:
    """Return one light per measure of the finished page.

    `home` is the site's address: links under it, and links without a host, are internal.
    """
    page = Page(markup)
    asked = {"keyphrase": keyphrase, "slug": slug, "home": home}
    return tuple(_light(name, measure(page, asked), _lights()[name]) for name, measure in MEASURES.items())


def _light(name: str, value: float, row: Mapping[str, Any]) -> Light:
    colours: tuple[Literal["vert", "orange"], ...] = ("vert", "orange")
    within = [c for c in colours if row[c][0] <= value <= row[c][1]]
    shown = f"{value:g}".replace(".", ",") + (f" {row['unit']}" if row.get("unit") else "")
    return Light(row["name"], within[0] if within else "rouge", agreed(shown), row["advice"], row["source"])


@cache
def _lights() -> dict[str, dict[str, Any]]:
    return read_toml(Path(__file__).parent / "data" / "lights.toml")
