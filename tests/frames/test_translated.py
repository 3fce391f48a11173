"""Of a source translated word for word a plain date alone is moved, or what the source sets apart."""

from __future__ import annotations

import pytest

from generator.frames.exchanges.loosening import loosened
from generator.frames.rank import Candidate
from generator.frames.translated import too_free

FREE = [
    (
        "lieu en tête",
        "La régie garde un œil sur le bac dans le port.",
        "Dans le port, la régie garde un œil sur le bac.",
    ),
    (
        "temps après le verbe",
        "Ornay a repris les devants à la 57e minute.",
        "Ornay a repris à la 57e minute les devants.",
    ),
    (
        "temps en tête",
        "Les élus sont divisés sur le rythme des travaux à partir d'ici.",
        "À partir d'ici, les élus sont divisés sur le rythme des travaux.",
    ),
    ("temps en tête", "Elle l'a ensuite gardé pendant deux ans.", "Pendant deux ans, elle l'a ensuite gardé."),
    (
        "source en tête",
        "Le lin soigne la peau, selon les notes d'un essai qui a duré un an.",
        "Selon les notes d'un essai qui a duré un an, le lin soigne la peau.",
    ),
]
PLAIN = [
    ("temps en tête", "La régie a vendu deux bacs mardi 3 mai.", "Mardi 3 mai, la régie a vendu deux bacs."),
    ("temps en tête", "La régie a vendu deux bacs en juin 2019.", "En juin 2019, la régie a vendu deux bacs."),
    (
        "temps en tête",
        "Le bac du port, jusqu'à la crue de mai, était gratuit le soir.",
        "Jusqu'à la crue de mai, le bac du port était gratuit le soir.",
    ),
    ("dire/Selon X, P+tel quel", "Ana Roy a dit que le bac avait coulé.", "Selon Ana Roy, le bac a coulé."),
    ("détaché en tête", "Le bac, construit en 1950, a coulé.", "Construit en 1950, le bac a coulé."),
]


@pytest.mark.parametrize(("form", "source", "text"), FREE)
def test_what_a_verb_or_a_noun_may_govern_stays(form: str, source: str, text: str) -> None:
    assert too_free(Candidate((text,), form, 0.1, True), source)


@pytest.mark.parametrize(("form", "source", "text"), PLAIN)
def test_a_date_a_source_and_what_describes_the_subject_are_moved(form: str, source: str, text: str) -> None:
    assert not too_free(Candidate((text,), form, 0.1, True), source)


def test_a_quotation_that_goes_on_in_the_next_sentence_keeps_its_words() -> None:
    source = (
        'La maire de Lomane, qui dirige la régie, a déclaré mardi : "Le port a également fermé pendant deux semaines'
    )
    said, _ = loosened(source, source)
    assert said.partition('"')[2] == source.partition('"')[2]


def test_what_describes_a_subject_stays_in_front_of_it() -> None:
    source = "Poursuivant la régie, les pêcheurs ont saisi le juge."
    moved = Candidate(("Les pêcheurs, poursuivant la régie, ont saisi le juge.",), "détaché au milieu", 0.1, True)
    assert too_free(moved, source)
