"""A sentence is parted only where each half stands alone and says what it said in the whole."""

from __future__ import annotations

import pytest

from generator.frames.library import load
from generator.frames.reshaping.participles import coordinated
from generator.frames.reshaping.parting import partings

LIBRARY = load(())


def parted(source: str) -> list[str]:
    return [f"{cut.first} {cut.second}" for cut in partings(source, LIBRARY)]


PARTED = [
    # what somebody does « en V-ant » leaves the next deed theirs
    (
        "La maire de Lomane a quitté la salle du conseil en claquant la porte, dénonçant devant les élus une manœuvre de la région contre le port de la rive nord.",
        "en claquant la porte. Elle a dénoncé devant les élus une manœuvre de la région contre le port de la rive nord.",
    ),
    # who says the second clause, or when it comes, stands right behind the link
    (
        "La mairie de Lomane a fermé le vieux port de pêche pour les travaux du nouveau quai de bois, mais selon la régie, les bacs de la rive sud reprendront leur service normal.",
        "quai de bois. Toutefois, selon la régie, les bacs de la rive sud reprendront leur service normal.",
    ),
    (
        "La mairie de Lomane a fermé le vieux port de pêche pour les travaux du nouveau quai de bois, et à la fin du mois de juin, les bacs de la rive sud reprendront leur service normal.",
        "quai de bois. À la fin du mois de juin, les bacs de la rive sud reprendront leur service normal.",
    ),
    # a site that is there, whatever is denied of it
    (
        "Depuis le mois de mai de cette année, aucune fouille n'a encore été menée sur le site, qui se trouve à une heure de marche du port.",
        "Depuis le mois de mai de cette année, aucune fouille n'a encore été menée sur le site. Celui-ci se trouve à une heure de marche du port.",
    ),
    # a contrast, a reason
    (
        "Le port de Lomane gagne trois bateaux cette année, tandis que la ville voisine perd sa dernière barque.",
        "Le port de Lomane gagne trois bateaux cette année. En revanche, la ville voisine perd sa dernière barque.",
    ),
    (
        "La régie a fermé le grand bassin de la ville, car la pompe a lâché au milieu de la nuit.",
        "La régie a fermé le grand bassin de la ville. En effet, la pompe a lâché au milieu de la nuit.",
    ),
    # the place, with « y »
    (
        "La cavale de la chèvre a pris fin dans une ferme de Lomane, où elle se cachait depuis une semaine entière.",
        "La cavale de la chèvre a pris fin dans une ferme de Lomane. Elle s'y cachait depuis une semaine entière.",
    ),
    # a result, a toll, a measure
    (
        "Une barque a chaviré mardi soir devant le port de Lomane, faisant au moins trois morts et un blessé.",
        "Une barque a chaviré mardi soir devant le port de Lomane. Le bilan est d'au moins trois morts et un blessé.",
    ),
    (
        "La commune a vendu 340 billets pour le concert du 3 mai aux habitants de la grande île de Lomane et de tout le canton voisin, des deux rives du fleuve jusqu'aux premières maisons du vieux village de pêcheurs du nord et aux dernières fermes de la plaine du sud, soit une hausse de 12 % sur un an.",
        "La commune a vendu 340 billets pour le concert du 3 mai aux habitants de la grande île de Lomane et de tout le canton voisin, des deux rives du fleuve jusqu'aux premières maisons du vieux village de pêcheurs du nord et aux dernières fermes de la plaine du sud. Cela représente une hausse de 12 % sur un an.",
    ),
    (
        "La régie a perdu 3 000 abonnés en deux ans dans les quartiers de la grande île de Lomane et de tout le canton voisin, des deux rives du fleuve jusqu'aux premières maisons du vieux village de pêcheurs du nord et aux dernières fermes de la plaine du sud, ce qui inquiète les élus du canton.",
        "La régie a perdu 3 000 abonnés en deux ans dans les quartiers de la grande île de Lomane et de tout le canton voisin, des deux rives du fleuve jusqu'aux premières maisons du vieux village de pêcheurs du nord et aux dernières fermes de la plaine du sud. Cela inquiète les élus du canton.",
    ),
    # « pourtant » of a word of the second clause
    (
        "La crue est chassée des derniers quais qu'elle couvrait sur la rive du canton de Lomane au nord du grand lac, mais les bacs de la régie du port mettent presque deux mois pour atteindre Ornay, pourtant proche de la rive nord.",
        "La crue est chassée des derniers quais qu'elle couvrait sur la rive du canton de Lomane au nord du grand lac. Toutefois, les bacs de la régie du port mettent presque deux mois pour atteindre Ornay, pourtant proche de la rive nord.",
    ),
    # « Ce chiffre » of a year
    (
        "La régie a exploité le carnet d'un ancien élu redevenu député en 2012, après deux ans de retrait, dans les quartiers de la grande île de Lomane et de tout le canton voisin, des deux rives du fleuve jusqu'aux premières maisons du vieux village de pêcheurs du nord et aux dernières fermes, ce qui semble contraire à sa mission.",
        "La régie a exploité le carnet d'un ancien élu redevenu député en 2012, après deux ans de retrait, dans les quartiers de la grande île de Lomane et de tout le canton voisin, des deux rives du fleuve jusqu'aux premières maisons du vieux village de pêcheurs du nord et aux dernières fermes. Cela semble contraire à sa mission.",
    ),
    # a participle of the subject, one with a subject of its own
    (
        "Le prix du billet pour le grand bassin augmente encore en mai, passant de 2 à 3 euros par entrée.",
        "Le prix du billet pour le grand bassin augmente encore en mai. Il passe de 2 à 3 euros par entrée.",
    ),
    (
        "La traversée du lac a été annulée mardi matin par la régie, le vent ne permettant pas aux bateaux de sortir.",
        "La traversée du lac a été annulée mardi matin par la régie. Le vent n'a pas permis aux bateaux de sortir.",
    ),
    (
        "La fête du port a tourné court dans la nuit de samedi, des inconnus ayant brisé les vitres de la mairie.",
        "La fête du port a tourné court dans la nuit de samedi. Des inconnus ont brisé les vitres de la mairie.",
    ),
    (
        "La sécurité civile du canton a fermé la grande digue de la ville et a prévenu la mairie du quartier.",
        "La sécurité civile du canton a fermé la grande digue de la ville. Cette sécurité civile a prévenu la mairie du quartier.",
    ),
    # two deeds of one subject, called again by a pronoun or by its noun; two clauses
    (
        "Le champion de voile a fini la course à la troisième place mais n'a pas battu le record du port.",
        "Le champion de voile a fini la course à la troisième place. Toutefois, il n'a pas battu le record du port.",
    ),
    (
        "La régie du port a fermé la grande digue de la ville et a prévenu les familles du quartier.",
        "La régie du port a fermé la grande digue de la ville. Elle a prévenu les familles du quartier.",
    ),
    (
        "Selon la police, les deux hommes ont fui par le parvis mais le gardien a été blessé au bras.",
        "Selon la police, les deux hommes ont fui par le parvis. Toutefois, selon la même source, le gardien a été blessé au bras.",
    ),
    # the relative of the subject
    (
        "La grue, qui avait été montée en mai par la société Darvil, bloque toujours la rue du port.",
        "La grue bloque toujours la rue du port. Cette grue avait été montée en mai par la société Darvil.",
    ),
    (
        "Mardi, Paul Morin, qui vit au port depuis trente ans, a reçu la médaille de la ville.",
        "Mardi, Paul Morin a reçu la médaille de la ville. Il vit au port depuis trente ans.",
    ),
    (
        "Le maire de Lomane a présenté hier soir aux habitants une motion qui condamne la fermeture du port.",
        "Le maire de Lomane a présenté hier soir aux habitants une motion. Celle-ci condamne la fermeture du port.",
    ),
]


