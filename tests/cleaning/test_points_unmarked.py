"""Key points without marks are known by the label above them: the text opens on its own first sentence."""

from __future__ import annotations

from generator.cleaning import clean
from generator.sources import read_bytes

TITLE = "Les bénéfices de Velane dépassent les attentes"
FIRST = "Velane a publié jeudi des bénéfices du troisième trimestre de 1,84 $ par action, contre 1,66 $ attendus, alors que les ménages cherchent les bonnes affaires."
POINTS = ["Velane a publié 1,84 $ de bénéfice par action, contre 1,66 $ attendus.", "Les ventes ont augmenté de 5,2 %.", "La société a relevé ses prévisions pour l'année."]  # fmt: skip
LAST = "Le détaillant a fermé deux magasins de Nermont, et une centaine de salariés ont été reclassés."


def _read(*paragraphs: str) -> list[str]:
    return clean(read_bytes("\n\n".join(paragraphs).encode(), "page.txt")).text.split("\n\n")


def test_what_only_the_points_tell_follows_the_first_paragraph_together() -> None:
    assert _read(TITLE, "\n".join(["POINTS CLÉS", *POINTS]), FIRST, LAST) == [FIRST, " ".join(POINTS[1:]), LAST]


def test_lines_under_no_such_label_are_paragraphs() -> None:
    assert _read(TITLE, "\n".join(POINTS), FIRST, LAST)[0] == POINTS[0]
