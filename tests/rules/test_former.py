"""Who is no longer a partner is not called one before a title."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.rules.topical import may_label
from generator.types import Source

TEXT = "La régie d'Ornay a attaqué Verlac lundi devant le tribunal de Lomane. La mairie a fermé la rue principale pour trois semaines de travaux."


@pytest.mark.parametrize(
    ("title", "wanted"),
    [("La régie attaque son ancien partenaire Verlac", False), ("La régie attaque son partenaire Verlac", True)],
)
def test_a_key_phrase_behind_former_heads_no_title(title: str, wanted: bool) -> None:
    brief = replace(extract(clean(Source(f"{title}\n\n{TEXT}"))), keyphrase="partenaire Verlac")
    assert may_label("la régie engage des poursuites", brief) is wanted
