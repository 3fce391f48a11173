"""Brackets are recast only where what they hold is surely the place, or the name, of what stands before them."""

from __future__ import annotations

import pytest

from generator.frames.reshaping.asides import unbracketed

RECAST = [
    ("Un bac a coulé à Névert (Savoie) mardi soir.", "Un bac a coulé à Névert, en Savoie, mardi soir."),
    ("Un bac a coulé près de Névert (Gard).", "Un bac a coulé près de Névert, dans le Gard."),
    # « ou » and initials, those of another language too
    (
        "Le port paie l'interface de programmation d'application ou API de la régie.",
        "Le port paie l'API (interface de programmation d'application) de la régie.",
    ),
    ("La zone à faibles émissions, ou ZFE, ouvre en mai.", "La ZFE (zone à faibles émissions) ouvre en mai."),
    ("Le port paie la taxe sur la valeur ajoutée ou TVA.", "Le port paie la TVA (taxe sur la valeur ajoutée)."),
]


@pytest.mark.parametrize("source, wanted", RECAST)
def test_brackets_that_are_sure_are_recast(source: str, wanted: str) -> None:
    assert unbracketed(source) == wanted


KEPT = [
    "Le maire a saisi la Ligue de protection des oiseaux (LPO) du canton.",  # initials follow their name
    "Des bacs ont coulé à Névert (Savoie) et à Lomane (Gard).",  # several towns
    "Un bac a coulé à Névert (Savoie), Lomane et Ornay.",
    "Un bac a coulé à Névert (Savoie), qui pourra le remplacer.",
    "Paul Savart (Savoie) a gagné la course.",  # no town
    "Le groupe a saisi la Direction des ports (DGP).",  # the initials are not its own
    "Il a dit « la Ligue des ports (LP) nous aide ».",
    "Un bac a coulé à Paris (France).",
    "Il vient d'un groupe (FDS) connu.",
    "Le port choisit la régie de l'eau ou EDF pour la digue.",  # one of two
    "Un fonds commun de placement ou FCP a été créé.",
    "Le port paie la taxe sur la valeur ajoutée, ou TVA, et la TVA du canton.",
]


@pytest.mark.parametrize("source", KEPT)
def test_other_brackets_stay(source: str) -> None:
    assert unbracketed(source) == source
