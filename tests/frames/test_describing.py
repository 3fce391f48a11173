"""What describes a subject, and an adverb of time, change sides: only where nothing else can be meant."""

from __future__ import annotations

import pytest

from generator.frames.reshaping.adverbs import resettled
from generator.frames.reshaping.describing import described

TURNED = [
    (
        "Diplômée de lettres, Ana Roy enseigne au collège de Lomane.",
        "Ana Roy, diplômée de lettres, enseigne au collège de Lomane.",
    ),
    (
        "Profitant du beau temps, la régie a repeint les bancs du port.",
        "La régie, profitant du beau temps, a repeint les bancs du port.",
    ),
    (
        "Conséquence de la crue, la fermeture du bassin durera deux ans.",
        "La fermeture du bassin, conséquence de la crue, durera deux ans.",
    ),
    (
        "Le pont, fermé depuis la crue de mai, rouvrira aux piétons.",
        "Fermé depuis la crue de mai, le pont rouvrira aux piétons.",
    ),
    (
        "Ana Roy, présidente de la régie, a reçu les pêcheurs du port.",
        "Présidente de la régie, Ana Roy a reçu les pêcheurs du port.",
    ),
    (
        "La sénatrice Ana Roy, une ancienne professeure de lettres, a reçu les pêcheurs du port.",
        "Ancienne professeure de lettres, la sénatrice Ana Roy a reçu les pêcheurs du port.",
    ),
]


@pytest.mark.parametrize("source, wanted", TURNED)
def test_what_describes_the_subject_stands_on_either_side(source: str, wanted: str) -> None:
    assert wanted in [shift.text for shift in described(source)]


LEFT = [
    "Paul Roy, un homme de 26 ans, a été arrêté près du port.",
    "Le chauffeur, un ancien marin du bac, a été arrêté près du port.",
    # it does not agree with the subject: it is about nobody, or somebody else
    "Opéré hier au soir, son absence durera trois semaines au moins.",
    "Réunis à Lomane, le vote des élus a eu lieu à huis clos.",
    "Première vraie visite du port, les deux marins ont vu la grue.",
    # no description: what the sentence is about, or its proof
    "Quant à la régie, la commune a voté sa fermeture.",
    "Faute de temps, Ana Roy a quitté la salle du conseil.",
    "Auparavant, la régie avait ouvert le grand bassin.",
    # which noun it is about is not sure
    "Lancée en mai, la politique de la ville coûte deux millions.",
    "Le taux de pêche calculé par Lomastat, institut de la commune, baisse de 3 %.",
    # it gives the name just before, points elsewhere, or is about somebody unknown
    "La nouvelle série de billets, dite série bleue, sera plus petite.",
    "Une enquête, confiée à la préfecture, est en cours à Lomane.",
    "Benoît Morin, lui aussi ancien maire de Lomane, a parlé au port.",
    "Le maire, présent avec sa femme au port, a parlé aux pêcheurs.",
]


@pytest.mark.parametrize("source", LEFT)
def test_what_may_describe_something_else_keeps_its_place(source: str) -> None:
    assert not list(described(source))


SET = [
    ("Le juge a ensuite entendu les deux pêcheurs.", "Ensuite, le juge a entendu les deux pêcheurs."),
    ("Le port compte aujourd'hui trente bateaux.", "Aujourd'hui, le port compte trente bateaux."),
    ("Désormais, la régie tient le grand bassin.", "La régie tient désormais le grand bassin."),
]


@pytest.mark.parametrize("source, wanted", SET)
def test_an_adverb_of_time_opens_the_sentence_or_follows_the_verb(source: str, wanted: str) -> None:
    assert wanted in [shift.text for shift in resettled(source)]


UNSET = [
    # another verb, which it would be heard with; a link, which would open the sentence; no adverb of the verb
    "Le juge est aujourd'hui retraité et avait dirigé la régie.",
    "La régie a toutefois ouvert le grand bassin.",
    "La régie a ouvert le bassin, actuellement fermé.",
    "Désormais, la régie ne tient plus le grand bassin.",
]


@pytest.mark.parametrize("source", UNSET)
def test_an_adverb_that_is_not_surely_the_verbs_stays(source: str) -> None:
    assert not list(resettled(source))
