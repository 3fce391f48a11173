"""A title cut shorter keeps where it sends somebody, what a noun is of, how often a thing was done; a news sentence keeps its « mais »."""

from __future__ import annotations

import pytest

from generator import build, find_site
from generator.rules.adrift import adrift
from generator.rules.describing import of_nothing
from generator.rules.torn import torn
from generator.rules.whom_for import loses_whom
from generator.types import Source

GOAL = "Un but tardif de Roy envoie Ornay dans le dernier carré après un match à cinq buts"


def test_who_is_sent_is_sent_somewhere() -> None:
    assert loses_whom("Un but tardif de Roy envoie Ornay", GOAL)
    assert not loses_whom("Un but tardif de Roy envoie Ornay dans le dernier carré", GOAL)


def test_what_hangs_on_a_noun_goes_with_it() -> None:
    assert adrift("Un but tardif de Roy envoie Ornay dans le dernier carré à cinq buts", GOAL)
    assert not adrift(GOAL, GOAL)
    assert not adrift("Le chômage baisse de 3 %", "Le chômage baisse en juin de 3 %")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Verlac réduit ses prix, sa troisième baisse.", "Verlac réduit ses prix, sa troisième baisse depuis mars."),
        ("Ornay est revenu deux fois.", "Ornay est revenu deux fois pour battre Lavène 3-2."),
    ],
)
def test_a_line_keeps_since_when_and_to_what_end(text: str, whole: str) -> None:
    assert torn(text, whole) and not torn(whole, whole)


HELD = (
    "La Banque d'Ornay a réduit jeudi son taux directeur d'un quart de point, à 3,75 %, sa troisième baisse depuis novembre, mais a "
    "averti qu'elle ne suivait aucune trajectoire fixée d'avance alors que les pressions sur les prix dans le secteur des services se "
    "révèlent plus tenaces que prévu.\n\nLa décision était attendue par tous les analystes que la presse avait interrogés cette "
    "semaine. Les ménages en sentiront l'effet au printemps. La couronne a perdu 0,6 % face à l'euro après l'annonce."
)


def test_a_sign_says_nothing_and_a_lead_keeps_what_the_news_sets_against_itself() -> None:
    source = f"La Banque d'Ornay abaisse son taux pour la troisième fois, signale la prudence sur les prix\n\n{HELD}"
    article = build(Source(source), find_site("actu"))
    assert "prudence sur les prix signale" not in article.title.lower()
    assert "fois abaissé" not in article.seo_title
    lead = next(t.draft for t in article.texts if t.slot.kind == "lead")
    assert "mais" in lead.sentences[0].text or "averti" in lead.text


def test_a_circumstance_that_names_a_word_again_stays_behind() -> None:
    source = (
        f"{GOAL}\n\nLe but tardif de Roy, à la 94e minute, a envoyé Ornay dans le dernier carré de la coupe après un match à cinq buts "
        "contre Lavène. Roy était entré en jeu neuf minutes plus tôt. Lavène a fini à dix. Ornay jouera samedi contre Orvane."
    )
    assert not build(Source(source), find_site("actu")).title.startswith("Après un match à cinq buts, un but")


def test_what_a_verb_has_hangs_on_no_noun() -> None:
    assert not adrift(
        "Attaque présumée à Ornay : des dizaines de blessés",
        "Ornay : une attaque présumée fait des dizaines de blessés",
    )


def test_a_noun_that_opens_a_line_is_there() -> None:
    assert not adrift("Prise d'otages à Ornay", "Ornay : prise d'otages dans une banque")


def test_what_will_be_sold_is_sold_from_a_day() -> None:
    assert of_nothing("La Brisa 5 sera en vente à Ornay.")
    assert not of_nothing("La Brisa 5 sera en vente à Ornay à partir du 3 mai.")
