"""A key phrase says what is searched: no word that says nothing alone, no body of any land, nobody who only speaks."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.facts.keyplaced import landed, weak
from generator.facts.keyvoices import voices
from generator.types import Source

FLOOD = (
    "Au moins 5 morts et 3 disparus après que des crues rapides ont frappé l'est de la Vallorane\n\nAu moins cinq personnes sont mortes et "
    "trois autres étaient portées disparues dimanche. Les crues rapides ont emporté deux ponts, a déclaré la préfète Helga Roy. « Nous "
    "cherchons les disparus », a ajouté Helga Roy. Les disparus sont trois campeurs. Les crues rapides sont rares à Lavène."
)
STRIKE = (
    "Japon : le plan gouvernemental rejeté par le collectif\n\nDimanche, le collectif a refusé la proposition du gouvernement central. "
    "Le gouvernement central avait promis un milliard. Une marche est prévue à Osaka, au Japon, contre le gouvernement central."
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (FLOOD, "crues rapides"),
        (STRIKE, "Japon"),
        (
            "Pérou : incidents en marge d'un rassemblement\n\nAu Pérou, un gendarme a été blessé lundi pendant le mouvement social des "
            "mineurs. Le mouvement social dure depuis dix jours. Le mouvement social bloque deux routes. Le mouvement social continue.",
            "mouvement social au Pérou",
        ),
    ],
)
def test_what_stands_for_a_word_that_is_no_search(text: str, key: str) -> None:
    assert extract(clean(Source(text))).keyphrase == key


def test_which_words_say_nothing_alone() -> None:
    assert all(map(weak, ("disparus", "corps", "morts", "pères")))
    assert not any(map(weak, ("inondation", "université", "crues rapides", "Ornay")))


def test_who_only_speaks_is_no_keyword_beside_the_matter() -> None:
    brief = extract(clean(Source(FLOOD)))
    assert voices(brief.cleaned.title, brief.facts, brief.entities) == {"Helga Roy"}
    assert not voices("Helga Roy cherche trois campeurs", brief.facts, brief.entities)


def test_the_land_stands_for_what_the_title_has_no_word_of() -> None:
    brief = extract(clean(Source(STRIKE)))
    title = "Japon : le front peine à avancer"
    assert [*landed("milices bleues", title, brief.facts)] == ["Japon"]
    assert not [*landed("front des milices", title, brief.facts)]
    assert not [*landed("milices bleues", "Le front peine à avancer", brief.facts)]
