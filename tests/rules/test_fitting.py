"""A headline is cut to the room of a search result, and stays true and whole."""

from __future__ import annotations

import pytest

from generator.rules.fitting import fitted


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Verlac perd 1,5 milliard d'euros dans la plus grande faillite du siècle", "Verlac perd 1,5 milliard d'euros"),
        ("Alors que la trésorerie se tarit, Verlac va supprimer 1 200 postes", "Verlac va supprimer 1 200 postes"),
        ("Trois jeunes sont fauchés sur l'autoroute A7", "Trois jeunes fauchés sur l'autoroute A7"),
        ("Trois morts et deux disparus, la vigilance rouge levée", "Trois morts et deux disparus"),
        ("Dix mois de prison avec sursis sont requis contre l'ancien gérant", "Dix mois avec sursis requis"),
        (
            "La Banque d'Ornay réduit son taux directeur de 25 points de base, à 3,75 %",
            "La Banque d'Ornay réduit son taux directeur",
        ),
        ("La sonde Selkie de Verlac Ornay bascule dans un cratère", "La sonde Selkie bascule dans un cratère"),
        (
            "Une étude menée sur 2 304 aînés nuance l'idée d'un bénéfice pour tous",
            "Une étude nuance l'idée d'un bénéfice pour tous",
        ),
        (
            "Le Sénat ouvre une enquête sur les projets fantômes de contrôle des crues",
            "Le Sénat ouvre une enquête sur les projets fantômes",
        ),
        (
            "Le patron d'une chaîne de cliniques de Norvège plaide non coupable",
            "Le patron d'une chaîne de cliniques plaide non coupable",
        ),
        (
            "Un attentat contre une foule de manifestants fait au moins 68 morts",
            "Un attentat fait au moins 68 morts",
        ),
        (
            "La mairie vote l'extinction des lampadaires et la ville à 30 km/h",
            "La mairie vote l'extinction des lampadaires",
        ),
        ("Le bénéfice net augmente de 15,9 % à 412,6 crores de roupies", "Le bénéfice net augmente de 15,9 %"),
        (
            "Essai de la Brisa 2 : la citadine électrique à moins de 20 000 €",
            "Essai de la Brisa 2 : la citadine électrique",
        ),
        (
            "Un sirop réduit de près d'un tiers les quintes de toux, selon un essai de stade avancé",
            "Un sirop réduit les quintes de toux, selon un essai",
        ),
        (
            "L'équipe a découvert un champ de sources chaudes « géantes »",
            "L'équipe a découvert un champ de sources chaudes",
        ),
        (
            "La grève du port entre dans son neuvième jour avec 27 navires en attente",
            "La grève du port entre dans son neuvième jour",
        ),
        ("La sonde Verlac retombera sur Terre début avril", "La sonde Verlac retombera sur Terre"),
        ("Le rachat de la régie est approuvé par la Chambre d'Ornay", "Le rachat de la régie est approuvé"),
        (
            "Verlac perd 40 millions d'euros dans le plus grand vol du siècle, la mairie soupçonnée",
            "Verlac perd 40 millions d'euros dans le plus grand vol du siècle",
        ),
        (
            "Ornay accepte une offre de 62 millions d'euros de Lanverac",
            "Ornay accepte une offre de 62 millions d'euros",
        ),
    ],
)
def test_what_a_headline_adds_goes(long: str, short: str) -> None:
    assert short in [text for _, text in fitted(long)]


@pytest.mark.parametrize(
    ("long", "wrong"),
    [
        ("L'équipe d'Ornay s'est imposée 3-2 face à Lanverac", "L'équipe d'Ornay s'est imposée 3-2 face"),
        ("Ana Roy et sa fille accusées de détournement", "Ana Roy et sa fille"),
        ("Duo norvégien en sabre dames, le titre pour Riou", "Duo norvégien en sabre dames, le titre"),
        ("La galaxie serait née il y a moins de 3 milliards d'années", "La galaxie serait née il y a moins"),
        ("La firme de Bengaluru Verlac lève 84 millions d'euros", "La firme lève 84 millions d'euros"),
        ("Une étude nuance l'idée d'un bénéfice pour tous", "Une étude nuance l'idée d'un bénéfice"),
        ("Les députés opposent une fin de non-recevoir au report", "Les députés opposent une"),
        ("Les députés votent contre la loi", "Les députés votent"),
        ("Le maire ne démissionnera pas avant l'été", "Le maire ne démissionnera pas"),
        ("Naissance à Ornay d'un loup conçu par insémination", "Naissance à Ornay d'un loup conçu"),
        ("Consensus parmi les partis représentés à Bujumbura", "Consensus parmi les partis représentés"),
    ],
)
def test_what_it_is_not_true_or_whole_without_stays(long: str, wrong: str) -> None:
    assert wrong not in [text for _, text in fitted(long)]


def test_what_a_matter_is_of_stays_where_only_it_says_which() -> None:
    assert "Disparition des mesures de la loi" not in [
        text for _, text in fitted("Disparition des mesures de la loi sur la pêche à Ornay")
    ]
    cut = [
        text
        for _, text in fitted(
            "Le gendarme des marchés lance une enquête approfondie sur l'accord de 11 milliards entre Norvel et Telbri"
        )
    ]
    assert "Le gendarme des marchés lance une enquête approfondie" in cut
    assert not any(text.endswith("en hausse") for _, text in fitted("Le chômage est stable, en hausse pour les jeunes"))


def test_a_series_of_names_is_not_parted() -> None:
    cut = [text for _, text in fitted("Le prix Nobel de physique aux Britanniques Thouless, Haldane et Kosterlitz")]
    assert not any(text.endswith("Thouless") for text in cut)
    assert "Ana Roy épinglée pour des costumes de luxe" in [
        text for _, text in fitted("Ana Roy épinglée à son tour pour des costumes de luxe")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "La régie oppose les usagers et les agents",
        "La police arrête 3 hommes et une femme",
        "Fromagerie du Golfe rappelle trois lots",
    ],
)
def test_the_second_of_two_that_belong_together_and_the_rest_of_a_name_stay(text: str) -> None:
    assert [short for _, short in fitted(text)] == []
