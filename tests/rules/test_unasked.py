"""Questions that nobody types, and answers that would mislead by what they leave out."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.rules.asking import (
    Asked,
)
from generator.rules.counting import is_of_a_list
from generator.rules.desk import Desk
from generator.rules.sound import severed
from generator.rules.unasked import unasked
from generator.types import Source

TITLE = "La régie du port ferme le bac de Lomane"
MORE = "La mairie d'Ornay a fermé la rue principale pour trois semaines de travaux, du mois de mars au mois d'avril."


def _is_unasked(text: str, question: str, answer: str, kind: str) -> bool:
    brief = extract(clean(Source(f"{TITLE}\n\n{text} {MORE}")))
    fact = replace(brief.facts[0], text=text)
    short = kind in ("que", "aucun")
    return unasked(
        Asked(question, answer, fact, kind, short), cast(Desk, SimpleNamespace(brief=brief, told_in=lambda kind: set()))
    )


UNASKED = [
    ("La mairie a promis une réunion avant la fin de l'été.", "Qu'a promis la mairie ?", "Une réunion publique.", "que"),
    ("Aucun vote n'a été programmé.", "Un vote a-t-il été programmé ?", "Non, aucun.", "aucun"),
    ("Le bac de Lomane baissera le rideau le 31 janvier.", "Quand le bac baissera-t-il le rideau ?", "Le 31 janvier.", "quand"),
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
    ("Samir ne reviendra pas cet été : Paul Roy l'a remplacé.", "Samir reviendra-t-il cet été ?", "Non : Samir ne reviendra pas cet été.", "non"),
    ("Le loyer, quand on trouve un studio, recule de 8 %.", "De combien le loyer recule-t-il ?", "La baisse est de 8 %.", "de_combien"),
    ("Les ventes ont chuté de 18 % en deux ans.", "De combien les ventes ont-elles chuté ?", "Les ventes ont chuté de 18 %.", "de_combien"),
    ("La régie a compté 212 lits vides dans le canton.", "Combien de lits la régie a-t-elle comptés dans le canton ?", "212 lits.", "combien_de"),
    ("La mairie a dû fermer, lundi 4 mai, la piscine du port.", "Pourquoi la mairie a-t-elle dû fermer ?", "À cause d'une fuite.", "pourquoi"),
    ("Veltane, qui fournit la plupart des ports, recule.", "Qui fournit la plupart des ports ?", "Veltane fournit la plupart des ports.", "qui_fait"),
    ("L'Allemagne plonge de 12,6 %.", "De combien l'Allemagne plonge-t-elle ?", "L'Allemagne plonge de 12,6 %.", "de_combien"),
    ("La mairie a publié son étude le 12 mai.", "Quand la mairie a-t-elle publié son étude ?", "C'était le 12 mai.", "quand"),
    ("Le quai a été inauguré par la mairie d'Ornay.", "Par qui le quai a-t-il été inauguré ?", "Par la mairie d'Ornay.", "par_qui"),
    ("La halte a été inaugurée à Ornay.", "Où la halte a-t-elle été inaugurée ?", "La halte a été inaugurée à Ornay.", "ou"),
    ("Le refus de payer, qui était de 12 millions d'euros, est confirmé par la régie du port.", "Une rançon a-t-elle été demandée ?", "La régie confirme le refus de payer.", "sujet"),
    ("L'agente qui a donné l'alerte doit témoigner mardi.", "Quand l'agente qui a donné l'alerte doit-elle témoigner ?", "L'agente qui a donné l'alerte doit témoigner mardi.", "quand"),
    ("Il coûte 640 000 euros par an à la ville.", "Combien le bassin coûte-t-il à la ville ?", "Il coûte 640 000 euros par an à la ville.", "combien"),
    ("Neuf mille marins, dockers, pêcheurs et autres ont quitté le port.", "Combien de marins ont quitté le port ?", "Neuf mille marins ont quitté le port.", "combien_sont"),
    ("Dans l'essai, elle a repéré la moitié des cas.", "Quelle efficacité a été mesurée ?", "Dans l'essai, elle a repéré la moitié des cas.", "sujet"),
    ("La régie a été condamnée à une amende en 2014.", "À quelle peine la régie a-t-elle été condamnée ?", "La régie a été condamnée à une amende en 2014.", "peine"),
    ("Les élus promettent une route et un pont.", "Que promettent les élus ?", "Une route.", "que"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "question", "answer", "kind"), UNASKED)
def test_nobody_asks_it(text: str, question: str, answer: str, kind: str) -> None:
    assert _is_unasked(text, question, answer, kind)


ASKED = [
    ("Les ventes ont chuté de 18 % en deux ans.", "De combien les ventes ont-elles chuté ?", "Les ventes ont chuté de 18 % en deux ans.", "de_combien"),
    ("La régie a vendu 412 vélos l'an dernier, contre 368 en 2024.", "Combien de vélos la régie a-t-elle vendus ?", "412 vélos l'an dernier.", "combien_de"),
    ("Le syndicat demande des garanties écrites à la mairie.", "Que demande le syndicat ?", "Des garanties écrites.", "que"),
    ("La régie du port a fermé le bac de Lomane le 12 mai.", "Quand la régie a-t-elle fermé le bac ?", "C'était le 12 mai.", "quand"),
    ("Dans le fret, les procédures bondissent de 18,6 %.", "De combien les procédures bondissent-elles dans le fret ?", "La hausse est de 18,6 %.", "de_combien"),
    ("Un élu sera jugé le 12 mai, selon la mairie.", "Quand l'élu sera-t-il jugé ?", "C'est prévu le 12 mai, selon la mairie.", "quand"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "question", "answer", "kind"), ASKED)
def test_a_reader_asks_it(text: str, question: str, answer: str, kind: str) -> None:
    assert not _is_unasked(text, question, answer, kind)


def test_a_count_of_several_is_not_told_of_one() -> None:
    whole = "9 000 marins, dockers, pêcheurs et autres ont quitté le port."
    assert severed("9 000 marins ont quitté le port.", whole)
    assert not severed(whole, whole)
    assert not severed(
        "9 000 marins ont quitté le port.", "9 000 marins, dont trente d'Ornay et deux de Lomane, ont quitté le port."
    )
    assert is_of_a_list("Combien de marins ont quitté le port ?", whole)