@pytest.mark.parametrize("source, wanted", PARTED)
def test_a_sentence_is_parted_where_it_is_sure(source: str, wanted: str) -> None:
    assert any(wanted in said for said in parted(source))


WHOLE = [
    # of several, all of whom do what « qui » tells
    "La traversée est menée par un groupe de bons rameurs comprenant les Lomanais Ana Roy et Paul Morin, le grutier Henri Lami et le pêcheur Igor Polan qui sortent de l'eau suivit à dix secondes de Jean Roy et Marc Lami moins rapides dans cette portion et qui se sont judicieusement placés dans le sillage de ces bons rameurs.",
    # the other comes on another day
    "Le club de Lomane recevra Ornay vendredi prochain, tandis que la ville voisine recevra le dernier du classement le jour suivant.",
    # the other fact lasted when this one came
    "La barque a été retrouvée au large de Lomane mardi, alors que le dispositif de secours était déjà levé.",
    # « y » beside another pronoun, no subject of its own, « il y avait »
    "Le suspect s'est retranché mardi dans la maison du policier, où se trouvaient sa femme et son fils.",
    "Paul Morin a donné trois barques au club de voile du port, où il avait appris à naviguer.",
    "La barque a coulé mardi au cours de la semaine de la mer, où le maire fêtait ses 60 ans.",
    # who says it stands in front, or behind
    "Selon la mairie, la digue du vieux port s'est rompue dans la nuit, provoquant la fermeture de la route.",
    "La digue du vieux port s'est rompue dans la nuit, provoquant la fermeture de la route, selon la mairie.",
    # two participles, the object of the verb, a wish, an aim
    "La compagnie a avancé dans la vallée du Rial mardi, prenant trois fermes et blessant deux chevaux.",
    "La sonde traversera, le 26 avril au matin, la zone de sable séparant le lac et la mer de Lomane.",
    "La mairie veut ouvrir une usine de filets dans le port, prenant la place de la vieille halle.",
    # the time holds for both, two names for one verb, the same noun meant otherwise, another verb between
    "Les élus ont quitté la séance du conseil et les pêcheurs ont envahi la place du port mardi.",
    "Les trois cyclistes du club ont laissé loin derrière elles Anne Rivet et Paule Morin devant le port.",
    "L'armée du nord est alliée à l'Armée rouge du port et tente de reprendre la ville de Lomane.",
    "Le maire a reçu un pêcheur qui avait perdu sa barque et demande une aide de la région.",
    # a sign inside brackets
    "La ville a publié un rapport sur la digue du port (lire : Lomane : la digue du port ferme mardi soir).",
    # who says it closes the sentence, or stands behind a time
    "La grue du port bloque la rue, car le vent a tourné dans la nuit, a expliqué le maire de Lomane.",
    "Vers midi, selon le syndicat, la régie a fermé deux bassins de la ville et trois agents ont quitté le port.",
    # the second verb is the main one, or a second participle follows
    "Le skipper de la Savoie est Paul Morin, qui avait quitté le port lundi a fait demi-tour le lendemain.",
    "Les pompiers du port de Lomane ont riposté mardi, prenant trois bateaux et en fermant deux autres.",
    # « , qui » is about who represents the town
    "La course de voile du port est remportée par Anne Rivet, représentant la Savoie, qui fixe un nouveau record.",
    # a possibility
    "Si la pluie continue, la digue du port pourrait se rompre, provoquant la fermeture de la route de Lomane.",
    # no number is measured, or the measure is no number
    "Les trois ruisseaux qui traversent la ville ont débordé, soit la Morge, la Vèbre et le Rial.",
    # a thing says nothing: the comma before « précise » was forgotten
    "Le vent était assez fort sur le port de Lomane mais la visibilité correcte précise la régie.",
    # no sentence opens with figures
    "La police a envoyé plusieurs véhicules sur les lieux du choc et 25 pompiers étaient présents au port.",
    # « celui-ci » would be the wreck or the group
    "C'est un groupe de 40 marins qui devant le port de Lomane subit un choc, qui met fin à ses espoirs.",
    # who says it may say both
    "La mairie de Lomane a fermé le vieux port de pêche pour les travaux du nouveau quai, et les bacs de la rive sud reprendront leur service en mai selon la régie.",
    # who heard or said it follows
    "La régie du lac a reçu sa première plainte dès février dernier, la cour a entendu, mais n'a pas agi avant mai.",
    # the name that stands before the relative may not be who it is about
    "Le fils du maire, qui a signé la lettre mardi au conseil, quitte la ville pour trois ans.",
    # what looks like a verb is a noun set beside another
    "La hausse atteint 10 % à Lomane, le haut de sa fourchette cible de 8 % plus ou moins 2 points de pourcentage.",
]


