"""Key points under a standfirst are a summary too: what the text tells again goes."""

from generator.cleaning import clean
from generator.types import Source
from tests.cleaning.ornay import BODY, MORE

TITLE = "Le pont d'Ornay ferme pour onze mois"
STANDFIRST = (
    "La ville promet une navette sur le fleuve et un nouveau calendrier des travaux avant la rentrée des classes."
)


def test_points_below_a_standfirst_that_the_text_tells_again_go() -> None:
    points = [sentence.strip() for sentence in BODY.split(". ")[:2]]
    text = "\n".join(
        (TITLE, "", STANDFIRST, "", "Points clés", *(f"• {point.rstrip('.')}" for point in points), "", BODY, "", MORE)
    )
    cleaned = clean(Source(text))
    assert cleaned.text.startswith(STANDFIRST) or cleaned.text.startswith(BODY.split(". ")[0])
    assert all(cleaned.text.count(point.rstrip(".")) == 1 for point in points)
