"""What a model puts around its text is no part of it, and its marks are read however it writes them."""

from __future__ import annotations

import pytest

from chains.reading import clean, json_object, parts, sentences
from chains.wrapping import printable, recites, unthought


def read(text: str, shape: str = "paragraphs") -> list[tuple[str, str, tuple[str, ...]]]:
    return [(s.label, s.text, s.facts) for s in sentences(text, shape)]


@pytest.mark.parametrize(
    "text",
    [
        "Voici le chapô demandé :\n\nLe port ferme. [F1]",
        "Bien sûr ! Voici le texte :\nLe port ferme. [F1]",
        "**Chapô** : Le port ferme. [F1]",
        "## Chapô\nLe port ferme. [F1]\n\n---\n\n*Note : j'ai respecté les faits.*",
        "Le port ferme. [F1]\n\n(3 mots)",
        "Le port ferme (F1).",
        "Le port ferme. [Fait 1]",
        "Le port ferme. [1]",
        "Le port ferme. 【F1】",
        "Le port ferme. <f1>",
    ],
)
def test_a_sentence_is_found_in_any_wrapping(text: str) -> None:
    assert read(text) == [("", "Le port ferme.", ("F1",))]


@pytest.mark.parametrize("mark", ["[F1 et F2]", "[F1 - F2]", "[F1 ; F2]", "[F1/F2]", "(F1, F2)", "[F1] [F2]"])
def test_two_marks_are_read_whatever_joins_them(mark: str) -> None:
    assert read(f"Le port ferme. {mark}") == [("", "Le port ferme.", ("F1", "F2"))]


def test_what_only_looks_like_a_mark_is_text() -> None:
    assert read("Le pilote de Formule 1 (F1) gagne. [F2]") == [("", "Le pilote de Formule 1 (F1) gagne.", ("F2",))]


@pytest.mark.parametrize(
    "text",
    [
        '"Le port ferme [F1]"',
        "« Le port ferme » [F1]",
        "Titre : Le port ferme [F1]",
        "Option 1 : Le port ferme [F1]\nOption 2 : Le port est clos [F1]",
        "1. Le port ferme [F1]\n2. Le port est clos [F1]",
    ],
)
def test_one_line_is_one_proposal_without_its_wrapping(text: str) -> None:
    assert read(text, "line") == [("", "Le port ferme", ("F1",))]


def test_quoted_words_at_both_ends_are_no_wrapping() -> None:
    assert read("« Fini » pour le port, « fermé » [F1]", "line") == [("", "« Fini » pour le port, « fermé »", ("F1",))]


@pytest.mark.parametrize("text", ["Q : Qui ferme ?\nR : Le port. [F1]", "**Q1. Qui ferme ?**\nRéponse : Le port. [F1]"])
def test_a_question_is_read_without_its_letter(text: str) -> None:
    assert read(text, "items") == [("Qui ferme ?", "Le port.", ("F1",))]


def test_numbers_in_an_object_are_no_marks() -> None:
    assert json_object(clean('{"facts": [1, 2]}')) == {"facts": [1, 2]}


def test_pieces_of_a_story_keep_their_text_and_marks() -> None:
    assert parts("**Chapô**\nLe port. (F1)\n\n### Partie 1 : Titre\nIl ferme. (F2)", ["Chapô", "Partie 1"]) == {
        "Chapô": "Le port. [F1]",
        "Partie 1": "Il ferme. [F2]",
    }


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("<think>a</think>ok", "ok"),
        ("<thinking>a\nb</thinking>\nok", "ok"),
        ("[THINK]a[/THINK]ok", "ok"),
        ("a</think>ok", "ok"),
        ("<|channel|>analysis<|message|>a<|end|><|start|>assistant<|channel|>final<|message|>ok<|end|>", "ok"),
        ("<think>sans fin", ""),
        ("ok <3", "ok <3"),
    ],
)
def test_thinking_is_no_answer(answer: str, said: str) -> None:
    assert unthought(answer) == said


def test_what_no_page_can_hold_is_left_out() -> None:
    assert printable("Le\x00 port\ud800 ferme\u202e.\nFin") == "Le port ferme.\nFin"


def test_a_model_that_recites_what_it_was_told_is_heard() -> None:
    told = "Nombres, noms, dates et unités sont exactement ceux des faits. Aucun autre."
    assert recites("Voici : nombres, noms, dates et unités sont exactement les vôtres.", told)
    assert not recites("Les dates et les unités sont exactement ceux des faits", told)
