"""Words and turns that stay as they are: beside these words, the other would be wrong or say something else."""

from __future__ import annotations

from itertools import chain

import pytest

from generator.frames.beings import World, families
from generator.frames.exchanges.clefts import clefts
from generator.frames.exchanges.couples import couples
from generator.frames.exchanges.inner_verbs import inner_verbs
from generator.frames.exchanges.present_participles import present_participles
from generator.frames.exchanges.swaps import swaps
from generator.frames.exchanges.synonyms import synonyms
from generator.frames.exchanges.verb_turns import verb_turns
from generator.frames.in_place import in_place
from generator.frames.library import load
from generator.frames.reading import tokens

WAYS = (swaps, verb_turns, synonyms, inner_verbs, clefts, couples, present_participles)
LEFT = [
    # what « c' » is was told before; a rank, an aim and an end that are no longer exchanged
    ("C'est l'étape du tour de Ravie qui avait été retenue par la ligue.", "L'étape du tour de Ravie avait été"),
    ("L'équipe tient les résultats selon l'âge des barques.", "d'après l'âge"),
    ("Il a prêté serment au port, à cette heure, devant les élus.", "pour l'instant"),
    ("Le pont est fermé dans toute l'année de crue, dans toute l'année.", "dans tout au long"),
    # a rate is no repetition, a span of a year no year-end sum
    ("La facture d'eau est passée de 140 à 415 euros par mois depuis octobre.", "chaque mois"),
    ("La commune verse 3 000 euros par an à la régie.", "chaque année"),
    ("Le nombre d'inscrits recule de 2,8 % sur l'année.", "sur l'ensemble de l'année"),
    ("L'action a perdu 18 % depuis le début de l'année.", "depuis janvier"),
    # a verb that the turn completes, a word that the turn is part of
    ("La décision ferait suite à des plaintes de riverains.", "ferait à la suite"),
    ("Le maire affirme tout de même que le pont tiendra.", "tout ainsi"),
    ("Les soldats s'emparent le lendemain de la citadelle.", "au lendemain"),
    ("Ce choix en fait le plus cher de la ville.", "en réalité"),
    ("Il a vu que le train partait.", "étant donné"),
    ("Cette possibilité est laissée jusqu'au vendredi 21 octobre.", "au le vendredi"),
    ("Elle est soupçonnée de complot en vue de commettre une fraude.", "complot afin de"),
    # a place that is an establishment, an edge that is an amount
    ("Des hommes ont fait irruption dans le centre de collation tôt dimanche.", "au centre de collation"),
    ("Des hommes ont fait irruption dans le centre de collation tôt dimanche.", "pénétré brusquement"),
    ("Le cours est monté près du record de mai.", "à proximité du record"),
    ("La sonde passera à l'intérieur des anneaux et non à l'extérieur.", "dans les anneaux"),
    # an acronym and a title told in full are no names
    ("Le PDG de la régie a démissionné.", "Le Président-directeur"),
    ("La Première ministre Ana Roy a démissionné.", "La Cheffe"),
    # a verb whose object or subject makes it another
    ("La régie a utilisé le produit de la vente pour acheter une maison.", "recouru"),
    ("La commune a commencé à recourir à l'enfouissement des ordures.", "faire appel"),
    ("L'accord créerait le deuxième opérateur du pays.", "mettrait sur pied"),
    ("L'accord créerait le deuxième opérateur du pays.", "fonderait"),
    ("Le syndicat a exhorté le maire à bloquer l'accord.", "appelé le maire"),
    ("Près de 60 % des habitants ont rejeté la réforme.", "repoussé"),
    ("Le 0 à 100 km/h est expédié en 9,4 secondes.", "envoyé"),
    ("Elle est l'autrice d'une note remarquée sur les écoles.", "note notée"),
    ("L'analyste a abaissé le titre à « conserver ».", "réduit le titre"),
    ("Les 200 000 cas représentent une augmentation de 59 %.", "sont une augmentation"),
    ("La ville a été bombardée dans la nuit.", "pilonnée"),
    ("Une décision finale pourrait arriver en septembre.", "survenir"),
    ("Il s'est blessé à la cheville.", "a été blessé"),
    ("La couronne s'échangeait à 25,14 pour un euro.", "valait"),
    ("Les députés ont voté contre le texte.", "rejeté"),
    ("Interrogé sur ce point, le ministre a refusé de répondre.", "Entendu"),
    ("Le bénéfice net s'est établi à 168 millions d'euros.", "situé"),
    ("Le taux de chômage s'établit à 9,8 %.", "ressortit"),
    # what agrees with a noun that may not be its own
    ("Un comité d'experts mis en place par l'État a rendu son avis.", "experts créés"),
    ("Le taux s'inscrit en très nette baisse sur l'année.", "nette diminue"),
    ("Ceux-ci doivent retourner au Canada.", "à le"),
    # a rank, names of one noun, two relatives that answer each other
    ("C'est la cinquième tempête qui frappe le pays depuis mai.", "La cinquième tempête frappe"),
    ("C'est pour cela qu'il était connu de tous.", "Pour cela,"),
    ("Les stations de métro Ornay et Lomane-Sud ont été fermées.", "Lomane-Sud et les stations"),
    (
        "Je préfère compter 70 000 visiteurs qui reviennent à 90 000 qui passent, dit la directrice.",
        "revenant",
    ),
]


def told(text: str) -> list[str]:
    known = World({}, families(()), frozenset(t.text.lower() for t in tokens(text)))
    found = chain((c for c, _ in in_place(text, load(()), known)), *(way(text) for way in WAYS))
    return [text[: c.start] + c.text + text[c.end :] for c in found]


@pytest.mark.parametrize("text, unwanted", LEFT)
def test_a_word_stays_beside_words_that_want_it(text: str, unwanted: str) -> None:
    assert not [new for new in told(text) if unwanted in new]
