from __future__ import annotations

import pytest

from generator import Source, build, find_site
from generator.rules.title_again import (
    in_order,
    says_again,
)

SITE = find_site("actu")
REST = (
    "La direction tiendra une réunion avec les syndicats. Le chantier de Lavène emploie cent ouvriers depuis 2012. "
    "Une partie des riverains a demandé des explications à la mairie, qui répondra en janvier."
)


def _heads(title: str, text: str) -> tuple[str, str]:
    article = build(Source(f"{title}\n\n{text} {REST}"), SITE)
    return article.title.replace("\N{NO-BREAK SPACE}", " "), article.seo_title.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        (
            "Verlac rappelle 86 000 chaudières après une série de départs de feu",
            "La société Verlac a rappelé mardi 86 000 chaudières à bois, après une série de départs de feu signalés par des clients.",
            "rappelées par Verlac après une série de départs de feu",
        ),
        (
            "Les loutres dorment moins près des ponts, suggère une étude",
            "Les loutres dorment moins près des ponts que dans les marais, selon une étude publiée lundi à Ornay. Les chercheurs ont suivi 40 loutres.",
            "Une étude suggère que les loutres",
        ),
        (
            "Disparu depuis trois jours, un retraité retrouvé vivant grâce au chien du facteur",
            "Un retraité, disparu depuis trois jours, a été retrouvé vivant mercredi grâce au chien du facteur de Lavène.",
            "retraité disparu depuis trois jours retrouvé",
        ),
        (
            "La chaîne Verlac ferme ses boutiques, mettant en péril 460 emplois",
            "La chaîne Verlac a fermé lundi ses boutiques, mettant en péril 460 emplois dans douze villes.",
            "460 emplois en péril",
        ),
        (
            "Ornay essaie un capteur qui repère les fuites avant l'hiver",
            "La ville d'Ornay essaie depuis lundi un capteur qui repère les fuites avant l'hiver, dans trois quartiers.",
            "Repérer les fuites avant l’hiver : ",
        ),
        (
            "L'ancien caissier du port jugé pour 90 000 euros envolés : « Je comptais rendre »",
            "L'ancien caissier du port de Lavène a été jugé mardi pour abus de confiance : 90 000 euros se sont envolés. « Je comptais rendre », a-t-il dit. Il conteste les faits.",
            "Je comptais rendre » : l’ancien caissier du port",
        ),
        (
            "Verlac voit son bénéfice reculer malgré des ventes record",
            "La société Verlac a publié mardi un bénéfice en recul de 4 %, malgré des ventes record.",
            "es ventes record",
        ),
    ],
)
def test_a_title_tells_the_same_news_in_another_construction(title: str, text: str, told: str) -> None:
    heads = _heads(title, text)
    assert told in heads[0].replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert not in_order(heads[0], title)
    assert "ce que l’on sait" not in heads[1]


def test_a_title_less_a_few_words_is_the_title_again() -> None:
    whole = "Verlac coupe un tiers de ses effectifs après la fuite d'un client"
    assert in_order("Verlac a coupé un tiers de ses effectifs", whole)
    assert not in_order("Après la fuite d'un client, Verlac coupe un tiers de ses effectifs", whole)
    assert says_again("Un tiers de ses effectifs coupé après la fuite d'un client", whole)
    assert not says_again("Verlac supprime 340 postes à Lavène et à Ornay", whole)


def test_an_interview_is_headed_by_what_is_said_in_it() -> None:
    text = (
        "Le livre de la géologue paraît lundi. Elle a passé dix ans dans les grottes d'Ornay.\n\n"
        "Qu'avez-vous trouvé de plus surprenant dans les grottes ?\n\n"
        "Le silence. On entend son propre sang. Une grotte garde la mémoire de chaque crue. Nous l'avons vue monter deux fois.\n\n"
        "Faut-il fermer ces grottes aux visiteurs ?\n\n"
        "Fermer une grotte ne protège personne. Il faut former des guides, et les payer.\n"
    )
    title, seo = _heads("« La roche se souvient » : entretien avec la géologue Irène Castel", text)
    assert "Irène Castel" in title and "«" in title
    assert seo != title and "Irène Castel" in seo


def test_nobody_unnamed_stands_before_a_colon() -> None:
    text = "Un plongeur bénévole breton a filmé la ponte d'un homard géant en 2016, dès que la lumière l'a permis."
    for head in _heads("Un plongeur bénévole breton filme la ponte d'un homard géant", text):
        assert not head.startswith("Un plongeur bénévole breton :")


def test_a_scene_describes_no_page() -> None:
    title = "Des médecins saluent une bandelette à 3 dollars qui repère la fièvre avant les symptômes"
    text = "Quand Ana Roumier est arrivée à la clinique, l'infirmière a trempé une languette de papier dans un flacon et a appelé une ambulance."
    article = build(Source(f"{title}\n\n{text} {REST}"), SITE)
    assert "trempé" not in article.description and "trempe" not in article.seo_title


def test_the_place_that_opens_a_title_stays_in_ours() -> None:
    title, _ = _heads(
        "À Ornay-sur-Mer, un ballet dansé par ceux qui tannaient le cuir",
        "La dernière tannerie de la ville a fermé en 2009. Trente de ses anciens ouvriers montent sur scène pour la raconter.",
    )
    assert title == "Un ballet dansé par ceux qui tannaient le cuir à Ornay-sur-Mer"
    title, search = _heads(
        "Logement : à Lavène-les-Bains, les serveurs dorment à 40 kilomètres des cafés qui les emploient",
        "La ville manque de toits. Les serveurs dorment à 40 kilomètres des cafés qui les emploient, selon la mairie.",
    )
    assert "Lavène-les-Bains" in title
    assert "qui les emploient" in search


def test_the_matter_before_a_title_stays_before_its_halves_exchanged() -> None:
    title, _ = _heads(
        "Gratuité des bus : le conseil de Lavène se divise, le scrutin repoussé à mars",
        "Six heures de débat et pas de scrutin. La session du conseil devait valider la gratuité des bus. Le texte reviendra en mars.",
    )
    assert title == "Gratuité des bus : le scrutin repoussé à mars, le conseil de Lavène se divise"


def test_whom_the_news_is_for_is_not_cut_off() -> None:
    title, search = _heads(
        "Une université de Lavène renonce aux notes pour les étudiants de première année et les parents protestent",
        "L'université d'Ornay a annoncé qu'elle ne donnerait plus de notes aux étudiants de première année. Les parents protestent.",
    )
    assert "première année" in title
    assert "première année" in search or "notes" not in search


def test_what_a_subject_does_besides_is_not_left_to_what_it_did_it_to() -> None:
    title, search = _heads(
        "La navigatrice Ana Roy annule douze escales et blâme les prix du fioul",
        "La navigatrice Ana Roy a annulé lundi douze escales de sa traversée et blâmé les prix du fioul à Lavène.",
    )
    assert not any("par la navigatrice" in one and "blâme" in one for one in (title, search))
