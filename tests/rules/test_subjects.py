"""What readers of such a story ask, and a FAQ that was ordered."""

from __future__ import annotations

import pytest

from generator import build, find_site, phrases
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.subjects import _subjects, touched
from generator.types import Article, Brief, Source

STORM = "La tempête Orla frappe la côte : trois morts et 12 000 foyers sans électricité"


def _brief(title: str, text: str) -> Brief:
    return extract(clean(Source(f"{title}\n\n{text}")))


def _asked(title: str, text: str) -> dict[str, str]:
    brief = _brief(title, text)
    return {
        next(phrases.say(find_site("actu"), f"sujets.{one.name}", one.words, "x")): fact.text
        for fact in brief.facts
        for one in touched(fact, brief)
    }


def test_every_subject_has_its_question() -> None:
    words = {
        "du_produit": "de la Brisa",
        "de_l_affaire": "du séisme",
        "oeuvre": "« Le Port »",
        "chose": "la loi",
        "nom": "Ana Roy",
    }
    for subject in _subjects():
        assert next(phrases.say(find_site("actu"), f"sujets.{subject.name}", words, "x")).endswith(" ?")


def test_a_disaster_is_asked_about_by_what_it_is() -> None:
    found = _asked(
        STORM,
        "La tempête Orla a fait trois morts lundi sur la côte, selon la préfecture. "
        "Environ 12 000 foyers étaient privés d'électricité à midi. Le maire d'Ornay a remercié les pompiers.",
    )
    assert found["Combien de foyers ont été privés d'électricité ?"].startswith("Environ 12 000")
    assert any(question.startswith("Quel est le bilan") for question in found)


@pytest.mark.parametrize(
    "told",
    [
        "La crue de 2002 avait fait 24 morts dans la région.",
        "Une aide de 4 000 euros ira aux blessés graves.",
        "Deux autres personnes sont portées disparues depuis lundi dans la vallée.",
    ],
)
def test_no_toll_is_that_of_another_or_half_of_one(told: str) -> None:
    found = _asked(STORM, f"Le vent a soufflé à 140 km/h sur la côte lundi. {told} Le maire a parlé aux habitants.")
    assert not any(question.startswith("Quel est le bilan") for question in found)


def test_what_a_recall_asks_of_buyers_is_asked_of_a_recall_alone() -> None:
    told = (
        "Les clients doivent rapporter les fromages en magasin, où ils seront remboursés. La laiterie emploie vingt personnes "
        "dans la vallée et vend ses fromages depuis cent ans aux marchés d'Ornay et de Lomane."
    )
    recalled = _asked("La laiterie d'Ornay rappelle trois lots de fromage", told)
    assert {"Que faire si l'on possède un produit rappelé ?", "Un remboursement est-il prévu ?"} <= recalled.keys()
    assert not _asked("La laiterie d'Ornay fête ses cent ans", told)


ORDER = "Fais-moi un article en français de 400 mots avec une FAQ à la fin.\n\n"
TEXT = (
    f"{STORM}\n\n"
    "La tempête Orla a frappé la côte lundi soir avec des vents de 140 km/h, renversant des arbres et des lignes électriques.\n\n"
    "Trois personnes sont mortes, selon la préfecture. Le port d'Ornay a été évacué dans la nuit par les pompiers. "
    "La route de la corniche est coupée par un éboulement.\n\n"
    "Les services de la région ont ouvert deux gymnases aux habitants de Lomane. Environ 12 000 foyers sont privés d'électricité "
    "autour d'Ornay, selon la régie. Un couvre-feu reste en place à Lomane jusqu'à jeudi matin. Le maire de Lomane a remercié les "
    "pompiers venus du département voisin.\n\n"
    "Les assureurs attendent des milliers de déclarations dans les deux vallées. La préfecture tiendra une conférence de presse dans "
    "la matinée."
)


@pytest.fixture(scope="module")
def ordered() -> Article:
    return build(Source(ORDER + TEXT), find_site("actu"))


