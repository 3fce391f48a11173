from __future__ import annotations

from generator import Source
from generator.cleaning import clean

TEXT = (
    "Sept cas de listériose ont été dénombrés depuis mai dans quatre régions. Les fromages ont été retirés de la vente."
)


def test_a_matter_in_capitals_is_written_as_the_text_writes_it() -> None:
    assert clean(Source(f"LISTERIOSE : sept personnes hospitalisées\n\n{TEXT}")).title.startswith("Listériose")


def test_what_the_text_has_in_capitals_keeps_them() -> None:
    assert clean(
        Source(f"UNESCO : sept sites inscrits au patrimoine\n\nL'UNESCO a inscrit mardi sept sites. {TEXT}")
    ).title.startswith("UNESCO")
