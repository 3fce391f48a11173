"""Questions that nobody types, and answers that would mislead by what they leave out."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.rules.asking import Asked
from generator.rules.desk import Desk
from generator.rules.unasked import unasked
from generator.types import Source

TITLE = "La régie du port ferme le bac de Lomane"
MORE = "La mairie d'Ornay a fermé la rue principale pour trois semaines de travaux, du mois de mars au mois d'avril."


def _is_unasked(text: str, question: str, answer: str, kind: str) -> bool:
    brief = extract(clean(Source(f"{TITLE}\n\n{text} {MORE}")))
    fact = replace(brief.facts[0], text=text)
    return unasked(Asked(question, answer, fact, kind), cast(Desk, SimpleNamespace(brief=brief)))


UNASKED = [
    ("Le bac avait déjà rapporté 12 millions d'euros sur 54 trajets.", "Combien le bac avait-il déjà rapporté sur 54 trajets ?", "12 millions d'euros.", "combien"),
    ("Le district exige deux signatures pour toute dépense et un audit.", "Qu'exige le district ?", "Le district exige deux signatures pour toute dépense.", "que"),
    ("Les agents ont exploité les images d'une caméra.", "Qu'ont exploité les agents ?", "Les images d'une caméra.", "que_couvre"),
    ("Me Ana Roy a fait appel du placement en détention.", "Qui a fait appel du placement en détention ?", "Me Ana Roy a fait appel du placement en détention.", "qui_fait"),
    ("Une élue, légèrement blessée, a été soignée quelques heures à Ornay.", "Où l'élue a-t-elle été soignée ?", "À Ornay.", "ou"),
    ("Une élue du canton a été soignée à Ornay.", "Où la élue a-t-elle été soignée ?", "Une élue du canton a été soignée à Ornay.", "ou"),
    ("L'équipe a suivi 64 volontaires pendant deux semaines.", "Combien de temps l'équipe a-t-elle suivi 64 volontaires ?", "Pendant deux semaines.", "duree"),
    ("Ana Roy a déposé le bilan de sa brasserie le 12 septembre.", "Quand Ana Roy a-t-elle déposé le bilan de sa brasserie ?", "C'était le 12 septembre.", "quand"),
    ("Dans le fret, les procédures bondissent de 18,6 %.", "De combien les procédures bondissent-elles ?", "Les procédures bondissent de 18,6 %.", "de_combien"),
    ("Ana Roy avait demandé une peine de huit ans.", "Qu'avait demandé Ana Roy ?", "Une peine de huit ans.", "que"),
    ("Le suspect avait été interpellé à Ornay.", "Où le suspect avait-il été interpellé ?", "Il avait été interpellé à Ornay.", "ou"),
    ("Ana Roy a exhorté les élus à fermer les vannes du barrage.", "À quoi Ana Roy a-t-elle exhorté les élus ?", "À fermer les vannes du barrage.", "a_quoi"),
    ("Les élus promettent une route et un pont.", "Que promettent les élus ?", "Une route.", "que"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "question", "answer", "kind"), UNASKED)
def test_nobody_asks_it(text: str, question: str, answer: str, kind: str) -> None:
    assert _is_unasked(text, question, answer, kind)


ASKED = [
    ("Le syndicat demande des garanties écrites à la mairie.", "Que demande le syndicat ?", "Des garanties écrites.", "que"),
    ("L'étude a été financée par la mairie d'Ornay.", "Par qui l'étude a-t-elle été financée ?", "Par la mairie d'Ornay.", "par_qui"),
    ("La régie du port a fermé le bac de Lomane le 12 mai.", "Quand la régie a-t-elle fermé le bac ?", "C'était le 12 mai.", "quand"),
    ("Dans le fret, les procédures bondissent de 18,6 %.", "De combien les procédures bondissent-elles dans le fret ?", "La hausse est de 18,6 %.", "de_combien"),
    ("Un élu sera jugé le 12 mai, selon la mairie.", "Quand l'élu sera-t-il jugé ?", "C'est prévu le 12 mai, selon la mairie.", "quand"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "question", "answer", "kind"), ASKED)
def test_a_reader_asks_it(text: str, question: str, answer: str, kind: str) -> None:
    assert not _is_unasked(text, question, answer, kind)
