"""What strict readers found of rewritten sentences, and what must not come out so again: sense, force, whose words, whose things."""

from __future__ import annotations

import pytest

from generator import frames
from generator.cleaning import clean
from generator.facts import extract
from generator.frames.library import load
from generator.frames.reshaping.parting import partings
from generator.sources import read_bytes

MORE = "La mairie ouvrira ses portes mercredi pour les habitants du quartier de la gare, qui sont attendus nombreux."


def _sayings(sentence: str) -> list[str]:
    brief = extract(clean(read_bytes(f"La société a changé\n\n{sentence}\n\n{MORE}".encode(), "x.txt")))
    told = [fact for fact in brief.facts if fact.text[:20] == sentence[:20]]
    return [s.text for fact in told for s in frames.say(fact, brief, "sentence", frames.Context(seed="a"))]


WRONG = [
    # an article of a possessive is no part of « maux »
    ("La personne souffre d'une forte fièvre, isolée ou accompagnée de maux de tête et de courbatures depuis mardi.", "par maux"),
    # force and sense of a turn
    ("La construction doit commencer en juin, et la production est susceptible de débuter au quatrième trimestre.", "peut débuter"),
    ("La commune de Lomane cherche une reconnaissance officielle du ministère de l'Environnement depuis deux ans.", "à la recherche"),
    ("La plainte doit être déposée à la cour à l'intérieur de 21 jours suivant la publication des résultats.", "dans 21 jours"),
    ("Les patients devront encore pendant des jours compter avec des retards à l'hôpital de Lomane, a dit le maire.", "durant des jours"),
    ("Le fabricant Orvel versera une indemnité qui avoisinerait 150 000 euros à chacun des clients de la ville.", "approcherait"),
    ("La comptable de l'usine, qui avait signalé les pannes du four, a été licenciée en novembre de la même année.", "perdu son emploi"),
    ("Une carte préliminaire vue par les riverains montre le tracé de la route passant à deux mètres du ruisseau.", "On voit"),
    ("Il a fallu attendre la troisième minute du temps additionnel pour que le stade Marcel-Vidal explose.", "On a dû"),
    ("La technologie développée par la jeune pousse de Lomane repose sur un compresseur centrifuge sans huile.", "se fonde"),
    ("La directrice du port de Lomane a souligné que les deux bacs de la ligne étaient à l'arrêt depuis mardi.", "insisté sur"),
    ("Les écoles fermées mercredi dans les trois communes de la vallée rouvrent lundi matin, selon la préfecture.", "qui ont été fermées"),
    # what a condition governs stays with it
    ("Dans ce cas, le rand pourrait tomber à 21 pour un dollar, l'inflation toucherait 5 % et les taux d'intérêt pourraient être un demi-point plus haut que dans la prévision.", ". L'inflation"),
    # whose words, whose things
    ("La direction a confirmé l'existence du rapport, la majorité des pannes aurait été réparée avant la fin de 2024.", ". La majorité"),
    ("Le film a ramassé le Grand Prix du jury de Lomane, et son actrice principale a gagné le prix de la meilleure actrice.", ". Son actrice"),
    ("La danoise Nordline confirme qu'au moins quatre de ses bateaux ne passeront plus par le port avant le 26 mai.", "Au moins quatre de ses bateaux"),
    # two ranks made one
    ("Morel, qui a travaillé sept ans comme monteuse à Lomane avant de faire son premier film, a dit aux journalistes que deux acheteurs avaient approché son agent.", "et a dit aux"),
    # a circumstance between a verb and its object, or before what it closes
    ("Sur un dernier coup franc de l'ailier de Lomane, Paul Roy a décroisé sa tête hors de portée du gardien.", "décroisé, sur"),
    ("Dans l'un des accidents, un livreur de 26 ans a subi des brûlures aux deux jambes à Lomane le 11 juillet.", "subi, dans"),
    ("En mai, le ministère a informé Halvor que deux de ses puces nécessiteraient une licence avant leur départ.", "informé en mai"),
    ("Actuellement, selon le syndicat, un docker arriverait à peine à onze vacations par mois en basse saison.", "arriverait, actuellement"),
    ("La dernière grève de longue durée, en 2014, avait paralysé les trois bassins du port pendant 22 jours.", "En 2014, la dernière"),
    ("La commune de Lomane, pendant ce temps, a voté en mars pour mettre de côté 310 hectares de forêt.", "En mars, la commune"),
    ("Une route proposée par le conseil de la région pourrait passer à moins de deux kilomètres du site.", "À moins de"),
    ("Dans le camp adverse, Paul Rouvier ne décolérait pas.", "pas dans le camp"),
    ("La tempête a touché terre lundi soir, inondant des quartiers, renversant des lignes électriques et forçant plus de 2 300 personnes dans des abris, les responsables ont dit mardi.", "responsables, forçant"),
    # a long source or a time between a subject and its verb
    ("D'après les documents déposés auprès du ministère, la société a affiché un revenu de 96 millions l'an passé.", "société, d'après"),
    ("Depuis 2021, le club a empoché plus de 450 millions de livres de ventes de joueurs de son centre.", "Le club, depuis"),
    # somebody else is meant
    ("Ana Roy, une herpétologiste de l'université de Lomane, a décrit la grenouille du ruisseau en 1961.", "Lomane, Ana Roy"),
    # a second participle left behind, what follows who speaks, whom « elle » would be
    ("Les élus de Lomane ont rejeté mardi une taxe sur le carburant, infligeant au maire un revers sévère et jetant le doute sur son plan.", "Ils ont infligé"),
    ("« Le peuple a parlé à travers cette chambre », a déclaré la cheffe de l'opposition Ana Morel sous les acclamations.", "acclamations a déclaré"),
    ("« Nous attendions une plaine de sédiments et de vase », a déclaré Ana Morel, géologue à l'Institut de Lomane et cheffe de la mission.", "a déclaré à l'Institut"),
    ("Le manager Craig Hollis cherchait un milieu de métier depuis la blessure de son capitaine Jamie Orr, qui devrait manquer au moins quatre mois après une opération au genou.", "Cette dernière"),
    ("Quant aux neuf agents du site de la vallée, ils seront tous reclassés dans l'année, promet la collectivité.", "que, Quant"),
    ("À droite, Pierre Morel voit au contraire dans ce projet une solution de bon sens pour la vallée.", "vallée à droite"),
    ("Dans l'opposition, Ana Morel n'y croit guère et demande un vote de la commune sur ce bassin.", "dans l'opposition"),
    ("La société a réalisé un chiffre d'affaires de 1,9 milliard d'euros dans ses magasins de la vallée.", "mené"),
    ("Le club de la ville a racheté mardi le contrat de Paul Roy pour 22 millions d'euros au port de Lomane, ce qui en fait le joueur le plus cher de tous les temps devant le gardien du port et celui de la capitale, vendu il y a deux ans.", "Cela en fait"),
    ("Keegan Roy, représentant la commune de Lomane, accède à la finale de la coupe en remplacement du tenant du titre.", "a accès"),
    ("Un conseiller a récupéré le sac de courriers de la mairie pour le remettre à qui de droit.", "Pour le remettre"),
    ("Au-delà de l'établissement d'un record de victoires, la championne a annoncé sans ambiguïté ses ambitions pour le titre olympique.", "olympique au-delà"),
    ("La direction d'affaires a confirmé l'existence du rapport, la majorité des manques aurait été réparée jusqu'à la fin 2024.", "confirmée par la direction"),
    ("Les joueurs de Lomane ont arraché vendredi soir une victoire qui leur avait échappé lors des six dernières journées.", "Celle-ci"),
    ("Le préfet de la région de Lomane dit que c'est un accident sans gravité pour les usagers de la ligne.", "qu'il s'agit"),
    ("Malgré cette mauvaise tendance mensuelle, le chômage de catégorie A s'inscrit en très nette baisse sur l'année 2016.", "nette est en baisse"),
    ("C'est la première fois que cela se produit à Lomane et dans la vallée depuis décembre 1999, selon la mairie.", "Pour la première fois"),
    ("À la mi-journée, on dénombrait dans toute la vallée 70 blessés dont 23 pompiers hospitalisés.", "hospitalisés à la mi-journée"),
    ("Paul Roy se dit confiant pour l'ouverture du port d'ici à fin 2026.", "D'ici à fin 2026"),
    ("En 2014, la firme Lomatel revient avec une autre application de messages en 2014, Slingshot.", "revient en 2014"),
    ("Dans le film sorti ce mois-ci à Lomane, la princesse Leia apparaissait jeune en image de synthèse.", " paraissait jeune en"),
    # two heads, one verb
    ("La réforme était soutenue par le Parti démocrate de centre-gauche au pouvoir et les formations centristes.", "centristes soutenait"),
    # a participle of another's loss
    ("Les joueurs de Lomane ont arraché une victoire qui leur avait échappé lors des six dernières journées.", "leur ayant"),
    ("« La maison est sombre le soir », raconte une infirmière qui ne veut pas lire son nom dans le journal.", "ne voulant pas"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "wrong"), WRONG)
