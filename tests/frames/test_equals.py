"""Two names or things of one kind change places, never where the order tells something or what follows is of the last."""

from __future__ import annotations

import pytest

from generator.frames.exchanges.equals import equals

TURNED = [
    ("Le virus circule aux États-Unis et en Espagne.", "Le virus circule en Espagne et aux États-Unis."),
    ("La régie vend des bacs depuis mars en France et en Belgique, car le lac est plein.", "La régie vend des bacs depuis mars en Belgique et en France, car le lac est plein."),
]  # fmt: skip


@pytest.mark.parametrize("source, wanted", TURNED)
def test_two_of_a_kind_change_places(source: str, wanted: str) -> None:
    assert [source[: c.start] + c.text + source[c.end :] for c in equals(source)] == [wanted]


KEPT = [
    "Le match opposait la Suède et la Lituanie.",
    "Le texte porte sur les biens et services du port.",
    "La fête a lieu le mardi et le jeudi.",
    "La crue a touché les foyers et entreprises du port.",
    "Le film a été tourné avec Anne Rivet et Paul Morin.",
    "Le match oppose en finale Anne Rivet et Paul Morin.",
    "La route passe entre Paris et Lyon.",
    "Ils étaient nombreux au départ et à l'arrivée.",
]


@pytest.mark.parametrize("source", KEPT)
def test_what_the_order_tells_stays(source: str) -> None:
    assert not list(equals(source))
