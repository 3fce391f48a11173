"""Slips of native French that one rule settles are put right: agreements, homophones, participles, commas, names of people."""

from __future__ import annotations

import pytest

from generator.cleaning.proofreading import proofread
from generator.cleaning.traced import Traced
from tests.cleaning.mending import mend


def mended(text: str) -> str:
    """Return a paragraph proofread."""
    return proofread(Traced.of(text), 1, text)[0].text


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("La gare a été fermé hier.", "La gare a été fermée hier."),
        (
            "La part du gaz dans le bilan est passé de 20 % à 12 %.",
            "La part du gaz dans le bilan est passée de 20 % à 12 %.",
        ),
        ("La fête s'est déroulé sur le port.", "La fête s'est déroulée sur le port."),
        ("Les travaux étaient prévue en mai.", "Les travaux étaient prévus en mai."),
        (
            "La douleur du père et de la mère ne seraient pas étrangères au geste.",
            "La douleur du père et de la mère ne serait pas étrangère au geste.",
        ),
        (
            "Cette loi, votée avec les voix des centristes, entrent en vigueur demain.",
            "Cette loi, votée avec les voix des centristes, entre en vigueur demain.",
        ),
        ("Les fuites de ce réseau coûte cher à la commune.", "Les fuites de ce réseau coûtent cher à la commune."),
        (
            "Le conseil vote les lois, même celles qui le concerne.",
            "Le conseil vote les lois, même celles qui le concernent.",
        ),
        ("Les Lillois affronterons Brest samedi.", "Les Lillois affronteront Brest samedi."),
        (
            "Le maire a contesté les chiffres, qui donnait la gauche en tête.",
            "Le maire a contesté les chiffres, qui donnaient la gauche en tête.",
        ),
        ("Selon le maire, il prends le train.", "Selon le maire, il prend le train."),
        ("Aucune fusée n'est jamais passé ici.", "Aucune fusée n'est jamais passée ici."),
        ("Trois personnes ont été interrogés.", "Trois personnes ont été interrogées."),
        ("Elle ont gagné deux fois.", "Elles ont gagné deux fois."),
    ],
)
def test_verbs_and_what_they_join_agree_with_their_subject(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("Le stade, qui a accueillit la finale, ferme.", "Le stade, qui a accueilli la finale, ferme."),
        ("Le gardien s'était sacrifier pour elle.", "Le gardien s'était sacrifié pour elle."),
        ("Des parents ont crée une école.", "Des parents ont créé une école."),
        ("Les maires se sont succédés à la tribune.", "Les maires se sont succédé à la tribune."),
        ("Les deux clubs se sont partagés la victoire.", "Les deux clubs se sont partagé la victoire."),
        ("La douane a saisie deux tonnes de tabac.", "La douane a saisi deux tonnes de tabac."),
        ("La rencontre à permis de parler du pont.", "La rencontre a permis de parler du pont."),
        ("Le port à été rouvert lundi.", "Le port a été rouvert lundi."),
        ("La course ce déroule sous la pluie.", "La course se déroule sous la pluie."),
        ("Deux élus rêvent de leurs succéder.", "Deux élus rêvent de leur succéder."),
        ("Le préfet commente les mesures qu'il a proposé.", "Le préfet commente les mesures qu'il a proposées."),
        ("Il reproche aux élus de sous-estimé le risque.", "Il reproche aux élus de sous-estimer le risque."),
        (
            "Il quitte la Corse pour l'hiver de Lyon ou elle travaille.",
            "Il quitte la Corse pour l'hiver de Lyon où elle travaille.",
        ),
        ("Les clubs cachent leur ambitions.", "Les clubs cachent leurs ambitions."),
    ],
)
def test_participles_and_homophones(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("Le siege a été pillé dés midi.", "Le siège a été pillé dés midi."),
        ("Il part dans un course difficile.", "Il part dans une course difficile."),
        ("Aucune charges n'est retenue.", "Aucune charge n'est retenue."),
        ("La ville connaît de profond clivages.", "La ville connaît de profonds clivages."),
        ("Il gagne en 1 heures et 40 minute.", "Il gagne en 1 heure et 40 minutes."),
        ("Un somalien de 30 ans a été arrêté.", "Un Somalien de 30 ans a été arrêté."),
        ("Voici les séries mondiale de voile.", "Voici les séries mondiales de voile."),
        ("Les jeunes américains votent peu.", "Les jeunes Américains votent peu."),
        ("Le vote des français compte.", "Le vote des Français compte."),
        ("Les deux russes se détachent.", "Les deux Russes se détachent."),
        ("L'espagnol Antonio Ruiz gagne.", "L'Espagnol Antonio Ruiz gagne."),
        ("Le maire de la ville, Paul Roche a parlé.", "Le maire de la ville, Paul Roche, a parlé."),
        ("Paul Roche (LR), a voté pour.", "Paul Roche (LR) a voté pour."),
        (
            "Le champion en titre l'Espagnol Luis Ruiz, semble fatigué.",
            "Le champion en titre, l'Espagnol Luis Ruiz, semble fatigué.",
        ),
        (
            "La tenante du titre la Suissesse Anna Roth ne court pas.",
            "La tenante du titre, la Suissesse Anna Roth, ne court pas.",
        ),
        ("Paul Roche qui mène depuis midi, domine.", "Paul Roche, qui mène depuis midi, domine."),
        ("Voici Paul Roche qui à 41 ans, domine la course.", "Voici Paul Roche qui, à 41 ans, domine la course."),
        ("Seule trois nageuses suivent.", "Seules trois nageuses suivent."),
        ("Vers midi, Paul Roche, membre du parti a parlé.", "Vers midi, Paul Roche, membre du parti, a parlé."),
        ("Les championnats d'Europe, se sont tenus en mai.", "Les championnats d'Europe se sont tenus en mai."),
        (
            "Non, mais le maire de Brest, Paul Roy a dit le contraire.",
            "Non, mais le maire de Brest, Paul Roy, a dit le contraire.",
        ),
        (
            "Elle est remplacée par le maire, Paul Roy jusqu'à l'été.",
            "Elle est remplacée par le maire, Paul Roy, jusqu'à l'été.",
        ),
    ],
)
def test_determiners_names_of_people_and_commas(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "Une partie des élus sont venus.",
        "La ville s'est offert un musée.",
        "La maire s'est vu refuser la parole.",
        "Le ministre a été nommée hier par décret.",
        "L'alerte attentat a été déclenchée.",
        "Le maire ainsi que sa fille ont été blessés.",
        "Une thèse que réfutent ses avocats.",
        "La pomme qu'elle a mangée était mûre.",
        "Les lettres que la mairie a reçues sont perdues.",
        "Combien de lettres la mairie a reçues ?",
        "Les manifestants sont sur la place.",
        "C'est l'idée qu'elle a défendue.",
        "Voici la lettre qu'il a fait lire.",
        "Les maires se sont livrés à la police.",
        "Le club joue à découvert depuis mai.",
        "Ils vivent dans des pays à revenu faible.",
        "Vingt et une personnes sont venues.",
        "Ce doit être un oubli.",
        "Le bois vient des forêts françaises et les français en vendent.",
        "L'an dernier, Paul Roche a parlé.",
        "À Troyes (Aube), est né un loup.",
        "Ils jouent du heavy metal.",
        "Il réunit les pouvoirs législatif et judiciaire.",
        "Elle reste à Paris ou elle part à Lyon ou elle dort.",
        "Paul Roche, qui mène depuis midi, gagne.",
        "Paul Roche qui, depuis midi, gagne, est seul.",
        "Au menu, figurent deux plats.",
        "La réunion finie, reprend le travail.",
        "Ce phénomène très violent inquiète.",
        "« La gare a été fermé hier », dit-il.",
        "Elle a vu le maire, Paul Roy et le préfet après la fête.",
        "Elle a vu le maire, Paul Roy de Brest.",
    ],
)
def test_what_is_right_or_said_by_somebody_stays(right: str) -> None:
    assert mended(right) == right


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("Tout va bien, conclut-t-il.", "Tout va bien, conclut-il."),
        ("Tout va bien, estime-il.", "Tout va bien, estime-t-il."),
        ("Après que le maire ait parlé, la salle s'est levée.", "Après que le maire a parlé, la salle s'est levée."),
        ("Le salon ouvre le 4 et 5 mars.", "Le salon ouvre les 4 et 5 mars."),
        ("Le club doit faire face la crise.", "Le club doit faire face à la crise."),
        ("Le club doit faire face cette année à la crise.", "Le club doit faire face cette année à la crise."),
        ("En la fin de la soirée, le quai a rouvert.", "À la fin de la soirée, le quai a rouvert."),
        ("L'usine fait face à des nombreuses pannes.", "L'usine fait face à de nombreuses pannes."),
        ("Les familles se sont donné rendez vous au port.", "Les familles se sont donné rendez-vous au port."),
        ("Le Sud Africain gagne.", "Le Sud-Africain gagne."),
        ("Les morts sont nombreux des deux cotés.", "Les morts sont nombreux des deux côtés."),
        ("La victoire ne fait guerre de doute.", "La victoire ne fait guère de doute."),
        ("Il arrive à prés de dix minutes.", "Il arrive à près de dix minutes."),
        ("Le vote a lieu à l'issu d'un débat.", "Le vote a lieu à l'issue d'un débat."),
        ("La commune fut la première a être reprise.", "La commune fut la première à être reprise."),
        ("Le conseil a du se réunir.", "Le conseil a dû se réunir."),
        ("Le clan garde la main haute sur le budget.", "Le clan garde la haute main sur le budget."),
        ("Le musée reçoit 260 visiteurs par jours en été.", "Le musée reçoit 260 visiteurs par jour en été."),
        ("Pole emploi publie ses listes.", "Pôle emploi publie ses listes."),
        ("A mi parcours, il mène.", "À mi-parcours, il mène."),
    ],
)
def test_fixed_turns_are_spelled_as_they_are(typed: str, french: str) -> None:
    assert mend(typed) == french
