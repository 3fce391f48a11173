"""No section is one short sentence that goes on with the paragraph of the section above."""

from generator.plan.outline import _without_crumbs
from generator.types import Theme
from tests.frames.briefs import brief

TEXT = """Le conseil de Lomane a fermé la piscine pour six mois. Les bassins fuyaient depuis l'hiver. Des outils ont aussi été volés.

La mairie a promis un second bassin au stade du quartier."""


def test_a_crumb_is_told_with_its_paragraph() -> None:
    known = brief(TEXT)
    first, second, third, fourth = (fact.id for fact in known.facts[:4])
    parted = [Theme("piscine", (first, second)), Theme("outils", (third,)), Theme("bassin", (fourth,))]
    whole = _without_crumbs(parted, known)
    assert [group.facts for group in whole] == [(first, second, third), (fourth,)]
