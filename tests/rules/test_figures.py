"""A key figure's row names what is measured: no rest of a unit, no day, no end of a sentence."""

from __future__ import annotations

import pytest

from generator import build, find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.figures import HALF, MIXED, TORN, _beside, _counted, _over
from generator.rules.gauging import torn_off
from generator.rules.measuring import measured
from generator.types import Source

FILLER = "La mairie d'Ornay a fermé la rue principale pour trois semaines de travaux."

ROWS = {
    "La ville versera 40 millions de dollars namibiens issus d'un fonds de réserve de la province.": "",
    "L'action a terminé en hausse de 1,7 % mardi avant la réunion du conseil.": "",
    "La ville compte 12 millions d'euros consacrés au nouveau port.": "consacrés au nouveau port",
    "La loi vise les communes de moins de 2 500 habitants privées de leur dernière pharmacie.": "",
    "La régie a compté 412 000 voyageurs transportés par ses trams.": "transportés par ses trams",
}


@pytest.mark.parametrize(("text", "row"), ROWS.items())
def test_a_row_is_no_cut_fragment(text: str, row: str) -> None:
    brief = extract(clean(Source(f"Un titre pour voir\n\n{text} {FILLER}")))
    fact = brief.facts[0]
    rows = [_counted(figure, fact) for figure in brief.figures if figure.fact == fact.id]
    assert rows and set(rows) == {row}


def test_no_row_shows_half_a_range_or_a_torn_group() -> None:
    assert HALF.match("Entre 210 millions d'euros et 240") and not HALF.match("Entre 210 et 240 millions d'euros")
    assert TORN.match("Coût des hommes et en soins.") and not TORN.match("Coût des soins et des visites.")


@pytest.mark.parametrize(
    ("text", "figure", "row"),
    [
        ("Le bénéfice net d'Orvane est tombé à 118 millions d'euros.", "118", "Bénéfice net d'Orvane"),
        ("L'inflation est tombée à 3 % en mars.", "3 %", "Niveau de l'inflation en mars"),
        (
            "Les ventes de la société située à Lomane ont chuté de 11 % en mars.",
            "11",
            "Chute des ventes de la société en mars",
        ),
    ],
)
def test_a_sum_is_named_itself_and_a_firm_without_its_seat(text: str, figure: str, row: str) -> None:
    brief = extract(clean(Source(f"Un titre pour voir\n\n{text} {FILLER}")))
    fact = brief.facts[0]
    amount = next(f for f in brief.figures if f.fact == fact.id and f.text.startswith(figure))
    assert row in [told for _, told in measured(amount, fact, brief)]


def test_what_the_news_is_held_against_is_no_key_figure() -> None:
    text = "L'action d'Orvane a perdu 22 % cette année, par rapport à un gain de 17 % pour l'indice."
    brief = extract(clean(Source(f"Un titre pour voir\n\n{text} {FILLER}")))
    beside = {f.text: _beside(f, brief.facts[0]) for f in brief.figures if "%" in f.text}
    assert [text[:2] for text, held in beside.items() if held] == ["17"]
    assert len(beside) == 2


def test_a_row_keeps_the_time_over_which_an_amount_was_counted() -> None:
    text = "Depuis 2021, la régie a vendu 94 bus."
    brief = extract(clean(Source(f"Un titre pour voir\n\n{text} {FILLER}")))
    fact, figure = brief.facts[0], next(f for f in brief.figures if f.fact == brief.facts[0].id and "94" in f.text)
    assert _over("bus que la régie a vendus", figure, fact) == " depuis 2021"
    assert _over("bus vendus depuis 2021", figure, fact) == ""


def test_a_row_takes_no_time_of_something_else() -> None:
    for text in (
        "Fondé en 1986 à Lomane, le groupe Orvane emploie 11 400 personnes dans 27 pays.",
        "Les ventes d'Orvane ont reculé de 1,1 %, soit leur repli le plus limité depuis dix-huit mois.",
    ):
        brief = extract(clean(Source(f"Un titre pour voir\n\n{text} {FILLER}")))
        fact = brief.facts[0]
        figure = next(f for f in brief.figures if f.fact == fact.id and f.text.startswith(("11", "1,1")))
        assert _over("ce que l'on compte", figure, fact) == ""


@pytest.mark.parametrize(
    ("row", "torn"),
    [
        ("Sondés par l'agence Verlac avaient prévu le mouvement.", True),
        ("Taux réel est encore serré.", True),
        ("% qui rejette la prise des accès.", True),
        ("Photographies que le livre rassemble.", False),
        ("Baisse du chiffre d'affaires du quai depuis la fermeture.", False),
        ("Dus.", True),
        ("Ayant perdu leur dernière pharmacie.", True),
        ("Consacrés au nouveau port.", False),
        ("Vélos vendus par Veltane l'an dernier.", False),
        ("Ce que la région a versé au club.", False),
    ],
)
def test_no_row_istorn_off_its_sentence(row: str, torn: bool) -> None:
    assert torn_off(row) is torn


VOTE = (
    "Ornay : le conseil rejette la taxe sur le carburant\n\n"
    "Le conseil d'Ornay a rejeté mardi la taxe sur le carburant par 141 voix contre 129, après onze heures de débat. "
    "Une centaine d'habitants serrés au fond de la salle ont applaudi. La taxe aurait rapporté 4 millions d'euros par an à la ville. "
    "Le prix du carburant a baissé de 1,3 % en avril. La mairie a dépensé 38 millions d'euros pour les routes l'an dernier. "
    "Le maire d'Ornay présentera un autre budget au printemps."
)


def test_the_votes_are_the_first_figure_of_a_vote_and_a_vague_number_is_none() -> None:
    article = build(Source(VOTE), find_site("actu"))
    rows = [s for t in article.texts if t.slot.kind == "figures" for s in t.draft.sentences]
    assert rows[0].label == "141 voix contre 129" and rows[0].text.startswith("Résultat du vote")
    assert not [row.label for row in rows if row.label.startswith(("Une", "Des"))]


def _rows(told: str) -> dict[str, str]:
    others = (
        "La régie du port a perdu 40 millions d'euros l'an dernier. La région a versé 12 millions d'euros à la régie. "
        "La mairie paiera 3 millions d'euros au port. Le port d'Ornay accueille des ferries et des pêcheurs depuis deux siècles."
    )
    article = build(
        Source(f"La régie du port d'Ornay perd 40 millions d'euros\n\n{others} {told} {FILLER}"), find_site("actu")
    )
    return {
        s.label.replace("\u202f", " "): s.text
        for t in article.texts
        if t.slot.kind == "figures"
        for s in t.draft.sentences
    }


@pytest.mark.parametrize(
    "told",
    [
        "Près de 11 000 logements ont été privés de courant dans le canton d'Ornay, le pays de Lomane et la vallée de la Brelle.",
        "Au total, 14 000 foyers ont été privés de courant dans le canton d'Ornay, le pays de Lomane et la Brelle, selon la régie.",
        "Le directeur a visité 27 hangars l'an dernier.",
    ],
)
def test_no_row_cuts_a_series_nor_counts_what_nobody_asks(told: str) -> None:
    assert not {"Près de 13 000", "14 000", "27"} & _rows(told).keys()


def test_two_amounts_of_two_kinds_are_no_label() -> None:
    assert MIXED.search("5,6 % à 24,18 euros") and not MIXED.search("de 4 % à 6 %")