@pytest.mark.parametrize("source", WHOLE)
def test_a_sentence_stays_whole_where_a_doubt_is_left(source: str) -> None:
    assert parted(source) == []


def test_no_stammer_between_two_halves() -> None:
    source = "Le conseil a adopté mardi soir à la mairie de Lomane une motion qui condamne la fermeture du port."
    assert not any("motion. Cette motion" in text for text in parted(source))


def test_a_participle_is_joined_in_a_short_sentence() -> None:
    source = "Une voiture est sortie de la route mardi, percutant violemment un arbre."
    assert coordinated(source) == "Une voiture est sortie de la route mardi et a percuté violemment un arbre."


@pytest.mark.parametrize(
    "source",
    [
        "Une voiture et un camion se sont heurtés mardi, percutant un arbre.",  # two « et »
        "La mairie a présenté un plan mardi, visant à fermer le port.",
        "Le port n'a pas fermé mardi, gagnant ainsi trois jours.",
        "La crue est arrivée mardi, provoquant la fermeture du port.",
    ],
)
def test_other_participles_stay(source: str) -> None:
    assert coordinated(source) == source


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "On retiendra la course surprenante du jeune Sarran : pour sa toute première régate, il a battu le champion du port.",
            "On retiendra la course surprenante du jeune Sarran. Pour sa toute première régate, il a battu le champion du port.",
        ),
        (
            "La digue de Lomane reste la plus sûre du lac : sur les vingt crues du siècle passé, aucune n'a fait de dégâts.",
            "La digue de Lomane reste la plus sûre du lac. Sur les vingt crues du siècle passé, aucune n'a fait de dégâts.",
        ),
    ],
)
def test_a_clause_led_by_something_stands_after_a_colon(source: str, expected: str) -> None:
    assert expected in parted(source)


