"""What a fluent writer slips in is refused by the rule that knows it, and what he only turns another way stands."""

from __future__ import annotations

from functools import cache

import pytest

from generator.checks import verify
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Brief, Budget, Draft, Outline, Sentence, Source

TEXT = """Le musée de Corlay ferme un mois

Le musée de Corlay a fermé mardi ses portes pour un mois. L'incendie du 3 mars a abîmé deux salles, trois semaines plus tard il pleuvait encore dans l'aile nord. C'est Lise Amblard qui a dirigé les secours, et Paul Guéret tenait la lance. « La charpente était pourrie et les gardiens le savaient », a déclaré Lise Amblard. Un fonds a été créé en avril et il a reçu 300 euros de la Fondation Vernet.

Un homme de 41 ans est soupçonné d'avoir allumé le feu. La police continue d'enquêter. Les ouvriers ont bâché le toit samedi. Le conservateur, Marc Dizier, a rappelé la moitié du personnel. La ville possède 7 000 dessins, un peu moins que la Fondation Vernet. Le film projeté a été tourné d'après le roman de Jean Orvault. La plupart des visiteurs sont des familles afghanes et belges. La pluie a gâté des tableaux en raison d'un toit percé. L'Organisation des Nations unies enverra une équipe en juin. La réouverture n'efface pas les vols commis en mars. Les pompiers ont tiré neuf toiles des flammes. Le système mis au point par Guéret a servi. La mairie refuse de montrer le rapport. Une enquête vise deux gardiens soupçonnés d'avoir négligé l'alarme. La mission de Guéret est de ramener un tableau volé. Lise Amblard a qualifié le toit de dangereux. Les deux ailes sont quasiment semblables. Un drone évoluait à 200 mètres au-dessus du toit. Des élus désirent amender la loi. Dix communes participaient à cette douzième édition. Une contre-expertise montre que le toit fuit. Le club de Corlay a gagné avec 12 points. Guéret fut le seul pompier à sortir des toiles de la grande salle (au moins trois). Un gardien, qui représente le Canada, souffre d'une perte de mobilité. La mairie a demandé un prêt (NDLR : elle accueille déjà deux expositions).
"""


@cache
def brief() -> Brief:
    return extract(clean(Source(TEXT)))


def fact(words: str) -> str:
    return next(f.id for f in brief().facts if words in f.text)


def found(text: str, *words: str) -> list[str]:
    site = find("actu")
    outline = Outline((), (), Budget(0, 0, 0))
    assignment = Assignment("section", site.slots["section"], site, brief(), outline)
    draft = Draft((Sentence(text, tuple(map(fact, words))),), "modèle")
    return [i.message for i in verify(draft, assignment) if i.level == "error" and i.check != "longueur"]


