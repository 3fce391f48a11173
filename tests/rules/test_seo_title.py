"""A search title tells the news whole, be it a little wide; only where nothing tells it, that there is something to know."""

from __future__ import annotations

from generator import build, find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.bearing import bearing
from generator.rules.event_first import event_first
from generator.rules.fitting import fitted
from generator.rules.kickers import first_news, parted
from generator.rules.severed import ends_inside
from generator.rules.titling import COUNT_LAST, LINKED
from generator.rules.verbless import verbed
from generator.types import Article, Source

REST = (
    "Les volets de son étude sont clos depuis lundi. La chambre des notaires a inspecté ses comptes en avril. "
    "Douze clients ont porté plainte. Le parquet avait requis sa détention. Le juge ne l'a pas suivi."
)


def _built(title: str, text: str) -> Article:
    return build(Source(f"{title}\n\n{text}"), find_site("actu"))


def test_what_befell_somebody_is_no_part_that_a_title_may_lose() -> None:
    title = "Un notaire mis en examen, 3 millions d'euros se seraient évaporés"
    assert all("mis en examen" in text for _, text in fitted(title))
    assert any(
        text.startswith("Un attentat fait")
        for _, text in fitted("Un attentat contre une foule de passants fait 6 morts")
    )


def test_a_title_a_little_wide_is_better_than_one_that_tells_nothing() -> None:
    news = "L'ancien notaire d'Ornay a été mis en examen mercredi, 3,4 millions d'euros se seraient évaporés."
    article = _built("Un notaire mis en examen, 3,4 millions d'euros se seraient évaporés", f"{news} {REST}")
    assert "mis en examen" in article.seo_title and "ce que l" not in article.seo_title


def test_a_source_without_a_title_opens_on_what_its_first_sentence_takes_as_known() -> None:
    told = "Les pirates informatiques qui ont volé les dossiers de 1,4 million d'abonnés ont erré des semaines dans le réseau."
    assert list(bearing(told)) == ["Des pirates informatiques ont volé les dossiers de 1,4 million d'abonnés"]
    assert not list(bearing("Les élèves qui mangent à la cantine ont signé une pétition."))


def test_an_event_told_last_stands_first_in_a_search_title() -> None:
    told = list(event_first("Les cliniques d'Ornay reviennent au papier après une cyberattaque"))
    assert told == ["Cyberattaque : les cliniques d'Ornay reviennent au papier"]
    assert not list(event_first("Les cliniques d'Ornay reviennent au papier après une réunion"))


def test_a_title_ends_inside_no_matter() -> None:
    brief = extract(
        clean(Source(f"Ornay lance la vaccination contre la grippe\n\nOrnay lance la vaccination. {REST}")),
        "vaccination contre la grippe",
    )
    whole = "Ornay lance la première campagne au monde de vaccination contre la grippe"
    assert ends_inside("Ornay lance la première campagne au monde de vaccination", whole, brief)
    assert ends_inside("Ornay lance la première campagne", whole, brief)
    assert not ends_inside(whole, f"{whole} lundi", brief)


def test_a_fronted_participle_does_not_stand_without_whom_it_is_of() -> None:
    brief = extract(clean(Source(f"Ornay\n\nUn octogénaire est sauvé par son chien. {REST}")))
    whole = "Coincé trois heures dans une cuve, un octogénaire sauvé par son chien"
    assert ends_inside("Coincé trois heures dans une cuve", whole, brief)


def test_news_told_by_participles_is_all_told_so() -> None:
    assert not list(verbed("Une gare évacuée, deux lignes coupées"))
    assert list(verbed("Une gare évacuée après une alerte")) == ["Une gare est évacuée après une alerte"]


def test_a_matter_may_hold_a_name_between_quotation_marks() -> None:
    assert parted("Le « chant » des pins : des micros trahissent la sève") == (
        "Le « chant » des pins",
        "Des micros trahissent la sève",
    )


def test_an_event_before_a_quotation_is_the_news() -> None:
    title = "Débat tendu à la mairie sur la « cantine bio » obligatoire : « Vous mentez aux parents »"
    assert first_news(title) == "Débat tendu à la mairie sur la « cantine bio » obligatoire"


def test_a_paper_s_name_over_the_title_is_none() -> None:
    text = (
        "La fermeture de la piscine, votée lundi, a fait éclater la majorité. La piscine coûte 600 000 euros par an. "
        "La majorité compte désormais douze élus. La piscine ferme le 31 janvier, ont décidé les élus de la majorité."
    )
    source = f"Le Courrier du Val-d'Orne\n\nÀ Ornay, la piscine municipale fait plonger la majorité\n\n{text}"
    assert clean(Source(source)).title == "À Ornay, la piscine municipale fait plonger la majorité"


def test_a_search_title_tells_no_less_than_the_page_where_there_is_room() -> None:
    article = _built(
        "Vallorane : revers cuisant d'Ana Roy sur la réforme des ports",
        f"La ministre Ana Roy a retiré vendredi la réforme des ports. {REST}",
    )
    assert "réforme des ports" in article.seo_title


def test_the_place_that_tells_which_ones_stays() -> None:
    assert not any(
        text.startswith("Les championnats sourient")
        for _, text in fitted("Les régates d'Europe sourient aux Vrannaises")
    )
    assert all("Malte" in text for _, text in fitted("Le chancelier de l'Ordre de Malte quitte ses fonctions"))


def test_a_title_that_ends_on_its_colon_is_no_title() -> None:
    article = _built(
        "Un patron pleure dans le box alors que le jury le déclare coupable d'une fraude de 640 millions de livres sterling",
        REST,
    )
    assert article.seo_title


def test_a_title_opens_on_no_link_and_ends_on_no_part_of_a_count() -> None:
    assert LINKED.match("Néanmoins encore 11 000 foyers sont privés d'eau")
    assert not LINKED.match("Ainsi que le veut l'usage, le pont ferme")
    assert COUNT_LAST.search("Heurts à Ornay : plus de 15 blessés dont 3")
    assert "Heurts à Ornay : plus de 15 blessés" in [
        text for _, text in fitted("Heurts à Ornay : plus de 15 blessés dont 3 dans un état grave")
    ]
