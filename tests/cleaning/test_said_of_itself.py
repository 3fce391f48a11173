"""What a body says of itself takes its gender, where no man may be meant."""

from __future__ import annotations

import pytest

from tests.cleaning.ornay import BODY, MORE, cleaned

OPENING = (
    "Le fabricant, originalement fondé en 1983, a dit mercredi dans un dépôt réglementaire que les ventes ont augmenté de 2.3% à $42 million. "
    "Il a été trouvé coupable de 11 charges criminelles."
)
TOLD = "Les prix baissent depuis mai."


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        (
            "L'Association des ports a salué le vote mais a déclaré qu'il s'attendait à une baisse.",
            "a déclaré qu'elle s'attendait à une baisse",
        ),
        ("La banque a dit qu'il n'examinerait pas la demande.", "a dit qu'elle n'examinerait pas la demande"),
        ("La société a indiqué qu'il existe un risque.", "qu'il existe un risque"),
        ("La police a dit qu'il cherchait un refuge.", "qu'il cherchait un refuge"),
        ("La fondation a dit de Paul Roy qu'il publierait un livre.", "qu'il publierait un livre"),
        ("Paul Roy a démissionné. La banque a dit qu'il chercherait un emploi.", "qu'il chercherait un emploi"),
    ],
)
def test_a_body_speaks_of_itself_in_its_gender(source: str, wanted: str) -> None:
    assert wanted in cleaned(f"Le pont ferme\n\n{OPENING}\n\n{TOLD}\n\n{source}\n\n{BODY}\n\n{MORE}").text
