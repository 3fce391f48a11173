"""Signatures of desks, lists of topics, teasers of the page: what they are made of tells them, where they stand confirms it."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.types import Source
from tests.cleaning.ornay import BODY, MORE

TITLE = "Le pont d'Ornay ferme pour onze mois"
LAST = "Une navette gratuite partira du quai, a promis Louise Hamelin au conseil d'Ornay avant de lever la séance."


def _text(above: str = "", between: str = "", below: str = "") -> str:
    return clean(Source("\n\n".join(filter(None, (TITLE, above, BODY, between, MORE, LAST, below))))).text


WHOLE = _text()


@pytest.mark.parametrize(
    "byline",
    [
        "Par Hannah Croft\nNorthbridge Gazette, Nouvelles du tribunal",
        "The Capital Ledger Web Desk",
        "Tom Frey à Londres et Lisa Brandt à Zurich",
        "Organisé par : Sandeep Rao",
        "Jane Holt, Reporter judiciaire, Gazette de Northbridge",
    ],
)
def test_names_and_a_newsroom_s_words_between_title_and_text_are_a_signature(byline: str) -> None:
    assert _text(above=byline) == WHOLE


def test_a_subhead_that_names_whom_the_text_tells_of_stays() -> None:
    assert "Louise Hamelin et Ornay" in _text(between="Louise Hamelin et Ornay")


@pytest.mark.parametrize(
    "topics",
    [
        "Lectures complémentaires : Louise Hamelin, Ornay",
        "Dans cet article : Ornay, Louise Hamelin",
        "Ornay   Louise Hamelin   Justice",
        "Thèmes suggérés : Technologie   Transports",
    ],
)
def test_a_list_of_topics_below_the_text_goes(topics: str) -> None:
    assert _text(below=topics) == WHOLE


@pytest.mark.parametrize("told", ["Les lauréats : Louise Hamelin, Ana Roy", "Score final : Ornay 3, Lavène 1"])
def test_a_list_that_tells_a_result_stays(told: str) -> None:
    assert told.partition(" :")[0] in _text(below=f"{told}.")


@pytest.mark.parametrize(
    "teaser",
    [
        "Louise Hamelin a-t-elle raison ? Nous en discutons dans le dernier épisode de notre podcast.",
        "Le bulletin Grand Quai vous donne tout ce que vous devez savoir pour commencer la journée.",
        "Lien vidéo : À l'intérieur de l'atelier où l'on répare les piles",
        "VIDÉO | Ce que Louise Hamelin a dit aux riverains",
        "Voici ce que nous savons jusqu'à présent.",
        "Une question ? Notre rédaction vous répond.",
        "Que pensez-vous de ce pont ? Votez.",
        "Nous mettrons à jour cet article dès que nous en saurons plus.",
        "Le podcast « Les voix du quai » est à retrouver chaque jeudi sur notre site.",
    ],
)
def test_a_page_that_speaks_of_itself_tells_no_news(teaser: str) -> None:
    assert _text(between=teaser) == WHOLE


@pytest.mark.parametrize(
    "told",
    [
        "La newsletter de la mairie a perdu la moitié de ses lecteurs en un an.",
        "« Notre podcast a trouvé son public », a dit Louise Hamelin.",
        "Les électeurs ont glissé leur bulletin dans l'urne avant midi.",
    ],
)
def test_news_of_a_podcast_or_a_bulletin_stays(told: str) -> None:
    assert told.rstrip(".") in _text(between=told)


def test_points_below_a_standfirst_go_where_the_text_tells_them_again() -> None:
    points = "Points forts\n• Le vieux pont ferme pendant onze mois\n• Une navette gratuite partira du quai"
    first = "Le vieux pont d'Ornay ferme le 3 mai."
    left = _text(above=f"{first}\n\n{points}")
    assert "Points forts" not in left
    assert "• " not in left


@pytest.mark.parametrize(
    "caption",
    [
        "2 de 9 | Un bus scolaire repose sur le côté après la crue à Ornay.",
        "Image 2 de 5 : Une grue effondrée sur le quai nord",
        "3 sur 4 – Des secours fouillent les maisons du quai d'Ornay.",
        "Une grue effondrée sur le quai nord, le 3 mars 2026. Jo Dale/La Presse canadienne",
        "Regarder maintenant : 1:42 La grue s'effondre",
    ],
)
def test_a_numbered_picture_or_a_timed_film_tells_no_news(caption: str) -> None:
    assert _text(above=caption) == WHOLE
    assert _text(between=caption) == WHOLE


@pytest.mark.parametrize(
    "mention",
    [
        "© 2026 The Lomane Post. Tous droits réservés. Utilisé avec permission.",
        "Ce contenu est produit par une équipe distincte de la rédaction.",
        "Un bon journalisme coûte cher. Soutenez The Lomane Post à partir de 1 € par mois.",
        "Le Lomane Post ne cautionne pas les opinions exprimées par les commentateurs.",
        "Cette histoire a été publiée à l'origine dans The Lomane Post et est reproduite ici avec permission.",
    ],
)
def test_what_a_paper_says_of_its_own_page_goes(mention: str) -> None:
    assert _text(below=mention) == WHOLE


@pytest.mark.parametrize(
    "told",
    [
        "Louise Hamelin ne cautionne pas les propos de son adjoint, a-t-elle dit lundi soir.",
        "Une lettre a été publiée dans le journal du quai en mai, selon Louise Hamelin.",
    ],
)
def test_a_sentence_of_like_words_stays(told: str) -> None:
    assert told in _text(between=told)
