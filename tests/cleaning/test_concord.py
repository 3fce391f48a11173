"""Agreement read in the tagged sentence: each rule on a slip of its kind, and right sentences that look like one."""

from __future__ import annotations

import pytest

from generator.cleaning import concord
from generator.cleaning.proofreading import proofread
from generator.cleaning.traced import Traced

SLIPS = [
    # a noun of two genders takes that of its adjective
    ("La ville compte des dizaines de tour haute sur le port.", "des dizaines de tours hautes"),
    ("Le guide propose des dizaines de tour complet sur le lac.", "des dizaines de tours complets"),
    # what qualifies a noun
    ("La ville suit ses comptes sur les médias social.", "les médias sociaux."),
    ("Le club dispute une course ardues dimanche.", "une course ardue dimanche"),
    ("La mairie dirige l'armée gouvernemental et ses alliés.", "l'armée gouvernementale"),
    ("Le record du monde détenue par Paul Aubin tombe.", "Le record du monde détenu par"),
    ("Le maire salue les grand coureurs.", "les grands coureurs"),
    ("Le parti connaît d'important désaccords.", "d'importants désaccords"),
    ("Elle cite de nombreuses pluies torrentiel.", "de nombreuses pluies torrentielles"),
    ("Les rebelles assiégé manquent de vivres.", "Les rebelles assiégés manquent"),
    # a determiner and its noun
    ("Les premiers jour de juin ont été doux.", "Les premiers jours"),
    ("Elle a tué 36 personne dans la mine.", "36 personnes"),
    ("Le cortège a parcouru le milieux du pays.", "le milieu du pays"),
    ("Il part sur la circuit avec les autres.", "sur le circuit"),
    ("Les soldats et leur blindés avancent.", "leurs blindés"),
    ("Il salue le présence de la ministre.", "la présence"),
    ("Le séminaire porte sur ce élections municipales.", "ces élections municipales"),
    ("Il vit près de la boulevard Carnot.", "près du boulevard"),
    # what is counted
    ("Une équipe de chercheur a trouvé un fossile.", "Une équipe de chercheurs"),
    ("Des dizaines de civil sont morts.", "Des dizaines de civils"),
    ("Un groupe de bon nageur mène.", "Un groupe de bons nageurs"),
    ("C'est l'une des plus rapide du circuit.", "l'une des plus rapides du circuit"),
    ("Il est l'un des plus grand joueur du pays.", "l'un des plus grands joueurs du pays"),
    # « tout », and what a vowel asks for
    ("La domination sur tout les segments est nette.", "tous les segments"),
    ("Ils ont fêté toute les victoires du club.", "toutes les victoires"),
    ("Il a lu ce article hier.", "cet article"),
    ("Elle fonde un nouveau institut.", "un nouvel institut"),
    # the verb and its subject
    ("Des chercheurs américains ajoute que le sol se réchauffe.", "américains ajoutent"),
    ("Le personnel de plusieurs ministères doivent rester.", "ministères doit rester"),
    ("Sa notoriété et son tracé continue à séduire.", "son tracé continuent à"),
    ("Les prix qui baisse rassurent.", "qui baissent"),
    ("Dans cette ville deux policiers a été blessés.", "deux policiers ont été blessés"),
    # what « être » joins
    ("La forte déflagration a été provoqué par une fuite.", "a été provoquée"),
    ("Quatre députés sont présent.", "sont présents"),
    ("Les portes et les volets ont été dérobées.", "ont été dérobés"),
    ("Les effets de ce gel pourront être analysé plus tard.", "être analysés"),
    ("La course s'est déroulé sous la pluie.", "s'est déroulée"),
    ("Cinq personnes, dont un mineur, ont été arrêté.", "ont été arrêtées"),
    # « avoir »
    ("La mairie n'a pas autorisée le port du masque.", "n'a pas autorisé le port"),
    ("Chez les femmes, Ana Roy a surclassée ses concurrentes.", "a surclassé ses"),
    ("Des tireurs leur ont tendue une embuscade.", "leur ont tendu"),
    ("Ils ont tous réussis l'examen.", "ont tous réussi l'examen"),
    # ranks, the most, only
    ("Elles prennent les secondes et troisième place.", "les seconde et troisième places"),
    ("Il manque lors de la première et seconde demi-finale.", "de la première et de la seconde demi-finale"),
    ("C'est l'un des meilleur joueur du club.", "l'un des meilleurs joueurs du club"),
    ("Ils ont été les premier à réagir.", "les premiers à réagir"),
    ("Ce sont les décisions les plus difficile.", "les plus difficiles"),
    ("C'est la plus gros victoire du club.", "la plus grosse victoire"),
    ("En tête, seul les trois premiers hommes restent.", "seuls les trois premiers"),
    ("La plupart des élus a voté la loi.", "La plupart des élus ont voté"),
    ("Il y a de nombreux blessé.", "de nombreux blessés"),
    # oneself, asides, pronouns
    ("Les habitants se disent inquiet du bruit.", "se disent inquiets"),
    ("Elles se sont rendus à Paris.", "se sont rendues à Paris"),
    ("La maire, battu au premier tour, a réagi.", "La maire, battue au premier tour,"),
    ("Les deux hommes, âgé de 20 ans, sont en garde à vue.", "Les deux hommes, âgés de"),
    ("Les mesures prise par le conseil font débat.", "Les mesures prises par"),
    ("Certaine régions manquent d'eau.", "Certaines régions"),
    # who lives in a country
    ("Une autre britannique, Carrie Lane, est troisième.", "Une autre Britannique,"),
    ("Le président Chinois a été réélu.", "Le président chinois"),
    ("L'américaine a pris la tête.", "L'Américaine a pris"),
]

