"""What a group after a verb is to it: a time, a place, an age, what the verb asks for."""

from __future__ import annotations

import pytest

from generator.facts.reading import parsed


def _roles(text: str) -> dict[str, str]:
    return {p.text: p.role for clause in parsed(text).clauses for p in clause.phrases}


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("La cour a condamné vendredi Jean Roy à dix-huit ans de réclusion criminelle.", "à dix-huit ans de réclusion criminelle"),
        ("La peine a été ramenée à trois ans.", "à trois ans"),
    ],
)  # fmt: skip
def test_a_sentence_of_some_years_is_what_the_verb_asks_for(text: str, group: str) -> None:
    assert _roles(text)[group] == "indirect"


@pytest.mark.parametrize(
    ("text", "group"),
    [("La ligne a ouvert à 8 heures.", "à 8 heures"), ("Il est mort à 52 ans.", "à 52 ans"), ("Il a couru 12 ans, avant de partir.", "12 ans")],
)  # fmt: skip
def test_an_hour_an_age_at_death_and_a_span_are_times(text: str, group: str) -> None:
    assert _roles(text)[group] == "time"


@pytest.mark.parametrize(
    "text",
    ["Jean Roy, 52 ans, a été élu.", "Le tribunal a condamné Jean Roy, 52 ans, pour vol.", "La police a arrêté un homme, 52 ans, à Lyon."],
)  # fmt: skip
def test_an_age_between_commas_describes_whoever_stands_before_it(text: str) -> None:
    assert _roles(text)["52 ans"] == "apposition"


@pytest.mark.parametrize("speed", ["à 12 miles à l'heure", "à 90 kilomètres à l’heure"])
def test_a_speed_is_one_group(speed: str) -> None:
    assert any(group.endswith(speed) for group in _roles(f"Le convoi roulait {speed}."))
    assert _roles("Le bus a calé à deux kilomètres à l'heure du déjeuner.")["à l'heure du déjeuner"] == "time"


def test_what_is_brought_up_to_date_is_no_day() -> None:
    assert _roles("Le bac recevra quatre ans de mises à jour gratuites.")["à jour gratuites"] == "other"
