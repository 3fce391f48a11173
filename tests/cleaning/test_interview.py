"""Interviews: who answers is named, also by the title alone; what stands in a question's turn is none of the answers."""

from __future__ import annotations

from generator.cleaning import clean
from generator.sources import read_bytes

TITLE = "« Un musée vit de ses prêts » : entretien avec Irène Castel, directrice du musée d'Orvane"
INTRO = "Après quatre ans de travaux, le musée rouvre ses portes le samedi 5 avril, avec deux étages de plus."
ASKED = "Dans quel état d'esprit êtes-vous ?"
TURN = "Justement, le retard a fait grincer des dents."
QUOTING = "Vous parlez d'un « gouffre ». Qu'entendez-vous par là ?"
ONE = "Fatiguée. Il reste 140 cartels à poser et une œuvre bloquée en douane."
TWO = "Le budget était de 22 millions. Ma collègue parle d'un « miracle » de comptable."
THREE = "Je n'ai rien d'autre à dire de cette affaire, qui est close depuis longtemps pour nous."
LAST = "Irène Castel sera à la médiathèque d'Orvane le 12 février."


def _text(*turns: str) -> str:
    return clean(read_bytes("\n\n".join((TITLE, INTRO, *turns, LAST)).encode(), "x.txt")).text


def test_the_title_alone_names_who_answers() -> None:
    text = _text(ASKED, ONE, QUOTING, THREE)
    assert "« Fatiguée », répond Irène Castel." in text
    assert "« Je n'ai rien d'autre à dire" in text and "« Vous parlez" not in text


def test_a_remark_in_a_question_s_turn_is_nobody_s_answer() -> None:
    text = _text(ASKED, ONE, TURN, TWO, QUOTING, THREE)
    assert TURN in text and f"« {TURN[:-1]}" not in text


def test_words_of_others_inside_an_answer_keep_marks_of_their_own() -> None:
    assert "« Ma collègue parle d'un “miracle” de comptable. »" in _text(ASKED, ONE, QUOTING, TWO)


def test_what_names_who_answers_is_told_by_the_paper() -> None:
    assert LAST in _text(ASKED, ONE, QUOTING, THREE) and f"« {LAST[:-1]}" not in _text(ASKED, ONE, QUOTING, THREE)
