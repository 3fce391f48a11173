"""What a request wants and seogen does not do is told, once each; nothing is told that was not asked."""

from __future__ import annotations

import pytest

from generator.cleaning import wishes
from generator.cleaning.settings import understood
from generator.types import Request


def _kinds(text: str) -> list[str]:
    return [wish.kind for wish in wishes.of(text)]


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        ("ajoute 2 images libres de droits", "images"),
        ("add a YouTube video", "videos"),
        ("plus an English version", "langue"),
        ("Langue : arabe", "langue"),
        ("keyword density 2%", "densite"),
        ("mets le mot-clé 5 fois", "densite"),
        ("3 liens internes", "liens_internes"),
        ("un lien vers lemonde.fr", "liens"),
        ("avec un tableau récapitulatif", "tableau"),
        ("add a table of contents", "sommaire"),
        ("avec des émojis", "emojis"),
        ("un post LinkedIn de 300 signes", "reseaux"),
        ("signé Claire Dubreuil", "auteur"),
        ("à publier le 12 décembre", "date"),
        ("complète avec des infos trouvées sur internet", "ajouts"),
        ("sans plagiat", "plagiat"),
        ("100% unique", "plagiat"),
        ("don't mention the source", "source"),
        ("humanize this", "detecteurs"),
        ("must pass AI detection", "detecteurs"),
        ("écris à la première personne", "opinion"),
        ("ton amical, tutoiement", "personne"),
        ("un appel à l'action à la fin", "action"),
        ("mots-clés en gras", "gras"),
        ("H2 et H3", "h3"),
        ("un intertitre tous les 200 mots", "cadence"),
        ("chapô de 250 signes", "chapo"),
        ("avoid passive voice", "phrases"),
        ("fais-en 3 versions", "versions"),
        ("livré en .docx", "fichier"),
        ("rank first on Google", "rang"),
    ],
)
def test_what_is_wanted_and_not_done_is_told(asked: str, kind: str) -> None:
    assert _kinds(f"Article de 700 mots, {asked}, merci.") == [kind]


@pytest.mark.parametrize(
    "asked",
    [
        "Article de 700 mots en français, intertitres H2, FAQ, optimisé SEO, titre accrocheur, méta description.",
        "pas d'images, sans emojis, aucun tableau, ne mets pas de liens externes",
        "Enlève les liens, les photos et les pubs. No emojis, no first person.",
        "images : non",
        "Traduis de l'anglais vers le français",
        "image alt text en plus",
        "Rewrite in French, 600 words, neutral tone, keep quotes, short paragraphs",
    ],
)
def test_nothing_is_told_that_was_not_asked(asked: str) -> None:
    assert _kinds(asked) == []


def test_a_wish_is_told_in_the_words_of_the_request() -> None:
    found = wishes.of("700 mots, avec un lien vers lemonde.fr (important), pas de liste.")
    assert [wish.asked for wish in found] == ["avec un lien vers lemonde.fr"]


@pytest.mark.parametrize(
    ("asked", "field", "value"),
    [
        ("titre de 70 signes au plus", "title_chars", 70),
        ("SEO title < 60 chars", "title_chars", 60),
        ("un titre de 8 mots max, 700 mots", "title_words", 8),
        ("méta description de 140 caractères", "description_chars", 140),
        ("FAQ de 4 questions", "faq", 4),
        ("FAQ (3 Q)", "faq", 3),
        ("pas de FAQ", "faqless", True),
        ("FAQ : non", "faqless", True),
        ("no headings please", "headless", True),
        ("sans intertitres", "headless", True),
        ("avec une conclusion", "closing", "yes"),
        ("pas de conclusion", "closing", "no"),
        ("with bullet points", "listed", True),
        ("slug : prix-eau-lyon", "slug", "prix-eau-lyon"),
        ("mots-clés : prix de l'eau, Lyon, régie", "keyphrases", ("Lyon", "régie")),
        ("mots-clés : prix de l'eau, Lyon, régie", "keyphrase", "prix de l'eau"),
        ('keywords "water price", "Lyon water"', "keyphrases", ("Lyon water",)),
        ("mot-clé : eau ; mots-clés secondaires : Lyon, régie", "keyphrases", ("Lyon", "régie")),
        ("tags x5", "tags", 5),
    ],
)
def test_a_request_sets_what_can_be_kept(asked: str, field: str, value: object) -> None:
    assert getattr(understood(Request(), asked, 1, titled=True), field) == value


def test_a_length_of_the_article_is_none_of_its_title() -> None:
    found = understood(Request(), "Titre accrocheur, 700 mots, méta de 150 signes", 1, titled=True)
    assert (found.title_chars, found.title_words, found.description_chars) == (0, 0, 150)
