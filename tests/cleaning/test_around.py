"""What stands around a text: remarks behind a request, captions, calls, lists without marks; an interview's last question stays."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.types import Source
from tests.cleaning.ornay import BODY, MORE


def test_who_signs_a_request_is_no_title() -> None:
    asked = "Bonjour, merci de réécrire entièrement la dépêche ci-dessous (environ 400 mots), ton sobre. Cordialement, Sandrine"
    result = clean(Source(f"{asked}\n\nLe pont d'Ornay ferme pour onze mois\n\n{BODY}\n\n{MORE}"))
    assert result.title == "Le pont d'Ornay ferme pour onze mois"
    assert "Sandrine" not in result.text


def test_a_title_glued_to_a_colon_of_the_request_keeps_its_own() -> None:
    asked = "Rewrite in French, human-like, SEO friendly, 500 words, H2s:"
    result = clean(Source(f"{asked}Pont d'Ornay : la ville ferme le passage pour onze mois\n\n{BODY}\n\n{MORE}"))
    assert result.title == "Pont d'Ornay : la ville ferme le passage pour onze mois"


def test_a_caption_goes_with_its_credit_and_with_what_describes_the_picture() -> None:
    shown = "Un homme dans un chapeau debout sur un pont sec, regardant vers le bas"
    caption = "Louise Hamelin dit que c'est le pire été depuis 1982. (Nouvelles locales : Ana Roy)"
    result = clean(Source(f"Le pont d'Ornay ferme pour onze mois\n\n{shown}\n{caption}\n\n{BODY}\n\n{MORE}"))
    assert result.text == f"{BODY}\n\n{MORE}"


def test_short_lines_in_a_row_are_no_subheads() -> None:
    listed = "FAITS SAILLANTS\nLe pont arbore une arche de pierre\nLa navette sera gratuite\nElle partira le 22 mai"
    result = clean(Source(f"Le pont d'Ornay ferme pour onze mois\n\n{listed}\n\n{BODY}\n\n{MORE}"))
    assert "heading" not in [block.kind for block in result.blocks]
    assert result.blocks[0].kind == "paragraph"


@pytest.mark.parametrize(
    "line", ["LES MOINS : places arrière, autonomie sur autoroute, recharge moyenne", "Note : 14,5/20"]
)
def test_a_label_and_what_it_lists_heads_nothing(line: str) -> None:
    result = clean(Source(f"Le pont d'Ornay ferme pour onze mois\n\n{BODY}\n\n{line}\n\n{MORE}"))
    assert all(block.kind == "paragraph" for block in result.blocks)


@pytest.mark.parametrize(
    "line",
    [
        "Qu'avez-vous pensé du pont ? Dites-le-nous dans les commentaires ci-dessous ! Restez à l'écoute pour plus de nouvelles d'Ornay.",
        "Pour les dernières nouvelles technologiques, suivez-nous sur X, Facebook et WhatsApp.",
        "Cet article contient des liens affiliés.",
        "Musée d'Ornay, 3, rue du Cloître. Ouvert du mercredi au lundi, de 10 h à 18 h.",
    ],
)
def test_calls_and_addresses_behind_a_text_go(line: str) -> None:
    assert (
        clean(Source(f"Le pont d'Ornay ferme pour onze mois\n\n{BODY}\n\n{MORE}\n\n{line}")).text == f"{BODY}\n\n{MORE}"
    )


def test_the_last_question_of_an_interview_stays_and_who_laughs_is_not_quoted() -> None:
    text = (
        "Entretien avec Ana Roy, autrice d'une enquête sur les ponts\n\n"
        "Autrice à Besançon, Ana Roy publie une enquête menée pendant deux ans auprès de 1 860 lycéens.\n\n"
        "Pourquoi les ponts ?\n\nParce que je les traverse chaque jour avec mes deux enfants depuis dix ans, sous la pluie.\n\n"
        "Qui les construit ?\n\nJe ne sais pas, mais je les remercie chaque matin quand je passe la rivière en vélo.\n\n"
        "Et vous, que construisez-vous ?\n\n(Elle rit.) Je plante des arbres au bord de la rivière, où mes enfants jouent le dimanche avec leurs amis."
    )
    result = clean(Source(text))
    assert "Et vous, que construisez-vous ?" in result.text
    assert "rit" not in result.text
    assert "« Je plante des arbres" in result.text


@pytest.mark.parametrize(
    "line",
    [
        "Caption: La fusée sur le pas de tir ce mois-ci. Photo / Fourni",
        "Newsletter Culture : chaque vendredi, le meilleur de l'actualité culturelle. Je m'inscris",
        "Obtenez les titres du jour livrés droit à votre boîte de réception — Inscrivez-vous",
    ],
)
def test_a_caption_and_letters_to_subscribe_to_go(line: str) -> None:
    assert (
        clean(Source(f"Le pont d'Ornay ferme pour onze mois\n\n{BODY}\n\n{line}\n\n{MORE}")).text == f"{BODY}\n\n{MORE}"
    )