@pytest.mark.parametrize(
    ("text", "words", "message"),
    [
        ("Il a plu pendant trois semaines dans l'aile nord.", "incendie", "placent autrement"),
        ("Peu avant, la police continuait d'enquêter.", "police", "un ordre"),
        ("La fermeture devrait attirer les curieux.", "fermé mardi", "une prévision"),
        ("Le musée de Corlay a voulu rassurer les assureurs en fermant mardi.", "fermé mardi", "une intention"),
        ("La Fondation Vernet a créé un fonds en avril.", "fonds", "quelqu'un d'autre"),
        ("Paul Guéret a dirigé les secours.", "secours", "quelqu'un d'autre"),
        ("La police, qui continue d'enquêter, a refusé l'accès.", "police", "un acte"),
        ("Le musée de Corlay a fermé mardi à la suite de l'incendie.", "fermé mardi", "ne lient pas"),
        ("Le toit, bâché samedi, est plus fragile.", "bâché", "une comparaison"),
        ("La charpente était pourrie et les gardiens le savaient.", "charpente", "attribution"),
        ("Selon la police, un homme de 41 ans a allumé le feu.", "soupçonné", "un soupçon"),
        ("Les ouvriers épuisés ont bâché le toit samedi.", "bâché", "épuisés"),
        ("La fermeture du musée complique la saison.", "fermé mardi", "complique"),
        ("La police battra les bois.", "police", "une prévision"),
        ("Le musée de Corlay n'accueille que des familles.", "fermé mardi", "une exclusivité"),
        ("Guéret a ramené un tableau volé.", "mission", "fait"),
        ("Le toit est dangereux.", "qualifié", "attribution"),
        ("Les pompiers ont tiré neuf personnes des flammes.", "toiles", "ne compte pas"),
        ("Les gardiens ont négligé l'alarme, une enquête est ouverte.", "gardiens soupçonnés", "un soupçon"),
        ("La Fondation Vernet a trois mille dessins.", "7 000", "nombre absent"),
        ("Des élus ont amendé la loi.", "amender", "fait"),
        ("Dix communes participaient à la treizième édition.", "communes", "nombre absent"),
        ("Le club de Corlay a gagné avec 12 points d'avance.", "club", "ce ne sont pas"),
        ("Guéret fut le seul pompier de Corlay.", "seul pompier", "ne vaut dans les faits que pour"),
        ("La police continuera d'enquêter le mois prochain.", "police", "date absente"),
        ("Les ouvriers ont bâché le toit, ce qui intéresse les voisins.", "ouvriers", "une conséquence"),
        ("Selon les assureurs, les ouvriers ont bâché le toit samedi.", "ouvriers", "personne ne le dit"),
        ("Les ouvriers ont bâché le toit avant de fermer le musée.", "ouvriers", "un ordre"),
        ("Les ouvriers ont bâché le toit, sans lequel le musée n'aurait pas rouvert.", "ouvriers", "une cause"),
    ],
)
def test_what_a_fluent_writer_slips_in_is_refused(text: str, words: str, message: str) -> None:
    assert [m for m in found(text, words) if message in m]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Trois semaines après l'incendie, l'aile nord prenait encore la pluie.", "incendie"),
        ("Les policiers n'ont pas terminé leur enquête.", "police"),
        ("Le conservateur, Marc Dizier, a fait revenir la moitié du personnel.", "conservateur"),
        ("Le film vient d'un roman de Jean Orvault.", "film"),
        ("Les visiteurs viennent pour la plupart d'Afghanistan ou de Belgique.", "visiteurs"),
        ("L'ONU enverra une équipe en juin.", "Nations unies"),
        ("Lise Amblard l'assure : la charpente était pourrie, et les gardiens n'en ignoraient rien.", "charpente"),
        ("Trois cents euros sont venus de la Fondation Vernet.", "fonds"),
        ("Les deux ailes se ressemblent.", "semblables"),
        ("Un drone volait à 200 mètres au-dessus du toit.", "drone"),
        ("Les vols ont été commis en mars.", "efface"),
        ("C'est Guéret qui a conçu le système.", "système"),
        ("La mairie ne montre pas le rapport.", "rapport"),
        ("Une enquête s'intéresse à deux gardiens.", "gardiens soupçonnés"),
        ("Trois toiles au minimum : Guéret fut le seul pompier à en sortir de la grande salle.", "seul pompier"),
        ("Le Canadien a perdu de sa mobilité.", "Canada"),
        ("Deux expositions sont déjà accueillies à la mairie.", "NDLR"),
        ("Aucun autre pompier n'a sorti de toiles de la grande salle.", "seul pompier"),
        ("Selon que l'aile est au nord ou non, le toit fuit ou ne fuit pas : une contre-expertise le montre.", "fuit"),
        ("Double sortie : la mairie a demandé un prêt et accueille deux expositions.", "NDLR"),
        ("Tous deux semblables, les toits des ailes se ressemblent.", "semblables"),
        ("Dix participants étaient là pour cette 12e édition.", "communes"),
        ("Le toit fuit, selon une contre-expertise.", "contre-expertise"),
        ("Des tableaux ont été gâtés par la pluie en raison d'un toit percé.", "pluie a gâté"),
    ],
)
def test_what_he_only_turns_another_way_stands(text: str, words: str) -> None:
    assert found(text, words) == []
