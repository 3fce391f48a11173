"""What stands before a subject, however long, leaves the news whole where a description has no room for it."""

from __future__ import annotations

import pytest

from generator.rules.clipping import clipped
from generator.rules.completing import again
from generator.rules.describing import renames
from generator.rules.trimming import trimmed
from generator.rules.unfronted import unfronted
from tests.rules.beneath import built


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Après les orages de la semaine à Lavène, qui avaient coupé deux routes (dont celle du col), la vallée d'Ornay est frappée par une crue.",
            "La vallée d'Ornay est frappée par une crue.",
        ),
        (
            "Alors que l'équipe est sur le point de gagner à Lavène, elle a été battue samedi à Ornay par les Vrannais.",
            "L'équipe a été battue samedi à Ornay par les Vrannais.",
        ),
        (
            "Après avoir touché hier Ornay, la côte du Vrac et le port avec des vents de 130 km/h, la crue a quitté lundi la vallée.",
            "La crue a quitté lundi la vallée.",
        ),
        (
            "À la suite de la grève, les ministres Ana Roy (Santé) et Léo Var (Travail), ont ouvert des négociations avec les soignants.",
            "Les ministres Ana Roy et Léo Var ont ouvert des négociations avec les soignants.",
        ),
    ],
)
def test_what_stands_before_the_subject_goes(text: str, told: str) -> None:
    assert [one.rstrip(".") for one in unfronted(text)] == [told.rstrip(".")]


@pytest.mark.parametrize(
    "text",
    [
        "Sans accord avant lundi, la ligne d'Ornay sera fermée pour deux mois aux voyageurs.",
        "Selon la mairie d'Ornay, la ligne sera fermée pour deux mois aux voyageurs.",
        "En décembre dernier, la mairie d'Ornay a fermé la piscine pour deux mois de travaux.",
        "La mairie d'Ornay, en difficulté, a fermé la piscine pour deux mois de travaux.",
    ],
)
def test_a_condition_a_source_a_bygone_time_stay(text: str) -> None:
    assert list(unfronted(text)) == []


def test_what_goes_leaves_no_commas_nor_articles_behind() -> None:
    text = "Ana Roy, l'actuelle ministre du Travail, aurait employé, alors qu'elle était députée, ses deux fils, a révélé lundi l'émission « Midi »."
    assert "Ana Roy aurait employé ses deux fils, a révélé lundi l'émission « Midi »" in trimmed(text, 100)
    assert not any(",," in one or " le à" in one for one in trimmed(text, 130))
    hour = "Un voleur a bousculé un gardien devant la gare d'Ornay, le lundi à 9 h 40, heure du pays."
    assert not any(" le à" in one or "lundi heure" in one for one in trimmed(hour, 100))


def test_a_sentence_ends_before_no_name_that_looks_like_a_verb() -> None:
    text = "La comète s'est vue suivie plusieurs fois par les deux télescopes Hubble et Spitzer."
    assert all(one.rstrip(".").endswith("Spitzer") for one in clipped(text))


def test_an_apposition_stays_with_its_noun() -> None:
    whole = "Ornay a fêté le canot Paul, parti au secours du cargo vrannais, l'Orne, le 28 mai."
    assert renames("Ornay a fêté le canot Paul, l'Orne, le 28 mai", whole)
    assert not renames("Ornay a fêté le cargo vrannais, l'Orne, le 28 mai", whole)


def test_a_second_sentence_does_not_tell_the_first_again() -> None:
    assert again(
        "Léo Var a avoué jeudi 9 avril avoir tué trois parents de sa femme, toute la famille",
        "Le gendre avoue avoir tué la famille",
    )


def test_a_description_opens_on_no_aside_of_its_news() -> None:
    article = built(
        "Vallorane : nouvel épisode de crue à Ornay",
        "Après les orages de la semaine à Lavène, qui avaient coupé deux routes et forcé la préfecture à fermer les écoles de six communes, "
        "ainsi que dans la vallée du Vrac, la ville d'Ornay est à nouveau frappée par une crue. Douze rues sont fermées.",
    )
    assert "la ville d'Ornay" in article.description.replace("’", "'")
    assert "orages" not in article.description


def test_no_list_that_went_on_opens_a_description() -> None:
    text = "Après avoir touché hier Ornay, la côte du Vrac et le port avec des vents de 130 km/h, la crue a quitté la vallée de la Rive."
    assert not any(one.startswith("La côte") for one in trimmed(text, 120))
