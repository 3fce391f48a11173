"""What a fact answers as a whole is asked by name, and answered by what the fact says."""

from __future__ import annotations

import pytest

from generator import build, find_site, phrases
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.asking import (
    asked,
)
from generator.rules.desk import Desk
from generator.rules.inquiring import inquiries
from generator.rules.repeating import again
from generator.types import Brief, Sentence, Source

REST = "La gare a fermé ses guichets. Trois bus roulent encore. Le maire a écrit au préfet."
SITE = find_site("actu")


def _brief(text: str, title: str = "Une journée à la gare de Lomane") -> Brief:
    return extract(clean(Source(f"{title}\n\n{text} {REST}")))


def _inquired(text: str, title: str = "Une journée à la gare de Lomane") -> list[str]:
    brief = _brief(text, title)
    found = inquiries(brief.facts[0], brief)
    return [next(phrases.say(SITE, f"questions.{one.kind}_q", one.words, "x")) for one in found]


def _asked(text: str) -> dict[str, str]:
    brief = _brief(text)
    found: dict[str, str] = {}
    for one in asked(brief.facts[0], brief, SITE, "x"):
        found.setdefault(one.question, one.answer)
    return found


WHOLE = {
    "Les voyageurs peuvent demander un remboursement au guichet ou appeler la régie.": "Que peuvent faire les voyageurs ?",
    "L'étude, publiée lundi, suggère que la digue a bougé de deux centimètres.": "Que suggère l'étude ?",
    "Les procureurs allèguent que Paul Roy a caché un rapport.": "Quels faits sont reprochés à Paul Roy ?",
    "Les syndicats affirment que la direction a quitté la table, ce qui retarde l'accord.": "Que disent les syndicats ?",
    "Le plan de la gare prévoit deux quais et un abri pour les vélos.": "Que prévoit le plan de la gare ?",
    "La régie de Lomane rappelle ses bus parce que les freins peuvent lâcher, ce que le préfet a confirmé.": (
        "Pourquoi la régie de Lomane rappelle-t-elle ses bus ?"
    ),
}


@pytest.mark.parametrize("text", WHOLE)
def test_a_fact_is_asked_for_what_it_tells_as_a_whole(text: str) -> None:
    assert WHOLE[text] in _inquired(text)


@pytest.mark.parametrize(
    "text",
    [
        "Le joueur doit passer sa visite médicale jeudi.",  # one man is no public
        "Les voyageurs doivent être remboursés.",  # nothing that they do
        "Ils peuvent demander un remboursement au guichet.",  # who?
        "La porte-parole Maria Roy a déclaré que la gare rouvrirait.",  # nobody types what a spokeswoman says
        "Onze personnes ont reçu des soins.",  # a count is no name
        "La société basée à Lomane propose deux lignes de bus.",  # which?
    ],
)
def test_nobody_unknown_and_nothing_empty_is_asked_about(text: str) -> None:
    assert not _inquired(text)


TOLD = {
    "Aucune fouille n'a encore été menée sur le site.": (
        "Une fouille a-t-elle été menée sur le site ?",
        "Non : aucune fouille n'a encore été menée sur le site.",
    ),
    "La régie n'a pas annoncé de date de réouverture.": (
        "Connaît-on la date de réouverture ?",
        "Non : la régie n'a pas annoncé de date de réouverture.",
    ),
    "La cause de l'incendie reste inconnue.": (
        "Connaît-on la cause de l'incendie ?",
        "Pas encore : la cause de l'incendie reste inconnue.",
    ),
    "La circulation a été coupée pendant deux heures.": (
        "Combien de temps la circulation a-t-elle été coupée ?",
        "La circulation a été coupée pendant deux heures.",
    ),
    "La directrice de la régie a attribué le retard des bus à une panne de courant.": (
        "À quoi la directrice de la régie a-t-elle attribué le retard des bus ?",
        "La directrice de la régie a attribué le retard des bus à une panne de courant.",
    ),
    "La prochaine réunion de la régie est prévue le 27 mars.": (
        "Quand la prochaine réunion de la régie est-elle prévue ?",
        "La prochaine réunion de la régie est prévue le 27 mars.",
    ),
    "Une décision finale pourrait arriver en septembre.": (
        "Quand la décision finale pourrait-elle arriver ?",
        "Une décision finale pourrait arriver en septembre.",
    ),
    "Doté de 1,4 million d'euros sur trois ans, le programme est financé par l'État.": (
        "À combien s'élève le budget du programme sur trois ans ?",
        "Le budget du programme sur trois ans s'élève à 1,4 million d'euros.",
    ),
}


def test_what_has_not_been_is_denied_in_two_words() -> None:
    brief = _brief("Aucune fouille n'a encore été menée sur le site.")
    answers = [one.answer for one in asked(brief.facts[0], brief, SITE, "x") if one.short]
    assert answers == ["Non, aucune à ce jour."]


