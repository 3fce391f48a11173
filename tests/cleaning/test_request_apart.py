"""What of the lines with a request is neither the title nor the story goes, by what it is and not by its wording."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.types import Cleaned, Source

TITLE = "La coopérative des Salines rachète le vieux phare de Porsmélen"
STORY = (
    "La coopérative des Salines a racheté samedi le phare de Porsmélen, éteint depuis 1987. Elle a payé 240 000 euros.",
    "Le phare doit accueillir un musée du sel et deux logements. Les travaux coûteront 600 000 euros, selon la coopérative.",
    "« Nous voulons rouvrir le phare au public », a expliqué la directrice de la coopérative, Maïna Le Roux.",
    "La commune de Porsmélen, qui avait mis le phare en vente, paiera la route d'accès. Le musée ouvrira en juin 2027.",
)


def _read(*parts: str) -> Cleaned:
    return clean(Source("\n\n".join(parts)))


def _is_whole(found: Cleaned) -> bool:
    return (found.title, found.text) == (TITLE, "\n\n".join(STORY))


@pytest.mark.parametrize(
    "asked",
    [
        "Réécris.",
        "- 600 mots\n- intertitres\n- en français",
        "Task: rewrite\nWords: 600\nAvoid: passive voice, clichés",
        "Consigne : 600 mots.\nÀ éviter : le conditionnel partout, les listes",
        "Article de 600 mots, deux intertitres. Je compte sur toi !",
        "French, 600 words, subheads 🙏",
        "Merci de rédiger 600 mots minimum.\nBien à vous,\nNolwenn Kerdilès\nResponsable éditoriale",
    ],
)
def test_a_title_glued_to_any_request_is_found(asked: str) -> None:
    assert _is_whole(_read(f"{asked}{TITLE}", *STORY))


@pytest.mark.parametrize(
    "below",
    [
        "Pas de titre putaclic.",
        "FAQ : oui, 3 questions",
        "Aucune image.",
        "❌ pas de listes",
        "tnx",
        "Je compte sur toi !",
        "Deadline 18 h.",
    ],
)
def test_what_is_left_of_a_request_below_the_story_goes_with_what_stands_above(below: str) -> None:
    assert _is_whole(_read("Article de 600 mots en français, avec des intertitres.", TITLE, *STORY, below))


@pytest.mark.parametrize(
    "above",
    [
        "L'objectif est de se positionner sur « bon plan ».",
        "Attention client exigeant ! 600 mots pile, sous-titres.",
        "Rédacteur : Sam\nDate limite : ce soir\nLongueur : 700 mots",
    ],
)
def test_what_stands_above_the_title_and_is_not_told_goes_with_a_request_below(above: str) -> None:
    assert _is_whole(_read(above, TITLE, *STORY, "Prévoir 600 mots, des intertitres et une FAQ."))


def test_the_last_line_of_a_story_stays_though_a_request_stands_above() -> None:
    for last in ("Le texte doit être voté mardi.", "Vous pouvez visiter le phare samedi.", "La vente est signée."):
        assert last in _read("Article de 600 mots en français, avec des intertitres.", TITLE, *STORY, last).text


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("1. Changer le titre\n2. Minimum 600 mots\n3. Mettre des sous-titres", 600),
        ("Longueur ? 650. Langue ? Français. Sous-titres ? Oui. Merci !", 650),
        ("Version structurée demandée : 350 mots minimum, trois points clés, puis le détail.", 350),
        ("Étape 1 : lis le texte. Étape 2 : repère les faits. Étape 3 : rédige un article de 700 mots.", 700),
        ("**Task:** rewrite in French\n**Words:** 700\n**Style:** newspaper", 700),
        ("Pls write the artical in frensh, min 700 wrds, with sub heding", 700),
        ("Necesito un artículo en francés de 600 palabras, con un título nuevo. Gracias.", 600),
        ("Riscrivi questo articolo in francese, minimo 700 parole, con sottotitoli. Grazie!", 700),
        ("Bitte schreibe diesen Artikel auf Französisch um, mindestens 700 Wörter. Danke!", 700),
        ("Por favor reescreva este artigo em francês, mínimo 700 palavras, com subtítulos", 700),
    ],
)
def test_a_request_in_a_list_or_in_another_language_is_heard_above_and_below(asked: str, words: int) -> None:
    for found in (_read(asked, TITLE, *STORY), _read(TITLE, *STORY, asked)):
        assert _is_whole(found)
        assert found.request.min_words == words


def test_a_letter_around_a_request_goes_with_it_below_the_story() -> None:
    letter = (
        "Bonjour,",
        "J'espère que vous allez bien. Je vous transmets le texte de notre confrère afin que vous en tiriez un article.",
        "Il devra compter au moins 700 mots et être structuré par des intertitres.",
        "Je reste à votre disposition.",
        "Bien à vous,\nNolwenn Kerdilès",
    )
    assert _is_whole(_read(TITLE, *STORY, *letter))
    assert _is_whole(_read(*letter, TITLE, *STORY))


def test_a_story_on_the_craft_of_writing_asks_for_nothing() -> None:
    title = "Le journal Grand Large fait écrire ses brèves par un logiciel"
    story = (
        "Le journal Grand Large a annoncé jeudi que ses brèves seraient écrites par un logiciel, relu par un journaliste.",
        "« Je veux un texte clair, sans jargon, avec un titre court », a expliqué la directrice, Anna Prigent. "
        "L'outil de la société Verbatim produit un article de 250 mots en douze secondes.",
        "Selon les syndicats du journal, les titres du logiciel sont optimisés pour les moteurs de recherche.",
        "La société Verbatim affirme que son logiciel ne copie aucun texte. Le journal publiera un bilan en mars.",
    )
    found = _read(title, *story)
    assert (found.title, found.text, found.request.lines) == (title, "\n\n".join(story), ())


def test_a_name_written_with_a_capital_inside_parts_no_title() -> None:
    title = "YouTube ferme ses studios et QuickFilm les rachète"
    story = (
        "La plateforme YouTube a fermé mardi ses studios de Lyon. La société QuickFilm les rachète pour deux millions d'euros.",
        "Selon QuickFilm, les studios de YouTube rouvriront en mars avec quarante salariés de plus.",
    )
    found = _read("Article de 600 mots, intertitres.", title, *story)
    assert (found.title, found.text) == (title, "\n\n".join(story))


@pytest.mark.parametrize(
    "asked", ["Title max 65 characters :", "Titre à changer, 65 signes max :", "Réécris ce titre :"]
)
def test_a_word_of_the_craft_inside_a_title_does_not_cut_it(asked: str) -> None:
    title = "Lumenar ferme deux usines alors que le fabricant de puces affronte une « mauvaise passe » en Asie"
    story = (
        "Le groupe Lumenar a annoncé mardi la fermeture de deux usines de l'Oregon, qui emploient 4 200 personnes.",
        "Les syndicats de Lumenar demandent une réunion. Les usines fermeront en mars, selon la direction du groupe.",
    )
    for tail in ("", "\nMake it SEO friendly, 700 words"):
        found = _read(f"{asked} {title}{tail}", *story)
        assert (found.title, found.text) == (title, "\n\n".join(story))
