"""A second sentence takes up whom the first is about, and names no thing that nobody was told of."""

from __future__ import annotations

import pytest

from generator.rules.following import following, pronoun_lost, starts_anew, unheard, unpresented
from generator.types import Sentence
from tests.frames.briefs import brief

KNOWN = brief(
    "La maire de Lomane, Ana Roy, a menacé Verlac de poursuites. Ana Roy a accusé Verlac de vendre des données. "
    "Paul Morel dirige Verlac depuis 2019. La maire de Lomane, Ana Roy, a protesté."
)


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (
            "Ana Roy menace Verlac de procès.",
            "Ana Roy a accusé Verlac de vendre des données.",
            "Elle l'accuse de vendre des données.",
        ),
        ("Verlac menace la ville de procès.", "Ana Roy a protesté.", "Ana Roy a protesté."),
    ],
)
def test_whom_the_first_is_about_is_a_pronoun(first: str, second: str, told: str) -> None:
    assert following(Sentence(first), Sentence(second), KNOWN).text == told


def test_two_sentences_that_open_on_one_name_start_anew() -> None:
    assert starts_anew("Verlac ferme deux usines.", "Verlac a accusé la région.", KNOWN)
    assert not starts_anew("Verlac ferme deux usines.", "La région a protesté.", KNOWN)


@pytest.mark.parametrize(
    ("second", "unknown"),
    [
        ("La manifestation a dégénéré et du gaz a été employé.", True),
        ("Le mouvement pourrait commencer à Ornay.", True),
        ("La préfecture a ouvert une enquête.", False),
        ("La manifestation des pêcheurs a dégénéré.", False),
        ("Le commissaire a été opéré.", False),
        ("Deux agents ont été blessés.", False),
    ],
)
def test_a_thing_of_which_nothing_was_told_is_unheard(second: str, unknown: bool) -> None:
    assert unheard("Un commissaire a été blessé à Ornay.", second) is unknown


def test_words_of_somebody_unpresented_and_a_pronoun_without_a_name_are_known() -> None:
    assert unpresented("Ana Roy est élue.", "Paul Morel a déclaré : « Nous avons perdu. »", KNOWN)
    assert not unpresented("Paul Morel est battu.", "Paul Morel a déclaré : « Nous avons perdu. »", KNOWN)
    assert pronoun_lost("Les faits se seraient déroulés en 2005, alors qu'il exerçait un mandat.")
    assert not pronoun_lost("Ana Roy a été élue, alors qu'elle exerçait un mandat.")
    assert not pronoun_lost("Un homme est mort alors qu'il traversait.")
