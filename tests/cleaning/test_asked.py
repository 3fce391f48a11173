"""The pasted request: how people really ask, at the head, at the foot, glued to the title, in two languages."""

import pytest

from generator import Source
from generator.cleaning import clean
from generator.types import Cleaned

TITLE = "Voltéon choisit Brévannes-sur-Orle pour sa nouvelle usine de batteries"
BODY = (
    "Le groupe Voltéon a annoncé mardi 3 mars la construction d'une usine de batteries à Brévannes-sur-Orle. "
    "Le site doit employer 1 400 personnes d'ici à 2030.\n\n"
    "Les travaux doivent commencer en septembre et durer vingt-six mois."
)


def read(text: str) -> Cleaned:
    return clean(Source(text))


@pytest.mark.parametrize(
    "text",
    [
        f"Customize this title in french: {TITLE}\nMake it SEO compatible, with subheadings\n\n{BODY}",
        f"customize this title in french{TITLE}\nmake this article seo compatible, min 700 words\n{BODY}\nMerci !",
        f"The title should be customized too: {TITLE}\n\n{BODY}",
        f"Translate and rewrite in French, unique content, customize this title in French, 900 words\n\n{TITLE}\n\n{BODY}",
        f"Translate this title to French : {TITLE}. Then write an SEO article, at least 700 words, add FAQ.\n\n{BODY}",
        f"I want you to write a SEO article of 750 words based on the text below. Title: {TITLE}\n\n{BODY}",
        f"Fais-moi un article optimisé pour Google, avec 4 sous-titres.\nSujet : {TITLE}\n\n{BODY}",
        f"Peux-tu réécrire ce titre en français et optimiser l'article, 600 mots ? Voici le texte :\n\n{TITLE}\n\n{BODY}",
        f"{TITLE}\n\n{BODY}\n\nMake this article seo compatible, be in french, create at least 700 words",
    ],
)
def test_the_title_is_found_and_no_word_of_the_request_stays(text: str) -> None:
    found = read(text)
    assert found.title == TITLE
    assert found.text == BODY


def test_every_setting_of_one_sentence_is_read() -> None:
    asked = "Peux-tu réécrire ce titre et optimiser l'article pour le SEO, avec des sous-titres, 600 mots, ton sérieux, mot-clé : usine de batteries."
    request = read(f"{asked} Voici le texte :\n\n{TITLE}\n\n{BODY}").request
    assert (request.min_words, request.tone, request.keyphrase) == (600, "sérieux", "usine de batteries")
    assert request.subheads
    assert request.seo
    assert not request.title


def test_a_key_phrase_in_a_line_of_its_own_is_a_setting() -> None:
    found = read(f"Rédige un article de 800 mots.\nLe mot clé est « usine de batteries ».\n\n{TITLE}\n\n{BODY}")
    assert found.request.keyphrase == "usine de batteries"
    assert found.title == TITLE


def test_a_button_left_of_a_banner_is_noise() -> None:
    found = read(f"{TITLE}\n\n{BODY}\n\nNous utilisons des cookies pour améliorer votre expérience. Accepter")
    assert found.text == BODY


def test_share_buttons_one_a_line_are_noise() -> None:
    buttons = "Partager cet article :\nCourriel ,\nFacebook ,\nTwitter ,\nIdenti.ca ,\nYahoo!"
    assert read(f"{TITLE}\n\n{BODY}\n\nÉvènements du 24 septembre 2016\n\n{buttons}").text == BODY


@pytest.mark.parametrize(
    "request_text",
    [
        "customize this title in french, seo compatible, subheadings, at least 700 words{title}\n\n{body}",
        "Article en français svp, compatible SEO, sous-titres, 700 mots{title}\n\n{body}",
        "Titre à personnaliser en français + article SEO avec sous-titres (700 mots min) {title}\n\n{body}",
        "Personnalise ce titre et fais un article SEO de 700 mots avec des sous-titres{title}\n\n{body}",
        "Customize title, french, SEO, subheadings, min 700 words\n\n{title}\n\n{body}",
        "seo article in French please — new title, H2 headings, FAQ at the end, 700 words\n\n{title}\n\n{body}",
        "{title}\nArticle compatible SEO, avec sous-titres, au moins 700 mots\n\n{body}",
        "Merci de réécrire ce titre et d'ajouter une FAQ, SEO, intertitres, 700 mots : {title}\n\n{body}",
        "<!-- request: rewrite in french, seo compatible, subheadings, at least 700 words -->\n{title}\n\n{body}",
    ],
)
def test_a_request_is_read_piece_by_piece_up_to_the_title(request_text: str) -> None:
    found = read(request_text.format(title=TITLE, body=BODY))
    assert (found.title, found.text) == (TITLE, BODY)
    assert (found.request.min_words, found.request.subheads, found.request.seo) == (700, True, True)


@pytest.mark.parametrize(
    "title",
    [
        "SEO : Google change son algorithme de classement",
        "Article 49.3 : le gouvernement engage sa responsabilité",
        "Titres de séjour : la préfecture annonce un nouveau guichet",
        "En français, la loi dit autre chose que son décret",
        "Séoul et Tokyo signent un accord sur les batteries",
        "Introduction du loup : les éleveurs manifestent",
    ],
)
def test_a_title_that_speaks_of_articles_is_no_request(title: str) -> None:
    found = read(f"{title}\n\n{BODY}")
    assert found.title == title
    assert not found.request.lines


