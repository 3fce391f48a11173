"""The matter of the source's title stands before what says nothing of it."""

from __future__ import annotations

import pytest

from generator import build, find_site
from generator.types import Source

SITE = find_site("actu")
NEWS = (
    "Le trafic sera très perturbé jeudi sur cinq lignes de bus, a annoncé mardi la mairie. Les négociations sont au point mort. "
    "Les conducteurs réclament une hausse de 5 %. Une réunion est prévue vendredi."
)
DEAD = (
    "Au moins 31 personnes sont mortes et 48 autres sont portées disparues après qu'une pluie a déclenché une série de coulées dans la vallée "
    "de Lomane aux premières heures de jeudi. Les hameaux ont été évacués. La route est coupée."
)


@pytest.mark.parametrize(
    ("title", "text", "opening"),
    [
        ("Grève à la régie : le trafic perturbé sur cinq lignes de bus", NEWS, "Grève à la régie : le trafic"),
        (
            "Glissements de terrain dans l'Ornay : 31 morts, 48 disparus",
            DEAD,
            "Glissements de terrain dans l’Ornay : au moins 31 personnes",
        ),
    ],
)
def test_a_description_opens_on_the_matter_that_its_news_does_not_name(title: str, text: str, opening: str) -> None:
    told = build(Source(f"{title}\n\n{text}"), SITE).description
    assert told.replace("\N{NO-BREAK SPACE}", " ").startswith(opening)


def test_a_column_or_a_place_stands_before_no_description() -> None:
    for kicker in ("Transports", "France"):
        told = build(Source(f"{kicker} : le trafic perturbé sur cinq lignes de bus\n\n{NEWS}"), SITE).description
        assert not told.startswith(kicker)


THEFT = (
    "L'ancienne comptable d'une commune rurale du val de Lorne a été condamnée jeudi à quatre ans de prison ferme pour avoir détourné plus de "
    "300 000 euros destinés aux cantines. Elle avait reconnu les faits en mars. Le maire a salué la décision. La commune réclame les intérêts."
)
ASKED = 'Article SEO en français, 400 mots minimum, mot clé "{}"\n\n'


@pytest.mark.parametrize(
    ("key", "about", "stands"),
    [
        ("détournement de fonds", True, True),  # « détourné plus de 300 000 euros »
        ("détournement de mineur", True, False),  # of what, the source does not say
        ("licenciement", False, False),  # nobody is dismissed
    ],
)
def test_the_key_phrase_asked_for_stands_before_the_deed_that_it_names(key: str, about: bool, stands: bool) -> None:
    title = "Une ancienne comptable du val de Lorne condamnée à quatre ans de prison"
    article = build(Source(f"Titre : {title}\n\n{ASKED.format(key)}{THEFT}"), SITE)
    assert (article.keyphrase == key) is about
    opened = f"{key[:1].upper()}{key[1:]}\N{NO-BREAK SPACE}: "
    assert article.title.startswith(opened) is stands
    assert article.description.startswith(opened) is stands