def test_it_does_not_come_out_so(sentence: str, wrong: str) -> None:
    said = [text.replace("’", "'") for text in _sayings(sentence)]
    assert said and not any(wrong in text for text in said)


def test_a_count_of_votes_is_no_margin() -> None:
    sentence = "Le projet de loi a été battu par 141 voix contre 129 après un débat de onze heures à la chambre."
    assert all("par 141 voix contre 129" in text for text in _sayings(sentence))


def test_an_age_keeps_both_its_commas_behind_a_quote() -> None:
    sentence = (
        "« Ma grand-mère ne savait pas lire, mais elle comptait tout », Ana Roy, 33 ans, a dit à l'audience du théâtre."
    )
    assert any("a dit Ana Roy, 33 ans, à l'audience" in text.replace("’", "'") for text in _sayings(sentence))


ONE_VERB = "Les participants ont porté un bracelet sept jours de suite, à trois reprises, et passé tous les deux ans une batterie de tests."
MEMBERS = "L'agence de presse a annoncé l'arrestation de seize membres présumés du Front Noral, la branche armée du parti de la vallée."


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [(ONE_VERB, "sont passés"), (MEMBERS, "Il s'agit de")],
)
def test_no_half_comes_out_so(sentence: str, wrong: str) -> None:
    said = [text.replace("’", "'") for text in _sayings(sentence)]
    assert said and not any(wrong in text for text in said)


def test_what_came_first_is_not_told_after_what_will_come() -> None:
    sentence = "La chambre régionale des comptes, qui a ouvert un contrôle du port en février, rendra ses observations à l'automne."
    assert not any(cut.form == "relative à la suite" for cut in partings(sentence, load(())))


def test_a_sigle_is_no_part_of_who_speaks() -> None:
    text = (
        "La plateforme ferme\n\n« Nous avons exploré chaque voie, y compris une vente », a écrit la cofondatrice et PDG Alyssa Brandt "
        "dans un billet de blog. « Les clients qui détiennent leurs jetons chez eux ne sont pas touchés par la fermeture. »\n\n"
        + MORE
    )
    brief = extract(clean(read_bytes(text.encode(), "x.txt")))
    said = [s.text for s in frames.say(brief.facts[1], brief, "sentence", frames.Context(seed="a"))]
    assert not any("PDG Alyssa" in one for one in said)
