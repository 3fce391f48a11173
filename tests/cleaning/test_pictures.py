"""Captions in a row leave the article; a verbless line that may be meant stays."""

from __future__ import annotations

from generator.cleaning import clean
from generator.types import Source

PROSE = (
    "La mairie de Lomane a fermé le vieux pont lundi, après la crue.\n\nLes pêcheurs du port attendent une navette.\n\n"
    "Le préfet a promis un bac gratuit avant la fin du mois de mai."
)
SHOWN = "Rassemblement place Aubry à Lomane, le soir de la crue.\n\nAutre rassemblement le même soir à Ornay."


def _left(text: str) -> str:
    return clean(Source(f"Lomane : le vieux pont est fermé\n\n{text}")).text


def test_captions_in_a_row_go() -> None:
    told = clean(Source(f"Lomane : le vieux pont est fermé\n\n{PROSE}\n\n{SHOWN}"))
    assert "assemblement" not in told.text
    assert len([r for r in told.removed if "assemblement" in r.text]) == 2


def test_what_may_be_meant_stays() -> None:
    assert "Silence dans la salle" in _left(
        f"{PROSE}\n\nSilence dans la salle du port.\n\nRegards vers la porte du fond."
    )
    assert "Rassemblement" in _left(f"{PROSE}\n\nRassemblement place Aubry à Lomane, le soir de la crue.")


def test_a_telegram_keeps_its_lines() -> None:
    lines = "Enquête ouverte à Lomane.\n\nPlongeurs attendus à Ravel.\n\nQuais fermés à Ornay.\n\nBarques interdites à Lomane."
    assert "Plongeurs attendus" in _left(f"La mairie de Lomane confirme le naufrage et le bilan de la nuit.\n\n{lines}")
