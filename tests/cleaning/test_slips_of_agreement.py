"""Endings that sound alike, genders and numbers of which the grammar leaves one are put right; what may be meant stays."""

from __future__ import annotations

import pytest

from generator.cleaning.proofreading import proofread
from generator.cleaning.traced import Traced


def mended(text: str) -> str:
    """Return a paragraph proofread."""
    return proofread(Traced.of(text), 1, text)[0].text


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("La ville veut oublier le siège subit par ses habitants.", "La ville veut oublier le siège subi par ses habitants."),
        ("Ils votent sur la base d'un texte établit en 1998.", "Ils votent sur la base d'un texte établi en 1998."),
        ("Elle suit un groupe de tête emmener par la Belge.", "Elle suit un groupe de tête emmené par la Belge."),
        ("Près de 3 000 de ses fidèles s'étaient réuni à Brest.", "Près de 3 000 de ses fidèles s'étaient réunis à Brest."),
        ("Environ 300 personnes se sont rassemblé au port.", "Environ 300 personnes se sont rassemblées au port."),
        ("Les élus se sont succédé à la tribune.", "Les élus se sont succédé à la tribune."),
        ("Il est suivit du Danois.", "Il est suivi du Danois."),
        ("Le port, qui a subit deux tempêtes, ferme.", "Le port, qui a subi deux tempêtes, ferme."),
        ("C'est le jour où Ana Roy établie un record.", "C'est le jour où Ana Roy établit un record."),
        ("Même si le maire de Brest réussi à convaincre, rien ne change.", "Même si le maire de Brest réussit à convaincre, rien ne change."),
        ("Le Danois à dix points du Belge maintien son rythme.", "Le Danois, à dix points du Belge, maintient son rythme."),
        ("La Belge, qui à réussit à ce maintenir en tête, gagne.", "La Belge, qui a réussi à se maintenir en tête, gagne."),
        ("L'argument de convainc pas le juge.", "L'argument ne convainc pas le juge."),
        ("Ils visent des clubs amateurs voir scolaires.", "Ils visent des clubs amateurs voire scolaires."),
        ("Il vit près de Brest, ou les marins ont fondé une école.", "Il vit près de Brest, où les marins ont fondé une école."),
        ("Elles ont du procéder au tirage.", "Elles ont dû procéder au tirage."),
        ("Le bilan date de 2016. cette année-là, tout a brûlé.", "Le bilan date de 2016. Cette année-là, tout a brûlé."),
        ("Ana Roy n'a pas manque ce rendez-vous.", "Ana Roy n'a pas manqué ce rendez-vous."),
    ],
)  # fmt: skip
def test_endings_that_sound_alike(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("Sortie de l'eau en tête, il garde son avance.", "Sorti de l'eau en tête, il garde son avance."),
        ("Dirigée par deux frères, le chantier naval embauche.", "Dirigé par deux frères, le chantier naval embauche."),
        ("Épuisés, les équipes de secours se relaient.", "Épuisées, les équipes de secours se relaient."),
    ],
)
def test_what_opens_a_sentence_agrees_with_its_subject(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("Il lance un ultime attaque.", "Il lance une ultime attaque."),
        ("Au terme d'un belle course, il gagne.", "Au terme d'une belle course, il gagne."),
        ("Ils sont soutenus par le Turquie et par le Kurdes.", "Ils sont soutenus par la Turquie et par les Kurdes."),
        ("On attend les meilleurs performances.", "On attend les meilleures performances."),
        ("Il faut plaire au pouvoir turque.", "Il faut plaire au pouvoir turc."),
        ("On nage dans une mer agité ce matin.", "On nage dans une mer agitée ce matin."),
        ("Le meilleur de la planètes est là.", "Le meilleur de la planète est là."),
        ("Il cède à une ennui technique.", "Il cède à un ennui technique."),
        ("La ville aide au réfugiés.", "La ville aide aux réfugiés."),
        ("On entend les trois femmes suspectés.", "On entend les trois femmes suspectées."),
        ("Son commerce extérieure recule.", "Son commerce extérieur recule."),
        ("Seul deux Norvégiens sont là.", "Seuls deux Norvégiens sont là."),
    ],
)
def test_words_around_a_noun_take_its_gender_and_number(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("Le nombre de quais loués devraient baisser.", "Le nombre de quais loués devrait baisser."),
        ("Les mesures pourront ensuite être annulé.", "Les mesures pourront ensuite être annulées."),
        ("L'édition 2019 du salon s'est tenu à Lille.", "L'édition 2019 du salon s'est tenue à Lille."),
        ("La course a vue le retour d'Ana Roy.", "La course a vu le retour d'Ana Roy."),
        ("Chacun des deux clubs seraient fermés.", "Chacun des deux clubs serait fermé."),
        ("Selon ce sondage, 54 % souhaite la fin du projet.", "Selon ce sondage, 54 % souhaitent la fin du projet."),
        ("Les plans sont jugés suffisant par Ana Roy.", "Les plans sont jugés suffisants par Ana Roy."),
        ("On ignore quel sera la suite.", "On ignore quelle sera la suite."),
        ("Tout monte, quelques soient les saisons.", "Tout monte, quelles que soient les saisons."),
        ("Le nombre d'inscrit baisse.", "Le nombre d'inscrits baisse."),
        ("La France et l'Italie se sont opposés.", "La France et l'Italie se sont opposées."),
        ("Trois gardiens ont été blessé et leur chef aussi.", "Trois gardiens ont été blessés et leur chef aussi."),
        ("Leurs VTT y avait été aperçu.", "Leurs VTT y avaient été aperçus."),
        ("On revoit les gardiens qui sont revenu.", "On revoit les gardiens qui sont revenus."),
        ("Ils nient avoir bloqués la route.", "Ils nient avoir bloqué la route."),
        ("Ils prennent les quartiers assièges.", "Ils prennent les quartiers assiégés."),
        (
            "Elle songe aux habits de fête que lui avait offert l'an dernier Paul Roy.",
            "Elle songe aux habits de fête que lui avait offerts l'an dernier Paul Roy.",
        ),
        ("Parmi elles se trouvaient le bateau norvégien.", "Parmi elles se trouvait le bateau norvégien."),
    ],
)
def test_what_a_word_before_settles(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    "sentence",
    [
        "La loi du pays établit en 1998 deux règles.",
        "Le match finit par un but.",
        "Arrivé à Paris, la police l'arrête.",
        "Appelée méthode douce, c'est une façon de faire.",
        "Opéré hier, son absence durera.",
        "Pour ce faire, il est venu voir les clubs.",
        "Il ira à Brest, ou bien les marins viendront, et à Lille ou la tante de Paul.",
        "Il boit du thé, mange du riz, et a du savoir.",
        "Ils partent d'ici, à partir de lundi.",
        "Il lit des livres (coll. la Pléiade).",
        "Il reçoit une standing ovation.",
        "Les équipes de joueurs qu'il a formés gagnent.",
        "Les hommes de ces équipes blessés au départ sont là.",
        "Il regarde la mer assis sur le quai.",
        "Les autorités ont par la suite confirmé le bilan.",
        "Une autre est que la route est longue.",
        "Ils courent le triathlon courte distance.",
        "Le train roule vers Le Mans et repart du Mans.",
        "Un grand nombre de contrats devraient baisser.",
        "Chacun des clubs dont les comptes sont bons reste.",
        "Une baisse de 54 % suit la fin du projet.",
        "Parmi elles se trouvaient le bateau et son canot.",
    ],
)
def test_what_is_right_stays(sentence: str) -> None:
    assert mended(sentence) == sentence
