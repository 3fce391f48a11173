"""The classes of verbs: what each frame says of a sentence nobody prepared, and what its guard keeps it from saying."""

from __future__ import annotations

import pytest

from generator.frames import nominal, question
from tests.frames.briefs import PLAIN, brief, sayings

SAID = [
    # what is possible, asked, owed
    ("Deux tiers des voix sont nécessaires pour adopter le texte.", "Il faut deux tiers des voix pour adopter le texte."),
    ("Cette révélation risque de compliquer la campagne du candidat.", "Cette révélation pourrait compliquer la campagne du candidat."),
    # being: a place among others, a figure, a cause
    ("Le pont de Lomane est l'un des plus hauts de la région.", "Le pont de Lomane compte parmi les plus hauts de la région."),
    ("Le chômage est en hausse de 0,1 point au troisième trimestre.", "Au troisième trimestre, le chômage augmente de 0,1 point."),
    ("Le chômage est de 10 % dans la région.", "Le chômage s'élève à 10 % dans la région."),
    ("La hausse des prix est due aux mauvaises récoltes.", "La hausse des prix s'explique par les mauvaises récoltes."),
    ("La vitesse est à l'origine de l'accident de Lomane.", "La vitesse a causé l'accident de Lomane."),
    ("Il s'agirait du troisième objet le plus lointain du système.", "Ce serait le troisième objet le plus lointain du système."),
    ("Il s'agit de trois lynx venus du nord du pays.", "Ce sont trois lynx venus du nord du pays."),
    # turns where the noun says the action
    ("L'attaque a fait 68 morts et 165 blessés.", "Le bilan de l'attaque s'est élevé à 68 morts et 165 blessés."),
    ("Le maire a pris la parole devant les ouvriers.", "Le maire s'est exprimé devant les ouvriers."),
    ("Un randonneur a trouvé la mort en Haute-Savoie.", "Un randonneur a perdu la vie en Haute-Savoie."),
    # streets, roads, wars, races
    ("Le magasin Darvil et l'agence Civel ont été pillés dans la nuit.", "Dans la nuit, le magasin Darvil et l'agence Civel ont été mis à sac."),
    ("Le bateau a coulé au large de l'île.", "Le bateau a fait naufrage au large de l'île."),
    ("Le train transportait une centaine de passagers.", "Une centaine de passagers se trouvait à bord du train."),
    ("Il s'agit d'enfants venus du nord.", "Ce sont des enfants venus du nord."),
    ("Il n'y a pas eu de victimes dans le village.", "On n'a pas déploré de victimes dans le village."),
    ("La famille a l'intention de porter plainte contre la clinique.", "La famille compte porter plainte contre la clinique."),
    ("Un engin explosif a été découvert dans la station.", "On a découvert un engin explosif dans la station."),
    ("La maire a obtenu 24 % des suffrages.", "La maire a recueilli 24 % des suffrages."),
    ("L'eau a été coupée et trois communes ont convaincu la préfecture de livrer des citernes.", "trois communes ont persuadé la préfecture de livrer des citernes"),
    ("Les services signalent des « appels à manifester » contre la mairie.", "font état d'« appels à manifester »"),
    ("Trois gendarmes ont été blessés à Nice.", "On compte trois gendarmes blessés à Nice."),
]  # fmt: skip

KEPT = [
    # a killing keeps its killer, a passive the words that say by whom
    ("L'auteur a été tué peu après par des gardiens de la paix.", "perdu la vie"),
    # « de rendre » depends on « risque »
    ("La mesure risque de fragiliser la croissance et donc de rendre la reprise difficile.", "pourrait"),
    # a noun without its article is no object
    ("Il a fait usage de gaz contre les riverains du port.", "utilisé gaz"),
    # two participles share one auxiliary
    ("Plusieurs véhicules ont été incendiés ou vandalisés.", "Le feu"),
    # an institute that records is not what it counts
    ("L'Insee enregistre une hausse du chômage depuis janvier.", "connaît"),
    # a call for witnesses is no call to witnesses
    ("La police a lancé un appel à témoins dans la région.", "appelé à témoins"),
    # a shared auxiliary stays the passive's
    ("La passante a été conduite au centre le lendemain et placée en soins intensifs.", "a placé"),
    # « au 18 novembre » closes a span
    ("La coupe des jeunes de la vallée se déroule du 16 au 18 novembre 2018.", "Au 18 novembre"),
    # closed is a state, « on ferme » a deed
    ("Plusieurs gares sont fermées dans la région.", "On ferme"),
    # an apposition stays behind what it explains
    ("Un conducteur a circulé à contresens pendant 22 kilomètres sur l'autoroute du Soleil, l'A7.", "kilomètres, l'A7"),
    # a wolf is born, it is not created; money is no campaign; one asks somebody
    ("Un petit loup a vu le jour dans un centre du Missouri.", "créé"),
    ("L'agence a engagé 1,5 milliard d'euros au Sénégal, dont un tiers pour le projet de train.", "entamé"),
    ("Benjamin Cauchy demande une élection à la proportionnelle.", "auprès de"),
    # what follows an infinitive, a constraint, an apposition
    ("Cette mesure devrait avoir pour conséquence de modifier les accès du public.", "se traduire par de"),
    ("Les prisonniers sont contraints de dénoncer leurs voisins.", "doivent"),
    (
        "Trente personnes ont été blessées à la suite des attaques sur les gares de Lomane, capitale du pays.",
        "blessées, capitale",
    ),
    # a possibility is no permission
    ("Un malade peut mourir de cette infection en trois jours.", "possibilité"),
]


@pytest.mark.parametrize("source, wanted", SAID)
def test_a_class_says_what_its_frame_promises(source: str, wanted: str) -> None:
    assert any(wanted in said for said in sayings(source)[:6])


@pytest.mark.parametrize("source, unwanted", KEPT)
def test_a_guard_keeps_the_meaning(source: str, unwanted: str) -> None:
    assert not any(unwanted in said for said in sayings(source))


def test_a_question_agrees_with_its_subject() -> None:
    known = brief("Les mesures sont destinées à réduire la pollution de la ville.")
    asked = question(known.facts[0], known, PLAIN)
    assert asked is not None and asked[0] == "À quoi les mesures sont-elles destinées ?"


def test_a_heading_is_made_of_a_noun() -> None:
    known = brief("Le bateau a coulé au large de l'île.")
    assert nominal(known.facts[0], known, PLAIN) == "Le naufrage du bateau"
