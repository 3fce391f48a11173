"""Lines of results that follow one another are told as sentences, with who asked the analysts."""

from __future__ import annotations

from generator.cleaning import clean
from generator.sources import read_bytes

TITLE = "Les bénéfices de Velane dépassent les attentes"
FIRST = (
    "Velane a publié jeudi des bénéfices meilleurs que prévu, et ses actions ont gagné plus de 9 % avant l'ouverture."
)
INTRO = "Voici ce que la société a fait par rapport à ce qu'attendaient les analystes, d'après une enquête de Norvex :"
LINES = "Bénéfice par action : 1,84 $ ajusté contre 1,66 $ attendu\nRevenu : 7,92 milliards de dollars contre 7,71 milliards de dollars attendus"


def _read(*paragraphs: str) -> str:
    return clean(read_bytes("\n\n".join(paragraphs).encode(), "page.txt")).text


def test_results_are_told_as_sentences() -> None:
    text = _read(TITLE, FIRST, INTRO, LINES, "Les ventes ont grimpé de 7,4 % en un an.")
    assert (
        "Le bénéfice par action s'établit à 1,84 $ en données ajustées, contre 1,66 $ attendu selon l'enquête de Norvex."
        in text
    )
    assert (
        "Le chiffre d'affaires s'établit à 7,92 milliards de dollars, contre 7,71 milliards de dollars attendus."
        in text
    )
    assert "Voici" not in text


def test_a_score_or_one_line_alone_is_none() -> None:
    assert "s'établit" not in _read(TITLE, FIRST, "Bénéfice par action : 1,84 $ contre 1,66 $ attendu", FIRST[::-1])
    assert "s'établi" not in _read(
        TITLE,
        FIRST,
        "Pour : 147 voix contre 143\nAbstentions : 19 voix contre 12",
        "Le texte est adopté, a dit la présidente.",
    )
