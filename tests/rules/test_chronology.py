"""A row of the chronology tells what its date dates, and nothing that only holds the date."""

from __future__ import annotations

import pytest

from generator import Source, build, find_site
from generator.rules.chronology import _label
from generator.types import Moment, Span

OTHERS = (
    "Le chantier a commencé le 3 mars 2024. Le maire a signé la convention le 12 mai 2024. "
    "La région a versé une première aide le 2 septembre 2024. Beaucoup d'habitants suivent les travaux de près."
)


def test_a_text_in_the_order_of_time_has_no_list_of_its_dates() -> None:
    later = OTHERS.replace("2024", "2025")
    for paragraphs, shown in (((OTHERS, later), False), ((later, OTHERS), True)):
        text = "\n\n".join(("Le tunnel de Vernoy prend du retard", *paragraphs))
        article = build(Source(text), find_site("actu"))
        assert any(t.slot.kind == "chronology" and t.draft.sentences for t in article.texts) is shown


def rows(sentence: str) -> str:
    text = f"Le tunnel de Vernoy prend du retard\n\n{OTHERS.replace('2024', '2025')}\n\n{sentence} {OTHERS}"
    article = build(Source(text), find_site("actu"))
    return " ".join(t.text for t in article.texts if t.slot.kind == "chronology")


@pytest.mark.parametrize(
    "sentence",
    [
        "La livraison du tunnel, initialement prévue en 2020, est désormais attendue pour 2031, selon la mairie.",
        "Fondée en 2020 par deux ingénieurs, la société Orvane permet aux villes de creuser sans bruit.",
        "La mairie fait face à une enquête après qu'une grue s'est couchée sur le quai le 8 janvier 2023.",
    ],
)
def test_a_date_inside_a_participle_or_a_subordinate_dates_no_row(sentence: str) -> None:
    told = rows(sentence)
    assert told
    assert "2020" not in told
    assert "8 janvier" not in told.lower()


@pytest.mark.parametrize(("day", "shown"), [("", False), ("Vernoy, le 2 mai 2024. ", True)])
def test_a_date_without_its_year_is_not_set_among_others_when_nobody_knows_it(day: str, shown: bool) -> None:
    others = OTHERS.replace("3 mars 2024", "3 mars").replace("12 mai 2024", "12 mai")
    later = OTHERS.replace("2024", "2025").replace("La région", "Le département")
    text = f"Le tunnel de Vernoy prend du retard\n\n{day}{later}\n\n{others}"
    article = build(Source(text), find_site("actu"))
    (labels,) = [[s.label for s in t.draft.sentences] for t in article.texts if t.slot.kind == "chronology"]
    assert ("3\u00a0mars" in labels) is shown


def test_the_end_of_a_time_is_no_day_on_which_something_was_done() -> None:
    moment = Moment("jusqu'au 19 novembre", "--11-19", "partial", Span(0, 20), "F1")
    assert _label(moment) == "Jusqu'au 19 novembre"
    assert _label(Moment("le 19 novembre", "--11-19", "partial", Span(0, 14), "F1")) == "19 novembre"
