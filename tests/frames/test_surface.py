"""Equal turns, verb groups and gates work on words alone."""

from __future__ import annotations

import pytest

from generator.frames.copying import longest_run, tokens
from generator.frames.gates import agreement, faults
from generator.frames.notation import verb
from generator.frames.relatives import changes
from generator.frames.swaps import softened
from generator.frames.verbs import group
from tests.frames.building import verb as like

SWAPS = [
    ("Le tram circulera à partir du 25 avril entre la gare et le vieux port.", "à compter du 25 avril"),
    ("Les élus ont voté la taxe en raison de la hausse des prix de l'énergie.", "à cause de la hausse"),
    ("Le loyer passera de 400 euros à 520 euros pour les familles du quartier.", "de 400 euros à 520 euros"),
    ("Le conseil compte aujourd'hui environ 40 élus des communes de la vallée.", "quelque 40 élus"),
    ("Il a démissionné suite à l'échec de la négociation avec le syndicat.", "à la suite de l'échec"),
]  # fmt: skip


@pytest.mark.parametrize("source, wanted", SWAPS)
def test_a_turn_is_exchanged_with_its_articles_and_numbers(source: str, wanted: str) -> None:
    assert wanted in softened(source, source)[0]


def test_quotes_are_never_touched() -> None:
    source = "Il a dit que « tout changera à partir du 25 avril pour nous et pour vous »."
    assert softened(source, source)[0] == source


def test_a_second_complement_keeps_its_preposition() -> None:
    source = "Malgré la pluie et les travaux du pont, la course a eu lieu dans la vieille ville."
    assert "en dépit" not in softened(source, source)[0]


def test_a_relative_is_reduced() -> None:
    text = "Les prix qui ont été remis samedi sont exposés."
    assert [(text[c.start : c.end], c.text) for c in changes(text)] == [("qui ont été ", "")]


VERBS = [
    ("accuser", {}, ("3", "s", "m"), "a accusé"),
    ("se dérouler", {}, ("3", "p", "f"), "se sont déroulées"),
    ("tuer:passif", {"negation": "pas"}, ("3", "p", "f"), "n'ont pas été tuées"),
    ("vouloir:inversé", {"tense": "pres"}, ("3", "s", "f"), "veut-elle"),
    ("accuser:inversé", {}, ("3", "s", "m"), "a-t-il accusé"),
    ("s'en prendre", {"tense": "plup"}, ("3", "p", "m"), "s'en étaient pris"),
    ("reprocher", {"adverbs": ("déjà",)}, ("3", "s", "m"), "a déjà reproché"),
    ("l'emporter", {"tense": "pres"}, ("3", "s", "m"), "l'emporte"),
]


@pytest.mark.parametrize("asked, features, person, wanted", VERBS)
def test_a_verb_takes_the_form_of_the_source(
    asked: str, features: dict[str, object], person: tuple[str, str, str], wanted: str
) -> None:
    assert group(verb(asked), like("x", "x", **features), *person) == wanted


SOURCE = "Selon Wired, la société Darvil aurait perdu 42 000 euros."
FAULTY = [
    ("La société Darvil aurait perdu 43 000 euros, selon Wired.", "nombre absent"),
    ("Selon Wired, Jean Darvil aurait perdu 42 000 euros.", "nom absent"),
    ("La société Darvil a perdu 42 000 euros.", "conditionnel perdu"),
    ("Selon Wired, la société Darvil n'aurait pas perdu 42 000 euros.", "négation ajoutée"),
    ("La société Darvil aurait perdu 42 000 euros.", "source perdue"),
    ("Selon Wired, la société Darvil aurait bafroulé 42 000 euros.", "mot inconnu"),
    ("Selon Wired, la perte de la société Darvil serait de le 42 000 euros.", "contraction"),
]  # fmt: skip


@pytest.mark.parametrize("text, message", FAULTY)
def test_a_gate_names_what_is_wrong(text: str, message: str) -> None:
    assert any(message in fault for fault in faults(text, SOURCE))


def test_a_verb_that_does_not_agree_is_found() -> None:
    assert list(agreement("Les ouvriers du port bloque la route depuis mardi."))
    assert not list(agreement("Les ouvriers du port bloquent la route depuis mardi."))


def test_copied_words_are_counted_outside_quotes() -> None:
    assert longest_run("Il a dit « un deux trois quatre » hier", "un deux trois quatre hier") == 1
    assert tokens("42 000 euros") == ("42 000", "euros")
