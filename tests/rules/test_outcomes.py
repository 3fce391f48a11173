"""A contest is described by who won it, not by its day and its place, nor by the second alone."""

from __future__ import annotations

from generator import build, find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.outcomes import is_held, is_placed, outcomes, tells_winner
from generator.types import Source

HELD = "La finale du concours de chant s'est tenue samedi 4 mai à Lavène, devant 800 personnes."
SECOND = "Au deuxième rang arrive la chorale de Sarnac avec 215 points."
WINNER = "Le jury a vu la victoire d'Ornay avec 358 points."


def test_a_sentence_names_a_winner_a_second_or_nobody() -> None:
    assert is_held(HELD) and not tells_winner(HELD)
    assert tells_winner(WINNER) and not is_placed(WINNER)
    assert is_placed(SECOND) and not tells_winner(SECOND)
    assert not tells_winner("Ana Roy espère remporter le titre.")
    assert not is_held("La finale qui se tenait à Lavène a créé quelques surprises.")


def _source(title: str) -> Source:
    rest = "Les pays absents de la finale étaient nombreux. La salle avait ouvert ses portes dès midi. La ville attend 300 visiteurs."
    return Source(f"{title}\n\n{HELD} {rest}\n\n{SECOND} {WINNER} {rest.replace('pays', 'clubs')}")


def test_whom_the_title_names_is_the_winner_of_its_contest() -> None:
    brief = extract(clean(_source("Concours de chant : Ornay remporte la finale")))
    assert [fact.text for fact in outcomes(brief)] == [WINNER]
    other = extract(clean(_source("Concours de chant : Sarnac déçoit en finale")))
    assert not outcomes(other)


def test_a_description_names_who_won() -> None:
    told = build(_source("Concours de chant : Ornay remporte la finale"), find_site("actu")).description
    assert "victoire d’Ornay" in told and "Sarnac" not in told
