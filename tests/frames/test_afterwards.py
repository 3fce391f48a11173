"""What « après quoi » tells stands apart, its pronoun where the sentence had it, « ensuite » beside its verb; no reported word is cut from who says it."""

from __future__ import annotations

import pytest

from generator.frames.library import load
from generator.frames.reshaping.parting import partings

LIBRARY = load(())


def parted(source: str) -> list[str]:
    return [f"{cut.first} {cut.second}" for cut in partings(source, LIBRARY)]


PARTED = [
    (
        "Le suspect a passé deux nuits dans les locaux de la police, après quoi il a été remis en liberté.",
        "Le suspect a passé deux nuits dans les locaux de la police. Il a ensuite été remis en liberté.",
    ),
    # what was said before was done before: the tense tells that what follows is no part of it
    (
        "La ville a déclaré que la régie avait refusé de payer ses frais, après quoi elle a été privée de bac.",
        "La ville a déclaré que la régie avait refusé de payer ses frais. Elle a ensuite été privée de bac.",
    ),
]


@pytest.mark.parametrize("source, wanted", PARTED)
def test_it_is_told_apart(source: str, wanted: str) -> None:
    assert wanted in parted(source)


WHOLE = [
    "Le maire dit que la digue est fermée au public depuis deux mois, après quoi elle sera démolie par la régie.",
    "Le comité a donné dix jours à la régie du port, après quoi, a-t-il averti, il le citerait devant le juge.",
    "Selon la police, le suspect a passé deux nuits dans ses locaux, après quoi il a été remis en liberté.",
    "Le suspect a passé deux nuits dans les locaux, après quoi il a perdu son bac et sa licence de pêche.",
]


@pytest.mark.parametrize("source", WHOLE)
def test_what_is_not_sure_stays(source: str) -> None:
    assert not any("ensuite" in text or "Par la suite" in text for text in parted(source))


def test_a_laden_sentence_tells_apart_what_helps_whom() -> None:
    source = (
        "Les chercheurs du port ont étudié pendant deux ans les carnets des marins qui ont servi sur le grand bac de la régie "
        "et sur les barques de la rive nord, ce qui les aide à comprendre comment vivait la ville."
    )
    assert any(text.endswith("Cela les aide à comprendre comment vivait la ville.") for text in parted(source))


def test_what_has_no_verb_of_its_own_stays_with_what_it_did() -> None:
    source = (
        "Une crue extraordinaire en raison de la masse énorme de l'eau du lac de Lomane et des deux rivières du canton dont "
        "elle découle depuis la nuit de mardi à mercredi, ce qui a provoqué la chute de la digue du port."
    )
    assert not any("Cela a provoqué" in text for text in parted(source))
