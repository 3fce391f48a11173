"""Prose of a model that tires its reader: empty carriers, inversions, a quotation twice, an exclusivity of its own."""

from __future__ import annotations

import pytest

from generator.checks import verify
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Budget, Draft, Issue, Outline, Sentence, SlotText, Source

SOURCE = """La bibliothèque de Marsault rouvre

La bibliothèque de Marsault rouvrira le 4 mai après deux ans de travaux. Elle propose 40 000 livres par l'intermédiaire du réseau Lirico.

« Nous avons gardé le parquet et les grandes tables », a déclaré Irène Vauclin, la directrice. Le sigle Lirico désigne un réseau de douze bibliothèques.
"""
QUOTE = "« Nous avons gardé le parquet et les grandes tables », a déclaré Irène Vauclin."


def found(*sentences: tuple[str, str], said: tuple[SlotText, ...] = ()) -> list[Issue]:
    """Return what the checks say of a model's section, its length apart."""
    site = find("actu")
    brief = extract(clean(Source(SOURCE)), "bibliothèque de Marsault")
    assignment = Assignment(
        "section/s1", site.slots["section"], site, brief, Outline((), (), Budget(0, 0, 0)), said=said
    )
    draft = Draft(tuple(Sentence(text, tuple(facts.split())) for text, facts in sentences), "modèle")
    return [issue for issue in verify(draft, assignment) if issue.check != "longueur"]


def errors(*sentences: tuple[str, str], said: tuple[SlotText, ...] = ()) -> list[str]:
    return [issue.message for issue in found(*sentences, said=said) if issue.level == "error"]


@pytest.mark.parametrize(
    "text",
    [
        "Encore faut-il savoir ce que la bibliothèque propose : 40 000 livres par le réseau Lirico.",
        "Reste à voir comment la bibliothèque proposera 40 000 livres par le réseau Lirico.",
        "Un chiffre, désormais, compte : 40 000 livres, par le réseau Lirico.",
    ],
)
def test_a_hollow_formula_is_refused(text: str) -> None:
    assert any("creuse" in message for message in errors((text, "F2")))


def test_empty_carriers_are_counted() -> None:
    fact = ("La bibliothèque de Marsault rouvrira le 4 mai.", "F1")
    carrier = ("Une question reste sans réponse.", "")
    assert errors(fact, carrier) == []
    assert any("liaison" in message for message in errors(carrier, fact, carrier))


def test_a_second_inversion_in_a_slot_is_refused() -> None:
    one = ("Lirico, que désigne le sigle, est un réseau de douze bibliothèques.", "F4")
    two = ("Les tables que garde la directrice sont grandes.", "F3")
    levels = [issue.level for issue in found(one, two) if "tour à varier" in issue.message]
    assert levels == ["warning", "error"]


def test_a_quotation_stands_once_in_an_article() -> None:
    site = find("actu")
    lead = SlotText("chapo", site.slots["chapo"], Draft((Sentence(QUOTE, ("F3",)),), "modèle"))
    assert not any("déjà donnée" in message for message in errors((QUOTE, "F3")))
    assert any("déjà donnée" in message for message in errors((QUOTE, "F3"), said=(lead,)))


def test_a_recap_of_the_same_words_is_refused() -> None:
    site = find("actu")
    told = Sentence("La bibliothèque de Marsault rouvrira le 4 mai, après deux ans de travaux.", ("F1",))
    lead = SlotText("chapo", site.slots["chapo"], Draft((told,), "modèle"))
    again = ("Après deux ans de travaux, la bibliothèque de Marsault rouvrira le 4 mai.", "F1")
    assert any("redit" in message for message in errors(again, said=(lead,)))


@pytest.mark.parametrize(
    "text",
    [
        "C'est par le réseau Lirico que la bibliothèque propose 40 000 livres.",
        "La bibliothèque propose 40 000 livres uniquement par le réseau Lirico.",
        "La bibliothèque propose 40 000 livres par le réseau Lirico, une offre considérable.",
    ],
)
def test_an_exclusivity_or_degree_of_its_own_is_refused(text: str) -> None:
    assert errors((text, "F2"))


def test_a_deficit_that_is_accused_accuses_nobody() -> None:
    source = "La piscine d'Ornay\n\nLe bassin d'Ornay accueille 48 000 entrées par an, mais il accuse un déficit annuel de 540 000 euros.\n\nLa mairie a repoussé sa décision à la rentrée. Une association étudie la reprise du bassin et de ses vestiaires.\n"
    site = find("actu")
    brief = extract(clean(Source(source)), "bassin d'Ornay")
    assignment = Assignment("section/s1", site.slots["section"], site, brief, Outline((), (), Budget(0, 0, 0)))
    told = Sentence(
        "Le bassin d'Ornay accueille 48 000 entrées par an, mais il affiche un déficit annuel de 540 000 euros.",
        ("F1",),
    )
    issues = verify(Draft((told,), "règles"), assignment)
    assert not [issue for issue in issues if issue.check == "attribution"]