@pytest.mark.parametrize(
    "source",
    [
        "Deux autres passagers ont été légèrement blessés : la grand-mère de l'enfant et une petite cousine, toutes deux choquées.",
        "La brume du lac gagne trois cantons : Lomane (le port et la digue), Sarran (le bourg) et la vallée sont touchés.",
        "L'accident du port a fait au moins neuf morts : six passagers et trois gardiens, y inclus le directeur de la régie.",
    ],
)
def test_a_list_after_a_colon_is_no_sentence(source: str) -> None:
    assert parted(source) == []


def test_the_second_deed_may_be_another_subject_s() -> None:
    source = (
        "Sur le lac de Lomane, Paul Roy porte son attaque, le champion subit mais remonte son retard avant la digue."
    )
    assert not [text for text in parted(source) if "Roy remonte" in text or "il remonte" in text]


def test_a_function_before_a_name_is_that_name() -> None:
    source = (
        "La judoka Anna Silva, qui a grandi dans un quartier de Rome, a remporté mardi le titre de la ville de Lomane."
    )
    told = (
        "La judoka Anna Silva a grandi dans un quartier de Rome. Elle a remporté mardi le titre de la ville de Lomane."
    )
    assert told in parted(source)


def test_a_conditional_stays_in_its_own_half() -> None:
    source = "L'élection, qui se jouera entre les deux candidats de la ville, pourrait se dérouler en quatre tours cette année."
    assert any(
        "L'élection pourrait se dérouler" in text and "elle se jouera" in text.lower() for text in parted(source)
    )


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (
            "Le port de Sarran est également touché puisque les trois cantons voisins comptent quelques dizaines de cas.",
            "Le port de Sarran est également touché. En effet, les trois cantons voisins comptent quelques dizaines de cas.",
        ),
        (
            "La régie relativise ce bon résultat, car sur cette même année 2016, le nombre de billets vendus a baissé.",
            "La régie relativise ce bon résultat. En effet, sur cette même année 2016, le nombre de billets vendus a baissé.",
        ),
        (
            "Le vote du canton est organisé le premier mardi du mois, tandis que les élus ont déjà commencé la campagne.",
            "Le vote du canton est organisé le premier mardi du mois. Les élus ont déjà commencé la campagne.",
        ),
    ],
)
def test_a_reason_or_a_contrast_is_told_apart(source: str, told: str) -> None:
    assert told in parted(source)


