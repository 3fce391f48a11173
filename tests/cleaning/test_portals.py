"""What agencies, portals, blogs and forums set around a text, as a translator renders it, goes; news that looks like it stays."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.sources import read_bytes
from generator.types import Cleaned

TITLE = "La mairie d'Orvane ferme son pont pour six mois"
FIRST = "La mairie d'Orvane a fermé son pont pour six mois, après la découverte d'une fissure."
SECOND = "Les travaux coûteront 2 millions d'euros, selon la maire Inès Vautrin, qui promet un bac gratuit aux piétons."


def _read(*paragraphs: str) -> Cleaned:
    return clean(read_bytes("\n\n".join(paragraphs).encode(), "page.txt"))


@pytest.mark.parametrize(
    "line",
    [
        "Reportage supplémentaire par le bureau d'Ornay",
        "L'écrivaine d'Orvane Presse Ana Delvaux à Ornay a contribué à ce rapport.",
        "Notre norme : Les principes de confiance de la fondation Orvane.",
        ", ouvre un nouvel onglet",
        "Cette dépêche contient des informations de la chaîne locale d'Ornay.",
        "Cet article vous est lu par une voix de synthèse.",
        "Seuls le titre et l'image de ce rapport ont pu être retravaillés par le personnel du Courrier.",
        "MISE À JOUR 2 : ajoute la réaction du préfet",
        "(Mise à jour avec la réaction du préfet)",
        "EXPLICATEUR : Comment un pont vieillit",
        "Classé sous : Travaux, Ornay",
        "Vous recevez cet e-mail parce que vous êtes inscrit à la liste du Courrier.",
        "Vous avez atteint votre limite d'articles gratuits.",
        "Êtes-vous d'accord ? Votez dans notre sondage.",
        "Étiez-vous sur le pont ? Écrivez-nous à temoins@orvane.example.",
        "Vous êtes déjà abonné ? Connectez-vous.",
        "Vous devez être connecté pour publier un commentaire.",
        "[+1234 caractères]",
        "Dernière modification par Marco62 (12 octobre 2026 à 09:20)",
        "Le pont d'Orvane, dimanche. Photo Karim Delvaux / Courrier",
        "Correction le 13 octobre 2026 : une version antérieure de cette histoire donnait un nom erroné.",
        "La reproduction de cet article est interdite sans autorisation.",
        "Les liens de cet article peuvent nous rapporter une commission.",
    ],
)
def test_it_goes_wherever_it_stands(line: str) -> None:
    for place in range(1, 4):
        paragraphs = [TITLE, FIRST, SECOND]
        paragraphs.insert(place, line)
        found = _read(*paragraphs)
        assert (found.title, found.text) == (TITLE, f"{FIRST}\n\n{SECOND}")


@pytest.mark.parametrize(
    "line",
    [
        "Les journalistes ont contribué à faire tomber le gouvernement, assure le ministre Paul Roy.",
        "Toute utilisation du téléphone est interdite à l'école d'Orvane depuis la rentrée de septembre.",
        "Ce rapport contient des informations de première main sur les essais menés en mai à Orvane.",
        "Cette histoire a été publiée en 1954 par un éditeur de Lyon, puis oubliée pendant un demi-siècle.",
        "Correction : le marché perd encore 3 % à Paris et efface ses gains du printemps.",
        "Seul le titre de champion lui manque encore, a dit son entraîneur après la rencontre de dimanche.",
        "Publiée par une revue médicale, l'étude porte sur 412 patients suivis pendant dix ans.",
    ],
)
def test_news_that_looks_like_it_stays(line: str) -> None:
    assert line in _read(TITLE, FIRST, line, SECOND).text


def test_a_contact_takes_no_paragraph_of_the_text() -> None:
    found = _read(TITLE, "Contact presse : Sarah Linel, sarah@orvane.example", FIRST, SECOND)
    assert found.text == f"{FIRST}\n\n{SECOND}"


def test_a_contact_takes_who_is_to_be_called() -> None:
    found = _read(
        TITLE, FIRST, SECOND, "Contact presse", "Sarah Linel, service des ponts et des routes, 01 23 45 67 89"
    )
    assert found.text == f"{FIRST}\n\n{SECOND}"


def test_a_life_of_the_writer_goes_above_the_text_and_under_a_byline() -> None:
    life = "Sarah Linel couvre les travaux publics depuis Ornay."
    assert _read(TITLE, life, FIRST, SECOND).text == f"{FIRST}\n\n{SECOND}"
    assert _read(TITLE, "Par Sarah Linel", FIRST, life, SECOND, SECOND[::-1]).text.count("Linel") == 0


def test_a_journalist_of_the_story_stays() -> None:
    told = "Sarah Linel est journaliste au Courrier d'Ornay depuis dix ans."
    assert told in _read(TITLE, FIRST, told, SECOND, SECOND.replace("Inès Vautrin", "Sarah Linel"), SECOND).text
