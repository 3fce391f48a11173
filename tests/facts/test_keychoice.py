"""The key phrase is what title and opening both say."""

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.facts.keychoice import Said
from generator.types import Source


@pytest.mark.parametrize(
    ("title", "opening", "key"),
    [
        (
            "Japon : emploi stable, salaires en baisse",
            "L'emploi s'est maintenu à 61 %. Le Japon attend cette année un emploi moindre et une baisse progressive. "
            "La baisse progressive inquiète les marchés. Une baisse progressive avait été annoncée en mai.",
            "emploi au Japon",
        ),
        (
            "Godille : Ornay reçoit les championnats du monde",
            "Les courses des championnats du monde de godille ont eu lieu samedi à Ornay. "
            "Les championnats du monde réunissaient vingt pays. Les championnats du monde reviendront en mai.",
            "championnats du monde de godille",
        ),
        (
            "Vosges : un camion quitte la route, un mort",
            "Un camion a quitté la route lundi dans les Vosges et a percuté un abri. Le camion livrait une épicerie. "
            "Le camion avait été garé sans frein.",
            "camion dans les Vosges",
        ),
        (
            "Astronomie : la plus lointaine comète observée a un anneau",
            "Une équipe d'astronomes a décrit lundi la plus lointaine comète connue. La comète KZ12qa tourne en mille ans. "
            "L'éclat de la comète KZ12qa étonne. La comète KZ12qa sera suivie pendant vingt ans.",
            "plus lointaine comète",
        ),
        (
            "Quatre geysers de la taille d'une tour découverts par la CNPA",
            "Des chercheurs de la CNPA ont vu jaillir quatre colonnes d'eau. Elles atteignent quatre-vingts mètres. "
            "Les chercheurs de la CNPA retourneront sur place en avril, avec deux navires.",
            "geysers",
        ),
    ],
)
def test_a_lone_or_strange_key_phrase_yields_to_what_title_and_opening_say(title: str, opening: str, key: str) -> None:
    assert extract(clean(Source(f"{title}\n\n{opening}"))).keyphrase == key


def test_the_readers_own_country_is_no_part_of_a_title() -> None:
    said = Said("France : forte hausse des vols dans les trains de nuit", ())
    assert said.titled("trains de nuit") and not said.titled("trains en France")


def test_a_key_phrase_that_the_title_has_stays() -> None:
    text = "Grève des éboueurs à Ornay\n\nLa grève des éboueurs dure depuis lundi à Ornay. La mairie négocie avec les syndicats du port et de la voirie."
    assert extract(clean(Source(text))).keyphrase == "grève des éboueurs à Ornay"
