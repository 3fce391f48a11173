"""A heading keeps what bounds its claim: place, case, time, source, and what the verb or the noun asks for."""

from __future__ import annotations

import pytest

from generator.rules.bounds import bounded
from generator.types import Fact, Span

LOST = {
    "Les données volées comprennent les noms": "Les données volées comprennent les noms, les numéros de sécurité sociale, les adresses et, pour certains, les comptes.",
    "Le zéro à cent est expédié": "Le zéro à cent est expédié en 9,4 secondes.",
    "Les défauts auraient été réparés": "La direction a confirmé l'existence du rapport, les défauts auraient été réparés.",
    "La plus haute mesure 43 mètres": "La plus haute mesure 43 mètres de la base au sommet.",
    "La maladie est endémique": "Aujourd'hui, la maladie est désormais endémique dans plus de cent pays.",
    "La panne intervient pour Veltane": "La panne intervient à un moment gênant pour Veltane.",
    "Un habitant sur dix vivrait en voiture d'une pharmacie": "Un habitant sur dix vivrait à plus de quinze minutes en voiture d'une pharmacie.",
    "Un accident serait évité": "Les médecins estiment que pour chaque 45 patients traités pendant trois ans, un accident serait évité.",
    "Un docker ferait à peine 11 vacations": "Un docker ferait à peine 11 vacations en basse saison.",
    "57 % rejettent la grève": "48 % des habitants appuient les dockers, mais 57 % rejettent la grève.",
    "Deux ont préféré attendre": "Quatre membres ont choisi la baisse et deux ont préféré attendre.",
    "Le 0 à 100 km/h est expédié": "En 9,4 secondes, le 0 à 100 km/h est expédié.",
    "La maladie est réapparue depuis 2014": "Au Pérou, la maladie est réapparue depuis 2014.",
    "Le film amasse 4 millions d'euros": "Outre-mer, le film a amassé 4 millions d'euros.",
    "Les ventes augmentent de 4 %": "À l'international, les ventes ont augmenté de 4 %.",
    "D'autres départs seraient inévitables": "Dans le cas contraire, d'autres départs seraient inévitables.",
    "Le loup avait tué sa dernière brebis": "Le loup avait tué sa dernière brebis en 2014, dans le Vercors.",
    "L'action avait gagné 38 %": "Avant la publication, l'action avait gagné 38 % à la Bourse.",
    "Paul Roy attend une réponse": "Paul Roy a attendu sept ans une réponse qui n'est jamais venue.",
    "Le pays perd sa note": "Le pays a perdu sa note en 2014 et reste sous surveillance.",
    "Deux cents emplois pourraient disparaître": "Le syndicat a affirmé que deux cents emplois pourraient disparaître.",
    "L'issue dépendra de la cour": "Pour Ana Roy, professeure de droit, l'issue dépendra de la cour.",
    "La mairie corrige une erreur": "La mairie corrige une erreur, commise il y a dix ans.",
    "Les prix du blé doublent presque la tonne": "Les prix du blé ont presque doublé à 480 euros la tonne.",
    "Ana Roy donne à Paul Brun": "Ana Roy a donné à Paul Brun jusqu'au 15 mai pour répondre.",
    "Des questions sont posées sur les raisons": "Des questions sont posées sur les raisons pour lesquelles la ligne était ouverte.",
    "L'entreprise s'attaque à un marché": "L'entreprise s'attaque à un marché encore peu exploité.",
    "Le Belvax est le premier vaccin autorisé": "Le Belvax est le premier vaccin autorisé contre la gale.",
    "Le pays paie ses enseignants": "Le pays paie ses enseignants près du double.",
    "Ana Roy s'attend, sous réserve d'un accord": "Ana Roy s'attend, sous réserve d'un accord, à ce que le prix monte.",
    "Les données comprennent les noms": "Les données comprennent les noms, les adresses et les numéros.",
    "Dix ouvriers ont péri": "Le 20 mai dernier, dix ouvriers ont péri dans le nord du pays.",
    "Ana Roy a milité pour la république": "Ana Roy a milité pour la république au début de sa carrière.",
    "Le maire met la taxe de séjour": "Le maire met sur la table la taxe de séjour.",
    "Ana Roy a été taguée": "La maison de la présidente du club, Ana Roy, a été taguée.",
    "Le loup est revenu après avoir disparue": "Le loup est revenu après avoir disparue pendant un siècle.",
    "Les travaux, qui durent, seront utiles": "Les travaux, qui durent longtemps, seront utiles.",
    "Les membres du conseil ont voté": "Les membres du conseil ont voté pour fermer le pont.",
    "L'évêque appelle tout le monde": "L'évêque appelle tout le monde « à prier ».",
    "Les subventions sont reconduites": "Les subventions sont reconduites, à l'exception de celle du club.",
    "L'avantage est au champion": "Sur le papier, l'avantage est au champion.",
    "Le sol craque sous ses bottes": "Quand Paul Roy traverse son champ, le sol craque sous ses bottes.",
    "La société basée remplacera les batteries": "La société basée à Ornay remplacera les batteries.",
    "Le chauffeur a été arrêté avec la police": "Le chauffeur a été arrêté au terme d'une course avec la police.",
    "L'armée ne pourrait pas avancer": "Un accord avec la ville empêcherait l'armée d'avancer.",
    "La fermeture du port s'ajoute aux navires": "À cela s'ajoute la fermeture du port aux navires.",
    "Le site restera fermé dans le cas contraire": "Dans le cas contraire, le site restera fermé.",
    "Le client, vers 14 heures, voulait entrer": "Vers 14 heures, le client voulait entrer.",
    "Une démo sera disponible du 7": "Une démo sera disponible du 7 au 13 octobre.",
    "L'action a gagné 52 %": "L'action a gagné 52 % dans les 12 derniers mois.",
    "Une plainte doit être déposée à la cour": "Sous la loi du pays, une plainte doit être déposée à la cour dans les 21 jours.",
    "Le jeu sort mardi sur PC": "Le jeu sort mardi sur PC, PlayStation 5 et Xbox.",
    "Dix brebis périssent dans l'accident": "Dix brebis ont péri dans l'accident ou ont dû être abattues.",
}
KEPT = {
    "Au Pérou, la maladie est réapparue en 2014": "Au Pérou, la maladie est réapparue en 2014.",
    "Le film amasse 4 millions outre-mer": "Outre-mer, le film a amassé 4 millions d'euros.",
    "Deux cents emplois pourraient disparaître, selon le syndicat": "Le syndicat a affirmé que deux cents emplois pourraient disparaître.",
    "Le syndicat affirme que deux cents emplois sont menacés": "Le syndicat a affirmé que deux cents emplois sont menacés.",
    "La mairie a fermé le pont": "Mardi, la mairie a fermé le pont.",
    "Les députés accusent la ministre d'une erreur": "Les députés ont accusé la ministre d'une erreur.",
    "La firme économise 75 millions d'euros": "Dans une présentation de 64 pages, la firme économise 75 millions d'euros.",
    "L'action a gagné 52 % en un an": "L'action a gagné 52 % en un an à la Bourse.",
    "L'action perd 4 %": "L'action a perdu 4 % vendredi.",
    "Ana Roy a voté pour le budget": "La maire, Ana Roy, a voté pour le budget.",
    "Le directeur, Paul Roy, a vu la fin des travaux": "Le directeur, Paul Roy, a vu la fin des travaux.",
    "Le cheptel compte dix brebis": "Le cheptel compte dix brebis, dont deux noires.",
    # what follows the comma may be a list, in more ways than can be tried one by one
    "Le club a gagné le match": "Le club a gagné le match, l'entraîneur d'Armelle, Didier Morvan, a remplacé deux défenseurs expérimentés et choisi de jouer.",
}


def _fact(text: str) -> Fact:
    return Fact("F1", text, Span(0, 1), 0.5, 0)


@pytest.mark.parametrize(("line", "sentence"), LOST.items())
def test_a_line_that_lost_what_bounds_it_is_no_heading(line: str, sentence: str) -> None:
    assert not bounded(line, _fact(sentence))


@pytest.mark.parametrize(("line", "sentence"), KEPT.items())
def test_a_line_that_keeps_its_bounds_may_head_a_section(line: str, sentence: str) -> None:
    assert bounded(line, _fact(sentence))
