"""Sites of different angles open on other facts and tell the sections in another order; beside a sister, in another still."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.plan.opening import lead_facts
from generator.plan.ordering import _goes_on, ordered
from generator.sources import read
from generator.types import Brief, Sister, Source, Theme

SAMPLES = Path(__file__).parents[2] / "samples"
TEXT = """La mairie d'Ornay a fermé lundi le pont des Tilleuls. Les bus feront un détour. Le maire Paul Roy a écrit au préfet.

Des fissures anciennes

Un expert avait signalé des fissures. La mairie a commandé une étude pour mesurer la pile du pont. Le chantier avait pris du retard à cause de la crue.

Le coût des travaux

Les travaux coûteront 14 millions d'euros. La région versera 4 millions d'euros. Le pont rouvrira en mai."""


@pytest.fixture(scope="module")
def brief() -> Brief:
    return extract(clean(Source(f"Ornay ferme le pont des Tilleuls\n\n{TEXT}")))


def _groups() -> list[Theme]:
    return [Theme("bus", ("F1", "F2", "F3")), Theme("fissures", ("F4", "F5", "F6")), Theme("coût", ("F7", "F8", "F9"))]


def _first(brief: Brief, order: str) -> str:
    return ordered(_groups(), brief, order)[0].label


def test_what_explains_comes_first_where_the_site_asks_for_it(brief: Brief) -> None:
    assert _first(brief, "fond") == "fissures"
    assert [g.label for g in ordered(_groups(), brief, "récit")] == ["bus", "fissures", "coût"]


def test_no_section_that_leans_on_what_stands_before_comes_first() -> None:
    text = TEXT.replace(
        "Un expert avait signalé des fissures.", "Il s'agit d'un ouvrage de 1931, fissuré à cause du gel."
    )
    leaning = extract(clean(Source(f"Ornay ferme le pont des Tilleuls\n\n{text}")))
    assert _first(leaning, "fond") != "fissures"


def test_a_section_without_a_subhead_of_its_own_goes_on_from_the_one_before() -> None:
    """« Sur neuf mois, les ventes reculent » came before the results it measures."""
    plain = TEXT.replace("Des fissures anciennes\n\n", "").replace("Le coût des travaux\n\n", "")
    assert _first(extract(clean(Source(f"Ornay ferme le pont des Tilleuls\n\n{plain}"))), "fond") == "bus"


def test_a_site_does_not_open_on_the_section_that_opens_its_sister(brief: Brief) -> None:
    alone = _first(brief, "nouvelle")
    opening = next(g for g in _groups() if g.label == alone)
    beside = replace(brief, sisters=(Sister("actu", {}, body=opening.facts),))
    assert _first(beside, "nouvelle") != alone


def test_the_lead_follows_the_angle() -> None:
    known = extract(clean(read(str(SAMPLES / "resultats-veltane.txt"))))
    plain, counted, alone = (lead_facts(known, angle) for angle in ("suite", "chiffre", "fait"))
    assert plain[0] == counted[0] == alone[0]
    assert len(alone) == 1
    figures = {figure.fact for figure in known.figures}
    assert set(counted[1:]) <= figures


def test_what_stands_in_a_sisters_lead_gives_way() -> None:
    known = extract(clean(read(str(SAMPLES / "proces-lanverac.txt"))))
    theirs = lead_facts(known)
    ours = lead_facts(replace(known, sisters=(Sister("actu", {}, lead=theirs),)))
    assert ours[0] == theirs[0]
    assert set(ours) != set(theirs)


def test_a_fact_on_some_of_those_just_named_keeps_it_out_of_the_lead() -> None:
    known = extract(clean(read(str(SAMPLES / "proces-lanverac.txt"))))
    told = [known.fact(id).text for id in lead_facts(known, "chiffre")]
    assert not any(text.startswith("À Lanverac, commune de 4 300 habitants") for text in told)


def test_what_goes_on_from_the_news_keeps_its_place(brief: Brief) -> None:
    """« Les bus feront donc un détour » after a section on something else would answer that one."""
    text = TEXT.replace("Les bus feront un détour.", "Les bus feront donc un détour.")
    linked = extract(clean(Source(f"Ornay ferme le pont des Tilleuls\n\n{text}")))
    assert not _goes_on(_groups()[0], brief) and _goes_on(_groups()[0], linked)
    assert _first(replace(linked, sisters=(Sister("actu", {}, body=("F1", "F2")),)), "nouvelle") == "bus"


def test_a_doubt_that_opens_what_is_known_keeps_its_place(brief: Brief) -> None:
    """« M&S n'a pas précisé combien de clients sont touchés, mais a écrit à tous » is no afterthought."""
    doubt = replace(brief.facts[2], modality="unknown")
    known = replace(brief, facts=(*brief.facts[:2], doubt, *brief.facts[3:]))
    groups = [Theme("a", ("F1", "F2")), Theme("b", ("F3", "F4")), Theme("c", ("F5", "F6"))]
    assert [g.label for g in ordered(groups, known, "nouvelle")].index("b") < 2
    assert [g.label for g in ordered([groups[0], Theme("b", ("F3",)), Theme("c", ("F4", "F5"))], known, "")][-1] == "b"
