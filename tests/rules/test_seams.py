"""A line is cut neither inside a series of names nor before the verb of a second subject."""

from __future__ import annotations

from generator.rules.seams import named_alone, narrows_rate, parts_names, waits


def test_a_series_of_names_is_one() -> None:
    assert parts_names("Les physiciens David Roy", "Jean Petit et Paul Riou sont honorés")
    assert not parts_names("Jeudi à Ornay", "Jean Petit a été honoré")


def test_a_second_subject_waits_for_its_verb() -> None:
    assert waits("Les courses se sont tenues à Ornay et les tenants du titre")
    assert not waits("Les courses se sont tenues à Ornay et à Lavène")


def test_a_rate_moves_for_somebody() -> None:
    assert narrows_rate("Le chômage est stable, en hausse")
    assert not narrows_rate("Le chômage est en hausse")


def test_a_name_keeps_no_comma_before_its_verb() -> None:
    assert named_alone("Ana Roy, critique vivement l'accord") == "Ana Roy critique vivement l'accord"
    assert named_alone("Ana Roy, élue, critique l'accord") == "Ana Roy, élue, critique l'accord"


def test_a_thing_made_waits_for_what_it_is_made_of() -> None:
    assert narrows_rate("Des ingénieurs ont créé un prototype de robot fabriqué")
