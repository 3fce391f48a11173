"""A page's publisher is a name, never a common noun behind an article nor a reporter to follow."""

from __future__ import annotations

import pytest

from generator.cleaning import origin
from generator.types import Removal


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (("Le journal n'est pas responsable du contenu des sites externes.",), ""),
        (("Le journal n'est pas responsable du contenu des sites externes.", "Suivez Northbridge Gazette sur Facebook, X et Instagram."), "Northbridge Gazette"),
        (("Suivez Hannah Croft sur X",), ""),
        (("© The Quay Ledger Pvt Ltd",), "The Quay Ledger"),
    ],
)  # fmt: skip
def test_who_published(told: tuple[str, ...], name: str) -> None:
    assert origin.publisher([Removal(9, text, "pied de page") for text in told]) == name


def test_a_feed_that_a_page_repeats_is_known() -> None:
    feed = "(Cette histoire n'a pas été éditée par notre personnel et est générée à partir d'un flux syndiqué.)"
    assert origin.syndicated([Removal(9, feed, "mention du site d'origine")])
    assert not origin.syndicated([Removal(9, "Avec AFP", "signature")])