RIGHT = [
    "Une équipe de trois filles et deux garçons a gagné le tournoi.",
    "Une mise sur le marché encore lointaine, selon elle.",
    "La convention qui lie la ville, l'État et la Région expire en mai.",
    "C'est ce retard, disent les analystes, qui a coûté le contrat.",
    "Plusieurs dizaines de manifestants sont venus.",
    "La situation des femmes, obligées de fuir, est grave.",
    "Une thèse que réfutent ses avocats.",
    "Le groupe, acculé sur la plupart des fronts, tente une sortie.",
    "Une femme et un homme ont été entendus.",
    "Les codes civil et pénal ont été revus.",
    "Les troisième et quatrième places sont prises.",
    "Le ministre de la Santé français a parlé.",
    "Il passe la ligne d'arrivée seul.",
    "Elle a quitté la salle fatiguée.",
    "La relation entre la température et le niveau des eaux est connue.",
    "Quatre coureurs, dont la Française Emma Roy, prennent la tête.",
    "La voiture qu'il a achetée roule.",
    "Il les a vues hier.",
    "La chambre a vue sur la mer.",
    "La ligne 12 allant de la gare au port est fermée.",
    "Les salariés perdront tous leur emploi.",
    "Trois autres ONG du pays, dont une union, sont suspendues.",
    "Les élections présidentielle et législatives auront lieu en mai.",
    "L'Organisation pour l'éducation, la science et la culture a voté.",
    "Le 6 janvier, il est venu.",
    "La France et l'Allemagne unies ont voté.",
    "Un jeune Français a gagné.",
    "Il parle le français et l'anglais.",
    "L'armée syrienne et la russe avancent.",
    "Un groupe de soutien a été créé.",
    "Il habite au 99 rue Carnot.",
    "Une majorité des élus sont venus.",
    "Selon lui, le problème est la dette.",
    "Une vague d'attentats suicide à Aden",
    "Un comité composé de cinq pêcheurs et trois marins a rendu son avis.",
]


def mended(text: str) -> str:
    return proofread(Traced.of(text), 1, text)[0].text


@pytest.mark.parametrize(("slip", "right"), SLIPS)
def test_slip_is_put_right(slip: str, right: str) -> None:
    """What does not agree is put right."""
    assert right in mended(slip)


@pytest.mark.parametrize("text", RIGHT)
def test_right_sentence_stays(text: str) -> None:
    """A right sentence stays as it is."""
    assert mended(text) == text


def test_quotations_keep_their_words_and_repairs_are_told() -> None:
    """Words between quotation marks stay; the report tells what was put right, and characters know where they stood."""
    text = "Il dit « des pluies torrentiel » devant les médias social."
    traced, found = concord.agreed(Traced.of(text), 4)
    assert traced.text == "Il dit « des pluies torrentiel » devant les médias sociaux."
    assert [(one.line, one.after) for one in found] == [(4, "les médias sociaux")]
    assert len(traced.at) == len(traced.text)
    assert traced.at[:40] == tuple(range(40))
