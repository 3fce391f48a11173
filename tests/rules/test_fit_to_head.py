"""What may head a section: a line of its first or heaviest fact that tells something, a question that the section answers."""

from __future__ import annotations

import pytest

from generator.anchors.winning import won
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.fit_to_head import _is_answered, asks_badly, is_of_main, opens_on_nobody, tells_nothing
from generator.rules.hanging import hangs_on_above
from generator.rules.matter import Heading
from generator.types import Fact, Source, Span

FACTS = [
    Fact("F1", "La régie retire ses vélos du centre d'Ornay.", Span(0, 1), 0.4, 0),
    Fact("F2", "Les vélos rouillaient depuis deux hivers.", Span(1, 2), 0.2, 1),
    Fact("F3", "La facture atteint 40 000 euros.", Span(2, 3), 0.6, 2),
    Fact("F4", "Le maire a salué les vélos.", Span(3, 4), 0.7, 3),
]


@pytest.mark.parametrize(
    "text",
    [
        "Qui conserve la troisième marche ?",
        "Qui est la deuxième recrue du club ?",
        "Qui a pour sa part nié les faits ?",
        "Combien de parades le gardien réalise-t-il ?",
        "Les Landes sont-elles touchées la grève ?",
        "Que permet la saison 2031 ?",
        "Quelles sont les critiques ?",
        "De quoi Ana Roy est-elle quant à elle accusée ?",
    ],
)
def test_a_name_a_number_and_yes_or_no_head_no_section(text: str) -> None:
    assert asks_badly(text)


@pytest.mark.parametrize(
    "text",
    ["Qui est Ana Roy ?", "Que dit la mairie ?", "De quoi la régie est-elle accusée ?", "À quoi sert le fonds ?"],
)
def test_what_a_section_answers_is_asked(text: str) -> None:
    assert not asks_badly(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Roy, maire d'Ornay, a émis un tweet",
        "Verlac refuse de commenter le document",
        "Le deuxième tour",
        "Des agents de Verlac refusent tout autre commentaire",
        "Pas de date n'a été fixée",
        "La nomination du ministre de la Mer Paul Brun",
        "L'enquête",
        "Les critiques",
        "Le champion échouera dans sa tentative",
        "La ville d'Ornay est membre contrairement à Lomane",
    ],
)
def test_what_tells_nothing_heads_nothing(text: str) -> None:
    assert tells_nothing(text)


@pytest.mark.parametrize(
    "text", ["La nomination d'Ana Roy", "Le deuxième tour de l'élection", "L'enquête de la gendarmerie", "Verlac ferme"]
)
def test_what_tells_something_may_head(text: str) -> None:
    assert not tells_nothing(text)


def test_a_line_is_of_the_opening_or_the_heaviest_fact_or_of_what_the_section_dwells_on() -> None:
    assert is_of_main(Heading("La régie retire ses vélos", ("F1",), 1.0), FACTS)
    assert is_of_main(Heading("Une facture de 40 000 euros", ("F3",), 1.0), FACTS)
    assert not is_of_main(Heading("Le salut du maire", ("F4",), 1.0), FACTS)
    assert is_of_main(Heading("La rouille de deux hivers", ("F2",), 1.0), FACTS)
    assert not is_of_main(Heading("La rouille de deux hivers", ("F2",), 1.0), FACTS[:2])  # the last of two is its end
    assert is_of_main(Heading("Les vélos", ("F2",), 1.0), FACTS)
    assert is_of_main(Heading("Le retrait et la facture", ("F2", "F3"), 1.0), FACTS)


def test_what_is_known_of_a_thing_is_asked_where_the_section_opens_on_it_and_comes_back_to_it() -> None:
    assert _is_answered("Que sait-on des vélos ?", FACTS)
    assert not _is_answered("Que sait-on de la facture ?", FACTS)


def test_a_prize_is_of_whom_a_relative_clause_is_about() -> None:
    """Who describes the winner has won nothing."""
    told = "Ana Roy a décrit à la radio la joueuse qui a remporté le prix."
    brief = extract(clean(Source(f"Ana Roy parle d'une joueuse\n\n{told} Ana Roy vit à Ornay depuis trois ans.")))
    assert not [line for fact in brief.facts for line in won(fact, brief)]


@pytest.mark.parametrize(
    "first",
    [
        "Depuis, de vives tensions existaient entre eux.",
        "C'était un soir sans lune à Ornay.",
        "Elle a terminé la course en deux heures.",
    ],
)
def test_no_heading_parts_a_sentence_from_what_it_means(first: str) -> None:
    assert hangs_on_above(first)


def test_a_sentence_that_names_what_it_means_may_stand_under_a_heading() -> None:
    assert not hangs_on_above("Depuis 2031, la régie d'Ornay loue des vélos.")


def test_nobody_is_told_of_before_he_is_named() -> None:
    assert opens_on_nobody("Le chauffeur part à la retraite", "Les vols augmentent dans les bus d'Ornay")
    assert not opens_on_nobody("Le chauffeur part à la retraite", "Le chauffeur du bus d'Ornay est félicité")
    assert not opens_on_nobody("Le marché ferme ses portes", "Les vols augmentent à Ornay")
