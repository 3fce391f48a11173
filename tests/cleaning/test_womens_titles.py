"""A title that a translation leaves a man's is a woman's where her first name tells it and the source says « elle »."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import DAMAGED, mend

SHE = DAMAGED  # « et elle coupe »


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Le Dr Helena Roy a signé l'étude.", "La docteure Helena Roy a signé l'étude."),
        ("L'auteur principal, le Dr Helena Roy, a signé l'étude.", "L'autrice principale, la docteure Helena Roy, a signé l'étude."),
        ("Selon le directeur général de Lumen, Anna Roy, le pont tient.", "Selon la directrice générale de Lumen, Anna Roy, le pont tient."),
        ("Selon sa coordinatrice, la docteure Helena Roy, le pont tient.", "Selon sa coordinatrice, la docteure Helena Roy, le pont tient."),
        ("Selon son coordinateur, le Dr Helena Roy, le pont tient.", "Selon sa coordinatrice, la docteure Helena Roy, le pont tient."),
        ("La Dre Ines Roy a signé. Selon le Dr Roy, le pont tient.", "La Dre Ines Roy a signé. Selon la docteure Roy, le pont tient."),
        ("Selon le professeur Fiona Roy, le pont tient.", "Selon la professeure Fiona Roy, le pont tient."),
    ],
)  # fmt: skip
def test_a_womans_title_is_hers(damaged: str, mended: str) -> None:
    assert mend(damaged, SHE) == mended
    assert mend(damaged, DAMAGED.replace("et elle coupe", "et le groupe coupe")) == damaged  # nobody is called « elle »


@pytest.mark.parametrize(
    "right",
    [
        "Selon le directeur de Lumen, Paul Roy, le pont tient.",
        "Selon le directeur de Lumen, Camille Roy, le pont tient.",
        "La rencontre avec le maire de Lens, Anna Roy et Paul Hamel a duré une heure.",
        "« Le professeur Fiona Roy a tort », a-t-il dit.",
        "Le Dr Paul Roy a signé. Selon le Dr Roy, le pont tient.",
        "Le roman Anna Karénine est sorti.",
    ],
)
def test_a_title_that_may_be_anothers_stays(right: str) -> None:
    assert mend(right, SHE) == right
