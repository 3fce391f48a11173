"""An office takes the gender of the woman who holds it, in a translated source that speaks of a woman."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import DAMAGED, mend


@pytest.mark.parametrize(
    ("office", "hers"),
    [
        ("le gouverneur Kathy Marlot", "la gouverneure Kathy Marlot"),
        ("l'inspecteur Rachel Marlot", "l'inspectrice Rachel Marlot"),
        ("l'ancien ministre Anne Marlot", "l'ancienne ministre Anne Marlot"),
        ("le sénateur républicain Laura Marlot", "la sénatrice républicaine Laura Marlot"),
        ("le porte-parole Karine Marlot", "la porte-parole Karine Marlot"),
        ("le gouverneur Paul Marlot", "le gouverneur Paul Marlot"),
    ],
)
def test_an_office_takes_the_gender_of_who_holds_it(office: str, hers: str) -> None:
    said = "Le pont ferme, a annoncé {}. « Oui », a-t-elle ajouté."
    assert mend(said.format(office), DAMAGED) == said.format(hers)


def test_a_native_source_keeps_its_own_use() -> None:
    said = "Le pont ferme, a annoncé le procureur Anne Marlot. « Oui », a-t-elle ajouté."
    assert mend(said) == said


def test_where_nothing_tells_of_a_woman_the_office_stays() -> None:
    said = "Le pont ferme, a annoncé le procureur Andrea Marlot."
    assert mend(said, DAMAGED.replace("elle", "celle-ci")) == said
