"""A sentence is parted only where each half stands alone and says what it said in the whole."""

from __future__ import annotations

import pytest

from generator.frames.library import load
from generator.frames.reshaping.parting import partings

LIBRARY = load(())


def parted(source: str) -> list[str]:
    return [f"{cut.first} {cut.second}" for cut in partings(source, LIBRARY)]


PARTED = [
    # what somebody does « en V-ant » leaves the next deed theirs
    (
        "La maire de Lomane a quitté la salle du conseil en claquant la porte, dénonçant devant les élus une manœuvre de la région contre le port de la rive nord.",
        "en claquant la porte. Elle a dénoncé devant les élus une manœuvre de la région contre le port de la rive nord.",
    ),
    # who says the second clause, or when it comes, stands right behind the link
    (
        "La mairie de Lomane a fermé le vieux port de pêche pour les travaux du nouveau quai de bois, mais selon la régie, les bacs de la rive sud reprendront leur service normal.",
        "quai de bois. Toutefois, selon la régie, les bacs de la rive sud reprendront leur service normal.",
    ),
    (
        "La mairie de Lomane a fermé le vieux port de pêche pour les travaux du nouveau quai de bois, et à la fin du mois de juin, les bacs de la rive sud reprendront leur service normal.",
        "quai de bois. À la fin du mois de juin, les bacs de la rive sud reprendront leur service normal.",
    ),
    # a site that is there, whatever is denied of it
    (
        "Depuis le mois de mai de cette année, aucune fouille n'a encore été menée sur le site, qui se trouve à une heure de marche du port.",
        "Depuis le mois de mai de cette année, aucune fouille n'a encore été menée sur le site. Celui-ci se trouve à une heure de marche du port.",
    ),
    # a contrast, a reason
    (
        "Le port de Lomane gagne trois bateaux cette année, tandis que la ville voisine perd sa dernière barque.",
        "Le port de Lomane gagne trois bateaux cette année. En revanche, la ville voisine perd sa dernière barque.",
    ),
    (
        "La régie a fermé le grand bassin de la ville, car la pompe a lâché au milieu de la nuit.",
        "La régie a fermé le grand bassin de la ville. En effet, la pompe a lâché au milieu de la nuit.",
    ),
    # the place, with « y »
    (
        "La cavale de la chèvre a pris fin dans une ferme de Lomane, où elle se cachait depuis une semaine entière.",
        "La cavale de la chèvre a pris fin dans une ferme de Lomane. Elle s'y cachait depuis une semaine entière.",
    ),
    # a result, a toll, a measure
    (
        "Une barque a chaviré mardi soir devant le port de Lomane, faisant au moins trois morts et un blessé.",
        "Une barque a chaviré mardi soir devant le port de Lomane. Le bilan est d'au moins trois morts et un blessé.",
    ),
    (
        "La commune a vendu 340 billets pour le concert du 3 mai aux habitants de la grande île de Lomane et de tout le canton voisin, des deux rives du fleuve jusqu'aux premières maisons du vieux village de pêcheurs du nord et aux dernières fermes de la plaine du sud, soit une hausse de 12 % sur un an.",
        "La commune a vendu 340 billets pour le concert du 3 mai aux habitants de la grande île de Lomane et de tout le canton voisin, des deux rives du fleuve jusqu'aux premières maisons du vieux village de pêcheurs du nord et aux dernières fermes de la plaine du sud. Cela représente une hausse de 12 % sur un an.",
    ),
    (
        "La régie a perdu 3 000 abonnés en deux ans dans les quartiers de la grande île de Lomane et de tout le canton voisin, des deux rives du fleuve jusqu'aux premières maisons du vieux village de pêcheurs du nord et aux dernières fermes de la plaine du sud, ce qui inquiète les élus du canton.",
        "La régie a perdu 3 000 abonnés en deux ans dans les quartiers de la grande île de Lomane et de tout le canton voisin, des deux rives du fleuve jusqu'aux premières maisons du vieux village de pêcheurs du nord et aux dernières fermes de la plaine du sud. Cela inquiète les élus du canton.",
    ),
    # « pourtant » of a word of the second clause
    (
        "La crue est chassée des derniers quais qu'elle couvrait sur la rive du canton de Lomane au nord du grand lac, mais les bacs de la régie du port mettent presque deux mois pour atteindre Ornay, pourtant proche de la rive nord.",
        "La crue est chassée des derniers quais qu'elle couvrait sur la rive du canton de Lomane au nord du grand lac. Toutefois, les bacs de la régie du port mettent presque deux mois pour atteindre Ornay, pourtant proche de la rive nord.",
    ),
    # « Ce chiffre » of a year
    (
        "La régie a exploité le carnet d'un ancien élu redevenu député en 2012, après deux ans de retrait, dans les quartiers de la grande île de Lomane et de tout le canton voisin, des deux rives du fleuve jusqu'aux premières maisons du vieux village de pêcheurs du nord et aux dernières fermes, ce qui semble contraire à sa mission.",
        "La régie a exploité le carnet d'un ancien élu redevenu député en 2012, après deux ans de retrait, dans les quartiers de la grande île de Lomane et de tout le canton voisin, des deux rives du fleuve jusqu'aux premières maisons du vieux village de pêcheurs du nord et aux dernières fermes. Cela semble contraire à sa mission.",
    ),
    # a participle of the subject, one with a subject of its own
    (
        "Le prix du billet pour le grand bassin augmente encore en mai, passant de 2 à 3 euros par entrée.",
        "Le prix du billet pour le grand bassin augmente encore en mai. Il passe de 2 à 3 euros par entrée.",
    ),
    (
        "La traversée du lac a été annulée mardi matin par la régie, le vent ne permettant pas aux bateaux de sortir.",
        "La traversée du lac a été annulée mardi matin par la régie. Le vent n'a pas permis aux bateaux de sortir.",
    ),
    (
        "La fête du port a tourné court dans la nuit de samedi, des inconnus ayant brisé les vitres de la mairie.",
        "La fête du port a tourné court dans la nuit de samedi. Des inconnus ont brisé les vitres de la mairie.",
    ),
    (
        "La sécurité civile du canton a fermé la grande digue de la ville et a prévenu la mairie du quartier.",
        "La sécurité civile du canton a fermé la grande digue de la ville. Cette sécurité civile a prévenu la mairie du quartier.",
    ),
    # two deeds of one subject, called again by a pronoun or by its noun; two clauses
    (
        "Le champion de voile a fini la course à la troisième place mais n'a pas battu le record du port.",
        "Le champion de voile a fini la course à la troisième place. Toutefois, il n'a pas battu le record du port.",
    ),
    (
        "La régie du port a fermé la grande digue de la ville et a prévenu les familles du quartier.",
        "La régie du port a fermé la grande digue de la ville. Elle a prévenu les familles du quartier.",
    ),
    (
        "Selon la police, les deux hommes ont fui par le parvis mais le gardien a été blessé au bras.",
        "Selon la police, les deux hommes ont fui par le parvis. Toutefois, selon la même source, le gardien a été blessé au bras.",
    ),
    # the relative of the subject
    (
        "La grue, qui avait été montée en mai par la société Darvil, bloque toujours la rue du port.",
        "La grue bloque toujours la rue du port. Cette grue avait été montée en mai par la société Darvil.",
    ),
    (
        "Mardi, Paul Morin, qui vit au port depuis trente ans, a reçu la médaille de la ville.",
        "Mardi, Paul Morin a reçu la médaille de la ville. Il vit au port depuis trente ans.",
    ),
    (
        "Le maire de Lomane a présenté hier soir aux habitants une motion qui condamne la fermeture du port.",
        "Le maire de Lomane a présenté hier soir aux habitants une motion. Celle-ci condamne la fermeture du port.",
    ),
]


