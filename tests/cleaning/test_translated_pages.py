"""What surrounds the text of an English page, as a browser translates it, is no part of the news."""

from __future__ import annotations

import pytest

from tests.cleaning.ornay import BODY, MORE, cleaned

FURNITURE = (
    "Continuer la lecture de l'histoire",
    "Continuez à lire l'histoire principale",
    "Défiler pour continuer",
    "4 mai 2026 · 5 min de lecture",
    "il y a 3 heures · 4 min de lecture",
    "3 mai 2026 à 14:20 · 2 minutes de lecture",
    "Lire en 3 minutes",
    "(Sauf pour le titre, cette histoire n'a pas été éditée par notre personnel et est publiée à partir d'un flux syndiqué.)",
    "Cette histoire a été publiée à partir d'un fil d'agence sans modification du texte. Seul le titre a été changé.",
    "Balises : Pont d'Ornay, Louise Hamelin",
    "Étiqueté avec : ponts, fleuve",
    "Histoires recommandées : liste de 4 éléments",
    "fin de la liste",
    "Le plus lu",
    "Choix de l'éditeur",
    "Dernière modification le mar. 3 nov. 2026 14.32 GMT",
    "Légende, Le pont des Tilleuls a été fermé lundi",
    "Image de fichier : le pont d'Ornay",
    "Droits d'auteur 2026 La Gazette d'Ornay. Tous les droits sont réservés.",
    "Nos standards : Les principes de confiance de la Gazette.",
    "Rapport de Ana Roy ; montage par Paul Noir",
    "Rapports d'Ana Roy à Ornay",
    "Avec des fichiers d'Ana Roy",
    "Ana Roy a contribué au reportage.",
    "Ajouter comme source préférée sur Google",
    "Rejoindre la conversation",
    "1,2 k actions",
    "Cet audio est généré automatiquement.",
    "Avez-vous été affecté ?",
    "Contenu parrainé",
    "Vérifiez à nouveau pour les mises à jour.",
    "En cliquant sur S'inscrire, vous acceptez nos conditions d'utilisation.",
    "Quelque chose s'est mal passé. Veuillez réessayer plus tard.",
    "Une version de cet article est parue à l'imprimé le 3 novembre 2026, section A, page 4.",
    "Pour plus de nouvelles locales, cliquez ici.",
    "Faits saillants de l'histoire",
)


@pytest.mark.parametrize("line", FURNITURE)
def test_it_goes_wherever_below_the_text_s_beginning_it_stands(line: str) -> None:
    assert cleaned(f"Le pont ferme\n\n{BODY}\n\n{line}\n\n{MORE}").text == f"{BODY}\n\n{MORE}"
    assert cleaned(f"Le pont ferme\n\n{BODY}\n\n{MORE}\n\n{line}").text == f"{BODY}\n\n{MORE}"


@pytest.mark.parametrize(
    "head", ["LIRE LA SUITE :", "Plus d'histoires", "Histoires tendance", "Le plus lu", "Meilleures histoires"]
)
def test_the_titles_of_other_pages_go_with_the_words_above_them(head: str) -> None:
    links = "Le conseil d'Ornay approuve un plan de 40 millions pour la gare\nCarte : où l'eau monte le plus vite"
    foot = "© La Gazette d'Ornay 2026. Tous droits réservés."
    assert cleaned(f"Le pont ferme\n\n{BODY}\n\n{MORE}\n\n{head}\n{links}\n\n{foot}").text == f"{BODY}\n\n{MORE}"


@pytest.mark.parametrize(
    "news",
    [
        "La lecture de l'histoire du pont a duré 5 minutes.",
        "Balises et bouées ont été posées autour du pont.",
        "La promotion de 2026 a défilé sur le quai.",
        "Tous les droits d'auteur du livre iront à la commune.",
        "Le rapport de la métropole a été remis lundi à la maire.",
        "Seul le titre de la fable a été gravé sur la pile.",
        "Lire en 3 minutes par page reste un exploit, dit la bibliothécaire.",
    ],
)
def test_news_of_like_words_stays(news: str) -> None:
    assert news in cleaned(f"Le pont ferme\n\n{BODY}\n\n{news}\n\n{MORE}").text


def test_a_title_may_be_a_word_of_such_furniture() -> None:
    assert cleaned(f"Promotion\n\n{BODY}\n\n{MORE}").title == "Promotion"
