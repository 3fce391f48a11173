"""A page says which terms of its story the newsroom explains, not the source."""

from __future__ import annotations

from dataclasses import replace

from generator import find_site, notes
from generator.cleaning import clean
from generator.facts import extract
from generator.page.glosses import glosses
from generator.types import Draft, Sentence, SlotText, Source

TEXT = """La société Kelma attaque le réseau Orpi

La société Kelma menace le réseau social Orpi de poursuites judiciaires depuis le 3 mai. Elle lui reproche de facturer son API 900 euros par mois.
"""


def test_the_terms_told_in_the_story_are_named_once_in_order() -> None:
    site = find_site("actu")
    known = [note for note in notes.load(site.folders) if note.id in ("api", "poursuites-judiciaires")]
    brief = replace(extract(clean(Source(TEXT))), notes=tuple(known))
    told = [Sentence("C'est un guichet.", (f"N:{note.id}",)) for note in known]
    story = Draft((Sentence("Kelma menace Orpi.", ("F1",)), *told, told[0]), "modèle")
    texts = [SlotText("section/s1", site.slots["section"], story)]
    assert glosses(brief, texts) == tuple(note.terms[0] for note in known)
    boxed = [replace(texts[0], key="repere/s1", slot=site.slots["repere"])]
    assert not glosses(brief, boxed)
