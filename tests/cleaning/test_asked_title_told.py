"""The title of a request, in whatever words it is asked for: the text below tells it again."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.sources import read_bytes

TITLE = "Lorvane : la régie des eaux baisse ses tarifs de 4 % après trois ans de hausse"
BODY = (
    "La régie des eaux de Lorvane a baissé mardi ses tarifs de 4 %, une première après trois ans de hausse.\n\n"
    "La mesure concerne 12 000 foyers. Elle prend effet le 1er juin, a précisé le directeur de la régie, Paul Aubrac."
)
WORDINGS = (
    "Change this title in french to something more catchy {}",
    "Create a new french title from this : {}Article must be in French, SEO compatible, H2 and H3",
    "Peux-tu me refaire ce titre : {}",
    "Trouve un autre titre que « {} » et réécris l'article (700 mots, SEO)",
    "give me another headline for: {}, in french, seo ok, 500 words",
    "Reprends cet article, titre à retravailler ({}), 600 mots minimum, intertitres",
    "Hello, please give this piece a better french title: {}. Then rewrite it with subheadings, 700 words",
    "Nouveau titre svp {} 500 mots, SEO, sous-titres",
    "Titre : {} - à personnaliser, article SEO de 800 mots en français avec des sous-titres",
    "rewrite title + body ({}) 100% unique, at least 650 words",
)
ORDERS = (
    "Rédige un article SEO de 600 mots en français à partir de ce texte, avec des intertitres et un titre accrocheur.",
    "Rewrite the article below in French, at least 700 words, with subheadings, journalistic tone, no plagiarism",
    "Peux-tu réécrire cet article en français avec un titre plus accrocheur ? Mot clé : régie des eaux",
)


@pytest.mark.parametrize("wording", WORDINGS)
def test_a_title_is_found_in_a_request_of_any_wording_and_nothing_of_it_is_published(wording: str) -> None:
    cleaned = clean(read_bytes(f"{wording.format(TITLE)}\n\n{BODY}".encode(), "x.txt"))
    assert cleaned.title == TITLE and cleaned.text == BODY


@pytest.mark.parametrize("order", ORDERS)
def test_a_request_without_a_title_has_none(order: str) -> None:
    assert clean(read_bytes(f"{order}\n\n{BODY}".encode(), "x.txt")).request.title == ""


def test_a_question_is_a_title_whole() -> None:
    asked = "Change this title in french Pourquoi la régie de Lorvane baisse-t-elle ses tarifs ? Min 600 words"
    assert (
        clean(read_bytes(f"{asked}\n\n{BODY}".encode(), "x.txt")).title
        == "Pourquoi la régie de Lorvane baisse-t-elle ses tarifs ?"
    )


def test_what_a_request_adds_of_tone_and_text_on_its_line_goes() -> None:
    more = "Rédige un article SEO de 600 mots. Ton simple, grand public, pas d'affirmation médicale qui n'est pas dans le texte."
    cleaned = clean(read_bytes(f"Personnalise ce titre : {TITLE}\n\n{more}\n\n{BODY}".encode(), "x.txt"))
    assert cleaned.title == TITLE and cleaned.text == BODY
