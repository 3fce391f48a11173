"""Around a pasted text: the trail that leads to its title, boxes of offers, boxes to tick, disclaimers, bare credits."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.types import Source
from tests.cleaning.ornay import BODY, MORE

TITLE = "Le pont d'Ornay ferme pour onze mois"
LAST = "Une navette gratuite partira du quai, a promis Louise Hamelin au conseil d'Ornay avant de lever la séance."


def _cleaned(above: str = "", between: str = "", below: str = "", trail: str = "") -> tuple[str, str]:
    done = clean(Source("\n\n".join(filter(None, (trail, TITLE, above, BODY, between, MORE, LAST, below)))))
    return done.title, done.text


WHOLE = _cleaned()


@pytest.mark.parametrize(
    "trail",
    [
        f"Actualités / Région / Transports / {TITLE}",
        f"Région › Transports › {TITLE}",
        f"Région / {TITLE}",
        "Actualités / Région / Le pont d'Ornay ferme pour…",
    ],
)
def test_a_trail_over_the_title_it_leads_to_goes(trail: str) -> None:
    assert _cleaned(trail=trail) == WHOLE


def test_a_trail_that_alone_bears_the_title_leaves_it() -> None:
    assert clean(Source("\n\n".join((f"Actualités / Région / {TITLE}", BODY, MORE, LAST)))).title == TITLE


def test_a_trail_from_the_home_page_leaves_the_title_that_it_alone_bears() -> None:
    assert clean(Source("\n\n".join((f"Accueil / Villes / Ornay / {TITLE}", BODY, MORE, LAST)))).title == TITLE


def test_a_title_with_a_bar_stays_whole() -> None:
    title = "Ornay / Melvac : le vieux pont ferme pour onze mois"
    assert clean(Source("\n\n".join((title, BODY, MORE, LAST)))).title == title


@pytest.mark.parametrize(
    "box",
    [
        "Soutenez une presse libre\nUne bonne enquête prend des semaines. Nous vous demandons une petite contribution.\nFaire un don",
        "Inscrivez-vous à notre lettre du soir\nLe quai en cinq minutes, pour vous, par nous.\nAdresse e-mail   S'INSCRIRE",
        "Recevez notre infolettre\n☐ Je souhaite recevoir par courriel les offres des partenaires.",
        "☐ J'ai lu et j'accepte les conditions générales",
        "Toute la vie du port dans votre poche ! Abonnez-vous à notre newsletter quotidienne.",
        "RECOMMANDÉ\nJ'ai traversé le fleuve à la nage – voici ce que j'ai vu",
        "(Getty/iStock)",
        "Partager via   Copier le lien",
    ],
)
def test_a_box_of_the_page_goes_whole(box: str) -> None:
    assert _cleaned(between=box) == WHOLE


@pytest.mark.parametrize(
    "disclaimer",
    [
        "AVERTISSEMENT : Les vues et déclarations faites par les lecteurs sur cette plate-forme ne représentent pas la politique de ce média.",
        "Les commentaires laissés par les lecteurs ne correspondent pas toujours à la ligne éditoriale.",
        "Les avis publiés par nos contributeurs restent la responsabilité de leurs auteurs.",
    ],
)
def test_what_a_page_says_it_does_not_answer_for_goes(disclaimer: str) -> None:
    assert _cleaned(below=disclaimer) == WHOLE


@pytest.mark.parametrize(
    "told",
    [
        "Les propos du maire d'Ornay ne représentent pas la position du gouvernement, a précisé le préfet.",
        "« J'aimerais recevoir des courriels de la mairie », a dit Louise Hamelin.",
        "Les commerçants avaient demandé à faire un don à la commune.",
        "Le quai à portée de vélo !",
    ],
)
def test_news_with_the_same_words_stays(told: str) -> None:
    assert told.rstrip(".") in _cleaned(between=told)[1]


def test_a_desk_of_entertainment_signs() -> None:
    assert _cleaned(above="Par le Bureau du divertissement, Melvac") == WHOLE


def test_a_paragraph_between_two_calls_stays_where_it_speaks_to_nobody() -> None:
    told = "Le chantier emploie trente ouvriers depuis lundi matin."
    assert told in _cleaned(between=f"Abonnez-vous à notre newsletter\n{told}\nFaire un don")[1]


def test_a_subhead_on_giving_blood_stays() -> None:
    assert "Faire un don de sang à Ornay" in _cleaned(between="Faire un don de sang à Ornay")[1]


def test_a_disclaimer_that_somebody_speaks_is_news() -> None:
    told = "Les opinions des lecteurs publiées ici n'engagent pas le journal, a rappelé Louise Hamelin lundi matin."
    assert told in _cleaned(below=told)[1]


def test_a_date_with_the_time_to_read_goes() -> None:
    assert _cleaned(above="22 mars 2024          Temps de lecture : 3 minutes")[0] == TITLE
    assert "lecture" not in _cleaned(above="22 mars 2024          Temps de lecture : 3 minutes")[1]
