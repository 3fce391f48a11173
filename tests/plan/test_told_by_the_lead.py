"""A section that holds nothing but what the lead tells would say it again: it goes with the next, whatever parted the two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from generator import find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.plan import draw, outline
from generator.types import Settings, Source, Theme

TEXT = (
    "Lumen supprime 900 emplois\n\nLumen Software a annoncé jeudi qu'il supprimerait environ 900 emplois, après des résultats inférieurs aux attentes.\n\n"
    "Les actions de la société d'Ornay ont chuté de 11 % après la clôture.\n\n"
    "Lumen fabrique des logiciels de paie que des hôpitaux utilisent en France et en Espagne. La société comptait 11 800 employés au 30 septembre.\n\n"
    "Les revenus du trimestre ont augmenté de 3 %. Le bénéfice net est tombé à 118 millions d'euros, contre 205 millions un an plus tôt.\n\n"
    "Le directeur financier Paul Renaud a dit que les clients prenaient plus de temps pour signer. La société embauchera 400 ingénieurs en mai."
)


def test_no_section_holds_the_lead_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def parted(groups: Sequence[Theme], *_: object) -> list[Theme]:
        first, *rest = groups
        return [replace(first, facts=first.facts[:1]), replace(first, facts=first.facts[1:]), *rest]

    monkeypatch.setattr(outline, "turned", parted)
    plan = draw(find_site("actu"), extract(clean(Source(TEXT))), Settings())
    assert plan.lead[0] == "F1"
    assert all(not set(section.facts) <= set(plan.lead) for section in plan.sections)
