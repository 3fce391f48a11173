"""Spaces, hyphens and words that the hand left out or wrote twice, and words of a set phrase taken for others."""

from __future__ import annotations

import pytest

from tests.cleaning.mending import mend


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("Le journal note que la la grue visait un quai.", "Le journal note que la grue visait un quai."),
        ("Le maire veut créer un parti parti à la rentrée.", "Le maire veut créer un parti à la rentrée."),
        ("Les dégâts sont une « une honte pour la ville ».", "Les dégâts sont « une honte pour la ville »."),
        (
            "Les experts ne confirment que la mort que de dix civils.",
            "Les experts ne confirment la mort que de dix civils.",
        ),
        ("La tempête a sévi entre les17 et 23 mars.", "La tempête a sévi entre le 17 et le 23 mars."),
        ("Le feu a fait 12morts au port.", "Le feu a fait 12 morts au port."),
        ("Ses blessures ne sont pas graves,mais il se repose.", "Ses blessures ne sont pas graves, mais il se repose."),
        ("L'eau dépassait 23°c au départ.", "L'eau dépassait 23 °C au départ."),
        ("Le relais est sorti aux avants postes du virage.", "Le relais est sorti aux avant-postes du virage."),
        ("Le vice champion du monde a chuté.", "Le vice-champion du monde a chuté."),
        ("La quasi totalité des quais est fermée.", "La quasi-totalité des quais est fermée."),
        ("Le port ferme en fin d'après midi.", "Le port ferme en fin d'après-midi."),
        ("Cette étude pourrait peut être servir.", "Cette étude pourrait peut-être servir."),
        ("Le quai ne fait plus parti du port.", "Le quai ne fait plus partie du port."),
        ("Cette étude affaiblit encore d'avantage la thèse.", "Cette étude affaiblit encore davantage la thèse."),
        ("Coté français, le gardien est blessé.", "Côté français, le gardien est blessé."),
        ("Les pertes sont lourdes des deux cotés.", "Les pertes sont lourdes des deux côtés."),
        ("Il passe de l'autre cotés de la rue.", "Il passe de l'autre côté de la rue."),
        ("Paul Roy finit à prés de 10 minutes.", "Paul Roy finit à près de 10 minutes."),
        ("Le chef est parti dix ans plutôt.", "Le chef est parti dix ans plus tôt."),
        ("Il abandonne des lors la course.", "Il abandonne dès lors la course."),
        ("Il y eu trois blessés au port.", "Il y a eu trois blessés au port."),
        ("La police compte aux moins 31 blessés.", "La police compte au moins 31 blessés."),
        ("Le club domine tout les matchs.", "Le club domine tous les matchs."),
        ("Le maire a pris par à la réunion.", "Le maire a pris part à la réunion."),
    ],
)
def test_what_the_hand_missed_is_put_right(typed: str, french: str) -> None:
    assert mend(typed) == french


@pytest.mark.parametrize(
    "sentence",
    [
        "Si vous vous entendez, le port rouvrira.",
        "Nous nous battons pour le port.",
        "Le pont, le quai et la grue sont sur l'A13.",
        "La société est cotée, son titre reste coté en Bourse.",
        "Ils sont partis du port, puis ont parti la mise.",
        "Tout les oppose depuis la fermeture du port.",
        "Le parti fait partie de la coalition.",
        "Cela peut être utile au port.",
        "La récolte commence trois semaines plus tôt que dans les années 1980.",
        "Les prés de la commune sont inondés.",
    ],
)
def test_what_is_right_stands(sentence: str) -> None:
    assert mend(sentence) == sentence