def test_a_title_run_into_its_text_on_the_line_of_the_request_is_cut_free() -> None:
    body = " ".join(f"{BODY.split('.')[0]} numéro {n}, selon la mairie." for n in range(2, 6))
    found = read(f"Customize this title and make the article seo compatible, at least 700 words {TITLE} {body}")
    assert (found.title, found.text) == (TITLE, body)


def test_a_title_run_into_a_dateline_is_cut_free_without_any_request() -> None:
    body = " ".join(f"{BODY.split('.')[0]} numéro {n}, selon la mairie." for n in range(2, 6))
    assert read(f"{TITLE} 8 août 2016 . – {body}").title == TITLE
    assert read(f"{TITLE} ORNAY, 3 mars (AFP) - {body}").text == body


@pytest.mark.parametrize(
    "text",
    [
        f"SEO article please\n{TITLE}\n\n{BODY}\n\nmin 700 words thanks",
        f"TITLE: {TITLE}\nARTICLE:\n{BODY}\nwords: 700",
        f"**customize this title in french, 700 words** {TITLE}\n\n{BODY}",
        f"{TITLE} customize this title in french, 700 words\n\n{BODY}",
        f"{TITLE}\n(700 mots, SEO, sous-titres)\n\n{BODY}",
        f"{TITLE}\n\n{BODY} Rewrite in French, make this article seo compatible, 700 words",
        f"{TITLE}\n\n{BODY}\n\n---\nrewrite in french, SEO, with a FAQ, at least 700 words",
    ],
)
def test_a_request_may_stand_anywhere_around_the_text(text: str) -> None:
    found = read(text)
    assert (found.title, found.text, found.request.min_words) == (TITLE, BODY, 700)


def test_a_key_phrase_ends_with_the_parenthesis_around_it() -> None:
    asked = "Merci de générer un article de presse (environ 750 mots, intertitres, mot-clé : usine Voltéon)"
    assert read(f"{asked}\n\n{TITLE}\n\n{BODY}").request.keyphrase == "usine Voltéon"


def test_a_plus_may_stand_between_the_words_asked_for_and_the_title() -> None:
    found = read(f"Customize title in french, SEO, sub-headings, 700 words+{TITLE}\n\n{BODY}")
    assert (found.title, found.request.min_words) == (TITLE, 700)


@pytest.mark.parametrize(
    "line",
    [
        "(Cette histoire n'a pas été éditée par notre personnel et vient d'un flux.)",
        "Partage tes histoires et opinions avec nous ici.",
        "(Retrouvez toutes les actualités du marché et les dernières nouvelles sur l'application.)",
        "…plus moins",
    ],
)
def test_what_the_site_says_of_itself_is_noise(line: str) -> None:
    found = read(f"{TITLE}\n\n{BODY}\n\n{line}")
    assert found.text == BODY
    assert [removal.text for removal in found.removed] == [line]


def test_a_reader_who_shares_a_story_stays() -> None:
    told = "Les habitants partagent leurs histoires avec le musée depuis mars."
    assert told in read(f"{TITLE}\n\n{BODY}\n\n{told}").text


@pytest.mark.parametrize(
    "line", ["KELOWNA, C.-B. (AP) — ", "PORTLAND, Oregon (Reuters) - ", "BREST, Finistère, 3 mars (AFP) - "]
)
def test_a_dateline_may_name_the_province_of_its_town(line: str) -> None:
    found = read(f"{TITLE}\n\n{line}{BODY}")
    assert found.text == BODY
    assert found.origin


@pytest.mark.parametrize(
    "asked", ["environ 500 mots", "about 500 words", "~500 words", "500 words approx", "around 500 words"]
)
def test_about_so_many_words_is_as_many_or_a_few_more(asked: str) -> None:
    request = read(
        f"Write a french article from this study summary, {asked}, friendly tone\n\n{TITLE}\n\n{BODY}"
    ).request
    assert (request.min_words, request.max_words) == (500, 600)


def test_a_wish_after_a_request_is_no_title() -> None:
    asked = "Bonjour, pourriez-vous reprendre cet article (environ 550 mots), avec trois intertitres ? Merci d'avance et bonne journée !"
    assert read(f"{asked}\n{TITLE}\n\n{BODY}").title == TITLE


@pytest.mark.parametrize(
    "asked",
    [
        "Refais moi cet article en bon francais, 500-600 mots, avec sous titres, ton neutre. Mot clé: grève port Orvane. Pas de liste a puces, et enlève les pubs.",
        "Kindly rewrite this as a French news article, 700 words approx, H1 + 4 H2s. Please stay careful & keep all figures exact. Thank you so much",
        "<!-- NOTE for editor: pls redo this in nice French, 450 to 550 words, 3 headings. key phrase = usine Voltéon. thx, L. -->",
    ],
)
def test_what_a_request_goes_on_to_ask_goes_with_it(asked: str) -> None:
    found = read(f"{TITLE}\n{asked}\n\n{BODY}")
    assert (found.title, found.text) == (TITLE, BODY)


def test_a_title_glued_to_what_a_request_forbids_begins_with_its_capital() -> None:
    asked = "Article français optimisé SEO svp: 600 mots mini, H2 x3. Expression clé : usine Voltéon. Merci de pas inventer de chiffres"
    found = read(f"{asked}{TITLE}\n\n{BODY}")
    assert (found.title, found.text) == (TITLE, BODY)
