"""A description tells the news alone: no scene, no thing that nobody knows, whom it is for kept."""

from __future__ import annotations

from generator import Source, build, find_site
from generator.rules.describing import DANGLES, owed
from generator.rules.named_first import named_first
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
