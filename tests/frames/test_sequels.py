"""A deed told at the end of a sentence by an infinitive or a participle is told apart only where it surely is the subject's."""

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
            "La statue du port est vite devenue le rendez-vous des enfants, avant d'être rapidement détruite par la mairie.",
            "La statue du port est vite devenue le rendez-vous des enfants. Elle a ensuite été rapidement détruite par la mairie.",
        ),
        (
            "En 2015, le groupe a perdu deux millions d'euros avant de vendre ses trois barques à la ville de Lomane.",
            "En 2015, le groupe a perdu deux millions d'euros. Il a ensuite vendu ses trois barques à la ville de Lomane.",
        ),
        (
            "Le gardien a foncé sur un groupe de marins, blessant deux d'entre eux, avant d'être arrêté devant la digue.",
            "Le gardien a foncé sur un groupe de marins, blessant deux d'entre eux. Il a ensuite été arrêté devant la digue.",
        ),
        (
            "Selon le parquet, le gardien a forcé la porte de la cale avant de prendre la fuite vers le port.",
            "Selon le parquet, le gardien a forcé la porte de la cale. Selon la même source, il a ensuite pris la fuite vers le port.",
        ),
        (
            "Anna Roy a franchi la ligne d'arrivée mardi soir à Lomane, en établissant un nouveau record du port.",
            "Anna Roy a franchi la ligne d'arrivée mardi soir à Lomane. Roy a établi un nouveau record du port.",
        ),
        (
            "Le directeur du port a démissionné ce mercredi 25 janvier, après y avoir été contraint par la mairie de Lomane.",
            "Le directeur du port a démissionné ce mercredi 25 janvier. Il y avait été contraint par la mairie de Lomane.",
        ),
        (
            "La régate de Lomane est une course de barques organisée par la mairie, ayant lieu du 5 au 8 mai au port.",
            "La régate de Lomane est une course de barques organisée par la mairie. Elle a lieu du 5 au 8 mai au port.",
        ),
    ],
)
def test_a_deed_is_told_apart(source: str, expected: str) -> None:
    assert expected in parted(source)


@pytest.mark.parametrize(
    "source",
    [
        # it says until when, or how long before
        "Le directeur du port a attendu la fin de la réunion avant de présenter le projet aux élus de Lomane.",
        "Anna Roy a gagné la course de Lomane six ans après avoir participé à sa première compétition de barque.",
        # another verb stands between; two deeds; an object by pronoun
        "La mairie a reçu un gardien arrêté dans la nuit avant de prendre la fuite vers le port de Lomane.",
        "Le gardien a frappé un marin du port avant de prendre la fuite et de voler une barque de la ville.",
        "Le gardien a abordé un jeune marin sur le port avant de l'emmener en barque vers la digue de Lomane.",
        # denied; somebody else could be meant; not the subject's own deed
        "Le gardien du port n'a pas fermé la grande digue de Lomane avant de quitter son poste mardi soir.",
        "Il a reçu le maire de Lomane dans son bureau, avant de quitter la ville par le train de nuit.",
        "La régate attire chaque année des milliers de personnes, en faisant vivre les hôtels du vieux port.",
    ],
)
def test_it_stays_where_it_is_unsure(source: str) -> None:
    assert not [text for text in parted(source) if "ensuite" in text or ". Elle " in text or ". Il " in text]
