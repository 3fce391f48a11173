"""« Qui est qui »: persons with a role that says whose or where."""

from __future__ import annotations

import pytest

from generator import pipeline, sites
from generator.rules import people as people_rules
from generator.rules.people import placed
from generator.types import Source

TEXT = """Le port d'Ornay va changer de mains

La région a signé lundi la vente du port d'Ornay à la société Sorne, après deux ans de discussions.

« Nous avons attendu ce jour », a déclaré Paul Vernier, maire d'Ornay.

Pour Claire Dubosc, professeure de droit à l'université Sorne, la vente est solide.

Selon Anne Moll, présidente du syndicat des dockers, les emplois ne sont pas assurés.
"""


def test_nobody_is_listed_whom_the_article_presents_in_the_same_words() -> None:
    article = pipeline.build(Source(TEXT), sites.find("actu"))
    assert all(text.slot.kind != "people" for text in article.texts)


def test_three_persons_are_listed_with_what_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people_rules, "_told", lambda *_: False)
    article = pipeline.build(Source(TEXT), sites.find("actu"))
    people = [text for text in article.texts if text.slot.kind == "people"]
    assert [(s.label, s.text) for text in people for s in text.draft.sentences] == [
        ("Paul Vernier", "maire d’Ornay."),
        ("Claire Dubosc", "professeure de droit à l’université Sorne."),
        ("Anne Moll", "présidente du syndicat des dockers."),
    ]


def test_a_bare_function_is_nobodys() -> None:
    assert not placed("directeur général")
    assert placed("directeur général d'Epic")
    assert placed("premier ministre moldave")
    assert not placed("premier ministre") and not placed("ancien président")
