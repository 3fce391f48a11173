"""A heading holds for most of its section and for the paragraphs at both its ends."""

from __future__ import annotations

from generator.anchors.holding import holds
from generator.cleaning import clean
from generator.facts import extract
from generator.types import Fact, Source

MEASURES = (
    "La préfecture a pris des mesures contre la pollution de l'air dès lundi matin. La vitesse est réduite de 20 km/h sur "
    "tous les axes du département. Les camions les plus anciens resteront au dépôt jusqu'à jeudi."
)
OTHER = (
    "Le festival de musique d'Ornay a par ailleurs réuni douze mille personnes sur les bords du lac pendant trois jours. "
    "Les bénévoles de la ville ont servi huit mille repas sous les tentes installées près du stade et de la piscine."
)


def _facts(text: str) -> tuple[Fact, ...]:
    return extract(clean(Source(f"Ornay : une semaine au bord du lac\n\n{text}"))).facts


def test_a_late_paragraph_of_something_else_stands_under_no_heading() -> None:
    facts = _facts(f"{MEASURES}\n\n{OTHER}")
    own = [fact.id for fact in facts[:3]]
    assert holds("", own, facts[:3])
    assert not holds("", own, facts)


def test_a_line_of_one_thing_holds_where_the_thing_is_named() -> None:
    facts = _facts(
        "Les vignes ont gelé mardi. Les vignes du coteau sont perdues. Le maire a visité le stade. Le bal est annulé."
    )
    assert holds("Les vignes gelées", (), facts[:2], head=True)
    assert not holds("Les vignes gelées", (), facts[1:], head=True)
