"""A long text of no subheads is cut where a section can be headed, and nowhere that leans on what stands above."""

from __future__ import annotations

from generator.cleaning import clean
from generator.facts import extract
from generator.plan.edges import bound
from generator.plan.turning import turned
from generator.types import Brief, Source, Theme

MEN = (
    "Le duathlon d'Ornay a réuni deux cents athlètes venus de toute la vallée, sous un ciel clair et par un vent faible du nord. "
    "Les organisateurs avaient tracé un parcours de quarante kilomètres autour du lac, avec trois boucles et une longue montée finale. "
    "Les regards étaient tournés vers le tenant du titre, qui revenait d'une longue blessure au genou et restait prudent avant la course. "
    "Plusieurs prétendants de la région entendaient profiter de ses doutes pour monter sur la plus haute marche devant leur public. "
    "Le peloton est longtemps resté groupé au bord du lac, sans qu'aucune attaque ne fasse la différence avant la dernière boucle du matin. "
)
WOMEN = (
    "Chez les femmes, la favorite a longtemps mené la course devant ses rivales avant de céder dans la longue montée vers le barrage du lac. "
    "Les suivantes ont profité de son coup de fatigue pour revenir une à une dans sa roue, puis pour la laisser sur place au sommet de la bosse. "
    "La plus jeune du groupe a gardé assez de forces pour attaquer à deux kilomètres du but, devant un public nombreux et très bruyant. "
    "Les officiels ont ensuite remis les prix sur la grande place du bourg, où la fanfare des pompiers jouait depuis le début de l'après-midi. "
)


def _brief() -> Brief:
    return extract(clean(Source(f"Duathlon : une journée au bord du lac d'Ornay\n\n{MEN}\n\n{WOMEN}")))


def test_a_section_begins_where_a_group_of_people_does() -> None:
    brief = _brief()
    ids = tuple(fact.id for fact in brief.facts)
    women = next(fact.id for fact in brief.facts if fact.text.startswith("Chez les femmes"))
    groups = turned([Theme("duathlon", ids)], brief, (), 6)
    assert women in [group.facts[0] for group in groups]
    assert [id for group in groups for id in group.facts] == list(ids)
    assert not any(bound(brief.fact(group.facts[0]), brief) for group in groups[1:])


def test_a_short_text_stays_as_it_is_cut() -> None:
    brief = extract(clean(Source(f"Duathlon : une journée au bord du lac d'Ornay\n\n{WOMEN}")))
    groups = [Theme("duathlon", tuple(fact.id for fact in brief.facts))]
    assert turned(groups, brief, (), 6) == groups
