"""What stands between a subject and its verb is told apart only where its verb and its time are sure."""

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
        (
            "Le grand pont de Lomane, construit par la région en 1950, a cédé mardi matin sous le poids de trois camions.",
            "Le grand pont de Lomane a cédé mardi matin sous le poids de trois camions. Il a été construit par la région en 1950.",
        ),
        (
            "Les soldats du régiment, arrivés en renfort au port samedi, ont remplacé les gardiens de la digue de Lomane.",
            "Les soldats du régiment ont remplacé les gardiens de la digue de Lomane. Ils étaient arrivés en renfort au port samedi.",
        ),
        (
            "La grande course de Lomane, organisée par la mairie du port, a lieu chaque année au mois de mai sur le lac.",
            "La grande course de Lomane a lieu chaque année au mois de mai sur le lac. Elle est organisée par la mairie du port.",
        ),
        (
            "Le chauffeur, un homme de 26 ans, a été arrêté peu après, au terme d'une course avec la police du port.",
            "Le chauffeur est un homme de 26 ans. Il a été arrêté peu après, au terme d'une course avec la police du port.",
        ),
    ],
)
def test_an_inset_is_told_apart(source: str, expected: str) -> None:
    assert expected in parted(source)


@pytest.mark.parametrize(
    "source",
    [
        # whose it is, when it was, who says it
        "Capturée en 1983 à l'âge de deux ans, un documentaire lui avait été consacré par la chaîne du port de Lomane.",
        "Arrivé devant la digue, le gardien de Lomane ouvre la grande porte de la cale et laisse entrer les barques.",
        "Le gardien du port, soutenu dans sa demande, a écrit à la mairie de Lomane pour obtenir une nouvelle barque.",
        "Selon la mairie, le grand pont, construit en 1950, a cédé mardi matin sous le poids de trois camions.",
        # what the dead were
        "Le chanteur Paul Roy, connu comme le mari de la maire du port, a succombé mardi matin à l'hôpital de Lomane.",
        "Battu par le maire Paul Roy en 2005, le directeur du port était devenu un de ses principaux adversaires au canton.",
        # which of two names is a village
        "La grande mosquée du port de Lomane, un village proche de Ravel, a été touchée mardi matin par une attaque.",
        # what somebody was once
        "Le directeur, un ancien gardien du port, a signé mardi matin le contrat de la grande digue de Lomane.",
    ],
)
def test_it_stays_where_it_is_unsure(source: str) -> None:
    assert parted(source) == []
