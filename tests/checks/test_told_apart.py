"""Numbers in words, fears, what is unknown, set apart or true of a part: each is kept, however freely it is said."""

from __future__ import annotations

from functools import cache

import pytest

from generator.checks import verify
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Brief, Budget, Draft, Outline, Sentence, Source

TEXT = """Le port de Corlay manque de quais

Trente-deux navires attendent au large de Corlay. La régie garde 120 dockers pendant deux ans et demi. La moitié des grues sont en panne. Le chenal a été creusé de 4 m sur 3 km. Les voleurs ont lu les noms des clients, mais pas les codes bancaires. Des éleveurs craignent la transmission de maladies à leurs vaches. La cause de la panne n'est pas connue et une enquête a été ouverte. Le parc assure que les animaux ont été vaccinés. La rénovation a coûté 92 millions d'euros, dont 30 millions versés par des mécènes. La coopérative Morvan emploie 620 personnes à Brisac et à Tournel. Les bus de Corlay sont gratuits le samedi, en octobre, à titre d'essai. Un pêcheur a été condamné pour vol de filets. Ce quai est l'un des plus anciens du pays. La ferme a désormais deux puits. Les astronomes n'excluent pas que la comète se brise à l'approche du Soleil. Le nouveau quai est le premier du pays pour le grain. Il contient 27 poèmes, dont 19 inédits. Le trafic a baissé de 0,2 point pour les barques et augmenté de 0,4 point pour les cargos. Le prix du gazole augmente de 0,8 point sur un an. Le vieux phare tiendra 100 ans. L'Institut de la mer a publié son étude en mars. La grève des pilotes a duré neuf jours. C'est un chien qui a repéré leur trace. Deux librairies ont retiré le roman de leurs rayons. Le phare a été repeint pour moitié par des dons. La récolte pourrait reculer d'un quart. La ville doit trancher avant Noël. L'entrée du phare est gratuite le premier dimanche du mois. Le fret est en hausse sur un mois et en baisse sur un an. Le chômage est de 10,5 % en Valmarie et de 9,1 % en Cornelle. Les chercheurs ont lu les registres des capitaines. Le maire Luc Morel a rappelé le vote de mars. Le vent est tombé presque entièrement avant la marée. La digue a été bâtie en 1931 par le Hollandais Pieter Vos. Aucun des pilotes n'a de permis. Le patron n'a pas dit s'il vendrait.
"""


@cache
def brief() -> Brief:
    return extract(clean(Source(TEXT)))


def found(text: str, words: str) -> list[str]:
    site = find("actu")
    fact = next(f.id for f in brief().facts if words in f.text)
    outline = Outline((), (), Budget(0, 0, 0))
    assignment = Assignment("section", site.slots["section"], site, brief(), outline)
    issues = verify(Draft((Sentence(text, (fact,)),), "modèle"), assignment)
    return [i.message for i in issues if i.level == "error" and i.check not in ("longueur", "copie")]


@pytest.mark.parametrize(
    ("text", "words", "message"),
    [
        ("Vingt-trois navires attendent au large.", "navires", "nombre absent des faits : 23"),
        ("La régie garde cent trente dockers.", "dockers", "nombre absent des faits : 130"),
        ("La régie garde 120 dockers pendant vingt mois.", "dockers", "nombre absent des faits : 20"),
        ("Un tiers des grues sont en panne, soit une sur trois.", "grues", "nombre absent des faits : 3"),
        ("Les voleurs ont lu les codes bancaires.", "voleurs", "mettent à part"),
        ("Le fret est en baisse sur un mois.", "fret", "le contraire"),
        ("Le chômage est de 9,1 % en Valmarie.", "chômage", "c'est 10,5"),
        ("Les chercheurs ont lu les registres des armateurs.", "registres", "ne le disent pas de cela"),
        ("Luc Morel a contesté le vote de mars.", "rappelé", "un acte"),
        ("Luc Morel a rappelé le vote de juin.", "rappelé", "date absente"),
        ("Le vent est tombé entièrement.", "vent est", "presque entièrement"),
        ("Le vent est tombé presque entièrement après la marée.", "vent est", "l'ordre inverse"),
        ("Le phare a été repeint par Pieter Vos.", "digue", "Vos"),
        ("Le patron a dit qu'il vendrait.", "patron", "le nient"),
        ("Sur un trimestre, le prix du gazole augmente de 0,8 point.", "gazole", "une durée"),
        ("Les vaches des éleveurs ont attrapé une maladie.", "craignent", "une crainte"),
        ("L'enquête a établi la cause de la panne.", "panne n'est", "inconnu"),
        ("Des éleveurs assurent que les animaux ont été vaccinés.", "parc", "éleveurs"),
        ("La rénovation a coûté 92 millions d'euros, versés par des mécènes.", "rénovation", "30"),
        ("La coopérative Morvan emploie 620 personnes à Brisac.", "620", "ensemble"),
        ("Les bus de Corlay sont gratuits le samedi.", "bus", "à l'essai"),
        ("Il contient 27 poèmes, tous inédits.", "poèmes", "une quantité"),
        ("Les navires attendent dans le monde entier.", "navires", "une étendue"),
        ("C'est un cargo qui a repéré leur trace.", "chien", "un autre"),
        ("Le syndicat a retiré le roman des rayons de deux librairies.", "librairies", "un autre"),
        ("Le phare a été repeint pour moitié par l'État.", "dons", "État"),
        ("La ville donnera son accord avant Noël.", "trancher", "issue"),
        ("L'entrée du phare est gratuite le dimanche.", "entrée", "mois"),
        ("Les barques gagnent 0,2 point.", "trafic", "le contraire"),
        ("La régie conseille aux dockers de patienter.", "dockers", "conseille"),
    ],
)
def test_what_is_turned_is_refused(text: str, words: str, message: str) -> None:
    assert [m for m in found(text, words) if message in m]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Au large de Corlay, 32 navires attendent.", "navires"),
        ("Cent vingt dockers restent à la régie pendant trente mois.", "dockers"),
        ("Une grue sur deux est en panne.", "grues"),
        ("Creusé de quatre mètres, le chenal l'a été sur trois kilomètres.", "chenal"),
        ("Les voleurs ont lu les noms, mais aucun code bancaire.", "voleurs"),
        ("Une enquête a été ouverte.", "panne n'est"),
        ("Au parc, on parle d'animaux vaccinés.", "parc"),
        ("Les bus de Corlay sont gratuits le samedi : l'essai se déroule en octobre.", "bus"),
        ("Un pêcheur a été condamné pour avoir volé des filets.", "filets"),
        ("Ce quai compte parmi les plus anciens du pays.", "anciens"),
        ("La ferme a aujourd'hui deux puits.", "ferme"),
        ("La comète pourrait se briser en s'approchant du Soleil, disent les astronomes.", "comète"),
        ("Pour le gazole, la progression atteint 0,8 point en un an.", "gazole"),
        ("La récolte pourrait reculer de 25 %.", "récolte"),
        ("Le vieux phare tiendra un siècle.", "phare"),
        ("L'étude de l'Institut, publiée en mars, est celle de la mer.", "Institut"),
        ("La grève des pilotes aura duré neuf jours.", "pilotes"),
        ("Aucun autre quai du pays ne traite autant de grain.", "grain"),
    ],
)
def test_what_is_only_said_otherwise_stands(text: str, words: str) -> None:
    assert found(text, words) == []
