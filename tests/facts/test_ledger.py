"""The ledger holds one fact per sentence, in order, each where the source says it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.facts.anchors import located
from generator.french.typography import strip_typography
from generator.sources import read
from generator.types import Block, Brief, Cleaned, Request, Source, Span

SAMPLES = sorted(p for p in (Path(__file__).parents[2] / "samples").glob("*.txt"))
Build = Callable[..., Brief]


def test_facts_are_the_sentences_under_their_subheads(brief: Build) -> None:
    found = brief(
        "La mairie ferme l'école. Elle rouvrira en mai.\n\n## Un coût élevé\n\nLes travaux coûtent cher."
    ).facts
    assert [(f.id, f.text, f.paragraph, f.heading) for f in found] == [
        ("F1", "La mairie ferme l'école.", 0, ""),
        ("F2", "Elle rouvrira en mai.", 0, ""),
        ("F3", "Les travaux coûtent cher.", 1, "Un coût élevé"),
    ]


def test_full_clauses_between_semicolons_are_two_facts(brief: Build) -> None:
    found = brief("La mairie a fermé deux écoles ; les élèves ont rejoint un gymnase voisin.").facts
    assert [f.text for f in found] == ["La mairie a fermé deux écoles", "les élèves ont rejoint un gymnase voisin."]


@pytest.mark.parametrize(
    "sentence",
    [
        "Selon le rectorat, les élèves sont en sécurité ; les cours reprendront mardi.",
        "Les travaux ont commencé en mars ; ils doivent durer six mois.",
        "« Nous avons agi vite ; la panne est réparée », a déclaré la maire.",
        "Dix-neuf écoles ont rouvert lundi ; 640 autres restent fermées.",
        "Trois villes sont touchées : Brest ; Quimper ; Morlaix.",
    ],
)
def test_a_half_that_needs_the_other_stays_with_it(brief: Build, sentence: str) -> None:
    assert [f.text for f in brief(sentence).facts] == [sentence]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_all_that_is_known_stands_where_it_says(path: Path) -> None:
    cleaned = clean(read(str(path)))
    found = extract(cleaned)
    known = [(q.text, q.span) for q in found.quotes] + [(f.text, f.span) for f in found.figures]
    known += [(m.text, m.span) for m in found.moments]
    mended = {word for repair in cleaned.repairs for word in repair.after.split()}
    for words, span in known:
        assert plain(cleaned.source.text[span.start : span.end]) == plain(words)
    for entity in found.entities:
        for span in entity.spans:
            written = plain(cleaned.source.text[span.start : span.end])
            assert written in {plain(n) for n in (entity.name, *entity.aliases)} or entity.name in mended


def plain(text: str) -> str:
    return " ".join(strip_typography(text).split())


def test_a_name_in_a_repaired_stretch_is_found_again() -> None:
    source, text = "Ils ont dû abandonner Mirlo hier.", "Ils ont dû quitter le réseau Mirlo hier."
    cleaned = Cleaned(Source(source), "", text, (Block("paragraph", text, 0),), ((0, 0), (11, 11), (34, 27)), Request())
    at = text.index("Mirlo")
    assert located(cleaned, at, at + 5) == Span(22, 27)


def test_same_source_same_brief(brief: Build) -> None:
    text = "Anne Kervella dirige le port de Brest. Elle a vendu 40 bateaux en mars, a indiqué le port."
    one, other = brief(text), brief(text)
    assert (one.facts, one.entities, one.themes, one.keyphrases) == (
        other.facts,
        other.entities,
        other.themes,
        other.keyphrases,
    )


def test_weights_stay_between_nothing_and_one(brief: Build) -> None:
    facts = brief("Le port de Brest ferme. Le port rouvrira. Un bar reste ouvert.", "Le port de Brest ferme").facts
    assert all(0 <= f.weight <= 1 for f in facts)
    assert facts[0].weight > facts[1].weight > facts[2].weight


def test_a_currency_keeps_its_country() -> None:
    text = (
        "Le groupe a gagné 452,3 milliards de dollars taïwanais au troisième trimestre, soit 8 245 crores de roupies."
    )
    units = [figure.unit for figure in extract(clean(Source(f"Le groupe gagne\n\n{text} {text}"))).figures]
    assert {"dollars taïwanais", "crores de roupies"} <= set(units)
