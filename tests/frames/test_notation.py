"""The notation of frames is read as its page of instructions says, and every shipped frame can be read."""

from __future__ import annotations

import pytest

from generator.frames import library
from generator.frames.notation import (
    FEATURES,
    NotationError,
    Slot,
    Verb,
    Word,
    alternatives,
    elements,
    verb,
)
from generator.french.morphology import Uninflectable, conjugate


def test_words_slots_and_verbs() -> None:
    assert elements("A [reprocher] à B de INF") == (
        Slot("A"), Verb("reprocher"), Word("à"), Slot("B"), Word("de"), Slot("INF")
    )  # fmt: skip


def test_a_slot_keeps_its_punctuation_apart() -> None:
    assert elements("Pour A, P") == (Word("Pour"), Slot("A"), Word(","), Slot("P"))


@pytest.mark.parametrize(
    "inside, key",
    [
        ("tuer:passif", "tuer:passif"),
        ("se dérouler", "se dérouler"),
        ("s'imposer", "se imposer"),
        ("s'en prendre", "se en prendre"),
        ("s'entretenir", "se entretenir"),
        ("l'emporter", "l' emporter"),
    ],
)
def test_verbs_are_filed_with_their_clitics(inside: str, key: str) -> None:
    assert verb(inside).key == key


def test_a_from_accepts_several_verbs() -> None:
    verbs, shape = alternatives("A [commencer|débuter] B")
    assert [v.lemma for v in verbs] == ["commencer", "débuter"]
    assert shape == (Slot("A"), Verb("*"), Slot("B"))


def test_an_unknown_feature_is_refused() -> None:
    with pytest.raises(NotationError):
        verb("accuser:pasif")


def _all() -> list[library.Pattern]:
    shipped = library.load()
    return list({id(p): p for found in shipped.patterns.values() for p in found}.values())


def test_every_shipped_verb_can_be_conjugated() -> None:
    unknown = set()
    for pattern in _all():
        texts = (*pattern.to, *pattern.heading, *pattern.bullet, *pattern.row, pattern.noun)
        asked = [text for pair in pattern.ask for text in pair]
        shapes = [elements(text) for text in (*texts, *asked)]
        lemmas = {e.lemma for shape in shapes for e in shape if isinstance(e, Verb)}
        for lemma in (lemmas | {v.lemma for v in pattern.verbs}) - {"*"}:
            try:
                conjugate(lemma, "ind", "pres", "3", "s")
            except Uninflectable:
                unknown.add(lemma)
    assert not unknown


def test_a_realisation_names_only_slots_its_construction_fills() -> None:
    free = {"TEMPS", "LIEU", "PREP", "R"}
    for pattern in _all():
        given = {e.name for e in pattern.shape if isinstance(e, Slot)} | free
        for text in pattern.to:
            used = [e.name.replace("SUBJ", "INF") for e in elements(text) if isinstance(e, Slot)]
            assert set(used) <= given, text
            missing = given - free - set(used)
            assert not missing, f"{text} perd {missing}"
            assert len(used) == len(set(used)), text


def test_at_least_five_hundred_verbs_are_known() -> None:
    shipped = library.load()
    verbs = {key.removesuffix(":passif") for key in shipped.patterns}
    speech = {v for name in ("neutral", "opinion", "marked", "only_quote") for v in shipped.tables["dire"][name]}
    assert len(verbs | speech) >= 500
    assert FEATURES
