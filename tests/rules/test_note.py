"""A box opens with what its term means, and is shown only for a term the news is about."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import build, find_site
from generator.rules.note import BOXES, NUMBER
from generator.sources import read
from generator.types import Article, Source

REST = "La ville compte trois gares. Le maire a écrit au préfet. Le marché se tient le mardi. Une halle ouvrira en mai."


def _article(text: str) -> Article:
    return build(Source(f"Verlac ouvre son API aux villes\n\n{text} {REST}"), find_site("actu"))


def _boxes(article: Article) -> list[tuple[str, ...]]:
    return [tuple(s.text for s in t.draft.sentences) for t in article.texts if t.slot.kind == "note"]


def test_a_box_opens_with_a_definition() -> None:
    text = (
        "La société Verlac a ouvert mardi son API aux villes de la région. L'API de Verlac donne les horaires des bus. "
        "Douze villes emploient déjà cette API. Verlac la fera payer dix euros."
    )
    opening = _boxes(_article(text))[0][0]
    assert opening.startswith("Une API est une interface")


def test_a_term_merely_named_gets_no_box() -> None:
    text = (
        "La société Verlac a ouvert mardi ses données aux villes de la région. Un tribunal correctionnel siège à Ornay. "
        "Douze villes emploient déjà les horaires. Verlac fera payer dix euros."
    )
    assert not any("tribunal" in box[0] for box in _boxes(_article(text)))


@pytest.mark.parametrize(
    "name", ["resultats-veltane.txt", "proces-lanverac.txt", "essai-clinique.md", "entretien-glaciologue.txt"]
)
def test_boxes_do_not_break_the_thread(name: str) -> None:
    """A source whose length nobody ordered has two boxes at most."""
    assert len(_boxes(build(read(str(Path("samples") / name)), find_site("actu")))) <= BOXES


def test_a_number_of_a_note_is_one_the_source_has() -> None:
    assert NUMBER.findall("Une étoile située à dix années-lumière") and NUMBER.findall("Depuis 1998, il siège à Paris")
    assert not NUMBER.findall("Un vaccin présente un seul microbe, ou deux")
