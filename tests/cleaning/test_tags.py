"""How many key words and how many titles a request wants is read from it, and kept to."""

from __future__ import annotations

import json

from generator import build, find_site
from generator.formats import FORMATS
from generator.types import Source

TEXT = (
    "Ornay ferme le pont des Tilleuls\n\nLa mairie d'Ornay a fermé lundi le pont des Tilleuls pour trois semaines. Les piles du pont ont bougé "
    "de deux centimètres. La maire Ana Roy a demandé une aide de 350 000 euros à la région de Lomane.\n\nLes bus de la régie feront un détour "
    "par la rocade nord. Le préfet rendra son avis le 3 mai. Les riverains ont écrit au conseil municipal d'Ornay."
)


def test_tags_and_titles_are_as_many_as_the_request_asks_for() -> None:
    article = build(
        Source(f"Réécris cet article en français. Ajoute 2 tags et deux suggestions de titres.\n\n{TEXT}"),
        find_site("actu"),
    )
    assert (article.brief.cleaned.request.tags, article.brief.cleaned.request.titles) == (2, 2)
    keywords = next(line for line in FORMATS["md"](article).splitlines() if line.startswith("keywords:"))
    assert len(json.loads(keywords.removeprefix("keywords:"))) == 2
    titles = json.loads(FORMATS["json"](article))["titles"]
    assert titles[0] == article.title and set(titles) == {article.title, article.seo_title}


def test_one_key_word_is_the_key_phrase_and_counts_no_tags() -> None:
    article = build(Source(f"Réécris cet article en français, un mot-clé principal.\n\n{TEXT}"), find_site("actu"))
    assert article.brief.cleaned.request.tags == 0
