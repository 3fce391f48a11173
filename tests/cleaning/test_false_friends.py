"""False friends and turns that a good machine translation leaves: universities, evidence, storms, recalls, courts, markets, hours."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import DAMAGED, mend

AROUND = "La société américaine a présenté mardi ses comptes devant une centaine de personnes réunies à Lyon, au siège de la fédération."
COLLEGE = "Fondé en 1871, le Collège Brantley, une université privée du Maine, accueille 1 900 étudiants et perçoit 48 000 dollars de chacun."


def _mended(sentence: str, around: str = AROUND) -> str:
    return mend(sentence, around)


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("La réforme a été adoptée par la faculté en mai.", "La réforme a été adoptée par le corps enseignant en mai."),
        ("En juin, la faculté votera sur ce plan.", "En juin, le corps enseignant votera sur ce plan."),
        ("La poursuite civile vise la firme.", "L'action en justice civile vise la firme."),
        ("La Maison contrôlée par les démocrates a voté.", "La Chambre contrôlée par les démocrates a voté."),
        ("Deux députés d'arrière-ban protestent.", "Deux simples députés protestent."),
        ("Des membres de la faculté ont écrit.", "Des enseignants ont écrit."),
        ("Le texte est passé par un vote de 54 à 31.", "Le texte est passé par 54 voix contre 31."),
        ("C'est une université privée d'arts libéraux.", "C'est une université privée pluridisciplinaire."),
        ("Le cursus coûte un quart de million de dollars.", "Le cursus coûte 250 000 dollars."),
        ("Les preuves restent mitigées à ce jour.", "Les données restent contrastées à ce jour."),
        ("Il y a peu de preuves que ce régime agisse.", "Peu d'éléments montrent que ce régime agisse."),
        ("Les critiques soutiennent que ce plan coûte cher.", "Les détracteurs soutiennent que ce plan coûte cher."),
        ("Cette découverte change le calcul pour les pêcheurs.", "Cette découverte change la donne pour les pêcheurs."),
        ("Le cyclone a frappé l'île comme un cyclone de catégorie 4.", "Le cyclone a frappé l'île en catégorie 4."),
        ("Des vagues dangereuses pour la vie sont annoncées.", "Des vagues potentiellement mortelles sont annoncées."),
        ("Le vent a atteint 90 miles à l'heure (145 km/h).", "Le vent a atteint 145 km/h."),
        ("Il est tombé 12 pouces (30 centimètres) de neige.", "Il est tombé 30 centimètres de neige."),
        ("Environ 40 % de la récolte sera semée en mai.", "Environ 40 % des surfaces seront semées en mai."),
        ("Il suffit d'un peu de pluie (8 mm, disons).", "Il suffit d'un peu de pluie (8 mm, par exemple)."),
        ("L'agence a reçu 51 rapports de surchauffe.", "L'agence a reçu 51 signalements de surchauffe."),
        ("Il faut prendre une photo et la télécharger sur le site.", "Il faut prendre une photo et l'envoyer sur le site."),
        ("Le modèle était vendu pour entre 30 et 45 dollars.", "Le modèle était vendu au prix de 30 à 45 dollars."),
        ("Les clients sont conseillés de ne plus s'en servir.", "Il est conseillé aux clients de ne plus s'en servir."),
        ("Dans une poursuite déposée en mai, Ana Roy s'explique.", "Dans une action en justice déposée en mai, Ana Roy s'explique."),
        ("La firme a demandé au juge de rejeter l'affaire.", "La firme a demandé au juge de mettre fin à la procédure."),
        ("Selon un dépôt judiciaire, la firme savait.", "Selon des documents judiciaires, la firme savait."),
        ("Elle lutte contre le trafic humain.", "Elle lutte contre la traite d'êtres humains."),
        ("Les investisseurs ont remarqué.", "Cela n'a pas échappé aux investisseurs."),
        ("Le maire a décrit la mesure comme « un cadeau ».", "Le maire a vu dans la mesure « un cadeau »."),
        ("Le maire a décrit le projet comme « pharaonique ».", "Le maire a qualifié le projet de « pharaonique »."),
        ("La firme a identifié le problème comme une fuite.", "La firme a attribué le problème à une fuite."),
        ("La police a identifié la victime comme Ana Roy.", "La police a identifié la victime comme étant Ana Roy."),
        ("Le train est parti à 4h15 heure locale (0215 GMT).", "Le train est parti à 4 h 15 heure locale (2 h 15 GMT)."),
        ("La réunion commence à 8h00, heure du Pacifique.", "La réunion commence à 8 heures, heure du Pacifique."),
        ("La réunion commence à 1800 GMT.", "La réunion commence à 18 heures GMT."),
        ("La gare est sous trois pieds d'eau.", "La gare est sous environ 90 centimètres d'eau."),
        ("Elle parie sur le fait que le pont rouvrira.", "Elle parie que le pont rouvrira."),
        ("La firme emprunte dans une tentative de survivre.", "La firme emprunte pour tenter de survivre."),
        ("Deux blessés sont en condition critique.", "Deux blessés sont dans un état critique."),
        ("La sonde, un vaisseau spatial lancé en mai, se tait.", "La sonde, un engin spatial lancé en mai, se tait."),
        ("Cette sonde est le nom du vaisseau spatial.", "Cette sonde est le nom de l'engin spatial."),
        ("C'est ce qu'explique l'économiste Dr Ana Roy.", "C'est ce qu'explique l'économiste Ana Roy."),
    ],
)  # fmt: skip
def test_a_false_friend_is_mended(damaged: str, mended: str) -> None:
    assert _mended(damaged) == mended


@pytest.mark.parametrize(
    "good",
    [
        "« Les preuves sont mitigées », a dit Ana Roy.",
        "Les membres de la faculté de médecine ont écrit.",
        "Le groupe industriel Roy a vendu trois usines.",
        "Elle a lu les 12 rapports de la commission.",
        "Elle a voulu changer le calcul des pensions.",
        "Elle entend que la règle soit suivie.",
        "Le numéro 1200 a été tiré au sort.",
        "Le train part à 14 h 30 du quai numéro deux.",
        "Il faut télécharger le formulaire sur le site.",
        "On peut choisir une photo et la télécharger sur le site.",
        "Il a été blessé dans une tentative de meurtre.",
        "Les soldes commencent plus tard cette année que la précédente.",
        "Une poursuite engagée par la police a pris fin à Lens.",
    ],
)
def test_good_french_and_quotations_stay(good: str) -> None:
    assert _mended(good) == good


def test_an_american_college_keeps_its_name_and_is_no_secondary_school() -> None:
    assert (
        _mended("Le collège répond que la règle est claire.", COLLEGE)
        == "L'établissement répond que la règle est claire."
    )
    assert _mended("Le collège répond que la règle est claire.") == "Le collège répond que la règle est claire."


def test_an_american_college_has_one_name() -> None:
    assert (
        _mended("Les étudiants du Collège Brantley ont voté.", COLLEGE) == "Les étudiants du Brantley College ont voté."
    )
    assert _mended("Les élèves du Collège Brantley ont voté.") == "Les élèves du Collège Brantley ont voté."


def test_hours_and_hedges_wait_for_a_translated_source() -> None:
    assert _mended("Le train est parti à 14h30 de Lens.", DAMAGED) == "Le train est parti à 14 h 30 de Lens."
    assert (
        _mended("Les documents suggèrent que la firme savait.", DAMAGED)
        == "Les documents laissent penser que la firme savait."
    )
    assert _mended("Les documents suggèrent que la firme savait.") == "Les documents suggèrent que la firme savait."
