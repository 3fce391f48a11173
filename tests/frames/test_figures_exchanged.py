"""Figures set against older ones, some picked out of several, a time told from one end to the other: only where that is sure."""

from __future__ import annotations

import pytest

from generator.frames.exchanges.among import among
from generator.frames.exchanges.comparisons import comparisons
from generator.frames.exchanges.spans import spans


def said(text: str) -> str:
    for change in sorted((*among(text), *comparisons(text), *spans(text)), key=lambda c: -c.start):
        text = text[: change.start] + change.text + text[change.end :]
    return text


CHANGED = [
    ("Le bac a perdu 5,2 % de ses clients, contre 3,1 % en mai.", ", après 3,1 % en mai."),
    ("La régie compte 60 bacs, contre 18 au trimestre précédent.", ", après 18 au trimestre précédent."),
    ("La régie a vendu 340 billets, soit la moitié du stock prévu.", ", ce qui représente la moitié du stock prévu."),
    ("Le bac a sauvé 31 élus, dont deux femmes.", ", parmi lesquels deux femmes."),
    ("Trois barques, dont Mira, ont coulé devant le port.", "Trois barques, parmi lesquelles Mira, ont coulé"),
    ("Quarante ponts ont été bâtis entre mai 2023 et août 2024.", "ont été bâtis de mai 2023 à août 2024."),
    ("Les ponts ont été bâtis entre avril et août.", "ont été bâtis d'avril à août."),
]


@pytest.mark.parametrize("source, wanted", CHANGED)
def test_what_is_sure_is_changed(source: str, wanted: str) -> None:
    assert wanted in said(source)


KEPT = [
    "La régie a vendu 340 billets, soit la moitié du stock, après que le maire a fermé le pont.",
    "La régie a vendu 340 billets, soit une hausse de 12 %.",  # « soit » reads better
    "La régie aurait relevé dix fuites douteuses, repérées entre 2017 et 2023.",
    "La régie compte 60 bacs, contre 18 l'an dernier.",  # two years are compared
    "Le bac a perdu 5,2 % de ses clients, contre 3,1 % pour celui du port voisin.",  # no older figure
    "Le billet coûte 12 euros, contre 9 euros en 1998.",  # too far off for « après »
    "Le vote a été gagné par 12 voix, contre 7 un an plus tôt, après 9 auparavant.",
    "Le prix du bac passe de 20,9 à 21,2 %, contre 21,8 % l'an dernier.",
    "On recense 31 blessés, dont un grave à Lomane.",
    "La crue aurait atteint 4 mètres, soit 2 mètres de moins que prévu.",
    "Le port vaut plus que toute la ville, soit 3 millions d'euros.",
    "La régie a offert 10 % de la somme, soit 3 000 euros, à qui trouverait le bac.",  # amid a complement
    "Le taux était de 24,3 % en mai, soit 1,6 point de moins qu'aujourd'hui.",
    "Le chantier coûte 30 millions d'euros, dont 12 en mai.",  # what is measured is not counted one by one
    "Le conseil a pris à bord 31 élus, dont deux ont démissionné.",  # a verb of its own
    "Dix marins sont morts dans les combats, dont deux mousses.",  # which nouns?
    "La marge visée, 12,5 %, cède la place à une marge stable par rapport à 2023, soit 11,4 %.",  # the margin, no share
    "Le maire a été tué entre 2005 et 2007.",  # one deed
    "Les élus hésitent entre 2005 et 2007.",
    "Le prix des billets est compris entre mai et août.",
]


@pytest.mark.parametrize("source", KEPT)
def test_the_rest_stays(source: str) -> None:
    assert said(source) == source
