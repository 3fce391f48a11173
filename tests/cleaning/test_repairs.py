"""Signs, numbers and turns that a translator left are mended outside quotations; what may be right is left alone."""

from __future__ import annotations

import pytest

from tests.cleaning.ornay import BODY, cleaned


def test_machine_translation_is_mended_outside_quotations() -> None:
    damaged = (
        "Twitter a été retiré de la plate-forme. « Notre plate-forme est libre », a déclaré la direction du groupe."
    )
    result = cleaned(f"Le litige\n\n{damaged} {BODY}")
    assert "de la plateforme." in result.text
    assert "« Notre plate-forme est libre »" in result.text
    assert [(r.before, r.after) for r in result.repairs] == [("plate-forme", "plateforme")]


def test_a_label_in_quotation_marks_is_mended_but_no_word_somebody_said() -> None:
    damaged = "La menace de « temps de procès » du groupe est tombée. « Je menace de temps de procès », a dit le maire."
    text = cleaned(f"Le litige\n\n{damaged} {BODY}").text
    assert "La menace de procès du groupe" in text
    assert "« Je menace de temps de procès »" in text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("une hausse de 2.3% en un an", "2,3%"),
        ("fini. A 17 heures, le pont ferme", "À 17 heures"),
        ("le vote qu'il a lui même convoqué", "lui-même convoqué"),
        ("une hausse de 1,5 millions d'euros", "1,5 million d'euros"),
        ("une usine employant une quarantaine de personne", "quarantaine de personnes"),
        ("un désaveux bien plus fort", "un désaveu bien"),
        ("environ 17,500 articles", "17 500"),
        ("un marchand Italo - Suisse, des liens américano – russes", "Italo-Suisse, des liens américano-russes"),
        ("la 62 e édition, entre le X e et le XIX e siècle", "62e édition, entre le Xe et le XIXe"),
        ('il dit "non merci" au projet', "« non merci »"),
    ],
)
def test_english_signs_become_french(before: str, after: str) -> None:
    assert after in cleaned(f"Le pont ferme\n\n{BODY} C'est {before} selon le maire.").text


def test_a_number_before_its_scale_is_mended_whole_or_not_at_all() -> None:
    text = cleaned(f"Le pont ferme\n\n{BODY} Il sert à 1,7 milliard de gens et a coûté 3 milliard d'euros.").text
    assert "1,7 milliard de gens" in text
    assert "3 milliards d'euros" in text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("parti pour £6.5m en juin", "6,5 millions de livres sterling"),
        ("un budget de $900,000, dit-on", "900 000 $"),
        ("plus de 5,200 bâtiments recensés", "5 200 bâtiments"),
        ("environ 14.000 foyers privés", "14 000 foyers"),
        ("un bénéfice de T$452,3 milliards en mai", "452,3 milliards de dollars taïwanais"),
        ("un prix de A$45 le billet", "45 dollars australiens"),
        ("une perte de Rs 8 245 crore", "8 245 crores de roupies"),
        ("un prêt de Rs 50 lakh à taux fixe", "50 lakhs de roupies"),
        ("une mensualité de Rs 43 391 en mai", "43 391 roupies"),
        ("un accord signé en Juillet, dit-on,", "en juillet"),
        ("un contrat de 120 M€ signé", "120 millions d'euros"),
        ("l'avis de trois personnes familières avec le sujet", "personnes proches du dossier"),
        ("le vote tenu plus tôt cette semaine", "plus tôt dans la semaine"),
        ("le chiffre lu dans un dépôt réglementaire", "dans un document remis au régulateur"),
        ("une peur au coeur des Etats-Unis", "cœur des États-Unis"),
    ],
)
def test_what_a_translator_left_of_its_country_becomes_french(before: str, after: str) -> None:
    assert after in cleaned(f"Le pont ferme\n\n{BODY} C'est {before} selon le maire.").text


@pytest.mark.parametrize(
    "kept",
    [
        "le carburant à 1,785 euros le litre",
        "une charge de 2,375 tonnes",
        "l'estampille FR 73.303.001 CE",
        "le Journal du Dimanche",
        "la rue du 4 Septembre",
        "une part de 12,345 %",
    ],
)
def test_what_may_be_right_is_left_alone(kept: str) -> None:
    assert kept in cleaned(f"Le pont ferme\n\n{BODY} C'est {kept} selon le maire.").text


def test_a_point_before_the_mark_and_a_comma_is_one_too_many() -> None:
    assert (
        "« Tout est prêt », a-t-elle dit." in cleaned(f"Le pont ferme\n\n{BODY} « Tout est prêt. », a-t-elle dit.").text
    )
