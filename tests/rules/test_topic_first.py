"""A search title that would be the page's again stands under what the source's title ends on."""

from __future__ import annotations

import pytest

from generator import build, find_site
from generator.types import Source

REST = (
    "Trente agents ont été mobilisés dès le matin. La mairie de la ville a ouvert une salle aux habitants du quartier. Le préfet a promis "
    "un bilan pour jeudi. Aucun blessé n'est à déplorer, selon les secours. Les écoles sont restées fermées toute la journée."
)


@pytest.mark.parametrize(
    ("title", "news", "wanted"),
    [
        (
            "France : prise d'otages dans une banque à Lavène",
            "Dans une banque de Lavène, une prise d'otages s'est déroulée vendredi 23 mars.",
            "Lavène : prise d’otages dans une banque",
        ),
    ],
)
def test_a_search_title_names_its_matter_first(title: str, news: str, wanted: str) -> None:
    article = build(Source(f"{title}\n\n{news} {REST}"), find_site("actu"))
    assert article.seo_title.replace("\N{NO-BREAK SPACE}", " ") == wanted
    assert article.title != article.seo_title
