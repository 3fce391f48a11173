"""A relative between a subject and its verb is told first, the subject then called by a pronoun where no one would take it for another."""

from __future__ import annotations

import pytest

from generator.frames.library import load
from generator.frames.reshaping.parting import partings

LIBRARY = load(())


def parted(source: str) -> list[str]:
    return [f"{cut.first} {cut.second}" for cut in partings(source, LIBRARY)]


TOLD = [
    (
        "L'animal, qui mesure environ 14 cm de long, a été repéré par un robot dans une fissure du lac de Lomane.",
        "L'animal mesure environ 14 cm de long. Il a été repéré par un robot dans une fissure du lac de Lomane.",
    ),
    # a shop fears nothing
    (
        "L'élu, qui tient un magasin de cycles rue du Pont, redoute surtout un report des bus vers le chemin du port.",
        "L'élu tient un magasin de cycles rue du Pont. Il redoute surtout un report des bus vers le chemin du port.",
    ),
    # a fact denied is a fact
    (
        "La ville, qui n'a jamais guéri de la fermeture de ses usines au nord, compte 430 passeurs dans son port.",
        "La ville n'a jamais guéri de la fermeture de ses usines au nord. Elle compte 430 passeurs dans son port.",
    ),
    # the article says which « somme » it is; the name behind a noun is that noun's
    (
        "Le fonds Darvil Lomana, qui détient un peu plus du quart du capital, a fait pression pour vendre les bacs.",
        "Le fonds Darvil Lomana détient un peu plus du quart du capital. Il a fait pression pour vendre les bacs.",
    ),
]


@pytest.mark.parametrize("source, wanted", TOLD)
def test_it_is_told_first(source: str, wanted: str) -> None:
    assert wanted in parted(source)


UNCALLED = [
    # what was brought about is a rival; somebody is, too
    "La mise à jour, qui détecte une chute de pression dans la rampe du bac, coupe la pompe et avertit le passeur.",
    "Le maire, qui a reçu le juge dans les locaux de la régie du port, a refusé de signer l'acte de vente du bac.",
]


@pytest.mark.parametrize("source", UNCALLED)
def test_no_pronoun_may_be_taken_for_another(source: str) -> None:
    assert not any(". Il " in text or ". Elle " in text for text in parted(source))


def test_the_first_word_of_a_term_does_not_name_it() -> None:
    assert not any("Cette mise" in text for text in parted(UNCALLED[0]))


def test_what_was_comes_before_what_is() -> None:
    source = "Les élus, qui avaient l'habitude de signer sur un coin de table, demandent désormais à voir les plans de la digue."
    told = parted(source)
    assert (
        "Les élus avaient l'habitude de signer sur un coin de table. Ils demandent désormais à voir les plans de la digue."
        in told
    )
    assert not any(text.startswith("Les élus demandent") for text in told)


def test_a_closing_dash_goes_with_what_it_closed() -> None:
    source = "Les marins, qui disent avoir lu la nouvelle – ce que la régie nie –, ont appelé à un arrêt de travail."
    assert not any("–." in text for text in parted(source))