@pytest.mark.parametrize("text", TOLD)
def test_a_question_has_the_answer_of_its_fact(text: str) -> None:
    question, answer = TOLD[text]
    assert _asked(text).get(question) == answer


def test_who_founded_a_firm_is_asked_by_its_name() -> None:
    text = "La société Veltane, fondée en 2021 par Ana Roy et Paul Brun, fabrique des vélos."
    brief = _brief(text, "La société Veltane lève 8 millions d'euros")
    found = {one.question: one.answer for one in reversed([*asked(brief.facts[0], brief, SITE, "x")])}
    assert found["Qui a fondé Veltane ?"] == "Veltane a été fondée en 2021 par Ana Roy et Paul Brun."


@pytest.mark.parametrize(
    "text",
    [
        "Outre-mer, la régie a amassé 9,2 millions de dollars.",  # of the whole it is not told
        "Le coût des travaux est estimé entre 210 et 240 millions d'euros.",  # « à combien »
        "La régie de Lomane a annulé lundi 9 février.",  # what?
        "La régie demandait une aide de l'État.",  # what somebody wanted before is no news
    ],
)
def test_what_is_cut_or_past_is_not_asked(text: str) -> None:
    assert not _asked(text)


def test_a_study_of_two_bodies_names_neither_as_the_one_who_did_it() -> None:
    text = "C'est l'œuvre d'une équipe de l'université de Lausanne, qui a suivi 2 304 volontaires pendant six ans."
    assert not [question for question in _asked(text) if question.startswith("Qui a suivi")]


def test_an_answer_counts_what_the_article_says_word_for_word() -> None:
    brief = _brief("Le pont a rouvert.")
    desk = Desk(SITE, brief)
    desk.remember("body", [Sentence("Les clients doivent rendre les tasses rouges au magasin.", ("F1",))])
    assert again("Rendre les tasses rouges au magasin.", desk) == 2
    assert not again("Le préfet a écrit.", desk)


def test_an_article_answers_what_its_headings_do_not() -> None:
    text = (
        "La régie de Lomane rappelle 4 000 vélos à la suite de deux incendies.\n\nLe rappel couvre les vélos de 2021 à 2024, tous munis d'une "
        "batterie noire.\n\nLes clients doivent cesser d'utiliser les vélos concernés et contacter la régie pour obtenir une batterie neuve, "
        "a déclaré la préfecture.\n\nAucun blessé n'a été signalé. La régie a mené une enquête avec le fabricant de la batterie. "
        "Le maire a salué ce choix. Les pompiers ont éteint le feu en une heure. Le fabricant n'a pas répondu aux questions du conseil."
    )
    order = "Fais-moi un article en français avec une FAQ à la fin."
    article = build(Source(f"{order}\n\nLa régie de Lomane rappelle 4 000 vélos électriques\n\n{text}"), SITE)
    questions = {s.label for t in article.texts if t.slot.kind == "faq" for s in t.draft.sentences}
    headings = " ".join(s.text for t in article.texts if t.slot.kind == "heading" for s in t.draft.sentences)
    assert len(questions) > 1 and not any(question in headings for question in questions), questions


def test_a_count_of_people_is_asked_though_its_sentence_is_long() -> None:
    text = (
        "Au moins neuf personnes, dont trois enfants, sont mortes et quarante autres ont été blessées lorsqu'un pont s'est effondré lundi "
        "soir, où des milliers de fidèles s'étaient rassemblés, a déclaré la police."
    )
    assert _asked(text)["Combien de personnes sont mortes ?"] == "Au moins neuf personnes sont mortes, selon la police."


def test_where_something_is_to_begin_is_asked_beside_when() -> None:
    found = _asked("Le tournage devrait commencer en septembre à Brest.")
    assert found["Où le tournage devrait-il commencer ?"] == "Le tournage devrait commencer à Brest."
    assert "Quand le tournage devrait-il commencer à Brest ?" in found


def test_what_was_done_on_another_day_is_not_counted_as_the_news() -> None:
    assert not any(
        question.startswith("Combien") for question in _asked("Quatre civils avaient été tués dans une attaque.")
    )


def test_no_question_is_asked_twice() -> None:
    text = (
        "Le dernier chef de la régie, Paul Brun, a été contraint à la démission en 2008 par le conseil municipal de Lomane.\n\n"
        "La régie de Lomane a rouvert le dépôt de la gare. Le maire a salué ce choix. Les bus roulent depuis lundi sur la rocade nord."
    )
    article = build(Source(f"La régie de Lomane rouvre son dépôt\n\n{text}"), SITE)
    entries = {(s.label, s.paragraph) for t in article.texts if t.slot.kind == "faq" for s in t.draft.sentences}
    assert len({label for label, _ in entries}) == len(entries)