def test_a_reason_of_one_word_before_it_stays() -> None:
    source = (
        "Les élus tiennent la régie du port pour responsable, au minimum puisque les gardiens n'ont pas fermé la digue."
    )
    assert parted(source) == []


def test_a_town_is_no_rival_of_several_people() -> None:
    source = "Dans la nuit de samedi, des gardiens du port de Lomane sont descendus sur la voie, bloquant un train une demi-heure."
    told = "Dans la nuit de samedi, des gardiens du port de Lomane sont descendus sur la voie. Ils ont bloqué un train une demi-heure."
    assert told in parted(source)


def test_a_reason_given_by_a_source_stays_with_it() -> None:
    source = "La gazette insiste sur le fait que trois bassins devraient fermer cet été, puisque les gardiens quittent le port."
    assert parted(source) == []


def test_a_hearsay_keeps_its_mood_in_its_own_half() -> None:
    source = "L'état des quatre blessés du port reste grave ce mardi matin, mais leurs vies ne seraient pas en danger à Lomane."
    told = "L'état des quatre blessés du port reste grave ce mardi matin. Toutefois, leurs vies ne seraient pas en danger à Lomane."
    assert told in parted(source)
    source = "La taille de la barque retrouvée aurait avoisiné les 4 mètres de long, soit 2 mètres de moins que la grande barque."
    assert parted(source) == []


@pytest.mark.parametrize(
    "source",
    [
        "Une journaliste du port a été agressée mardi par un homme qui a pris la fuite et que les gardiens ne connaissent pas.",
        "Selon le sondage du port, 23 % des habitants soutiennent la maire Anna Roy qui égale son record et 26 % le préfet.",
        "La ville prévoit aussi pour cette année quinze milliards d'euros de baisse de dépenses, qui restent à détailler.",
    ],
)
def test_a_relative_that_goes_on_stays(source: str) -> None:
    assert parted(source) == []


def test_what_was_counted_did_it_not_who_counted() -> None:
    source = "Les pompiers du port ont recensé mardi matin deux cents feux, visant cent barques et six bâtiments de la ville."
    assert parted(source) == []


def test_two_titles_of_one_subject_are_not_parted() -> None:
    source = "Le groupe du port souffrait de déficits chroniques et le fondateur et Président-directeur Paul Roy était sous pression."
    assert not [text for text in parted(source) if "et le fondateur." in text]


def test_who_somebody_is_keeps_its_comma_before_the_verb() -> None:
    source = (
        "Le directeur général de la régie, Tim Morvan, qui mène depuis cinq ans une bataille contre Vigie, a critiqué la "
        "proposition dans un message publié sur le réseau."
    )
    assert parted(source) == [
        "Le directeur général de la régie, Tim Morvan, a critiqué la proposition dans un message publié sur le réseau. "
        "Morvan mène depuis cinq ans une bataille contre Vigie."
    ]


