"""What a request sets is kept where the source allows it; what the article does not keep is told to who asks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator import Source, build, find_site
from generator.types import Article, Settings

TITLE = "Le musée de la Mer de Port-Ornel ferme deux ans pour agrandir ses salles"
STORY = """Le musée de la Mer de Port-Ornel fermera ses portes lundi 3 février pour deux ans de travaux, a annoncé mardi la mairie. Le chantier coûtera 4,2 millions d'euros.

Le musée veut agrandir ses salles et ouvrir un atelier pour les écoles. Il a reçu 61 000 visiteurs en 2024, selon sa directrice, Élise Carmoran.

« Nos réserves débordent et nos salles sont trop petites », a expliqué Élise Carmoran. Les maquettes de bateaux seront présentées à la médiathèque pendant les travaux.

L'association des Amis du musée demande que l'entrée reste gratuite pour les habitants. La mairie doit répondre en mars.

La région paie la moitié des travaux, l'État un quart. On ne sait pas encore si le jardin restera ouvert pendant le chantier.

Le musée a été fondé en 1931 par un armateur, Jules Tréhoret. Il emploie quatorze personnes, qui garderont leur poste."""


def _built(asked: str, site: str = "actu", **settings: object) -> Article:
    return build(Source(f"{asked}\n\n{TITLE}\n\n{STORY}"), find_site(site), replace(Settings(), **settings))


def _kinds(article: Article) -> list[str]:
    return [answer.kind for answer in article.report.answers]


def test_a_title_keeps_to_the_signs_asked_for_or_its_length_is_told() -> None:
    kept = _built("Réécris cet article, titre de 60 signes au plus.")
    assert len(kept.title) <= 60
    assert _kinds(kept) == []
    told = _built("Réécris cet article, titre de 12 signes au plus.")
    assert _kinds(told) == ["titre"]
    assert str(len(told.title)) in told.report.answers[0].told


def test_a_description_keeps_to_the_signs_asked_for() -> None:
    assert len(_built("Article, méta description de 125 caractères.").description) <= 125


@pytest.mark.parametrize("site", ["actu", "decryptage", "breves"])
def test_what_is_refused_is_left_out(site: str) -> None:
    kinds = {text.slot.kind for text in _built("Réécris cet article : pas de FAQ, pas de conclusion.", site).texts}
    assert not kinds & {"faq", "closing"}
    bare = _built("Réécris cet article, sans intertitres.", site)
    assert not {text.slot.kind for text in bare.texts} & {"heading", "faq", "chronology"}
    assert bare.report.errors == 0
    assert "<h2" not in bare.page


def test_the_address_and_the_key_words_asked_for_are_the_page_s() -> None:
    found = _built("Article. Slug : musee-port-ornel. Mots-clés : musée de la Mer, Élise Carmoran, plage de Carnel")
    assert (found.slug, found.keyphrase) == ("musee-port-ornel", "musée de la Mer")
    assert "Élise Carmoran" in found.page[: found.page.index("</head>")]
    assert [answer.told for answer in found.report.answers] == ["la source ne porte pas « plage de Carnel »"]


def test_what_is_wanted_and_not_done_is_told_unless_an_option_gives_it() -> None:
    asked = "Réécris cet article en français avec 2 images et une vidéo."
    assert _kinds(_built(asked)) == ["images", "videos"]
    assert _kinds(_built(asked, image="https://example.org/mer.jpg")) == ["videos"]


def test_the_tone_asked_for_is_told_where_it_is_not_the_site_s() -> None:
    assert _kinds(_built("Réécris cet article, ton humoristique.")) == ["ton"]
    assert _kinds(_built("Réécris cet article, ton journalistique.")) == []


def test_more_words_than_the_source_supports_are_told() -> None:
    told = _built("Article de 1500 mots en français.").report
    assert [answer.kind for answer in told.answers] == ["mots"]
    assert told.answers[0].told.startswith(str(told.written))


def test_a_text_without_a_request_is_told_nothing() -> None:
    assert build(Source(f"{TITLE}\n\n{STORY}"), find_site("actu")).report.answers == ()
