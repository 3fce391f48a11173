"""What somebody says is told in two sentences only where each keeps its sayer."""

from __future__ import annotations

import pytest

from generator.frames.library import load
from generator.frames.reshaping.parting import partings

LIBRARY = load(())


def parted(source: str) -> list[str]:
    return [f"{cut.first} {cut.second}" for cut in partings(source, LIBRARY)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        # what somebody says besides
        (
            "La maire de Lomane s'est réjouie du vote des élus, affirmant que c'était « une chance pour le port » de la ville.",
            "La maire de Lomane s'est réjouie du vote des élus. Elle a affirmé que c'était « une chance pour le port » de la ville.",
        ),
        (
            "La maire de Lomane a affirmé que la digue tiendra tout l'hiver et que le bassin ouvrira au mois de mai.",
            "La maire de Lomane a affirmé que la digue tiendra tout l'hiver. Elle a ajouté que le bassin ouvrira au mois de mai.",
        ),
        (
            "La régie annonce que les billets de la course seront remboursés et qu'une nouvelle date sera fixée en mai.",
            "La régie annonce que les billets de la course seront remboursés. Elle annonce aussi qu'une nouvelle date sera fixée en mai.",
        ),
        (
            "Il estime que la question du port n'est pas la plus pressante et que la digue peut attendre le printemps.",
            "Il estime que la question du port n'est pas la plus pressante. Selon lui, la digue peut attendre le printemps.",
        ),
    ],
)
def test_each_sentence_keeps_its_sayer(source: str, expected: str) -> None:
    assert expected in parted(source)


@pytest.mark.parametrize(
    "source",
    [
        # the second « que » may follow another verb, or nobody surely says it
        "La maire a affirmé que la régie attend que la digue soit finie et que le bassin ouvre au mois de mai.",
        "La maire de Lomane n'a pas dit que la digue tiendra tout l'hiver et que le bassin ouvrira au mois de mai.",
        "Selon la gazette, la maire a affirmé que la digue tiendra tout l'hiver et que le bassin ouvrira en mai.",
        # the agent says it, not the alert
        "Une alerte a été lancée mardi par un habitant du port, déclarant que trois hommes étaient entrés dans la cale.",
        # a quotation would be cut
        "La maire a affirmé que « la digue tiendra tout l'hiver et que le bassin ouvrira au mois de mai ».",
    ],
)
def test_it_stays_where_it_is_unsure(source: str) -> None:
    assert parted(source) == []
