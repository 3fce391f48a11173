"""Turns of show business, of injuries and of space translated word for word; no repair guesses which of two senses is meant."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import DAMAGED, mend


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Le gardien a joué à travers une blessure.", "Le gardien a joué malgré une blessure."),
        ("Des voyageurs ont été laissés hors de poche pour l'hôtel.", "Des voyageurs en ont été de leur poche pour l'hôtel."),
        ("Le report coûtera nord de 12 millions d'euros.", "Le report coûtera plus de 12 millions d'euros."),
        ("Les billets seront remboursés dans 10 jours ouvrables.", "Les billets seront remboursés sous 10 jours ouvrables."),
        ("Le batteur souffre de deux disques glissés.", "Le batteur souffre de deux hernies discales."),
        ("Il sera hors d'action pour jusqu'à six mois.", "Il sera indisponible pendant six mois au plus."),
        ("Le succès la met sur piste pour battre le record.", "Le succès la met en bonne voie pour battre le record."),
        ("Le groupe a joué 18 concerts dans 20 jours.", "Le groupe a joué 18 concerts en 20 jours."),
        ("Les voisins ont rallié autour.", "Les voisins ont fait bloc."),
        ("L'affaire a ré-enflammé un débat.", "L'affaire a relancé un débat."),
        ("L'entière manœuvre a duré une heure.", "Toute la manœuvre a duré une heure."),
        ("Le signal est venu à travers.", "Le signal est arrivé."),
        ("Le robot roule sur un sommet tournant.", "Le robot roule sur une toupie."),
        ("Le trajet n'était pas une promenade dans le parc.", "Le trajet n'était pas une partie de plaisir."),
        ("Le capteur a lu mal une ombre.", "Le capteur a mal lu une ombre."),
        ("L'équipe a un plan à cheveux dressés.", "L'équipe a un plan à faire dresser les cheveux."),
        ("Anna Roy, qui n'est pas partie de la mission, doute.", "Anna Roy, qui n'a pas pris part à la mission, doute."),
        ("Il faut apprendre au robot de se relever.", "Il faut apprendre au robot à se relever."),
        ("La comète est en train de tomber à part.", "La comète est en train de se désagréger."),
        ("La roche est noire comme charbon.", "La roche est noire comme du charbon."),
        ("Il est mort d'une apparente blessure par balle auto-infligée.", "Il est mort apparemment en se tirant une balle."),
    ],
)  # fmt: skip
def test_a_turn_is_written_in_french(damaged: str, mended: str) -> None:
    assert mend(damaged, DAMAGED) == mended


@pytest.mark.parametrize(
    "sentence",
    [
        "Le gardien manque le match à travers une blessure.",
        "Il est tombé en arrière, et son casque l'a sauvé.",
        "Le prêtre a sonné une cloche.",
        "Elle marche avec deux cannes depuis l'accident.",
        "Le commerçant dit avoir eu une affaire avec un client.",
        "L'avocate a eu affaire avec un policier de Lens.",
        "La voiture a tourné le coin de la rue.",
        "Un rocher a frappé la route.",
        "Le chien a mordu la balle.",
        "La société s'est effondrée en Bourse.",
        "Éventuellement, le maire peut fermer le pont.",
        "Au nord de la ville, 180 millions de litres sont stockés.",
        "Une poignée de poussière suffit.",
    ],
)
def test_what_may_have_another_sense_stays(sentence: str) -> None:
    assert mend(sentence, DAMAGED) == sentence


def test_leaving_a_scene_is_not_told_as_fleeing() -> None:
    assert mend("Le chauffeur a quitté la scène de l'accident.") == "Le chauffeur a quitté les lieux de l'accident."
