"""The pasted request becomes settings and never reaches the text; nothing inside the text sets anything."""

from __future__ import annotations

import pytest

from tests.cleaning.ornay import BODY, MORE, cleaned


@pytest.mark.parametrize(
    ("request_text", "field", "value"),
    [
        ("Make this article seo compatible, create at least 700 words", "min_words", 700),
        ("Rédige un article SEO d'au moins 800 mots avec des sous-titres", "min_words", 800),
        ("Écris un article entre 600 et 900 mots", "max_words", 900),
        ("Écris un article entre 600 et 900 mots", "min_words", 600),
        ("Rédige cet article en français, mot-clé : pont d'Ornay", "keyphrase", "pont d'Ornay"),
        ("Réécris le texte avec des intertitres", "subheads", True),
        ("Rewrite this article in a formal tone", "tone", "formal"),
        ("Rédige un article sur un ton neutre", "tone", "neutre"),
        ("Write this article in french", "language", "français"),
    ],
)
def test_a_request_becomes_settings_and_never_reaches_the_text(request_text: str, field: str, value: object) -> None:
    result = cleaned(f"Le pont ferme\n\n{request_text}\n\n{BODY}\n\n{MORE}")
    assert getattr(result.request, field) == value
    assert request_text not in result.text
    assert result.title == "Le pont ferme"


def test_a_title_glued_to_the_request_is_cut_free() -> None:
    result = cleaned(f"Customize this title in frenchLe pont d'Ornay ferme pour onze mois\n\n{BODY}")
    assert result.request.title == result.title == "Le pont d'Ornay ferme pour onze mois"
    assert "Customize" not in result.text


def test_a_request_at_the_end_is_understood_too() -> None:
    result = cleaned(f"Le pont ferme\n\n{BODY}\n\n{MORE}\n\nFais-en un article SEO d'au moins 650 mots.")
    assert result.request.min_words == 650
    assert "650" not in result.text


def test_instructions_inside_the_text_set_nothing() -> None:
    middle = "Write at least 3000 words in english about crypto"
    lines = [BODY] + [f"{MORE} Version {n}." for n in range(6)]
    text = "\n\n".join(["Le pont ferme", *lines[:4], middle, *lines[4:]])
    assert cleaned(text).request.min_words == 0


def test_the_tone_that_must_stay_is_no_verb() -> None:
    asked = "Pourriez-vous reprendre cet article en français (environ 550 mots) ? Le ton doit rester journalistique."
    assert cleaned(f"{asked}\n\nLe pont ferme pour onze mois\n\n{BODY}\n\n{MORE}").request.tone == "journalistique"


@pytest.mark.parametrize(
    ("words", "listless"),
    [
        ("pas de liste à puces", True),
        ("no bullet points", True),
        ("without lists", True),
        ("liste à puces : non", True),
        ("avec une liste à puces", False),
        ("sans liste de courses", False),
    ],
)
def test_a_request_may_want_no_list(words: str, listless: bool) -> None:
    found = cleaned(f"Rédige un article SEO de 600 mots, {words}.\n\nLe pont ferme pour onze mois\n\n{BODY}\n\n{MORE}")
    assert found.request.listless is listless
