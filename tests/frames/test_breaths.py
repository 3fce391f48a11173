"""A sentence of more than one breath is parted near its middle, where each half says what it said in the whole."""

from __future__ import annotations

import pytest

from generator.frames.library import load
from generator.frames.reading import tokens
from generator.frames.reshaping.breaths import BREATH, HALF
from generator.frames.reshaping.long_ones import long_ones
from generator.frames.reshaping.parting import partings

LIBRARY = load(())


def parted(source: str) -> list[str]:
    text = source.rstrip(".")
    return [f"{cut.first} {cut.second}" for cut in long_ones(text, tokens(text), LIBRARY)]


PARTED = [
    # a second clause with a subject of its own, whatever stands behind that subject
    (
        "La régie a installé trente bouées de secours le long des quais de Lomane, et plusieurs plongeurs venus du canton voisin ont vérifié les chaînes du grand ponton.",
        "La régie a installé trente bouées de secours le long des quais de Lomane. Plusieurs plongeurs venus du canton voisin ont vérifié les chaînes du grand ponton.",
    ),
    (
        "Deux des barques sont amarrées dans un bassin qui pourrait servir aux secours et leur taille (douze mètres) permet d'envisager bientôt une traversée du lac de nuit.",
        "Deux des barques sont amarrées dans un bassin qui pourrait servir aux secours. Leur taille (douze mètres) permet d'envisager bientôt une traversée du lac de nuit.",
    ),
    (
        "Une étude menée dans douze ports du lac avait relevé une baisse des accidents après la réforme, mais les pilotes des grands bacs n'ont constaté aucun changement.",
        "Une étude menée dans douze ports du lac avait relevé une baisse des accidents après la réforme. Toutefois, les pilotes des grands bacs n'ont constaté aucun changement.",
    ),
    (
        "Les services de la ville évaluent le chantier du pont à trois millions d'euros ; la maire, elle, avance un chiffre deux fois plus élevé pour les seules fondations.",
        "Les services de la ville évaluent le chantier du pont à trois millions d'euros. La maire, elle, avance un chiffre deux fois plus élevé pour les seules fondations.",
    ),
    # what a colon explains, at some length
    (
        "Il est à noter que les deux pilotes choisis par le canton pour la course se connaissent bien : Paul Rivet a longtemps conduit le bac de la régie avec Ana Roy.",
        "Il est à noter que les deux pilotes choisis par le canton pour la course se connaissent bien. Paul Rivet a longtemps conduit le bac de la régie avec Ana Roy.",
    ),
    # what the subject said, wished and did besides
    (
        "Mardi soir, les élus du canton ont approuvé la fermeture du vieux bassin, entendant ainsi encourager les familles à se rendre dans les piscines du bord du lac.",
        "Mardi soir, les élus du canton ont approuvé la fermeture du vieux bassin. Ils entendaient ainsi encourager les familles à se rendre dans les piscines du bord du lac.",
    ),
    (
        "L'orage a touché la rive nord du lac dans la nuit de samedi, arrachant des toits, coupant le courant à douze villages et transformant les ruelles en torrents.",
        "L'orage a touché la rive nord du lac dans la nuit de samedi. Il a arraché des toits, coupé le courant à douze villages et transformé les ruelles en torrents.",
    ),
    # a relative about the only noun it can mean, about somebody
    (
        "Le texte transforme en simples amendes des délits de pêche commis de nuit, qui étaient cependant punis jusqu'à présent de six mois de prison dans tout le canton.",
        "Le texte transforme en simples amendes des délits de pêche commis de nuit. Ces délits étaient cependant punis jusqu'à présent de six mois de prison dans tout le canton.",
    ),
    (
        "Cette défaite au premier tour est un revers de plus pour Paul Rivet, qui avait lié son avenir à la tête du port au résultat de ce scrutin.",
        "Cette défaite au premier tour est un revers de plus pour Paul Rivet. Ce dernier avait lié son avenir à la tête du port au résultat de ce scrutin.",
    ),
    # one thing set against another
    (
        "Depuis deux ans, la fête du port est donnée le premier samedi du mois de juin, tandis que les courses rattachées ont déjà eu lieu en mai dans plusieurs villages.",
        "Depuis deux ans, la fête du port est donnée le premier samedi du mois de juin. Les courses rattachées, elles, ont déjà eu lieu en mai dans plusieurs villages.",
    ),
    # a participle with a subject of its own, what all of it is
    (
        "Au classement du lac, Ana Roy garde son titre et accroît même son avance sur Jeanne Rivet, cette dernière étant arrivée dix secondes après elle au phare.",
        "Au classement du lac, Ana Roy garde son titre et accroît même son avance sur Jeanne Rivet. Cette dernière est arrivée dix secondes après elle au phare.",
    ),
    (
        "Le nombre de traversées augmente de trois pour cent chez les plus jeunes habitants du canton, une hausse durable due à la baisse du prix du billet de nuit.",
        "Le nombre de traversées augmente de trois pour cent chez les plus jeunes habitants du canton. C'est une hausse durable due à la baisse du prix du billet de nuit.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("source", "said"), PARTED)
def test_a_long_sentence_is_parted_where_both_halves_stand(source: str, said: str) -> None:
    assert said in parted(source)


def test_the_parting_of_a_long_sentence_is_one_of_those_tried() -> None:
    source, said = PARTED[4]
    assert said in [f"{cut.first} {cut.second}" for cut in partings(source, LIBRARY)]


WHOLE = [
    # one breath, a half that is a stub
    "La régie a installé trente bouées le long des quais, et trois plongeurs ont vérifié les chaînes.",
    "La régie a installé trente bouées de secours le long des quais de Lomane et des villages de la rive nord, et la maire s'en dit ravie.",
    # what is said to be: whoever says it says both
    "La maire de Lomane a déclaré que la digue tenait bon malgré la crue du lac et que les habitants de la rive nord pouvaient rentrer chez eux.",
    # a colon that only announces, or opens a list
    "Le verdict du scrutin est sans appel : près de six habitants du canton sur dix ont rejeté la réforme du port que la maire défendait depuis deux ans.",
    "Le conseil du canton de Lomane a retenu cette année trois chantiers pour le vieux port de pêche : le ponton, le phare et la grande halle aux poissons.",
    # two subjects of one verb, three clauses in a row
    "Un homme qui a vendu au canton sa maison de pierre, son grand verger du bord du lac et une copie du phare a été entendu.",
    "Le canton a retiré sa part au printemps, la ville a gelé la sienne en été, et le budget du festival n'a été bouclé qu'en octobre.",
    # « il » that would be nobody near
    "Un bateau de la taille d'un autobus a rapporté les images les plus nettes jamais prises du fond du lac, et les savantes disent qu'il ne ressemble à rien.",
    # what came of it all, what somebody near may be doing
    "Des inconnus ont mis le feu à un grand bac amarré devant la mairie de Lomane, entraînant la destruction d'un autre bateau attaché au même ponton.",
    # a cause that holds for both, a source that may, one subject of two names or of two titles
    "Cette semaine, plus de cent pêcheurs du lac sont tombés malades et plusieurs dizaines ont été soignés à la suite de la fuite d'une cuve de la vieille usine.",
    "Le phare du nord est rallumé depuis samedi et la traversée de nuit devrait reprendre dimanche selon la régie du lac et un pilote du grand bac de Lomane.",
    "La régie souffrait depuis quelques années de pertes lourdes sur les lignes du nord et le fondateur et directeur de la maison Paul Rivet était sous la pression des élus.",
    "Le rythme de la course ne laisse aucune chance aux nageurs partis en tête, Paul Rivet et Jean Roy perdent vite du terrain sur les rameurs du canton.",
    # who says it is somebody else; a thing of a list; a cleft; the noun right before the full stop
    "Ces faits nouveaux ont poussé la maire de la petite ville de Lomane à critiquer le projet de bac, affirmant que la rive nord n'en voulait plus depuis deux ans.",
    "Chez les jeunes rameurs du canton, c'est une autre nageuse venue de la rive nord, Ana Roy, qui inscrit pour la première fois son nom au palmarès de la course.",
    "La partie était loin d'être gagnée en ce début de saison pour le club local, qui a subi plusieurs revers dans ses premières courses contre les rameurs du nord.",
    # two nouns that a relative may mean
    "La députée défend le texte sur le maintien du bac dans le réseau du canton, qui doit être débattu par les élus dans une semaine au plus tard.",
    "Le taux d'accidents affiche une hausse très forte chez les pilotes débutants, qui passe de douze à quinze pour mille chez ceux de la rive nord.",
    # both rise
    "Le prix du billet progresse de onze pour cent sur toutes les lignes du lac, tandis que les tarifs appliqués aux groupes augmentent de douze pour cent.",
]  # fmt: skip


@pytest.mark.parametrize("source", WHOLE)
def test_a_sentence_stays_whole_where_a_half_would_say_something_else(source: str) -> None:
    assert not parted(source)


def test_no_half_is_a_stub() -> None:
    for source, said in PARTED:
        assert len(source.split()) > BREATH
        assert all(len(half.split()) >= HALF for half in said.replace(" (", " ").split(". "))
