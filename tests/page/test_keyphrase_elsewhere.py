"""A key phrase that the source is not about names neither the page nor its picture, and who asked for it is told."""

from __future__ import annotations

from generator import build, find_site
from generator.formats import rendered
from generator.types import Settings, Source

TEXT = """Le musée de la dentelle ferme pour travaux

La ville d'Ornay fermera son musée de la dentelle le 3 novembre 2026, pour onze mois de travaux. Le toit sera refait et l'accueil agrandi.

Les travaux coûteront 2,4 millions d'euros, dont la moitié vient de la région. La maire, Louise Hamelin, a promis que les collections resteront visibles à la médiathèque."""


def test_a_key_phrase_of_something_else_is_told_and_not_used() -> None:
    made = build(Source(TEXT), find_site("actu"), Settings(keyphrase="prix de l'eau"))
    plain = build(Source(TEXT), find_site("actu"), Settings())
    assert (made.slug, made.keyphrase) == (plain.slug, plain.keyphrase)
    assert "Prix de l" not in rendered(made, ("html",))["article.html"]
    told = [
        issue for _, issue in made.report.issues if issue.check == "expression" and "prix de l'eau" in issue.message
    ]
    assert told and told[0].level == "warning"


def test_a_key_phrase_of_the_source_is_kept() -> None:
    made = build(Source(TEXT), find_site("actu"), Settings(keyphrase="travaux du musée de la dentelle"))
    assert made.keyphrase == "travaux du musée de la dentelle"
    assert not [issue for _, issue in made.report.issues if "ne parle pas" in issue.message]
