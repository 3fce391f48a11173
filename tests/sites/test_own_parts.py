"""A site brings its own phrases, frames, prompts, partials and style without code: each takes the place of the shared one."""

from __future__ import annotations

import pytest

from generator import pipeline, sites, sources
from generator.types import Article
from tests.sites.test_sites import SITE, folder

TEXT = (
    "Le port de Brance rachète le ferry Marguerite.\n\nLe port de Brance a racheté le ferry Marguerite à Norlande. "
    "Le maire, Paul Aubin, compte ouvrir une seconde ligne. Le ferry transporte 400 passagers depuis 1998. "
    "Norlande garde deux navires et licencie douze marins."
)


@pytest.fixture(scope="module")
def article(tmp_path_factory: pytest.TempPathFactory) -> Article:
    root = tmp_path_factory.mktemp("sites")
    place = folder(root, toml=f'extends = "actu"\n{SITE}')
    files = {
        "phrases/titre.toml": 'simple = ["{{ fait | capital }}, au fil de l\'eau"]\n',
        "frames/vouloir.toml": 'about = "x"\n[[frame]]\nfrom = "A [compter] INF"\nto = ["A [vouloir] INF"]\n',
        "partials/breadcrumb.html.j2": "<p class='fil'>Vous êtes au bac</p>",
        "css/base.css": ".bac{color:teal}",
        "style.css": ".own{color:navy}",
        "prompts/texte.txt.j2": "Consigne du bac",
    }
    for name, text in files.items():
        (place / name).parent.mkdir(exist_ok=True)
        (place / name).write_text(text, "utf-8")
    return pipeline.build(sources.read_bytes(TEXT.encode(), "x.txt"), sites.find("bac", [root]))


def test_its_phrases(article: Article) -> None:
    assert "au fil de l’eau" in article.title


def test_its_frames(article: Article) -> None:
    told = [text for text in article.texts if text.slot.kind in ("lead", "body")]
    said = " ".join(s.text for text in told for s in text.draft.sentences)
    assert "veut ouvrir une seconde ligne" in said


def test_its_partials_and_its_style(article: Article) -> None:
    assert "Vous êtes au bac" in article.page
    assert ".bac{color:teal}" in article.page
    assert article.page.index(".own{color:navy}") > article.page.index(".bac{color:teal}")


def test_its_prompts(article: Article) -> None:
    spoken = sites.environment(article.site).overlay(autoescape=False)
    assert spoken.get_template("prompts/texte.txt.j2").render() == "Consigne du bac"
