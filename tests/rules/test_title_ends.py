"""A title tells what somebody is punished for, from when a thing is sold, of what somebody scores, and all or none of its labels."""

from __future__ import annotations

import pytest

from generator import build, find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.titling import JUDGED, UNTOLD_END, loses_everybody
from generator.types import Article, Source

REST = (
    "Le tribunal de Lavène a siégé toute la journée. Trente personnes attendaient devant les portes. Le maire n'a fait aucune déclaration. "
    "Une audience est prévue le 4 mai. La salle compte 80 places, toutes occupées lundi."
)


def _built(title: str, text: str) -> Article:
    return build(Source(f"{title}\n\n{text} {REST}"), find_site("actu"))


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("La Brisa 5 sera en vente à Lavène", True),
        ("La Brisa 5 sera en vente à Lavène à partir du 4 mai", False),
        ("Ana Roy en marque quatre", True),
        ("Ana Roy marque quatre buts", False),
    ],
)
def test_a_title_leaves_no_when_and_no_what_to_be_guessed(text: str, ends: bool) -> None:
    assert bool(UNTOLD_END.search(text)) is ends


def test_who_is_punished_is_told_with_what_for() -> None:
    assert JUDGED.search("Un ancien trésorier emprisonné") and not JUDGED.search("Un trésorier emprisonné pour vol")
    article = _built(
        "Un ancien trésorier emprisonné pour avoir volé 640 000 euros à une crèche de Lavène",
        "Un trésorier qui a volé plus de 600 000 euros à une crèche a été condamné à quatre ans de prison.",
    )
    assert not article.seo_title.endswith("emprisonné")


def test_a_title_ends_on_no_label_of_several() -> None:
    article = _built(
        "La Brisa 5 lancée à Ornay avec une batterie de 60 kilos et deux moteurs : prix, couleurs",
        "La Brisa 5 sera proposée à Ornay dès le 23 septembre, a annoncé Verlac.",
    )
    assert not article.title.endswith("prix") and not article.seo_title.endswith("prix")


def test_what_a_title_asks_names_whom_it_named_before() -> None:
    title = "Verlac attaque Orvane en justice : pourquoi la jeune firme réclame 12 millions d'euros à son rival"
    text = f"Verlac a attaqué Orvane devant le tribunal de Lavène. Verlac réclame 12 millions d'euros à Orvane. {REST}"
    brief = extract(clean(Source(f"{title}\n\n{text}")))
    assert loses_everybody("Pourquoi la jeune firme réclame 12 millions d'euros à son rival", brief)
    assert not loses_everybody("Pourquoi Verlac réclame 12 millions d'euros à son rival", brief)
    assert "Verlac" in _built(title, text).title


def test_the_win_is_told_where_what_stands_before_it_says_four_of_nobody_knows_what() -> None:
    article = _built(
        "Ana Roy en marque quatre alors que les Aigles de Lavène battent les Loups d'Ornay dans un match fou pour atteindre la finale du tournoi",
        "La rapide Ana Roy a marqué quatre fois et les Aigles de Lavène ont battu les Loups d'Ornay lundi soir.",
    )
    assert "Aigles" in article.title and not article.title.endswith("quatre")
