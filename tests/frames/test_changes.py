"""The choice among changes of equal worth is the seed's, and the same for the same seed."""

from __future__ import annotations

import pytest

from generator.frames.exchanges.changes import Change, changed, fitted
from generator.frames.exchanges.loosening import loosened
from generator.frames.exchanges.swaps import swaps
from generator.frames.gates import stands

SOURCE = (
    "Selon la préfecture, le nombre de blessés est en baisse depuis longtemps, alors que le conseil fait remarquer une nouvelle "
    "fois que la crise a provoqué la fermeture d'une usine et que le chantier doit débuter lundi au plus tard."
)


def test_sites_do_not_make_the_same_changes() -> None:
    said = {loosened(SOURCE, SOURCE, seed=seed)[0] for seed in "abcdef"}
    assert len(said) > 1
    assert loosened(SOURCE, SOURCE, seed="a") == loosened(SOURCE, SOURCE, seed="a")


def test_a_change_is_contracted_with_the_word_before_it() -> None:
    text = "Ils ont visité le camp de la mort de Lomane."
    at = text.index("la mort")
    made = fitted(text, Change(at, at + len("la mort"), "le décès"))
    assert made is not None
    assert text[: made.start] + made.text == "Ils ont visité le camp du décès"


def test_a_negation_is_neither_brought_in_nor_taken_away() -> None:
    source = "Plusieurs échangeurs ont encore été fermés lundi matin non loin des quais et des entrepôts du port."
    assert all("non loin" in loosened(source, source, seed=str(seed))[0] for seed in range(20))


def test_of_is_said_once() -> None:
    source = "Le port a gardé ses clients malgré de fortes hausses des tarifs et malgré la concurrence du rail."
    assert not any("de de " in loosened(source, source, seed=str(seed))[0] for seed in range(20))


def test_a_name_with_a_hyphen_is_no_new_name() -> None:
    source = "L'armée a repris la ville de Deir ez-Zor en avril 2016, avant le 1er mai."
    assert stands(source.replace("repris", "reconquis"), source)


def test_a_date_keeps_its_weekday_as_the_others_of_its_text_do() -> None:
    text = "Jeudi 19 janvier 2017, la ville a fermé le pont."
    assert not any("le" in c.text.lower().split() for c in swaps(text))


def test_two_changes_side_by_side_do_not_say_the_same() -> None:
    source = "Le club a gagné beaucoup de voix pendant ces quatre dernières années dans toute la vallée de Lomane."
    assert not any("durant durant" in loosened(source, source, seed=str(seed))[0] for seed in range(20))


def test_a_turn_just_read_is_not_brought_in() -> None:
    source = "Au bal du port de Lomane, le maire et le préfet ont planté une nouvelle fois un arbre rare."
    recent = ("Elle a gagné une fois de plus dans la vallée.",)
    said = {loosened(source, source, seed=str(seed))[0] for seed in range(20)}
    again = {loosened(source, source, seed=str(seed), recent=recent)[0] for seed in range(20)}
    assert any("une fois de plus" in text for text in said)
    assert not any("une fois de plus" in text for text in again)


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("La régie a rouvert le pont trois jours plus tard.", "trois jours après."),
        ("Le maire a été élu deux mois plus tard.", "deux mois après."),
        ("Au total, douze bacs ont coulé.", "En tout, douze bacs"),
        ("Un plan destiné à réduire la dette est prêt.", "visant à réduire"),
        ("Elle publie une étude sur les loups.", "étude consacrée aux loups"),
        ("Après trois ans de travaux, le pont rouvre.", "Au bout de trois ans de travaux"),
    ],
)
def test_a_time_has_no_gender_that_something_could_show(source: str, wanted: str) -> None:
    assert any(wanted in f"{source[: c.start]}{c.text}{source[c.end :]}" for c in swaps(source))


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ("La loi est destinée à réduire la dette.", "visant"),
        ("Trois jours plus tard la digue cède.", "après"),
        ("Le bac file cependant que la maire parle.", "toutefois"),
        ("Le pont, bien que beaucoup plus long, a coûté moins.", "bien plus"),
        ("Il a été trouvé cinq minutes plus tard et à la nage.", "après"),
    ],
)
def test_a_turn_that_leans_on_what_stands_around_is_left(source: str, wrong: str) -> None:
    assert not any(wrong in c.text for c in swaps(source))


def test_only_a_change_about_to_be_made_is_doubted() -> None:
    asked: list[str] = []

    def stands_alone(change: Change, text: str) -> bool:
        asked.append(change.text)
        return change.text == "tranché"

    words = "Hier le conseil de la ville a décidé pour tout le monde enfin."
    at = words.index("décidé")
    found = [
        Change(at, at + 6, "arrêté", 0.01, sure=False),
        Change(at, at + 6, "tranché", 0.02, sure=False),
        Change(at, at + 6, "statué", 0.5, sure=False),
    ]
    said, _, _ = changed(words, words, found, stands=stands_alone)
    assert said == words.replace("décidé", "tranché")
    assert "statué" not in asked
