"""Where, or on what occasion, something happened opens its sentence, where the verb does not ask for it."""

import pytest

from generator.frames.reshaping.placing import placed
from tests.frames.briefs import sayings


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            "Une plaque a été inaugurée par Ana Roy à Lomane en présence de deux élus.",
            "À Lomane, une plaque a été inaugurée par Ana Roy en présence de deux élus.",
        ),
        (
            "Trois marins ont été blessés à Brest, dans le Finistère, par la chute d'un mât.",
            "À Brest, dans le Finistère, trois marins ont été blessés par la chute d'un mât.",
        ),
        (
            "Quinze enquêtes ont été ouvertes par le parquet à la suite de plusieurs plaintes.",
            "À la suite de plusieurs plaintes, quinze enquêtes ont été ouvertes par le parquet.",
        ),
    ],
)
def test_a_place_or_an_occasion_opens_the_sentence(given: str, said: str) -> None:
    assert said in [shift.text for shift in placed(given)]


@pytest.mark.parametrize(
    "text",
    [
        "Deux marins ont été transportés à Brest par les secours de la ville.",  # the verb asks where
        "Une collision s'est produite à Brest.",  # nothing would be left to read
        "Il a été blessé à Brest par la chute d'un mât.",  # who « il » is stood before
        "La course s'est déroulée de Brest à Lorient en deux jours de mer.",
        "Les premiers tirs se sont produits à Brest avant midi et un autre à Lorient.",
        "Le maire a critiqué les propos tenus lors du débat.",  # they were said there
        "Trois marins n'ont pas été vus à Brest par les secours.",
    ],
)
def test_a_place_stays(text: str) -> None:
    assert not list(placed(text))


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("La panne a empêché les voyageurs de rejoindre la gare.", "À cause de la panne, les voyageurs n'ont pas pu rejoindre"),
        ("L'exposition sera inaugurée lundi 3 juin.", "L'inauguration de l'exposition est prévue lundi 3 juin."),
        ("Paul Roy est décédé à l'âge de 83 ans dans un hôpital de Brest.", "est mort à l'âge de 83 ans"),
        ("Après deux ans de baisse, le chômage repart à la hausse en France.", "le chômage augmente de nouveau en France"),
    ],
)  # fmt: skip
def test_a_construction_is_told_otherwise(source: str, wanted: str) -> None:
    assert any(wanted in said for said in sayings(source))


@pytest.mark.parametrize(
    ("source", "unwanted"),
    [
        ("Aucune attaque n'a permis de creuser un écart.", "Grâce à"),
        ("Le risque est limité au nord du pays.", "se limite"),  # slight, or only there
    ],
)
def test_a_construction_is_left(source: str, unwanted: str) -> None:
    assert not any(unwanted in said for said in sayings(source))
