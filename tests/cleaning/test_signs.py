"""Requests as people word them: whatever the words, they set the article and never reach it, and the title below them stays whole."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.cleaning.signs import behind, ordered
from generator.sources import read_bytes
from generator.types import Cleaned

TITLE = "La banque centrale tchèque abaisse son taux directeur à 3,5 %"
BODY = """La banque centrale tchèque a abaissé jeudi son taux directeur de 0,25 point, à 3,5 %, a indiqué son gouverneur Jan Novotny à Prague.

Les prix à la consommation ont augmenté de 2,4 % sur un an en mars, après 2,7 % en février, selon l'office de la statistique.

La prochaine réunion de politique monétaire se tiendra le 26 juin."""
REQUESTS = (
    "Please turn the text above into a well written French article, 450-550 words. Keep all figures. One title, a short standfirst, 3 subheadings. No bullet lists.",
    "Peux tu reecrire ce texte stp en bon francais, seo, au moins 600 mots avec des h2",
    "Hello, I need a French article (700 words) from the text below. Please keep all the figures and quotes, add H2 subheadings and a catchy SEO title. Thanks!",
    "You are a professional French journalist. Rewrite the following article in French with a neutral tone. Minimum 650 words. Use subheadings. Focus keyword: fusion télécoms.",
    "Merci de reformuler l'article suivant pour le site, 500 mots, sans copier, avec un chapô et trois intertitres.",
    "fais moi un article seo 800 mots francais h2 h3 titre accrocheur",
    "Article en français svp, 600 mots, SEO, sous titres, ton journalistique, ne pas inventer",
    "Can u make it french + SEO friendly + 700 words + subheads + faq",
    "Transforme ce texte en article de blog optimisé pour Google (mot-clé : sieste et mémoire), environ 650 mots, avec introduction, 4 H2 et une FAQ.",
    "Traduis et adapte en français ce qui suit, 600 à 700 mots, structure H2/H3, ton accessible, évite les répétitions.",
    "pls rewrite this in French, human-like, no AI detection, 750 words, with headings and bullet points",
    "Voici un article à réécrire : garde les citations, change le titre, 500 mots minimum, SEO.",
    "Rédige un article optimisé pour le référencement naturel à partir du texte suivant. Longueur : 700 mots. Ton : neutre. Public : grand public. Inclure : une méta description, 3 sous-titres.",
    "Je voudrais une version française de ce papier pour notre site d'actualité : 550 mots au moins, un titre de 60 caractères max, pas de copier-coller.",
    "Customise title in French, SEO, subheadings, 800 words min, keep facts exact",
    "make an article from this, french, 600 words, news style, h2, no clickbait",
    "Génère un article de presse de 600 mots. Utilise un style journalistique. Ajoute des intertitres. Ne mentionne pas la source.",
    "Écris-moi un papier de 500 mots là-dessus, avec un titre qui claque et deux inters",
    "Ecrire un article de 700 mots en francais sur ce sujet avec titres h2, meta description et mots cles",
    "Could you please paraphrase this press article into fluent French (approx. 600 words), SEO optimised, with an H1, several H2s and a short conclusion? Do not invent anything.",
    "FR version please. 500-600 words. Headline under 65 characters. Subheads. No invented quotes.",
    "Prends ce texte et fais-en un article en français correct, 700 mots minimum, avec des sous-titres, référencement optimisé",
    "Synthétise cette dépêche en 300 mots, style factuel, un intertitre, et propose un titre SEO.",
    "Salut ! Tu peux me retravailler ce texte pour le web ? 500 mots, titres et sous-titres, et garde le nom des personnes. Merci",
    "Translate to french and rewrite, avoid word for word, at least 600 words, use h2 tags, seo meta title and description",
    'Consigne : article de 600 mots, H2, ton neutre, mot clé "grève des enseignants", pas d\'invention.',
    "I want you to act as a SEO content writer that speaks and writes fluent French. Write a 700 word article based on the text below, with subheadings, in French.",
    "Reprends l'info ci-dessous pour notre rubrique économie : 450 mots, chapô, 2 intertitres, pas de jargon.",
    "À réécrire en français, 600 mots, optimisé SEO",
    "600 mots, français, seo, h2",
    "article 700 mots, seo, fr",
    "Objectif : un article unique de 600 mots minimum, en français, structuré en H2 et optimisé pour « rappel fromage ».",
    "Please create an original, plagiarism free French article of 700+ words using this info. Add subheadings & keep a professional tone.",
    "Il faut que ce texte devienne un article web : 500 mots, titre, chapô, intertitres, sans reprendre les phrases telles quelles.",
    "rewrite french seo 700 words subheading title customize",
)
NOT_GLUED = ("Salut", "Rédige un article optimisé")  # « Inclure : … : titre » is nobody's way of writing


def _read(text: str) -> Cleaned:
    return clean(read_bytes(text.encode(), "demande.txt"))


@pytest.mark.parametrize("request_line", REQUESTS)
def test_a_request_above_or_below_the_text_never_reaches_it(request_line: str) -> None:
    for source in (f"{request_line}\n\n{TITLE}\n\n{BODY}", f"{TITLE}\n\n{BODY}\n\n{request_line}"):
        found = _read(source)
        assert (found.title, found.text) == (TITLE, BODY.replace("3,5\u00a0%", "3,5 %"))
        assert found.request.lines


@pytest.mark.parametrize("request_line", [line for line in REQUESTS if not line.startswith(NOT_GLUED)])
def test_a_title_behind_its_request_on_one_line_stays_whole(request_line: str) -> None:
    link = " " if request_line[-1] in ".:!?" else " : "
    assert _read(f"{request_line}{link}{TITLE}\n\n{BODY}").title == TITLE


@pytest.mark.parametrize(
    "text",
    [
        "Tu peux maintenant écrire pour notre site et rejoindre la communauté.",
        "Il a écrit un article de 700 mots en français sur la réforme.",
        "« Je veux un texte clair », demande la ministre.",
        "Le titre de champion revient à Castelroux.",
        "Google change son référencement : ce qui attend les sites.",
        "Ce texte de loi compte 54 articles.",
        "Bonjour tristesse revient en librairie.",
        "Réécrire l'histoire : le musée rouvre ses archives.",
    ],
)
def test_a_sentence_of_the_text_is_no_request(text: str) -> None:
    assert (ordered(text), behind(text)) == (0, len(text))


def test_what_a_request_of_several_sentences_sets_is_all_read() -> None:
    asked = "You are a French journalist. Rewrite the article below. Minimum 650 words. Use subheadings. Focus keyword: taux tchèque."
    found = _read(f"{asked}\n\n{TITLE}\n\n{BODY}").request
    assert (found.min_words, found.subheads, found.keyphrase) == (650, True, "taux tchèque")


def test_a_title_glued_to_the_last_order_is_cut_free() -> None:
    asked = "reecris sa en mieu svp, style journalistique, 350-400 mots. atention a pas dire quil est coupable"
    found = _read(f"{asked} {TITLE}\n\n{BODY}")
    assert (found.title, found.request.min_words, found.request.max_words) == (TITLE, 350, 400)
