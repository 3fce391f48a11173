"""An invented affair told three times: a port buys a ferry, the ferry sails, the port takes stock."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline, sites, sources
from generator.archive import Archive, read
from generator.formats import FORMATS
from generator.types import Article, Source

MARCH = """Le port de Sainte-Aube rachète le ferry Marguerite

Sainte-Aube, 3 mars 2026. Le port autonome de Sainte-Aube a racheté le ferry Marguerite à la compagnie Norlande pour 12 millions d'euros. Le navire transporte 400 passagers et 80 voitures. Hélène Castan, présidente du port autonome de Sainte-Aube, a signé l'acte lundi soir.

La compagnie Norlande exploitait la ligne depuis 1998. Norlande gardera deux autres ferries. Les 65 marins du Marguerite passent sous contrat avec le port. Le syndicat des marins demande des garanties sur les salaires.

Hélène Castan estime que la ligne sera rentable en 2028. Le port autonome de Sainte-Aube versera la somme en trois fois. La première traversée sous pavillon du port est prévue le 2 mai.
"""
MAY = """Le ferry Marguerite reprend la mer sous le pavillon du port

Sainte-Aube, 2 mai 2026. Le ferry Marguerite a effectué sa première traversée pour le compte du port autonome de Sainte-Aube. Hélène Castan, présidente du port autonome de Sainte-Aube, était à bord avec une centaine d'invités. La traversée a duré 55 minutes.

Le billet coûte 18 euros pour un piéton. Il n'augmentera pas avant l'automne, a promis Hélène Castan. La compagnie Norlande a envoyé deux mécaniciens pour les premières semaines. Norlande n'a pas souhaité commenter.

Le Marguerite fera quatre allers-retours par jour. Le port attend 90 000 passagers cette année. Une seconde ligne vers l'île de Brance est à l'étude.
"""


def source(text: str) -> Source:
    return sources.read_bytes(text.encode(), "ferry.txt")


def build(text: str, past: Archive | None = None, name: str = "actu", **changes: Any) -> Article:
    from dataclasses import replace

    return pipeline.build(source(text), replace(sites.find(name), **changes), past=past)


@pytest.fixture(scope="session")
def march() -> dict[str, Any]:
    """Return the article.json of the first article."""
    return dict(json.loads(FORMATS["json"](build(MARCH))))


def shelved(folder: Path, *articles: dict[str, Any], text: str = MAY) -> Archive:
    """Return the archive of a folder that holds these articles."""
    for number, whole in enumerate(articles):
        place = folder / f"{number}-{whole['slug']}"
        place.mkdir(parents=True, exist_ok=True)
        (place / "article.json").write_text(json.dumps(whole, ensure_ascii=False, indent=1), "utf-8")
    return read([folder], text)
