"""The title in a line of a request is found whole, before, between or behind its words, glued to them or not."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.types import Source

STORIES = {
    "Brightloop met en pause son assistant IA après que des utilisateurs ont vu les conversations d'inconnus": (
        "Brightloop a suspendu mardi son assistant d'intelligence artificielle dans 31 pays, après que des dizaines d'utilisateurs se sont plaints d'avoir lu les conversations d'étrangers.",
        "La société a déclaré qu'une erreur de cache expliquait la panne et que l'assistant reviendrait jeudi.",
    ),
    "Ghana : le Parlement rejette la taxe sur le carburant dans un coup dur pour le gouvernement": (
        "Les législateurs ghanéens ont rejeté dans la nuit de mardi à mercredi une taxe controversée sur le carburant, infligeant au gouvernement sa plus lourde défaite.",
        "Le texte a été battu de douze voix. Le ministre des Finances a dit regretter ce vote du Parlement.",
    ),
    "« On ne vend pas un pont », dit la maire de Lauzac": (
        "La maire de Lauzac a refusé lundi de vendre le pont de la ville à un groupe privé, lors d'un conseil municipal tendu.",
        "Le groupe proposait 4 millions d'euros pour le pont, fermé depuis 2021 aux camions.",
    ),
}
# What stands before the title and behind it.
REQUESTS = (
    ("Change this title in french to something more catchy", ""),
    (
        "Create a new french title from this :",
        "Article must be in French, SEO compatible, H2 and H3, at least 700 words. Keyword: pont. Convert nothing, keep the amounts as is",
    ),
    ("Make a personalized title in french.", ""),
    ("Peux-tu me refaire ce titre :", ""),
    ("Customize this title in french", ""),
    ("Title to customize :", ""),
    ("Titre à personnaliser :", ""),
    ("", "customize this title in french, 700 words"),
    ("", "(titre à changer, 600 mots, SEO)"),
    ("", "- rewrite title + article in French, 650 words"),
    ("Find me a better headline for:", ". Then write 600 words in French with subheadings."),
    ("Propose un meilleur titre que", "et écris un article de 600 mots en français"),
    ("Give this headline a French twist →", ""),
    ("Nouveau titre en français svp :", "Merci !"),
    ("Please translate and improve the following title:", "and then produce a 700 word SEO article"),
    ("Reformule le titre suivant :", "puis rédige un article de 800 mots avec des intertitres"),
    ("Article SEO 700 mots, titre à revoir :", ""),
    ("Customize title in French (max 60 chars):", ""),
    ("TITLE:", "WORDS: 700. LANG: FR."),
    ("Titre :", "Longueur : 700 mots. Ton : neutre."),
    ("1) Title:", "2) 600 words 3) French"),
    ("Write an SEO article in French (600 words) with this title, but customised:", ""),
    ("Rewrite this title so that it is unique", ""),
    ("Personnalise ce titre en français et fais un article de 700 mots avec des sous-titres", ""),
    ("I need this title changed in french please", "make the article seo compatible"),
    ("Trouve un titre plus accrocheur que celui-ci :", "Article : 500 mots, H2, français."),
    ("Titre original :", "À réécrire en 550 mots, avec chapô"),
    ("Can you customise this title ?", "Also article must be 600 words, subheadings, french"),
    ("En français s'il te plaît, avec un autre titre que", ""),
    ("Modifie ce titre", "et fais l'article compatible SEO, 700 mots minimum"),
    ("seo french 700 words subheadings title =", ""),
    ("Let the title be customized in french", "Let there be subheadings, 700 words"),
    ("the title must be changed:", ""),
    ("Ce titre doit être personnalisé :", ""),
    ("Mets un titre différent de", ", 600 mots, inters"),
    ("Bonjour, merci de retravailler ce titre", "et d'écrire 600 mots en français"),
    ("Hi! New title please (french):", "- and 700 words, seo"),
    ("Rédige un article à partir de ce titre et du texte :", ""),
    ("article in french, min. 650 words, personalise the title", ""),
    ("Adapte le titre", "en gardant le sens, 500 mots"),
)


@pytest.mark.parametrize("title", STORIES)
@pytest.mark.parametrize(("before", "behind"), REQUESTS)
def test_a_title_among_the_words_of_a_request_is_found_whole(before: str, behind: str, title: str) -> None:
    story = "\n\n".join(STORIES[title])
    glued = f"{before}{title}{behind if behind[:1].isupper() else ' ' + behind}"
    for line in (f"{before} {title} {behind}", glued) if before else (f"{title} {behind}",):
        found = clean(Source(f"{line.strip()}\n\n{story}\n\nRewrite in french, 600 words"))
        assert (found.title, found.text) == (title, story)


def test_a_name_with_a_capital_inside_is_no_glue() -> None:
    story = "YouTube a retiré lundi trois vidéos de la maire de Lauzac. La maire demande que YouTube les rétablisse."
    title = "YouTube retire trois vidéos de la maire de Lauzac"
    assert clean(Source(f"customize this title in french{title}\n\n{story} {story}")).title == title


def test_a_key_phrase_that_the_text_tells_is_no_title() -> None:
    title, story = next(iter(STORIES.items()))
    asked = 'Article de 600 mots, mot-clé "assistant Brightloop conversations utilisateurs", ton neutre'
    found = clean(Source(f"{asked}\n\n{title}\n\n" + "\n\n".join(story)))
    assert (found.title, found.request.title) == (title, "")