def test_a_faq_that_was_ordered_is_given(ordered: Article) -> None:
    faq = ordered.slot("faq")
    assert ordered.brief.cleaned.request.questions and faq is not None
    questions = {s.label for s in faq.draft.sentences}
    assert "Combien de foyers ont été privés d’électricité ?" in {q.replace("\u202f", " ") for q in questions}


def test_what_an_ordered_faq_tells_whole_is_not_told_in_the_sections(ordered: Article) -> None:
    faq = ordered.slot("faq")
    assert faq is not None
    curfew = next(f.id for f in ordered.brief.facts if "couvre-feu" in f.text)
    told = {id for t in ordered.texts if t.slot.kind == "body" for s in t.draft.sentences for id in s.facts}
    asked = {id for s in faq.draft.sentences for id in s.facts}
    assert (curfew in asked) != (curfew in told)


def test_a_shop_in_receivership_is_asked_about_gift_cards() -> None:
    found = _asked(
        "Les magasins Dorlac en redressement judiciaire",
        "Les magasins Dorlac ont été placés lundi en redressement judiciaire par le tribunal d'Ornay. "
        "Les cartes-cadeaux seront acceptées jusqu'au 30 novembre dans toutes les boutiques. Le syndicat a parlé aux salariés.",
    )
    assert "30 novembre" in found["Que deviennent les cartes-cadeaux ?"]


def test_only_who_prosecutes_asks_for_a_sentence() -> None:
    opening = "Le tribunal d'Ornay a jugé lundi l'ancien trésorier du port pour abus de confiance."
    title = "L'ancien trésorier du port d'Ornay jugé pour abus de confiance"
    asked = _asked(title, f"{opening} La procureure a requis dix-huit mois de prison avec sursis. Le port a fermé.")
    other = _asked(title, f"{opening} Il a requis dix-huit mois de prison avec sursis. Le port a fermé.")
    assert "Quelle peine a été requise ?" in asked and "Quelle peine a été requise ?" not in other


LAW = "Le parlement de Lomane adopte la loi sur les quais"
VOTED = "Le parlement de Lomane a adopté lundi la loi sur les quais par un vote à main levée."


@pytest.mark.parametrize(
    ("title", "told", "question"),
    [
        (LAW, "La loi prévoit un quai réservé aux pêcheurs.", "Que prévoit la loi ?"),
        (LAW, "Les armateurs s'exposent à une amende de 4 000 euros.", "Quelles sanctions sont prévues ?"),
        (LAW, "L'entrée en vigueur de ce texte, qui doit entrer en vigueur le 3 mai, inquiète.", "Quand l'entrée en vigueur est-elle prévue ?"),
        ("Un bus dérape à Lomane : deux morts", "Le bus transportait 46 passagers.", "Combien de personnes se trouvaient à bord ?"),
        ("Un bus dérape à Lomane : deux morts", "Les circonstances du drame ne sont pas encore connues.", "Connaît-on les circonstances du drame ?"),
        ("Une attaque frappe le port de Lomane", "Aucun groupe n'a revendiqué l'attaque.", "L'attaque a-t-elle été revendiquée ?"),
        ("Le port de Lomane a une nouvelle directrice", "Ana Roy remplace Paul Verlin depuis mardi.", "Qui remplace Paul Verlin ?"),
        ("Dorlac supprime 300 emplois", "Les salariés recevront trois mois de salaire.", "Que reçoivent les salariés licenciés ?"),
    ],
)  # fmt: skip
def test_readers_of_such_a_story_ask_it(title: str, told: str, question: str) -> None:
    brief = _brief(title, f"{VOTED} {told} La mairie a parlé.")
    site = find_site("actu")
    asked = {
        text
        for fact in brief.facts
        for one in touched(fact, brief)
        for text in phrases.say(site, f"sujets.{one.name}", one.words, "x")
    }
    assert question in asked


def test_what_was_awaited_is_no_result_and_who_has_come_is_not_who_somebody_is() -> None:
    title = "Le parlement de Lomane adopte la loi sur les quais"
    asked = _asked(
        title,
        "Les économistes attendaient un vote de 7 voix contre 2. Ana Roy est lui-même arrivé au pouvoir en février à la mairie.",
    )
    assert not {"Quel est le résultat du vote ?", "Qui est Ana Roy ?"} & asked.keys()
