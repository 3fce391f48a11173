"""How many headings a request asks for, and whether it asks for questions."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.types import Source

TEXT = (
    "La mairie ferme le vieux pont\n\nLa mairie a fermé le vieux pont mardi pour trois semaines de travaux. Les bus passeront par le quai "
    "du port. Les riverains demandent une passerelle depuis deux ans."
)


@pytest.mark.parametrize(
    ("request_line", "headings", "questions"),
    [
        ("Réécris cet article en français, 500 mots minimum, avec un titre accrocheur et 3 intertitres H2", 3, False),
        ("Rewrite this article in French, about 500 words, three H2 headings, neutral tone", 3, False),
        ("Réécris cet article, 400 mots environ, 4 h2, et une petite FAQ de 3 questions à la fin", 4, True),
        ("Fais-moi un article de blog avec ce texte : 300 mots, pas plus de 2 H2", 2, False),
        ("Réécris ce texte avec chapô, deux intertitres et une conclusion", 2, False),
        ("Make this article seo compatible, let there be subheadings, H2 and H3, 700 words", 0, False),
        ("Reformule cet article en 600 mots avec des intertitres et une foire aux questions", 0, True),
    ],
)
def test_the_number_of_headings_is_read(request_line: str, headings: int, questions: bool) -> None:
    request = clean(Source(f"{request_line}\n\n{TEXT}")).request
    assert (request.headings, request.questions) == (headings, questions)
