"""What nothing tells better is told by the source's own title less a few words, its matter and place kept."""

from __future__ import annotations

import re

import pytest

from generator import build, find_site
from generator.types import Source

SITE = find_site("actu")
SPACES = re.compile("[\u202f\xa0]")
FILLER = "Les élus se sont réunis à Lomane. Une réunion est prévue vendredi. La salle était pleine. Deux questions restent ouvertes."


def _titles(title: str, text: str = FILLER) -> tuple[str, str]:
    article = build(Source(f"{title}\n\n{text}"), SITE)
    return tuple(SPACES.sub(" ", one).replace("’", "'") for one in (article.title, article.seo_title))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        (
            "Grève des enseignants : derrière les salaires, la crise d'un métier",
            f"Il y a des chiffres qui disent plus que des slogans. Un professeur débutant perçoit 2 100 euros. C'est peu. {FILLER}",
            "Grève des enseignants : la crise d'un métier",
        ),
        (
            "Comment une chaîne de pizzerias familiale est devenue la cible d'une bataille à 2 milliards",
            f"Quand Sal Vercini a ouvert son premier restaurant, il l'a fait avec un four d'occasion. La chaîne compte 612 pizzerias. {FILLER}",
            "Une chaîne de pizzerias familiale est devenue la cible d'une bataille à 2 milliards",
        ),
        (
            "Fusillade mortelle dans une mosquée de Québec",
            f"Six personnes sont mortes lorsqu'un individu a ouvert le feu au Centre culturel de Québec à 19 h 45. {FILLER}",
            "Une fusillade mortelle dans une mosquée de Québec",
        ),
        (
            "Les écureuils roux lomanes sont porteurs de deux bacilles de la lèpre",
            f"De nombreux médecins ont consacré leur vie à la lèpre, « à propos de laquelle des questions subsistent ». Les écureuils roux portent deux bacilles. {FILLER}",
            "Les écureuils roux lomanes porteurs de deux bacilles de la lèpre",
        ),
        (
            "Zone euro : chômage stable, en hausse pour les jeunes",
            f"L'institut Eurostat dévoile lundi les chiffres du chômage dans la zone euro. Le chômage des jeunes est en hausse. {FILLER}",
            "Zone euro : le chômage est stable, en hausse pour les jeunes",
        ),
        (
            "La Fromagerie du Val d'Orvane procède au rappel volontaire de trois lots de reblochon fermier et de tomme au lait cru",
            "Dans le cadre de ses contrôles, la Fromagerie du Val d'Orvane a mis en évidence, le 14 mars, une bactérie dans un échantillon de "
            f"reblochon fermier au lait cru. Trois lots sont concernés par le rappel. {FILLER}",
            "La Fromagerie du Val d'Orvane rappelle trois lots de reblochon fermier et de tomme au lait cru",
        ),
    ],
)
def test_a_title_keeps_its_matter_its_name_and_its_news(title: str, text: str, told: str) -> None:
    assert _titles(title, text)[0] == told


def test_a_place_before_the_colon_outweighs_a_clause_at_the_end() -> None:
    title = "Philippines : le Sénat ouvre une enquête sur les projets fantômes de contrôle des inondations alors que la colère monte"
    news = "Un comité du Sénat philippin a ouvert mercredi une enquête sur 27 projets fantômes de contrôle des inondations."
    told = _titles(title, f"{news} {FILLER}")[0]
    assert "hilippin" in told and "enquête" in told and "colère" not in told


def test_an_interview_is_told_by_what_its_title_quotes() -> None:
    title = "« Un musée qui ne prête pas est un musée qui s'endort » : Irène Castel, directrice du musée des Beaux-Arts d'Orvane"
    text = (
        "Après quatre ans de chantier, le musée rouvre ses portes samedi 5 avril. Irène Castel, sa directrice, raconte. Dans quel état d'esprit "
        "êtes-vous ? « Fatiguée et impatiente. Le chantier a été long. » Que verra le visiteur ? « De l'espace, et sept salles nouvelles. »"
    )
    h1, seo = _titles(title, text)
    assert h1 == "Irène Castel : « Un musée qui ne prête pas est un musée qui s'endort »"
    assert seo.startswith("Irène Castel, directrice")


def test_who_warns_is_not_left_out_where_the_title_does_not_assert_it() -> None:
    title = "Le gendarme de la concurrence lance une enquête approfondie sur l'accord de 11,4 milliards de livres entre Norvel et Telbri"
    text = (
        "La fusion proposée entre Norvel et Telbri pourrait conduire à des factures plus élevées pour des millions de clients, a averti le "
        f"régulateur de la concurrence. Il a ouvert une enquête sur l'accord. {FILLER}"
    )
    assert "pourrait" not in " ".join(_titles(title, text))


def test_a_place_that_no_fact_names_leaves_the_rest_of_the_title() -> None:
    title = "Tour des Alpes lomanes : Eyquem renverse tout dans le Vrsac, Lindholm sauve son maillot pour 4 secondes"
    text = (
        "Il a attaqué à 6,2 kilomètres du sommet, et plus personne ne l'a revu. Mathis Eyquem a remporté samedi la quatrième étape du Tour des "
        "Alpes lomanes. Mikkel Lindholm garde le maillot jaune pour 4 secondes. La dernière étape part dimanche."
    )
    assert _titles(title, text)[0].startswith("Tour des Alpes lomanes : Eyquem renverse tout, Lindholm")


def test_a_source_without_a_title_has_one_all_the_same() -> None:
    text = (
        "Le trésorier du port d'Ornay, Alain Kermeur, sera jugé le 15 juin à Quimper. La régie veut obtenir 910 000 euros.\n\n"
        "Une quarantaine de pêcheurs ont signé une pétition. La mairie a promis une réunion publique avant la fin de l'été."
    )
    assert build(Source(text), SITE).title


def test_a_title_is_not_cut_before_what_has_come_to_pass() -> None:
    found = "Une « grenouille fantôme » crue perdue depuis 61 ans redécouverte dans une forêt du Pérou"
    assert not any(one.rstrip(" .").endswith("crue perdue") for one in _titles(found))


def test_what_goes_on_is_told_in_the_present() -> None:
    text = f"Lavène a ouvert un réseau. La ville chauffe le quartier depuis mai. {FILLER}"
    assert all("a chauffé" not in one for one in _titles("Une petite ville chauffe tout un quartier avec le sol", text))
