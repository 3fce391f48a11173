"""A description tells the news alone: no scene, no thing that nobody knows, whom it is for kept."""

from __future__ import annotations

from generator import Source, build, find_site
from generator.rules.describing import DANGLES, owed
from generator.rules.named_first import named_first
from generator.rules.trimming import trimmed
from generator.types import Sentence

TEXT = (
    "Gratuité des bus : le conseil de Lavène se divise, le scrutin repoussé à mars\n\nLe conseil de Lavène devait valider mardi la gratuité "
    "des bus pour les moins de 20 ans. La séance a duré six heures. Le texte reviendra en mars, a indiqué la mairie. Le scrutin a été "
    "repoussé par 30 voix contre 12. Les élus se retrouveront à Ornay."
)


def test_whom_the_news_is_for_stays_in_a_description() -> None:
    told = build(Source(TEXT), find_site("actu")).description.replace("\N{NO-BREAK SPACE}", " ")
    assert "la gratuité des bus" not in told or "moins de 20 ans" in told


def test_a_description_opens_on_nothing_unknown_and_on_no_scene() -> None:
    brief = build(Source(TEXT), find_site("actu")).brief
    assert owed([Sentence("La création se joue jusqu'en mai.", ("F2",))], brief) <= DANGLES
    assert owed([Sentence("Ana Roy regarde le ciel, puis la rue.", ("F2",))], brief) < 0
    assert owed([Sentence("Le scrutin a été repoussé par 30 voix contre 12.", ("F4",))], brief) == 0
    pair = [Sentence("Le scrutin a été repoussé.", ("F4",)), Sentence("Trente de ses élus protestent.", ("F2",))]
    assert owed(pair, brief) <= DANGLES


def test_the_town_that_the_title_alone_names_opens_the_first_fact() -> None:
    text = (
        "À Ornay-sur-Mer, les serveurs dorment loin des cafés qui les emploient\n\nLa station manque de bras, et les bras manquent de toit. "
        "Les serveurs dorment loin des cafés, selon la mairie. Un studio coûte 650 euros. Le conseil a voté une aide de 300 euros."
    )
    brief = build(Source(text), find_site("actu")).brief
    assert named_first(brief.facts[0], brief).startswith("À Ornay-sur-Mer, la station manque de bras")


def test_a_measure_of_nobody_knows_what_opens_no_description() -> None:
    brief = build(Source(TEXT), find_site("actu")).brief
    assert owed([Sentence("Le taux au sein de la zone s'établit à 9,8 %.", ("F2",))], brief) <= DANGLES
    assert owed([Sentence("Le taux de chômage au sein de la zone s'établit à 9,8 %.", ("F2",))], brief) > DANGLES


def test_a_step_before_the_news_is_not_told_as_going_on() -> None:
    title = "Ravie : revers cuisant d'Ana Roy sur la réforme des retraites"
    text = (
        "La ministre Ana Roy a demandé vendredi à ce que soit retiré le projet de loi qui devait réformer les retraites. Ana Roy et Paul Riou "
        "ont modifié le projet jeudi, en vain. Le texte coûtait 3 milliards d'euros. Une réunion est prévue en mai."
    )
    told = build(Source(f"{title}\n\n{text}"), find_site("actu")).description
    assert "modifient" not in told and "demandé" in told


def test_more_than_stays_with_its_number() -> None:
    assert not [
        one for one in trimmed("Les camions de plus de 19 tonnes resteront interdits.", 155) if "camions de 19" in one
    ]
    study = "Deux noix par jour réduisent le risque de chute, selon une nouvelle étude qui a suivi 4 000 personnes pendant six ans."
    assert trimmed(study, 80) == ("Deux noix par jour réduisent le risque de chute, selon une nouvelle étude",)
