"""No section is planned under a matter for which the site has no words that say more than the title."""

from __future__ import annotations

from generator import find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.plan.nameable import is_nameless, nameless
from generator.types import Brief, Source

TEXT = (
    "La pollution a gagné Ornay lundi. Les pompiers ont secouru deux habitants de la vallée dans la matinée. Le seuil de pollution "
    "est dépassé dans quatre communes. Un hommage sera rendu aux deux pompiers blessés, a indiqué la mairie de Verlac."
)


def _brief(title: str) -> Brief:
    return extract(clean(Source(f"{title}\n\n{TEXT}")))


def test_what_the_title_says_names_no_section() -> None:
    site = find_site("actu")
    assert is_nameless("pollution", site, _brief("Un pic de pollution touche Ornay"))
    assert not is_nameless("pollution", site, _brief("Alerte à Ornay lundi"))


def test_an_article_and_a_noun_that_any_page_has_are_no_name() -> None:
    site, brief = find_site("actu"), _brief("Alerte à Ornay lundi")
    assert is_nameless("consequences", site, brief)
    assert "hommages" not in nameless(site, brief)