@pytest.mark.parametrize("source, wanted", PARTED)
def test_a_sentence_is_parted_where_it_is_sure(source: str, wanted: str) -> None:
    assert any(wanted in said for said in parted(source))


WHOLE = [
    # of several, all of whom do what « qui » tells
    "La traversée est menée par un groupe de bons rameurs comprenant les Lomanais Ana Roy et Paul Morin, le grutier Henri Lami et le pêcheur Igor Polan qui sortent de l'eau suivit à dix secondes de Jean Roy et Marc Lami moins rapides dans cette portion et qui se sont judicieusement placés dans le sillage de ces bons rameurs.",
    # the other comes on another day
    "Le club de Lomane recevra Ornay vendredi prochain, tandis que la ville voisine recevra le dernier du classement le jour suivant.",
    # the other fact lasted when this one came
    "La barque a été retrouvée au large de Lomane mardi, alors que le dispositif de secours était déjà levé.",
    # « y » beside another pronoun, no subject of its own, « il y avait »
    "Le suspect s'est retranché mardi dans la maison du policier, où se trouvaient sa femme et son fils.",
    "Paul Morin a donné trois barques au club de voile du port, où il avait appris à naviguer.",
    "La barque a coulé mardi au cours de la semaine de la mer, où le maire fêtait ses 60 ans.",
    # who says it stands in front, or behind
    "Selon la mairie, la digue du vieux port s'est rompue dans la nuit, provoquant la fermeture de la route.",
    "La digue du vieux port s'est rompue dans la nuit, provoquant la fermeture de la route, selon la mairie.",
    # two participles, the object of the verb, a wish, an aim
    "La compagnie a avancé dans la vallée du Rial mardi, prenant trois fermes et blessant deux chevaux.",
    "La sonde traversera, le 26 avril au matin, la zone de sable séparant le lac et la mer de Lomane.",
    "La mairie veut ouvrir une usine de filets dans le port, prenant la place de la vieille halle.",
    # the time holds for both, two names for one verb, the same noun meant otherwise, another verb between
    "Les élus ont quitté la séance du conseil et les pêcheurs ont envahi la place du port mardi.",
    "Les trois cyclistes du club ont laissé loin derrière elles Anne Rivet et Paule Morin devant le port.",
    "L'armée du nord est alliée à l'Armée rouge du port et tente de reprendre la ville de Lomane.",
    "Le maire a reçu un pêcheur qui avait perdu sa barque et demande une aide de la région.",
    # a sign inside brackets
    "La ville a publié un rapport sur la digue du port (lire : Lomane : la digue du port ferme mardi soir).",
    # who says it closes the sentence, or stands behind a time
    "La grue du port bloque la rue, car le vent a tourné dans la nuit, a expliqué le maire de Lomane.",
    "Vers midi, selon le syndicat, la régie a fermé deux bassins de la ville et trois agents ont quitté le port.",
    # the second verb is the main one, or a second participle follows
    "Le skipper de la Savoie est Paul Morin, qui avait quitté le port lundi a fait demi-tour le lendemain.",
    "Les pompiers du port de Lomane ont riposté mardi, prenant trois bateaux et en fermant deux autres.",
    # « , qui » is about who represents the town
    "La course de voile du port est remportée par Anne Rivet, représentant la Savoie, qui fixe un nouveau record.",
    # a possibility
    "Si la pluie continue, la digue du port pourrait se rompre, provoquant la fermeture de la route de Lomane.",
    # no number is measured, or the measure is no number
    "Les trois ruisseaux qui traversent la ville ont débordé, soit la Morge, la Vèbre et le Rial.",
    # a thing says nothing: the comma before « précise » was forgotten
    "Le vent était assez fort sur le port de Lomane mais la visibilité correcte précise la régie.",
    # no sentence opens with figures
    "La police a envoyé plusieurs véhicules sur les lieux du choc et 25 pompiers étaient présents au port.",
    # « celui-ci » would be the wreck or the group
    "C'est un groupe de 40 marins qui devant le port de Lomane subit un choc, qui met fin à ses espoirs.",
    # who says it may say both
    "La mairie de Lomane a fermé le vieux port de pêche pour les travaux du nouveau quai, et les bacs de la rive sud reprendront leur service en mai selon la régie.",
    # who heard or said it follows
    "La régie du lac a reçu sa première plainte dès février dernier, la cour a entendu, mais n'a pas agi avant mai.",
    # the name that stands before the relative may not be who it is about
    "Le fils du maire, qui a signé la lettre mardi au conseil, quitte la ville pour trois ans.",
    # what looks like a verb is a noun set beside another
    "La hausse atteint 10 % à Lomane, le haut de sa fourchette cible de 8 % plus ou moins 2 points de pourcentage.",
]


@pytest.mark.parametrize("source", WHOLE)
def test_a_sentence_stays_whole_where_a_doubt_is_left(source: str) -> None:
    assert parted(source) == []
