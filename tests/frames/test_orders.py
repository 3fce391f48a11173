"""A day and a place right behind one verb change places; nothing else that stands beside them may take either for its own."""

from __future__ import annotations

import pytest

from generator.frames.exchanges.orders import orders


def said(text: str) -> str:
    for change in orders(text):
        text = text[: change.start] + change.text + text[change.end :]
    return text


TURNED = [
    ("L'étude publiée jeudi dans la revue Lomana inquiète.", "L'étude publiée jeudi dans la revue Lomana inquiète."),
    ("La digue, bâtie en 1904 par Paul Roy, a cédé.", "La digue, bâtie en 1904 par Paul Roy, a cédé."),
    ("Le chanteur s'est éteint samedi 2 juillet à Lomane, selon les siens.", "éteint à Lomane samedi 2 juillet, selon"),
    ("Le virus est apparu en Ravie en mai 2013.", "est apparu en mai 2013 en Ravie."),
    ("La thèse a été soutenue lundi dernier à Lomane.", "soutenue à Lomane lundi dernier."),
]


@pytest.mark.parametrize("source, wanted", TURNED)
def test_they_change_places(source: str, wanted: str) -> None:
    assert wanted in said(source)


KEPT = [
    "Le bac fondé en 2008 par Ana Roy, Léo Var et Ida Mel a coulé.",  # the first of several
    "Le traité signé le 25 mars 1957 entre la Ravie, le port et l'île tient.",
    "Le maire a été blessé à Lomane dans l'attentat de mai 2015.",  # the day of what happened there
    "Il a raconté la crue de Ravie en mai 2013.",
    "Le bac est tombé en panne lundi.",
]


@pytest.mark.parametrize("source", KEPT)
def test_the_rest_stays(source: str) -> None:
    assert said(source) == source
