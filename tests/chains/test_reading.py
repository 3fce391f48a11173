"""Answers are read however a model wraps them."""

from __future__ import annotations

import pytest

from chains.reading import clean, json_object, labelled_lines, parts, sentences


@pytest.mark.parametrize(
    "text",
    ['{"a": 1}', '```json\n{"a": 1}\n```', 'Voici :\n{"a": 1}\nVoilà.', '{mauvais} puis {"a": 1}'],
)
def test_an_object_is_found_in_any_wrapping(text: str) -> None:
    assert json_object(clean(text)) == {"a": 1}


@pytest.mark.parametrize("text", ["", "bonjour", '{"a": 1', "[1, 2]"])
def test_a_cut_or_missing_object_is_none(text: str) -> None:
    assert json_object(clean(text)) is None


@pytest.mark.parametrize(
    ("text", "said", "facts"),
    [
        ("Le pont rouvre. [F1]", "Le pont rouvre.", ("F1",)),
        ("Le pont rouvre [F1][F2].", "Le pont rouvre.", ("F1", "F2")),
        ("Le pont rouvre. [F1, N:pont]", "Le pont rouvre.", ("F1", "N:pont")),
        ("**Le pont** rouvre. [F1]", "Le pont rouvre.", ("F1",)),
        ("Le caf\\u00e9 rouvre. [F1]", "Le café rouvre.", ("F1",)),
        ("Le pont rouvre.", "Le pont rouvre.", ()),
    ],
)
def test_marks_become_facts(text: str, said: str, facts: tuple[str, ...]) -> None:
    found = sentences(text, "paragraphs")
    assert [(s.text, s.facts) for s in found] == [(said, facts)]


def test_paragraphs_are_kept_and_headings_left_out() -> None:
    found = sentences("# Titre\n\nUn fait. [F1]\n\nUn autre. [F2] Un tiers. [F3]", "paragraphs")
    assert [(s.text, s.facts, s.paragraph) for s in found] == [
        ("Un fait.", ("F1",), 0),
        ("Un autre.", ("F2",), 1),
        ("Un tiers.", ("F3",), 1),
    ]


def test_items_have_labels() -> None:
    found = sentences("Quand rouvre le pont ?\nEn mai. [F1]\n\n- 40 ans : l'âge du pont. [F2]", "items")
    assert [(s.label, s.text, s.facts) for s in found] == [
        ("Quand rouvre le pont ?", "En mai.", ("F1",)),
        ("40 ans", "l'âge du pont.", ("F2",)),
    ]


def test_labelled_lines_are_told_apart() -> None:
    found = labelled_lines("**title**: Le pont [F1]\ndescription : Il rouvre. [F2]", ["title", "description"])
    assert found == {"title": "Le pont [F1]", "description": "Il rouvre. [F2]"}


@pytest.mark.parametrize(
    "mark", ["## Partie 1", "**Partie 1**", "Partie 1 : Un intertitre", "### PARTIE 1 — Un intertitre"]
)
def test_the_pieces_of_a_story_stand_under_their_labels(mark: str) -> None:
    found = parts(
        f"Voici.\n\n## Chapô\nLe pont rouvre. [F1]\n\n{mark}\n\nIl sert.\nEncore. [F2]", ["Chapô", "Partie 1"]
    )
    assert found == {"Chapô": "Le pont rouvre. [F1]", "Partie 1": "Il sert.\nEncore. [F2]"}


def test_a_sentence_that_begins_like_a_label_is_none() -> None:
    assert parts("## Partie 1\nUn. [F1]\nPartie 2 du pont rouverte. [F2]", ["Partie 1", "Partie 2"]).keys() == {
        "Partie 1"
    }


def test_a_sentence_of_a_line_rests_on_the_marks_of_the_line() -> None:
    found = sentences("Le pont rouvre. Il avait fermé lundi. [F1][F2]", "line")
    assert [s.facts for s in found] == [("F1", "F2"), ("F1", "F2")]


def test_a_question_without_marks_rests_on_what_its_answer_cites() -> None:
    asked, told, after = sentences("Qui paie ? La ville. [F4] Le reste suivra.", "paragraphs")
    assert (asked.facts, told.facts, after.facts) == (("F4",), ("F4",), ())
