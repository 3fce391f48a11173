"""What stands around a request goes with it, the title that the text tells again stays, and no sentence of the story is taken for an order."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.cleaning.asking import hurried
from generator.types import Cleaned, Source

TITLE = "Mirande-sur-Lot : la piscine municipale fermera deux hivers pour travaux"
STORY = (
    "La piscine municipale de Mirande-sur-Lot fermera du 4 janvier 2027 au printemps 2029, a annoncé lundi le maire, Yves Castéra.",
    "Les travaux coûteront 7,4 millions d'euros. La région en paiera un tiers.",
    "« Les clubs iront nager à Puy-Laurac », promet l'adjointe aux sports, Inès Delmas.",
    "Les 1 150 abonnés de la piscine seront remboursés avant Noël, selon la mairie.",
)
ABOVE = (
    "Next article:",
    "Ok maintenant fais pareil avec celui-là, 700 mots :",
    "ChatGPT a dit :\nVoici l'article réécrit :",
    'Pls reword. No intro like "In this article". No conclusion.',
    "Write me something close to this but different enough not to be flagged.",
    "Tu connais le principe : tu reprends, tu reformules, tu ne plagies pas.",
    "Consigne : réécrire sans changer le sens. Attention : rester prudent ! Ne pas donner de nom.",
    "Contexte : je gère un site d'information locale.\nObjectif : publier une version originale.\nContraintes : français soutenu, pas de répétition.\n\nArticle source :",
    "Réécrivez l'article ci-après. Le nouveau titre ne devra pas dépasser 60 caractères. Le corps du texte comptera au moins 700 mots.",
    "Bonjour ! J'espère que tu vas bien. J'ai trouvé cet article sur un site concurrent. Tu peux le réécrire entièrement ?",
    "Voilà le texte, change un peu tout pour pas qu'on voie que c'est copié :)",
    "je veux que ça soit drôle",
    "J'ai copié ça sur un autre site ce matin. À toi de le rendre unique.",
    "Reprise d'agence à retravailler, enrichir, titrer et mettre en ligne avant 18 h.",
    "De : Claire Martin <claire.martin@exemple.fr>\nÀ : Redaction\nObjet : article à refaire\n\nBonjour,\n\nMerci de réécrire l'article suivant.\n\nCordialement,\nClaire",
    "Bonjour\nje souhaite un article de 600 mots\nsur le texte ci dessous\nen francais correct\nsans fautes\nmerci",
    "*** A FAIRE ***\n→ titre à personnaliser\n→ 700 mots\n→ français\n→ intertitres\n***************",
    "Content length: 700-900 words.\nAudience: French speakers.\nReading level: grade 8.\nVoice: active.",
    "Sujet du jour pour le site\nTon : chaleureux\nLongueur : 500 mots mini\nMerci !",
)
NAMED = (
    "Titre original : {}",
    "Titre de base: {}",
    "titre a modifier : {}\ntexte a modifier, 700 mots mini, en francais, pas de plagiat :",
    "TITRE (à changer) :\n{}\n\nTEXTE (à réécrire) :",
    "[Title to be customized] {}\n[Instructions] SEO, 700 words min, french, subheadings\n[Article]",
    "Article rewriting\nLanguage - French\nWords - 700 minimum\nTitle - {}",
    "Titre : {}\nChapô : à écrire\nCorps : à reformuler",
    "Consignes :\n- Réécrire l'article\n- 650 mots minimum\n- Ajouter des intertitres\n- Ne pas copier le texte original\n\nTitre original : {}",
)


def _read(*parts: str) -> Cleaned:
    return clean(Source("\n\n".join(parts)))


@pytest.mark.parametrize("asked", ABOVE)
def test_all_that_stands_above_a_title_told_again_goes_when_it_is_none_of_the_story(asked: str) -> None:
    found = _read(asked, TITLE, *STORY)
    assert (found.title, found.text) == (TITLE, "\n\n".join(STORY))


@pytest.mark.parametrize("asked", NAMED)
def test_a_title_behind_its_name_is_whole_and_the_name_of_the_text_goes(asked: str) -> None:
    found = _read(asked.format(TITLE), *STORY)
    assert (found.title, found.text) == (TITLE, "\n\n".join(STORY))


def test_the_name_of_a_text_before_it_on_its_line_goes() -> None:
    found = _read(f"Titre : {TITLE}\n600 mots\nARTICLE : {STORY[0]}", *STORY[1:])
    assert (found.title, found.text, found.request.min_words) == (TITLE, "\n\n".join(STORY), 600)


def test_a_story_that_opens_on_an_order_to_its_readers_stays_whole_behind_its_name() -> None:
    first = (
        "Réservez votre dernière baignade, et la piscine de Mirande-sur-Lot vous attendra : elle ferme le 4 janvier."
    )
    assert _read(f"Titre : {TITLE}\nMots : 600\nTexte : {first}", *STORY).text == "\n\n".join((first, *STORY))


def test_a_list_of_orders_behind_a_text_goes_with_its_heading() -> None:
    found = _read(TITLE, *STORY, "=====\nINSTRUCTIONS\n- 800 mots\n- SEO\n- Français\n- Titre personnalisé")
    assert (found.text, found.request.min_words) == ("\n\n".join(STORY), 800)


def test_what_an_assistant_offers_behind_a_text_goes() -> None:
    assert _read(TITLE, *STORY, "N'hésite pas si tu veux une version plus longue !").text == "\n\n".join(STORY)


@pytest.mark.parametrize(
    "asked", ["Réécris cet article, 700 mots.", "Rewrite in French, 700 words, SEO", "Ton : neutre"]
)
@pytest.mark.parametrize(
    "first",
    [
        "Rédiger 800 mots en dix minutes, avec un titre et des sous-titres : c'est ce que l'agence Véralis, à Nantes, demande à ses rédacteurs.",
        "Écrire un article de 700 mots en une heure : l'agence Véralis en rêvait.",
        "Selon la mairie, chaque article optimisé pour le référencement était vendu 45 euros à Véralis.",
    ],
)
def test_a_story_about_articles_keeps_its_first_sentence(asked: str, first: str) -> None:
    rest = (
        "L'agence Véralis a licencié lundi neuf rédacteurs, selon leur syndicat, qui dénonce une décision brutale.",
        "Le gérant de Véralis promet un plan pour les rédacteurs de Nantes avant la fin du mois de mai.",
    )
    title = "L'agence Véralis licencie neuf rédacteurs de Nantes"
    found = _read(asked, title, f"{first} Elle a prévenu les salariés par courriel.", *rest)
    assert found.title == title
    assert found.text.startswith(first)
    assert found.request.min_words in (0, 700)


def test_a_short_first_sentence_of_the_story_stays_below_a_request() -> None:
    assert _read("Réécris ça en 400 mots :", f"Fin du suspense. {STORY[0]}", *STORY[1:]).text.startswith(
        "Fin du suspense."
    )


def test_secondary_key_phrases_are_no_title() -> None:
    asked = "Mot-clé principal : piscine municipale\nMots-clés secondaires : Mirande-sur-Lot, travaux, abonnés\nIntention de recherche : informationnelle\nLongueur souhaitée : 700 mots"
    found = _read(asked, TITLE, *STORY)
    assert (found.title, found.request.keyphrase, found.request.min_words) == (TITLE, "piscine municipale", 700)


@pytest.mark.parametrize(
    ("asked", "field", "value"),
    [
        ("Réécris cet article. Pas de FAQ.", "questions", False),
        ("Réécris cet article. FAQ : non", "questions", False),
        ("Réécris cet article sans intertitres.", "subheads", False),
        ("Rewrite this article, not less than 1000 words", "min_words", 1000),
        ("Réécris cet article, phrases de moins de 20 mots", "max_words", 0),
        ("Rewrite this article, tone professional, 700 words", "tone", "professional"),
        ("Réécris cet article. Ton: décontracté / cible: 18-35 ans / 500 mots", "tone", "décontracté"),
        ("Réécris cet article dans un ton plutôt sérieux", "tone", "plutôt sérieux"),
        ("Focus keyphrase = piscine municipale | 700 mots | H2 | FR", "keyphrase", "piscine municipale"),
        ("reecris cet article, mots cles : piscine municipale", "keyphrase", "piscine municipale"),
    ],
)
def test_what_a_request_refuses_or_words_in_its_way_is_understood(asked: str, field: str, value: object) -> None:
    assert getattr(_read(asked, TITLE, *STORY).request, field) == value


def test_accents_may_be_missing_and_ranges_of_letters_stay() -> None:
    assert hurried("réécri[a-zà-ÿ]+") == "r[ée][ée]cri[a-zà-ÿ]+"


def test_where_nothing_is_asked_the_first_paragraph_stays_whatever_it_speaks_of() -> None:
    first = "Il faut réserver **deux mois à l'avance** pour espérer une place à bord. Les bus de nuit roulent souvent pleins entre les deux villes de la vallée."
    page = f"{first}\n\n![Un bus](/images/bus.jpg)\n\n## Des bus complets\n\n" + "\n\n".join(STORY)
    assert "Il faut réserver" in clean(Source(page, markup="markdown")).text
