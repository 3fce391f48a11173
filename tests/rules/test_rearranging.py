"""The source's title is told whole in another order, tense or word; nothing is lost, nothing comes in."""

from __future__ import annotations

import pytest

from generator import build, find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.rearranging import rearranged, reordered
from generator.types import Source

REST = (
    "Une camionnette vide se trouvait sur le tablier. Les pompiers ont fermé la route des gorges. Personne n'a été blessé. "
    "Le préfet promet un pont provisoire avant l'été. Deux ingénieurs examineront les piles la semaine prochaine."
)


def _others(title: str, text: str) -> list[str]:
    return list(rearranged(title, extract(clean(Source(f"{title}\n\n{text} {REST}")))))


@pytest.mark.parametrize(
    ("title", "text", "ours"),
    [
        (
            "Une crue emporte un pont suspendu en Argentine",
            "Une crue a emporté mardi le pont suspendu de Lavène, en Argentine.",
            "En Argentine, une crue emporte un pont suspendu",
        ),
        (
            "Une crue emporte un pont suspendu en Argentine",
            "Une crue a emporté mardi le pont suspendu de Lavène, en Argentine.",
            "Une crue a emporté un pont suspendu en Argentine",
        ),
        (
            "Verlac rappelle 900 canots Ornay en raison d'un risque de fuite",
            "Verlac rappelle 900 canots Ornay, dont la soudure peut céder.",
            "Verlac rappelle 900 canots Ornay à cause d'un risque de fuite",
        ),
        (
            "La première ministre norvégienne fait face à un vote de défiance",
            "La première ministre norvégienne Ana Roy était mardi au bord de la démission.",
            "La première ministre norvégienne Ana Roy fait face à un vote de défiance",
        ),
    ],
)
def test_a_title_is_told_whole_in_another_way(title: str, text: str, ours: str) -> None:
    assert ours in _others(title, text)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Verlac va en Argentine", "Verlac est allée mardi en Argentine."),  # where one goes
        ("Ornay renverse Lavène et file en finale", "Ornay s'est imposé 3-2 face à Lavène samedi."),  # two tenses
        ("Ornay connaît une crise sans pareille", "La ville d'Ornay a connu une crise sans pareille."),  # it lasts
        ("Forte hausse des loyers en mai", "Les loyers ont bondi au mois de mai."),  # no verb
    ],
)
def test_what_would_be_another_thing_is_left(title: str, text: str) -> None:
    assert not _others(title, text)


def test_a_title_keeps_its_place_and_whom_it_names() -> None:
    text = (
        "Un homme a ouvert le feu mardi dans une gare de Lavène, en Argentine. Il a été arrêté. "
        "La gare de Lavène a été fermée. "
    )
    said = build(Source(f"Une fusillade éclate dans une gare en Argentine\n\n{text}{REST}"), find_site("actu")).title
    assert "Argentine" in said and "fusillade" in said


def test_the_matter_before_the_source_s_title_stays_before_ours() -> None:
    text = (
        "Le chantier Verlac a annoncé mardi deux nouveaux canots pour l'été. Aucun canot n'était sorti depuis 2016. "
        "Verlac emploie cent ouvriers à Lavène. "
    )
    said = build(
        Source(f"Chantiers Verlac : de nouveaux canots annoncés après trois ans sans sortie\n\n{text}{REST}"),
        find_site("actu"),
    ).title
    assert said.startswith("Chantiers Verlac\u00a0: de nouveaux canots sont annoncés")


def test_a_town_before_a_stop_is_what_stands_before_a_title() -> None:
    text = (
        "Un motard de 27 ans a été grièvement blessé jeudi dans un accident à Lavène-sur-Orne. Il a percuté un tracteur. "
        "Le motard a été transporté à Ornay. "
    )
    said = build(
        Source(f"Lavène-sur-Orne. Un motard grièvement blessé après une collision avec un tracteur\n\n{text}{REST}"),
        find_site("actu"),
    ).title
    assert said.startswith("Lavène-sur-Orne\u00a0: ") and "tracteur" in said


def test_a_round_number_of_the_title_is_that_of_the_text() -> None:
    text = (
        "Le fabricant Verlac a annoncé mardi qu'il rappellera 38 216 canots de son modèle Ornay. Une soudure peut céder. "
        "Les canots Ornay sont vendus depuis mars. "
    )
    said = build(
        Source(f"Verlac rappelle 38 000 canots Ornay à cause d'une soudure ; l'action chute de 7 %\n\n{text}{REST}"),
        find_site("actu"),
    ).title
    assert "38\u202f000 canots" in said.replace("\u00a0", "\u202f") and "sait" not in said


def test_another_order_heads_a_page_before_another_tense() -> None:
    whole = "Une crue emporte un pont en Argentine"
    assert reordered("En Argentine, une crue emporte un pont", whole)
    assert not reordered("Une crue a emporté un pont en Argentine", whole)
    assert not reordered("En Argentine, une crue emporte", whole)
    title = "Des géologues découvrent une grotte à trois niveaux au large des Açores"
    text = "Une équipe de géologues a découvert une grotte à trois niveaux au large des Açores, a annoncé lundi l'université."
    article = build(Source(f"{title}\n\n{text} {REST}"), find_site("actu"))
    assert article.title.startswith("Au large des Açores, ")


def test_the_source_that_ends_a_title_may_open_it() -> None:
    title = "Une marche de nuit réduit le risque de chute chez les aînés, selon une étude"
    ours = "Selon une étude, une marche de nuit réduit le risque de chute chez les aînés"
    assert ours in _others(title, "Une étude montre que la marche de nuit réduit le risque de chute chez les aînés.")
