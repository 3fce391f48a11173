"""What a sentence ends on with a subject of its own, and what parts an auxiliary from its participle, open the sentence."""

import pytest

from generator.frames.library import load
from generator.frames.reshaping.absolutes import absolute
from generator.frames.reshaping.between import between
from generator.frames.reshaping.parting import partings
from tests.frames.briefs import sayings


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            "Il était inutile de répéter le message, le portrait du fuyard ayant été diffusé partout.",
            "Le portrait du fuyard ayant été diffusé partout, il était inutile de répéter le message.",
        ),
    ],
)
def test_a_reason_with_its_own_subject_opens_the_sentence(given: str, said: str) -> None:
    assert [shift.text for shift in absolute(given)] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "La fête a ensuite dégénéré, des jeunes ayant brisé la vitre d'une voiture.",  # it tells how, not why
        "Il est resté au port, les marins estimant que la mer était trop forte.",  # « il » stood before
        "Le taux du crédit est resté stable, les opérateurs estimant que la baisse touchait à sa fin.",  # it reads heavily in front
        "Le prix reste stable toute cette année, la dernière hausse remontant à janvier 2014.",
        "Le maire a reçu les élus de la ville, en estimant que la mer était trop forte.",
        "Le maire dit que le prix est stable, les marins estimant que la mer est trop forte.",  # whose reason?
    ],
)
def test_another_participle_stays_at_the_end(text: str) -> None:
    assert not list(absolute(text))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("Paul Roy avait été, en 2014, condamné à une amende.", "En 2014, Paul Roy avait été condamné à une amende."),
        ("La régie a, dans un communiqué, dénoncé une erreur.", "Dans un communiqué, la régie a dénoncé une erreur."),
    ],
)
def test_what_parts_an_auxiliary_opens_the_sentence(given: str, said: str) -> None:
    assert [shift.text for shift in between(given)] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Les élus ont, eux, gardé le silence sur cette affaire.",
        "La régie a, à son tour, menacé de fermer le pont.",
        "Il avait été, en 2014, condamné à une amende.",  # who « il » is stood before
        "La régie a, en signant le texte, reconnu une erreur.",
    ],
)
def test_who_is_set_against_others_stays(text: str) -> None:
    assert not list(between(text))


def test_a_noun_with_a_capital_is_told_apart_too() -> None:
    text = "Le Parlement, qui compte 101 sièges élus, doit se prononcer vendredi sur une motion de défiance."
    assert "Le Parlement compte 101 sièges élus." in [parting.first for parting in partings(text, load(()))]


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        (
            "Les élus ont voté le 25 janvier l'interdiction de la pêche au large du port.",
            "Le 25 janvier, les élus ont voté",
        ),
        (
            "La régie avait publié un bulletin d'alerte trois jours auparavant.",
            "Trois jours auparavant, la régie avait publié",
        ),
        (
            "Doté de 1,4 million d'euros, le programme est financé par la région.",
            "Le programme, doté de 1,4 million d'euros, est",
        ),
    ],
)
def test_a_day_a_span_and_a_decimal_move(source: str, wanted: str) -> None:
    assert any(wanted in said for said in sayings(source))