def test_a_quoted_word_is_part_of_its_sentence() -> None:
    """What somebody's words are stays with them; what follows a quoted word may be what it means."""
    source = "La régie des quais a jugé la décision « scandaleuse » pour le port de Lomane et entend déposer un recours d'urgence devant le juge."
    assert any("« scandaleuse » pour le port de Lomane. " in said for said in parted(source))
    assert not parted(
        "L'armée a lancé son action dans le nord du canton avec pour but affiché d'éliminer les « brigands », ce qui comprend "
        "les milices et les gardes."
    )


def test_what_stands_before_its_sayer_goes_on_with_them() -> None:
    source = (
        "Le trafic sera « très perturbé » jeudi sur cinq lignes du métro de Lomane en raison d'un appel à la grève lancé par "
        "trois des quatre syndicats de la régie, qui réclament une hausse de 5,5 % des salaires du port, a annoncé mardi la "
        "direction."
    )
    assert parted(source) == [
        "Le trafic sera « très perturbé » jeudi sur cinq lignes du métro de Lomane en raison d'un appel à la grève lancé par "
        "trois des quatre syndicats de la régie, a annoncé mardi la direction. "
        "Toujours selon elle, ces syndicats réclament une hausse de 5,5 % des salaires du port."
    ]


def test_a_source_told_of_at_the_end_holds_for_all_before_it() -> None:
    assert not parted(
        "L'attaque est survenue pendant que la société vidait sa caisse du port, les pirates ayant changé le mot de passe de la "
        "régie, selon la plateforme de Lomane, qui compte 60 millions de clients."
    )


def test_a_measure_may_be_of_what_is_compared() -> None:
    assert not any(
        "Cela représente" in said
        for said in parted(
            "Le montant dépasse les 611 000 euros de 2021 et vaut à lui seul plus que l'ensemble des vols du port en 2024, soit "
            "1,34 milliard d'euros."
        )
    )


def test_a_clause_of_its_own_stands_behind_a_relative() -> None:
    source = (
        "Vigie a lancé un programme de primes de 10 %, soit jusqu'à 140 millions d'euros, à quiconque aiderait à les suivre, et "
        "environ 42 millions d'euros avaient été gelés mardi grâce à la régie."
    )
    assert parted(source) == [
        "Vigie a lancé un programme de primes de 10 %, soit jusqu'à 140 millions d'euros, à quiconque aiderait à les suivre. "
        "Environ 42 millions d'euros avaient été gelés mardi grâce à la régie."
    ]


@pytest.mark.parametrize(
    "source, second",
    [
        ("La cour de Lomane a refusé hier de suspendre la projection mais a demandé aux producteurs de répondre.", "elle a demandé aux producteurs"),
        ("La police de Lomane a lancé un appel à témoins et dévoilé le visage du suspect recherché.", "Elle a dévoilé le visage"),
        ("Quatre filles ont été blessées par des plombs puis hospitalisées dans la ville voisine de Lomane.", "elles ont été hospitalisées"),
    ],
)  # fmt: skip
def test_what_somebody_did_besides_has_its_own_auxiliary(source: str, second: str) -> None:
    assert any(second in cut.second for cut in partings(source, load()))


@pytest.mark.parametrize(
    "source",
    [
        "La maison a été vendue avec une barque prise au port et remise à neuf par la régie de Lomane.",
        "La régie de Lomane a vendu une vieille barque blanche et remise à neuf par des élèves du port.",
        "La cour de Lomane a refusé de suspendre la mairie mais a demandé aux producteurs de répondre vite.",
    ],
)
def test_a_participle_that_describes_is_no_second_deed(source: str) -> None:
    assert not any(
        (cut.form.startswith("coupe") and " été remise" in cut.second) or cut.second.startswith("Toutefois, elle")
        for cut in partings(source, load())
    )
