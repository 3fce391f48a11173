"""What a fluent translation leaves of tennis courts, law courts, polls and markets is mended; the same words elsewhere stay."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import AROUND, DAMAGED, mend
from tests.cleaning.ornay import BODY, MORE, cleaned


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Roy survit à une frayeur contre la qualifiée Hamel pour atteindre la finale de Lens.", "Roy atteint la finale de Lens après s'être fait peur face à la qualifiée Hamel."),
        ("Roy était menée d'un set et d'une pause à Lens.", "Roy était menée d'un set et d'un break à Lens."),
        ("Roy est revenue de l'arrière pour battre Hamel.", "Roy a renversé la situation pour battre Hamel."),
        ("Elle l'a emporté dans le bris d'égalité à Lens.", "Elle l'a emporté au tie-break à Lens."),
        ("Roy a compté 31 gagnants et 12 erreurs non forcées.", "Roy a compté 31 coups gagnants et 12 fautes directes."),
        ("Roy s'est retirée avec une maladie avant la finale.", "Roy a déclaré forfait pour raisons de santé avant la finale."),
        ("Le groupe Lomane gifle Kermeur avec un procès de 12 millions d'euros.", "Le groupe Lomane réclame 12 millions d'euros à Kermeur en justice."),
        ("Lomane a giflé Kermeur avec un procès lundi.", "Lomane a poursuivi Kermeur en justice lundi."),
        ("Un porte-parole a qualifié le procès de « une manœuvre de dernière heure ».", "Un porte-parole a qualifié le procès d'« une manœuvre de dernière heure »."),
        ("La société a fait une ronde de financement en mai.", "La société a fait une levée de fonds en mai."),
        ("Roy a été condamnée à la Cour de la Couronne de Leeds vendredi.", "Roy a été condamnée par la cour de la Couronne de Leeds vendredi."),
        ("Elle est coupable de trois chefs d'accusation de fraude et un chef d'accusation de faux.", "Elle est coupable de trois chefs d'accusation de fraude et d'un chef d'accusation de faux."),
        ("Le comptable a été emprisonné pendant trois ans et six mois.", "Le comptable a été condamné à trois ans et six mois de prison."),
        ("L'argent était destiné à payer pour des lits.", "L'argent était destiné à financer des lits."),
        ("En poursuivant, Ana Roy a déclaré que le coffre était vide.", "Au nom de l'accusation, Ana Roy a déclaré que le coffre était vide."),
        ("En atténuation, Ana Roy a parlé de son client.", "Pour la défense, Ana Roy a parlé de son client."),
        ("Roy a été interdite d'agir en tant que directrice d'entreprise pendant 4 ans.", "Roy s'est vu interdire de diriger une entreprise pendant 4 ans."),
        ("L'audience aura lieu le 9 mai, lorsque le procureur parlera.", "L'audience aura lieu le 9 mai, au cours de laquelle le procureur parlera."),
        ("Le maire a refusé de concéder et a quitté la salle.", "Le maire a refusé de reconnaître sa défaite et a quitté la salle."),
        ("Avec 91 % des votes comptés, la maire est en tête.", "Après le dépouillement de 91 % des bulletins, la maire est en tête."),
        ("La police a tiré du gaz lacrymogène sur le quai.", "La police a fait usage de gaz lacrymogène sur le quai."),
        ("Le parti devrait gagner 12 des 40 sièges.", "Le parti devrait remporter 12 des 40 sièges."),
        ("Elle a servi deux mandats en tant que maire de Lens.", "Elle a accompli deux mandats de maire de Lens."),
        ("Bien qu'il soit devenu plus rare et n'était plus mesuré, le lien existe.", "Bien qu'il soit devenu plus rare et ne soit plus mesuré, le lien existe."),
        ("Les œufs ont renchéri, ajoutant 3 millions d'euros aux coûts.", "Les œufs ont renchéri, alourdissant les coûts de 3 millions d'euros."),
        ("Les prix, qui étaient 4 % plus élevés qu'il y a un an, baissent.", "Les prix, supérieurs de 4 % à ceux d'il y a un an, baissent."),
        ("Roy a fondé l'entreprise installée à Lens en 2011.", "Roy a fondé en 2011 l'entreprise installée à Lens."),
        ("La chaîne a manqué les estimations de bénéfices.", "La chaîne a fait moins bien que les estimations de bénéfices."),
    ],
)  # fmt: skip
def test_a_calque_is_mended_anywhere(damaged: str, mended: str) -> None:
    assert mend(damaged) == mended


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Roy a bouleversé la 4e tête de série Hamel.", "Roy a éliminé la 4e tête de série Hamel."),
        ("Le mouvement est survenu après un accord à Lens.", "Cette décision est intervenue après un accord à Lens."),
        ("La commission a ouvert une enquête statutaire.", "La commission a ouvert une enquête officielle."),
        ("La société est devenue publique en 2018.", "La société est entrée en Bourse en 2018."),
        ("Elle vend un menu de valeur à 5 euros.", "Elle vend un menu à petit prix à 5 euros."),
    ],
)
def test_what_may_be_good_french_is_mended_in_a_translated_source_alone(damaged: str, mended: str) -> None:
    assert mend(damaged, DAMAGED) == mended
    assert mend(damaged) == damaged


def test_a_station_is_a_polling_place_only_where_the_text_tells_of_a_vote() -> None:
    said = "Le tribunal a reconnu des retards à 12 stations."
    assert mend(said, f"{DAMAGED} Les bureaux de vote ont fermé tard.").endswith("dans 12 bureaux de vote.")
    assert mend(said, DAMAGED) == said


@pytest.mark.parametrize(
    "sentence",
    [
        "Le maire a refusé de concéder le marché à la régie.",
        "Le parti doit gagner la confiance des électeurs.",
        "Elle a survécu à une frayeur sans gravité.",
        "Le pont a été fermé en vue d'une audience, lorsque la crue est venue.",
        "Il a giflé le maire avec un journal.",
    ],
)
def test_good_french_stays(sentence: str) -> None:
    assert mend(sentence) == sentence
    assert mend(sentence, AROUND) == sentence


def test_a_head_that_asks_what_somebody_is_accused_of_is_asked_in_french() -> None:
    text = f"Le pont ferme\n\n{BODY}\n\nQu'est-ce que Lomane accuse Kermeur d'avoir fait ?\n\n{MORE}"
    assert "Que reproche Lomane à Kermeur ?" in cleaned(text).text
