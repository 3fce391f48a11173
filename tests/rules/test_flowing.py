"""Sentences of one note that follow each other: the term is named once."""

from __future__ import annotations

from generator.rules.flowing import going_on
from generator.types import Note

NOTE = Note(
    "clapet",
    ("clapet",),
    "terme",
    "À quoi sert un clapet ?",
    "une pièce qui laisse passer un fluide dans un seul sens",
    "m",
    ("Un clapet s'ouvre sous la pression. Un ressort le referme.", "Les plombiers posent des clapets sous les éviers."),
    ("Un clapet usé laisse fuir l'eau.",),
    follow=(
        "Il s'ouvre sous la pression. Un ressort le referme.",
        "Les plombiers en posent sous les éviers.",
        "Un clapet usé laisse fuir l'eau.",
    ),
)


def test_the_first_sentence_names_the_term() -> None:
    assert going_on("Un clapet s'ouvre sous la pression.", NOTE, ()) == "Un clapet s'ouvre sous la pression."


def test_the_next_goes_on_from_it() -> None:
    assert (
        going_on("Un clapet s'ouvre sous la pression.", NOTE, ["Un clapet est une pièce."])
        == "Il s'ouvre sous la pression."
    )


def test_what_names_nothing_stands_as_it_is() -> None:
    assert going_on("Un ressort le referme.", NOTE, ["Un clapet s'ouvre."]) == "Un ressort le referme."


def test_what_would_name_the_term_again_is_left_out() -> None:
    assert not going_on("Un clapet usé laisse fuir l'eau.", NOTE, ["Un clapet est une pièce."])


def test_a_pronoun_follows_what_bears_it() -> None:
    assert not going_on(
        "Les plombiers posent des clapets sous les éviers.", NOTE, ["Un clapet s'ouvre.", "Un ressort le referme."]
    )
