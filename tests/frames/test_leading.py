"""What opens a sentence changes places with what follows, or closes it; a moment opens the sentence wherever it stood."""

from __future__ import annotations

import pytest

from generator.frames.reshaping.dating import dated
from generator.frames.reshaping.leading import led

EXCHANGED = [
    (
        "Vers midi, à Lomane (Aude), les pêcheurs ont bloqué le pont.",
        "À Lomane (Aude), vers midi, les pêcheurs ont bloqué le pont.",
    ),
    (
        "Vers minuit, dans la nuit de samedi à dimanche, un incendie a détruit la criée.",
        "Dans la nuit de samedi à dimanche, vers minuit, un incendie a détruit la criée.",
    ),
    (
        "La semaine dernière, la régie a vendu deux vieilles barques.",
        "La régie a vendu deux vieilles barques la semaine dernière.",
    ),
    (
        "Malgré la pluie de mai, la régie a ouvert le bassin qui est au port.",
        "La régie, malgré la pluie de mai, a ouvert le bassin qui est au port.",
    ),
]


@pytest.mark.parametrize("source, wanted", EXCHANGED)
def test_what_opens_a_sentence_goes_further_on(source: str, wanted: str) -> None:
    assert wanted in [shift.text for shift in led(source)]


KEPT = [
    # the second explains the first, or leans on it; the hour does not come before its day
    "Dans une salle du port, en Aude, les pêcheurs ont voté la grève.",
    "Lors du congrès, le soir même, les pêcheurs ont voté la grève.",
    "Ce matin, vers 6 heures, un car a quitté la route de Lomane.",
    # what follows would be read with the last words, or points back at the first
    "Le 3 mai, elle a ouvert le bassin fermé en 2015.",
    "Depuis la crue du pays, ce dernier manque de bateaux de pêche.",
    "Mardi, le conseil a décidé de fermer le bassin.",
    "Sur le score de 15-14, la régie prend la tête du championnat.",
    "Le 24 août, elle a repeint les bancs de la plage qui est au port.",
    # a short time behind a comma would read as an afterthought
    "Le 24 août, la régie a repeint les grands bancs du port de Lomane.",
    # a description, a source
    "Selon la mairie, à Lomane, les pêcheurs ont voté la grève.",
]


@pytest.mark.parametrize("source", KEPT)
def test_what_is_tied_to_its_place_stays(source: str) -> None:
    assert not list(led(source))


DATED = [
    (
        "La régie a rouvert le grand bassin mardi, après dix ans de travaux.",
        None,
    ),
    (
        "La régie a rouvert le grand bassin ce mardi matin, en présence des élus.",
        "Ce mardi matin, la régie a rouvert le grand bassin, en présence des élus.",
    ),
    (
        "Quatre marins ont été blessés à Lomane, en Aude, dimanche 8 janvier, dans un naufrage.",
        "Dimanche 8 janvier, quatre marins ont été blessés à Lomane, en Aude, dans un naufrage.",
    ),
    (
        "Il traversera alors, le 26 avril, la zone encore mal connue du port.",
        "Le 26 avril, il traversera alors la zone encore mal connue du port.",
    ),
    # of another verb, of a noun, of two moments, with its hour
    ("Les pêcheurs ont réparé le pont qui a cédé mardi.", None),
    ("La régie a annoncé la fermeture du bassin mardi.", None),
    ("La famille se rendait aux obsèques de leur père, mort vendredi dernier.", None),
    ("La régie a réparé le pont tombé lundi dans le chenal.", None),
    ("La régie n'a rouvert le bassin que mardi.", None),
    ("Une barque a coulé hier à 12 h 43 UTC devant le port.", None),
    ("Le port a gagné la course de mardi devant Lomane.", None),
]


@pytest.mark.parametrize("source, wanted", DATED)
def test_the_only_moment_of_the_main_verb_opens_the_sentence(source: str, wanted: str | None) -> None:
    assert [shift.text for shift in dated(source)] == ([wanted] if wanted else [])
