"""What a name, an office, a toll or a record does in a title tells whether a reader would search for it."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.types import Source

REST = "Une réunion publique est prévue vendredi soir à la salle des fêtes. Le conseil municipal en débattra en mai."


def _key(title: str, text: str) -> str:
    return extract(clean(Source(f"{title}\n\n{text} {REST}" if title else f"{text} {REST}"))).keyphrase


@pytest.mark.parametrize(
    ("title", "text", "never"),
    [
        (
            "Coup d'envoi du tournoi de tarot 2027 au stade de Lomane",
            "Le coup d'envoi du tournoi de tarot 2027 a été donné vendredi au stade de Lomane devant 300 personnes.",
            "coup au",
        ),
        (
            "Ravie : le chômage bat son record historique",
            "Le nombre de chômeurs de la Ravie a atteint un record historique en juillet. La courbe du chômage monte.",
            "record historique",
        ),
        (
            "Turquie : un écrasement d'hélicoptère fait sept morts à Istanbul",
            "Un hélicoptère s'est écrasé vendredi à Istanbul. L'écrasement de l'hélicoptère a fait sept morts à Istanbul.",
            "morts",
        ),
        (
            "Ana Roy est élue présidente de la Ravie",
            "Ana Roy a été élue dimanche présidente de la Ravie. Ana Roy prêtera serment en mai, a dit Ana Roy.",
            "présidente",
        ),
        (
            "France : Ana Roy convoquée en vue d'une possible mise en examen",
            "Ana Roy a été convoquée lundi par le juge en vue d'une possible mise en examen. Ana Roy conteste les faits.",
            "mise en examen",
        ),
    ],
)
def test_what_no_reader_types_is_no_key_phrase(title: str, text: str, never: str) -> None:
    assert never not in _key(title, text)


def test_who_acts_in_a_text_without_a_title_is_its_matter() -> None:
    text = (
        "Le fabricant français de revêtements de sol Tarnel a annoncé jeudi un bénéfice en recul de 18 % en 2024, à cause "
        "de la construction neuve en Europe. Tarnel a fermé une usine et Tarnel relèvera son dividende."
    )
    assert _key("", text) == "Tarnel"
