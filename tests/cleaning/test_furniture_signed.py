"""Signed boxes of opinion, standfirsts, promises around a letter, disclaimers: none is a fact; ages and moods stay what they were."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.types import Source

from .mending import DAMAGED, mend

NEWS = (
    "Le vieux bac d'Ornay a heurté mardi la digue du port avec douze passagers à bord, selon la mairie.",
    "Les secours ont ramené tout le monde à terre avant la nuit, et le bac a été remorqué jusqu'au chantier.",
    "La préfecture a ouvert une enquête sur l'état du moteur, que la compagnie avait fait réviser en mars.",
)
VIEW = "La mairie aurait dû remplacer ce bac depuis longtemps. Elle a préféré attendre."


def page(*lines: str) -> str:
    """Return what cleaning leaves of a page under a title."""
    return clean(Source("\n\n".join(("Un bac heurte la digue du port d'Ornay", *lines)))).text


@pytest.mark.parametrize(
    "head",
    [
        "Analyse : « Un choix tardif »\nMaëlle Corvin, rédactrice transports",
        "Opinion\n\nPar Maëlle Corvin, notre correspondante à Ornay",
        "L'avis de Maëlle Corvin, journaliste transports",
        "Décryptage de Maëlle Corvin, éditorialiste",
    ],
)
def test_a_signed_box_goes_with_its_head_and_the_story_goes_on(head: str) -> None:
    left = page(*NEWS, head, VIEW, "Une enquête de plusieurs mois", "Le parquet attend les conclusions des experts.")
    assert "Corvin" not in left and "remplacer ce bac" not in left
    assert "révis" in left and "Le parquet attend" in left


@pytest.mark.parametrize(
    "lines",
    [
        ("Analyse", VIEW),
        ("Analyse", "Maëlle Corvin, économiste", VIEW),
        ("L'avis de Maëlle Corvin, journaliste transports", f"{VIEW} C'est ce qu'écrit Maëlle Corvin."),
        ("Commentaire", "Le port compte six bacs, rappelle la mairie.", VIEW),
    ],
)
def test_a_mere_subhead_or_a_report_on_somebody_keeps_its_text(lines: tuple[str, ...]) -> None:
    assert "remplacer ce bac" in page(*NEWS, *lines)


def test_a_page_that_is_an_analysis_stays_whole() -> None:
    assert "remplacer ce bac" in page("Analyse", "Maëlle Corvin, journaliste transports", VIEW, *NEWS)


def test_a_standfirst_above_the_date_that_the_text_tells_again_goes() -> None:
    standfirst = "Un vieux bac heurte la digue du port d'Ornay avec douze passagers."
    assert standfirst not in page(standfirst, f"8 août 2016. – {NEWS[0]}", *NEWS[1:])


@pytest.mark.parametrize(
    "lead",
    [
        "Un vieux bac a heurté la digue du port d'Ornay avec douze passagers.",
        "La ligne d'Ornay reste fermée et les horaires du pont changent dès jeudi.",
    ],
)
def test_a_lead_above_the_date_that_says_more_stays(lead: str) -> None:
    assert lead in page(lead, f"8 août 2016. – {NEWS[0]}", *NEWS[1:])


def test_a_standfirst_stays_where_the_text_opens_on_no_day_of_the_news() -> None:
    standfirst = "Un vieux bac heurte la digue du port d'Ornay avec douze passagers."
    opening = NEWS[0].replace(" mardi", "")
    assert standfirst in page(standfirst, f"8 août 2016. – {opening}", *NEWS[1:])


@pytest.mark.parametrize(
    "line",
    [
        "Recevez notre bulletin Grand Large chaque jeudi. Pas de spam, promis.",
        "Recevez notre bulletin Grand Large chaque jeudi. Gratuit et sans engagement.",
        "Nous ne vous enverrons jamais de spam.",
        "Désabonnez-vous quand vous voulez.",
        "Ce contenu est à des fins d'information uniquement et ne remplace pas un avis médical professionnel.",
        "Les informations contenues dans cette page ne sauraient remplacer l'avis de votre médecin.",
        "Demandez toujours l'avis d'un professionnel de santé avant de changer de traitement.",
        "Cet article est fourni à titre informatif et ne constitue en rien une consultation.",
    ],
)
def test_promises_and_disclaimers_go(line: str) -> None:
    assert page(*NEWS, line) == "\n\n".join(NEWS)


@pytest.mark.parametrize(
    "line",
    [
        "Les informations transmises à la police ne remplacent pas une enquête, a dit le juge.",
        "Ce traitement ne remplace pas les conseils donnés aux patients, selon l'étude publiée lundi.",
        "La société a envoyé des spams à douze mille clients, selon le régulateur.",
        "Le site est fermé à des fins de travaux jusqu'en mai.",
    ],
)
def test_news_of_spam_and_advice_stays(line: str) -> None:
    assert line in page(*NEWS, line)


@pytest.mark.parametrize(
    "said",
    [
        "L'ancien international des moins de 21 ans Teo Marlin, 25 ans, a signé mardi.",
        "La championne des plus de 40 ans Ada Morel a gagné mardi.",
        "Le capitaine de 38 ans Pavel Dorn, 38 ans, a signé mardi.",
        "Le juge a infligé une peine de 12 ans Rue Haute.",
    ],
)
def test_an_age_of_a_class_or_told_twice_is_not_moved(said: str) -> None:
    assert mend(said, DAMAGED) == said


def test_the_age_before_a_name_still_goes_behind_it() -> None:
    said = "Le capitaine du club de 38 ans Pavel Dorn a signé mardi."
    assert "Pavel Dorn, 38 ans, a signé mardi." in mend(said, DAMAGED)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("Le club cherchait un accord avant que Dorn échoue à convenir d'un prix.", "avant que Dorn échoue à"),
        ("Il faudra un an, bien que la ville échoue à convaincre ses habitants.", "bien que la ville échoue à"),
        ("La ville échoue à convaincre ses habitants.", "La ville ne parvient pas à convaincre"),
        ("Il sait que la ville échoue à convaincre ses habitants.", "que la ville ne parvient pas à"),
        ("Le conseil, avant que le pont ferme, échoue à trouver un bac.", "ne parvient pas à trouver"),
    ],
)
def test_no_negated_indicative_is_put_behind_what_asks_for_the_subjunctive(said: str, wanted: str) -> None:
    assert wanted in mend(said, DAMAGED)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("Un homme avait frappé un véhicule du port à coups de barre.", "frappé un véhicule du port à coups"),
        ("Le camion a frappé un véhicule de police dans le port.", "percuté un véhicule"),
    ],
)
def test_what_is_struck_with_blows_is_not_collided_with(said: str, wanted: str) -> None:
    assert wanted in mend(said, DAMAGED)


@pytest.mark.parametrize(
    "line",
    [
        "Corvin couvre les ports et la pêche dans tout le pays.",
        "Maelle est rédactrice en chef adjointe et collectionne les phares.",
        "Corvin a rapporté de Lormeau. La rédactrice vidéo Ines Tarel a contribué.",
    ],
)
def test_what_the_one_of_the_byline_does_is_no_news(line: str) -> None:
    assert line.split(".")[0] not in page("Par Maëlle Corvin", *NEWS, line)
    assert "contribué" not in page("Par Maëlle Corvin", *NEWS, line)
    told = "Corvin couvre les frais du remorquage, a dit la mairie."
    assert told in page("Par Anna Roy", *NEWS, told)


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        (f"{NEWS[1]} (1 $ = 0,92 euro) (Reportage de Maëlle Corvin à Ornay ; Rédaction de Jean Lys)", NEWS[1]),
        (f"{NEWS[1]} (Rédaction de Jean Lys)", NEWS[1]),
        (f"{NEWS[1]} (12 passagers)", f"{NEWS[1]} (12 passagers)"),
    ],
)
def test_credits_and_rates_behind_a_paragraph_go(typed: str, left: str) -> None:
    assert page(NEWS[0], typed, NEWS[2]) == "\n\n".join((NEWS[0], left, NEWS[2]))


def test_what_a_newsroom_says_of_who_pays_it_goes() -> None:
    paid = "Le service scientifique de CNN reçoit le soutien de la fondation du port. CNN est seul responsable du contenu éditorial."
    assert page(*NEWS, paid) == "\n\n".join(NEWS)


def test_a_place_set_before_the_paragraph_under_a_standfirst_goes() -> None:
    assert page(NEWS[0], f"ORNAY, France – {NEWS[1]}", NEWS[2]) == "\n\n".join(NEWS)
