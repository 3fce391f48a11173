"""A heading keeps what completes a quality and what a colon opens; it tells nothing of somebody whom nothing has named."""

from __future__ import annotations

from dataclasses import replace

from generator import build, find_site
from generator.assign import assign
from generator.rules.desk import Desk
from generator.rules.introduced import introduced
from generator.rules.presented import does_unknown
from generator.rules.scoped import wider
from generator.rules.sound import sound
from generator.types import Fact, Source

TEXT = (
    "Ornay : la troupe annule ses galas de mai\n\nLa troupe d'Ornay a annulé lundi ses neuf galas de mai après un incendie dans la halle "
    "du port. Les billets seront remboursés.\n\nClaire Bellan, du comité, a émis deux réserves. Claire Bellan a demandé des comptes à la mairie."
)


def _fact(text: str) -> Fact:
    article = build(Source(TEXT), find_site("actu"))
    return replace(article.brief.facts[0], text=text)


def test_a_quality_is_not_told_without_what_completes_it() -> None:
    fact = _fact("L'union des loueurs, forte de 340 membres, a saisi le tribunal.")
    assert not sound("L'union des loueurs forte saisit le tribunal", fact)
    assert sound("L'union des loueurs a saisi le tribunal", fact)


def test_what_a_colon_opens_is_no_part_of_a_thing() -> None:
    fact = _fact("Les chercheurs citent une observation rare : les oiseaux nés dans la colonie réagissent.")
    assert not any(":" in text for text in introduced(fact))


def test_somebody_whom_nothing_has_named_heads_no_section() -> None:
    article = build(Source(TEXT), find_site("actu"))
    slots = assign(article.site, article.brief, article.outline, article.settings)
    desk = Desk(article.site, article.brief)
    desk.heads["title"] = article.title
    assert does_unknown("Claire Bellan a émis deux réserves", slots[0], desk)
    assert not does_unknown("La troupe a annulé ses galas", slots[0], desk)


def test_a_mere_name_neither_rises_nor_falls() -> None:
    assert wider("La hausse d'Ornay", ["Ornay grimpe à la sixième place."])
    assert not wider("La hausse des prix à Ornay", ["Les prix montent à Ornay."])
