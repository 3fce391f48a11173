"""English idioms translated word for word are told in French: durations, storms, matches, interest rates."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import DAMAGED, mend


@pytest.mark.parametrize(
    ("translated", "french"),
    [
        ("Le navire a coulé dans juste 3 heures.", "Le navire a coulé en seulement 3 heures."),
        ("Le tournoi finit ce week-end prochain.", "Le tournoi finit le week-end prochain."),
        ("La chanteuse galloise, 41, a quitté la salle.", "La chanteuse galloise, 41 ans, a quitté la salle."),
        ("La décision est due le 4 juin.", "La décision est attendue le 4 juin."),
        ("Les bons sont dus à expirer en mai.", "Les bons doivent expirer en mai."),
        ("Le maire a ordonné 300 habitants de partir.", "Le maire a ordonné à 300 habitants de partir."),
        (
            "Mercredi, le pouvoir était toujours dehors dans deux villes.",
            "Mercredi, le courant était toujours coupé dans deux villes.",
        ),
        ("L'école court sur un générateur.", "L'école fonctionne sur un générateur."),
        ("La digue a donné chemin mardi.", "La digue a cédé mardi."),
        ("Il vit à Sarnac, foyer à 900 gens.", "Il vit à Sarnac, qui compte 900 habitants."),
        ("Ce pont était un désastre attendant de se produire.", "Ce pont était une catastrophe annoncée."),
        ("Des obus ont frappé un marché bondé.", "Des obus ont frappé un marché bondé."),
        ("Le maire et le préfet échangent le blâme.", "Le maire et le préfet se rejettent la responsabilité."),
        ("Elle s'est vu offrir un retour de 4 % par an.", "Elle s'est vu offrir un rendement de 4 % par an."),
        ("L'accusé a été remis en garde.", "L'accusé a été placé en détention."),
        ("Les tests sont attendus à doubler.", "Les tests devraient doubler."),
        (
            "Il refuse de dire sur si d'autres usines fermeront.",
            "Il refuse de dire sur la question de savoir si d'autres usines fermeront.",
        ),
        ("Ils rentrent par la fin du mois.", "Ils rentrent d'ici à la fin du mois."),
        ("La sirène avait parti.", "La sirène avait retenti."),
        ("Le numéro 8 a été envoyé à la poubelle du péché.", "Le numéro 8 a été exclu temporairement."),
        ("Le club a perdu tous les deux de ses matchs.", "Le club a perdu ses deux matchs."),
        (
            "Le comité a voté par 5-4 de tenir ses taux.",
            "Le comité a voté par 5 voix contre 4 le maintien de ses taux.",
        ),
        ("Les loyers mordent dans les budgets.", "Les loyers pèsent sur les budgets."),
        (
            "Dix élèves ont survécu. Leur guide, Anna Roy, n'a pas.",
            "Dix élèves ont survécu. Leur guide, Anna Roy, n'a pas survécu.",
        ),
    ],
)
def test_an_idiom_is_told_in_french(translated: str, french: str) -> None:
    assert mend(translated) == french


@pytest.mark.parametrize(
    ("translated", "french"),
    [
        ("Avec une minute à jouer, il égalise.", "À une minute de la fin, il égalise."),
        ("Le car est resté bloqué pour six heures.", "Le car est resté bloqué pendant six heures."),
        ("Les deux côtés se parlent.", "Les deux camps se parlent."),
        ("La foule bouge vers le port.", "La foule se dirige vers le port."),
    ],
)
def test_what_may_be_right_french_is_mended_in_a_translation_only(translated: str, french: str) -> None:
    assert mend(translated, DAMAGED) == french
    assert mend(translated) == translated


def test_a_power_that_is_out_of_control_stays() -> None:
    assert mend("Le pouvoir est hors de contrôle.") == "Le pouvoir est hors de contrôle."
