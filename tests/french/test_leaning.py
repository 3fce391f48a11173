"""Sentences that cannot open a text, because the one before them explains who or what they mean."""

from __future__ import annotations

import re

import pytest

from generator.french.leaning import alternatives, answers, dangles, impersonal, leans, means_another, points_back


@pytest.mark.parametrize(
    "text",
    [
        "Il a refusé.",
        "Leur porte-parole a parlé.",
        "Cette somme sera versée.",
        "S'il échoue, on votera.",
        "Celui-ci part.",
        "Ceux qui restent.",
    ],
)
def test_a_pronoun_or_a_possessive_leans(text: str) -> None:
    assert leans(text) and answers(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mais la mairie refuse.",
        "Or, le pont ferme.",
        "C'est la mairie qui paie.",
        "La mairie, pourtant, refuse.",
        "En échange, la ville cédera le quai.",
        "Les cas graves sont eux réduits de 93 %.",
    ],
)
def test_a_link_answers_the_sentence_before(text: str) -> None:
    assert answers(text) and not leans(text)


@pytest.mark.parametrize(
    "text",
    [
        "En échange de son accord, Céline part.",
        "Céline part.",
        "Orléans gagne.",
        "Etienne parle.",
        "On ignore la cause.",
        "Ilona Petit parle.",
        "L'Île ferme.",
        "Ces dernières années, le port a fermé.",
    ],
)
def test_a_sentence_that_names_its_subject_stands_alone(text: str) -> None:
    assert not answers(text)


@pytest.mark.parametrize(
    "line",
    [
        "Selon leur porte-parole, les ventes reculent",
        "La moitié d'entre eux reçoit une injection",
        "Les policiers perquisitionnent son domicile",
        "Le club n'a plus atteint ce stade",
    ],
)
def test_a_line_read_alone_dangles_without_its_name(line: str) -> None:
    assert dangles(line)


@pytest.mark.parametrize("line", ["Les ventes reculent en Espagne", "Avec Twitter, Musk défend son réseau"])
def test_a_line_that_names_whom_it_means_stands(line: str) -> None:
    assert not dangles(line)


@pytest.mark.parametrize(
    "text",
    [
        "Il a fallu attendre la dernière minute.",
        "Il lui est interdit de gérer un hôtel.",
        "Il faut partir.",
        "Il n'est pas possible de dire.",
        "Il y a trois morts.",
        "Il était un peu plus de minuit, jeudi, quand Ana Roy a fermé son classeur.",
        "Il restait quarante secondes à jouer.",
        "Il reste une seule épreuve à courir.",
        "Il est huit heures.",
    ],
)
def test_an_impersonal_il_is_nobody(text: str) -> None:
    assert impersonal(text)


@pytest.mark.parametrize(
    "text",
    [
        "Il reste président.",
        "Il était une légende.",
        "Il lui a dit oui.",
        "Il a été interdit de stade.",
        "Il est mort.",
        "Elle est possible.",
    ],
)
def test_a_personal_pronoun_is_somebody(text: str) -> None:
    assert not impersonal(text)


def test_en_before_a_verb_points_back_and_the_preposition_does_not() -> None:
    assert points_back("L'assurance devrait en rembourser la moitié.")
    assert points_back("Le maire en est convaincu.")
    assert not points_back("Le préfet est venu en avion en 2020.")


def test_a_source_told_by_a_pronoun_leans() -> None:
    assert leans("Selon elle, les travaux ont coûté 180 000 euros.")


def test_an_impersonal_il_leans_only_by_whom_it_concerns() -> None:
    assert not leans("Il est interdit à Paul Roy de gérer un hôtel.")
    assert not leans("Il y a eu trois morts.")
    assert leans("Il lui est interdit de gérer un hôtel.")


@pytest.mark.parametrize(
    "text", ["Une arme et 100 000 euros en liquide ont été retrouvés sur lui.", "Une plainte a été déposée par eux."]
)
def test_a_pronoun_after_a_preposition_points_back(text: str) -> None:
    assert means_another(text) and points_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Roy a pris son fils avec elle.",
        "Le maire a fermé la porte derrière lui.",
        "Les habitants restent chez eux.",
        "Une arme a été retrouvée sur lui-même.",
        "La pluie a balayé la côte ces derniers jours.",
        "C'est la plus vaste étude de ce type.",
        "Paul Roy, que la pétition surprend, juge que cette pétition fera date.",
    ],
)
def test_what_the_sentence_names_itself_does_not(text: str) -> None:
    assert not points_back(text)


def test_a_pattern_of_words_is_always_the_same_text() -> None:
    words = [re.sub(r"\\(.)", r"\1", word) for word in alternatives("links").split("|")]
    assert words == sorted(words, key=lambda word: (-len(word), word))


@pytest.mark.parametrize(
    ("text", "leans"),
    [
        ("Une deuxième, de 55 millions d'euros, a été refusée.", True),
        ("La seconde a été rejetée.", True),
        ("Une deuxième offre a été refusée.", False),
        ("Un autre a fui.", True),
    ],
)
def test_one_of_several_leans_on_what_was_told_of(text: str, leans: bool) -> None:
    assert points_back(text) is leans


def test_what_answers_before_a_colon_leans_on_what_was_said() -> None:
    assert leans("Résultat : le taux progressera de 4,5 %.")
    assert not leans("Le résultat : une hausse de 4,5 %.")


@pytest.mark.parametrize(
    "text",
    ["Car tout se décidera dimanche.", "Bref, le port ferme.", "Reste que la ville paiera.", "Du coup, la rue ferme."],
)
def test_a_reason_or_a_consequence_answers_what_stands_before(text: str) -> None:
    assert answers(text)


def test_how_long_ago_is_of_no_sentence_before() -> None:
    assert not leans("Cela fait deux ans jour pour jour que le bac d'Ornay a coulé devant le port.")
    assert leans("Cela fait rire les habitants du port.")
