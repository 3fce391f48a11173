"""What a reader found torn from its place: whom one tells it to, a thing bought among others, what a verb asks."""

from __future__ import annotations

import pytest

from generator import frames
from generator.cleaning import clean
from generator.facts import extract
from generator.frames.nouns import Function
from generator.sources import read_bytes

BEFORE = "Le conseil d'Orvane a voté mardi la construction d'une école pour les enfants du quartier nord de la ville."


def _sayings(sentence: str, shape: Function = "sentence") -> list[str]:
    brief = extract(clean(read_bytes(f"La société a changé\n\n{BEFORE}\n\n{sentence}".encode(), "x.txt")))
    return [s.text for fact in brief.facts[1:] for s in frames.say(fact, brief, shape, frames.Context(seed="a"))]


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("« Il aurait pu fermer le bac et ne rien dire », a déclaré le maire adjoint d'Orvane Paul Morel aux journalistes devant la gare du lac.", "journalistes devant la gare du lac a déclaré"),
        ("« Il aurait pu fermer le bac et ne rien dire », a déclaré le porte-parole de la mairie à l'AFP.", "à l'AFP a déclaré"),
        ("Selon le maire, deux fissures distinctes ont été relevées par le géomètre, « ce qui exclut pour le moment la réouverture du pont ».", "par le géomètre, deux fissures"),
        ("Il a fallu trois heures à 40 pompiers pour venir à bout des flammes dans la nuit de lundi.", "surmonter"),
        ("La chanteuse Ana Roy a posté une série d'étoiles.", "en ligne"),
        ("Selon le maire, l'argent avait servi à acheter une maison de vacances ; trois barques et un tracteur ; des filets de pêche.", "l'acquisition"),
        ("Au printemps, 420 fermes ont fait l'objet d'une procédure de sauvegarde ou de liquidation, contre 380 un an plus tôt.", "visées"),
        ("Au printemps, 420 fermes ont fait l'objet d'une procédure de sauvegarde ou de liquidation, contre 380 un an plus tôt.", "après 380"),
        ("La médecin Ana Roy conseille plutôt une soupe plus claire en soirée et une longue promenade.", "En soirée"),
        ("Le soir, la glande libère de la lomane, une hormone qui prépare au jeûne et qui semble réduire la capacité du foie à produire du sucre.", "Cette hormone"),
        ("L'étude n'a pas mesuré si les habitudes ont changé après 2019.", "n'a pas mesuré."),
    ],
)  # fmt: skip
def test_it_is_not_torn_away(sentence: str, wrong: str) -> None:
    said = _sayings(sentence)
    without = [text for text in said if wrong not in text]
    assert said and without == said


def test_who_hears_it_follows_the_verb() -> None:
    said = _sayings("« Il aurait pu fermer le bac et ne rien dire », a déclaré le porte-parole de la mairie à l'AFP.")
    assert any(text.startswith("Le porte-parole de la mairie a déclaré à l'AFP :") for text in said)


def test_what_is_told_of_a_thing_left_out_goes_with_it() -> None:
    found = "Depuis la découverte des premières grottes en 1977 près des îles Lorn, plusieurs centaines de grottes ont été fouillées à travers le monde."
    shapes: tuple[Function, ...] = ("title", "row", "heading")
    said = [text for shape in shapes for text in _sayings(found, shape)]
    assert said and not any("Lorn" in text for text in said)
    assert any("Ornay" in text for text in _sayings("Depuis lundi à Ornay, le pont des Tilleuls est fermé.", "title"))
