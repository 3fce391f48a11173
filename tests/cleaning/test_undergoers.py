"""A pronoun that two names may be is told by the name the text gives the same deed; never by a guess."""

from generator.cleaning.proofreading import proofread
from generator.cleaning.traced import Traced

TOLD = "Voltéon a affirmé que Lomane avait refusé de payer ses droits, après quoi il a été exclu du tournoi régional."
NAMED = (
    "Voltéon a affirmé que Lomane avait refusé de payer ses droits, après quoi Voltéon a été exclu du tournoi régional."
)


def told(text: str, *others: str) -> str:
    return proofread(Traced.of(text), 1, "\n".join((*others, text)))[0].text


def test_the_name_is_given_where_the_text_tells_the_same_deed() -> None:
    assert told(TOLD, "Lomane a exclu Voltéon du tournoi régional en mars.") == NAMED
    assert told(TOLD, "Pourquoi Lomane a-t-il exclu Voltéon du tournoi ?") == NAMED


def test_nobody_is_guessed() -> None:
    assert told(TOLD) == TOLD
    assert told(TOLD, "La ligue a exclu Voltéon du championnat.") == TOLD
    assert told(TOLD, "La ligue a exclu Kermeur du tournoi.") == TOLD  # a name the sentence does not hold
    assert told(TOLD, "La ligue a exclu Voltéon du tournoi. En 2019, elle a exclu Lomane du tournoi.") == TOLD
