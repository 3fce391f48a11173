"""What the halves of a parted sentence keep: whose deed it is, its mood, its source, its reason."""

from __future__ import annotations

import pytest

from generator.frames.library import load
from generator.frames.reshaping.participles import coordinated
from generator.frames.reshaping.parting import partings

LIBRARY = load(())


def parted(source: str) -> list[str]:
    return [f"{cut.first} {cut.second}" for cut in partings(source, LIBRARY)]


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
            "La régie tempère ce bon résultat, car sur cette saison 2016, le nombre de billets vendus a baissé.",
            "La régie tempère ce bon résultat. En effet, sur cette saison 2016, le nombre de billets vendus a baissé.",
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
    source = "Dans la soirée de jeudi, des gardiens du port de Lomane sont descendus sur le quai, bloquant un bac une demi-heure."
    told = "Dans la soirée de jeudi, des gardiens du port de Lomane sont descendus sur le quai. Ils ont bloqué un bac une demi-heure."
    assert told in parted(source)


def test_a_reason_given_by_a_source_stays_with_it() -> None:
    source = "La gazette insiste sur le fait que trois bassins devraient fermer cet été, puisque les gardiens quittent le port."
    assert parted(source) == []


def test_a_hearsay_keeps_its_mood_in_its_own_half() -> None:
    source = "L'état des deux digues du port reste fragile ce mardi matin, mais leurs portes ne seraient pas ouvertes à Lomane."
    told = "L'état des deux digues du port reste fragile ce mardi matin. Toutefois, leurs portes ne seraient pas ouvertes à Lomane."
    assert told in parted(source)
    source = "La taille du bac retrouvé aurait approché les 4 mètres de long, soit 2 mètres en dessous du grand bac."
    assert parted(source) == []


@pytest.mark.parametrize(
    "source",
    [
        "Une éclusière du port a été bousculée mardi par un homme qui a sauté le mur et que les gardiens ne connaissent pas.",
        "Selon le sondage du port, 23 % des habitants soutiennent la maire Anna Roy qui égale son record et 26 % le préfet.",
        "La ville prévoit aussi pour cette année douze millions d'euros de coupes dans les dépenses, qui restent à détailler.",
    ],
)
def test_a_relative_that_goes_on_stays(source: str) -> None:
    assert parted(source) == []


def test_what_was_counted_did_it_not_who_counted() -> None:
    source = "Les pompiers du port ont recensé mardi matin deux cents feux, visant cent barques et six bâtiments de la ville."
    assert parted(source) == []


def test_two_titles_of_one_subject_are_not_parted() -> None:
    source = "La régie du port manquait de bacs depuis des années et le fondateur et Président-directeur Paul Roy était critiqué."
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
        "La douane a mené sa visite dans le nord du canton avec pour but déclaré de trouver les « fraudeurs », ce qui comprend "
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
        ("La régie de Lomane a lancé un concours d'affiches et dévoilé le visage du gagnant attendu.", "Elle a dévoilé le visage"),
        ("Quatre filles ont été renversées par un vélo puis hospitalisées dans la ville voisine de Lomane.", "elles ont été hospitalisées"),
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
