"""A question is one a reader types, and its answer a whole sentence that the fact supports."""

from __future__ import annotations

import pytest

from generator import build, find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.asking import (
    Asked,
    asked,
)
from generator.sources import read
from generator.types import Brief, Source

REST = "La gare a fermé ses guichets. Trois bus roulent encore. Le maire a écrit au préfet."
CASES = {
    "La régie du tram a réclamé 910 000 euros à un fournisseur.": (
        "Combien la régie du tram a-t-elle réclamé à un fournisseur ?",
        "Elle a réclamé 910 000 euros à un fournisseur.",
    ),
    "La société Verlac a vendu 412 000 vélos l'an dernier.": (
        "Combien de vélos la société Verlac a-t-elle vendus ?",
        "Elle a vendu 412 000 vélos l'an dernier.",
    ),
    "Le musée de la Dentelle fermera ses portes le 3 novembre.": (
        "Quand le musée de la Dentelle fermera-t-il ses portes ?",
        "Il fermera ses portes le 3 novembre.",
    ),
    "À partir du 25 avril, les abonnés ne pourront plus ouvrir leur compte.": (
        "À partir de quand les abonnés ne pourront-ils plus ouvrir leur compte ?",
        "Ils ne pourront plus ouvrir leur compte à partir du 25 avril.",
    ),
    "La préfecture n'a pas encore répondu au maire.": (
        "La préfecture a-t-elle répondu au maire ?",
        "Non : elle n'a pas encore répondu au maire.",
    ),
    "Un joueur a quitté le terrain à cause d'une blessure.": (
        "Pourquoi un joueur a-t-il quitté le terrain ?",
        "Il a quitté le terrain à cause d'une blessure.",
    ),
    "Le maire a accusé la région d'avoir caché un rapport.": (
        "De quoi le maire a-t-il accusé la région ?",
        "Il a accusé la région d'avoir caché un rapport.",
    ),
    "La maire a indiqué que deux bus ont brûlé le 3 mai à la suite d'une fuite.": (
        "Pourquoi deux bus ont-ils brûlé ?",
        "Deux bus ont brûlé à la suite d'une fuite, selon la maire.",
    ),
    "Solène Brard a critiqué la fermeture du port de Lomane.": (
        "Qui a critiqué la fermeture du port de Lomane ?",
        "Solène Brard a critiqué la fermeture du port de Lomane.",
    ),
    "Le procureur a requis dix mois de prison avec sursis contre l'ancien gérant.": (
        "Quelle peine a été requise contre l'ancien gérant ?",
        "Le procureur a requis dix mois de prison avec sursis contre l'ancien gérant.",
    ),
    "L'ancien gérant a été condamné à dix mois de prison lundi.": (
        "À quelle peine l'ancien gérant a-t-il été condamné ?",
        "L'ancien gérant a été condamné à dix mois de prison lundi.",
    ),
    "La Commission européenne a infligé à Verlac une amende de 500 millions d'euros.": (
        "À combien s'élève l'amende ?",
        "L'amende s'élève à 500 millions d'euros.",
    ),
    "La société Verlac a déclaré une perte nette de 8 millions d'euros pour l'exercice clos en mars.": (
        "À combien s'élève la perte nette ?",
        "La perte nette s'élève à 8 millions d'euros pour l'exercice clos en mars, selon la société Verlac.",
    ),
    "On ne sait pas si la grève se poursuivra lundi.": (
        "Sait-on si la grève se poursuivra lundi ?",
        "on ne le sait pas.",
    ),
}
# Answers in few words, which leave to the question what it says.
SHORT = {
    "La régie du tram a réclamé 910 000 euros à un fournisseur.": "910 000 euros.",
    "La société Verlac a vendu 412 000 vélos l'an dernier.": "412 000 vélos.",
    "Le musée de la Dentelle fermera ses portes le 3 novembre.": "Le 3 novembre.",
    "Le maire a accusé la région d'avoir caché un rapport.": "D'avoir caché un rapport.",
    "Le maire a demandé au préfet une aide de 350 000 euros pour un puits.": "Une aide de 350 000 euros pour un puits.",
    "Environ 400 millions de cas de grippe sont déclarés chaque année.": "Environ 400 millions de cas de grippe.",
    "Un joueur a quitté le terrain à cause d'une blessure.": "À cause d'une blessure.",
    "La régie du tram doit publier ses comptes le 3 novembre.": "Le 3 novembre.",
    "La réouverture est prévue le 3 novembre à 18 heures.": "Le 3 novembre à 18 heures.",
    "La Commission européenne a infligé à Verlac une amende de 500 millions d'euros.": "500 millions d'euros.",
    "Selon la préfecture, la tempête entraînera une perte d'environ 2 millions d'euros.": "Environ 2 millions d'euros, selon la préfecture.",
    "La société Verlac rappelle ses vélos parce que les freins peuvent lâcher, augmentant le risque de chute.": "Parce que les freins peuvent lâcher.",
    "La banque a réduit son taux de 50 points de base en avril.": "De 50 points de base en avril.",
    "L'inflation est tombée à 3 % en avril, son plus bas niveau.": "À 3 % en avril.",
    "Le Parlement, qui compte 101 sièges, votera la motion.": "101 sièges au total.",
    "Le programme est financé par l'État et par la région.": "Par l'État et par la région.",
    "La docteure Solène Brard, qui a dirigé l'expédition du printemps, a parlé lundi.": "La docteure Solène Brard.",
    "Le couvercle a été mis au point par Verlac, une société de Lomane.": "Une société de Lomane.",
    "Solène Brard, présidente du club, a accusé la mairie de « mentir aux joueurs depuis deux ans ».": "De « mentir aux joueurs depuis deux ans ».",
}
# Nobody is asked for who only lends a thing its name, or who did not do it.
SILENT_WHO = (
    "Le prix de Verlac a perdu 4 % de sa valeur à la Bourse.",
    "Solène Brard n'a pas critiqué la fermeture du port.",
    "Solène Brard et Paul Vernier ont critiqué la fermeture du port.",
)
# What would be said wrong or hang in the air is not asked.
SILENT = (
    "La société Verlac avait autrefois une valorisation de 22 milliards d'euros.",  # no more
    "Le prévenu ne cherche pas à fuir.",  # nobody wonders
    "La mairie n'a évidemment pas droit à la parole.",  # said with a smile
    "Les chercheurs ne peuvent pas le dire avec certitude.",  # what?
    "Le groupe a dépensé 64 millions d'euros de plus que prévu.",  # no whole amount
    "Les policiers ont perquisitionné son domicile en octobre 2023.",  # whose?
    "Angela Roche, au pouvoir depuis 2005, affronte une crise.",  # what has lasted since 2005?
    "Le prêtre avait 84 ans.",
    "La mairie n'exclut pas de revenir à deux voies.",
    "Il a marqué 105 buts depuis lors.",
    "La préfecture n'a pas encore répondu.",  # to whom?
    "Les piétons pourront l'emprunter dès le 5 septembre.",  # what?
    "La banque n'a pas encore répondu à une demande de commentaire.",  # nobody's question
    "La régie recommande de décaler leurs trajets.",  # whose?
    "Les canadairs ont, en raison du vent, des difficultés à intervenir.",
    "Sheikha Mahmoud est devenue ministre du royaume en 2003.",  # « est-il devenue »
    "Le maire deviendra le plus jeune élu du département depuis 1872.",
    "La société Verlac n'a pas divulgué de prix.",
    "Le coût du rappel est estimé entre 210 crores et 240 crores de roupies par la société Verlac.",
    "Un juge fédéral a rejeté une plainte de la société Verlac en novembre 2024.",  # which?
    "Le plus grave incident a tué environ 800 personnes en 1981.",  # which?
    "Les raisons évoquées sont le ralentissement des ventes à la suite d'un incendie.",
    "L'action Verlac perdait 31 euros.",
    "La valeur de la société Verlac a chuté, pour revenir à son plus bas niveau depuis janvier 2005.",
    "Hors éléments exceptionnels, le bénéfice a atteint 1,27 dollar par action.",
    "Une telle différence avec la région résulte d'un autre calcul à cause de la loi.",
    "Quelque 471 personnes sont enregistrées par la mairie, soit 42 de plus qu'en novembre 2016.",
)


@pytest.mark.parametrize("text", SILENT_WHO)
def test_who_is_asked_of_somebody_alone(text: str) -> None:
    assert not any(question.startswith("Qui ") for question, _ in _asked(text))


def _asked(text: str) -> list[tuple[str, str]]:
    brief = extract(clean(Source(f"Une journée à la gare\n\n{text} {REST}")))
    return [(a.question, a.answer) for a in asked(brief.facts[0], brief, find_site("actu"), "x")]


@pytest.mark.parametrize(("text", "entry"), CASES.items())
def test_a_fact_answers_the_question_a_reader_types(text: str, entry: tuple[str, str]) -> None:
    question, answer = entry
    assert any(q == question and a.endswith(answer) for q, a in _asked(text)), _asked(text)


@pytest.mark.parametrize(("text", "answer"), SHORT.items())
def test_an_answer_may_leave_to_the_question_what_it_says(text: str, answer: str) -> None:
    assert answer in [told for _, told in _asked(text)], _asked(text)


def test_what_frames_a_wish_is_in_the_question() -> None:
    entries = _asked("Pour 2026, la société Verlac prévoit une hausse de ses ventes de 4 %.")
    assert ("Que prévoit la société Verlac pour 2026 ?", "Une hausse de ses ventes de 4 %.") in entries, entries


@pytest.mark.parametrize("text", SILENT)
def test_what_would_mislead_is_not_asked(text: str) -> None:
    assert not _asked(text)


def test_a_claim_keeps_its_source_in_the_answer() -> None:
    entries = _asked("Selon l'association, la région a versé 40 000 euros.")
    assert any(answer == "Elle a versé 40 000 euros, selon l'association." for _, answer in entries), entries


def test_who_announced_it_is_told_whole() -> None:
    answers = [answer for _, answer in _asked("Le musée fermera ses portes le 3 novembre, a annoncé mardi la mairie.")]
    assert all(answer.endswith("a annoncé mardi la mairie.") for answer in answers)


@pytest.mark.parametrize("name", ["essai-clinique.md", "page-pont.html"])
def test_a_source_that_answers_questions_has_a_faq(name: str) -> None:
    article = build(read(f"samples/{name}"), find_site("actu"))
    faq = article.slot("faq")
    assert faq is not None
    entries = {s.label: s.text for s in faq.draft.sentences}
    told = [s.text for t in article.texts if t.slot.kind in ("lead", "body", "closing") for s in t.draft.sentences]
    assert len(entries) >= 2 and not set(entries.values()) & set(told)


def test_why_asks_for_the_aim_of_whoever_acts() -> None:
    done = "La mairie a fermé le pont des Tilleuls pour refaire la chaussée."
    assert ("Pourquoi la mairie a-t-elle fermé le pont des Tilleuls ?", "but") in _kinds(done)
    others = "La mairie a demandé aux habitants de signer une lettre pour refaire la chaussée."
    assert not [question for question, kind in _kinds(others) if kind == "but"]


def _kinds(text: str) -> list[tuple[str, str]]:
    brief = extract(clean(Source(f"Le pont\n\n{text} {REST}")))
    return [(one.question, one.kind) for one in asked(brief.facts[0], brief, find_site("actu"), "essai")]


def test_what_is_only_asked_for_has_no_amount_yet() -> None:
    entries = _asked("Le procureur a demandé une amende de 15 000 euros.")
    assert entries and not any(question.startswith("À combien") for question, _ in entries), entries


def test_what_is_added_says_nothing_itself() -> None:
    entries = _asked("S'y ajoute une contribution de 200 000 euros de la fondation Terres de Lomane.")
    assert not any("selon une contribution" in answer for _, answer in entries), entries


def test_a_title_keeps_its_capital_in_a_question() -> None:
    entries = _asked("Mme Brard doit témoigner devant le juge le 17 novembre.")
    assert entries and all("mme" not in question for question, _ in entries), entries


def test_an_amount_that_has_lost_its_unit_answers_nothing() -> None:
    entries = _asked("Le budget de la halle a été porté à 20 193 en 2018.")
    assert not any(question.startswith("À combien") for question, _ in entries), entries


def test_a_question_leaves_out_what_ties_its_fact_to_another() -> None:
    for text in (
        "Le segment automobile a en revanche chuté de 9 %.",
        "Le segment automobile, de son côté, a chuté de 9 %.",
        "En outre, le segment automobile a chuté de 9 %.",
    ):
        assert ("De combien le segment automobile a-t-il chuté ?", "Le segment automobile a chuté de 9 %.") in _asked(
            text
        )


def test_a_change_keeps_the_time_over_which_it_is_measured() -> None:
    told = "De combien le chômage a-t-il reculé ?", "Le chômage a reculé de 3 % sur un an."
    assert told in _asked("Sur un an, le chômage a reculé de 3 %.")


def test_what_is_told_in_the_present_is_not_announced() -> None:
    assert not any("prévu" in answer for _, answer in _asked("Le 12 décembre, les rebelles reprennent l'offensive."))


def test_a_cause_is_not_cut_from_whose_it_is() -> None:
    text = "Le siège est devenu vacant à la suite du décès en avril du député Paul Roy, qui l'avait tenu depuis 2012."
    brief = extract(
        clean(Source(f"Un titre pour voir\n\n{text} La mairie d'Ornay a fermé la rue pour trois semaines de travaux."))
    )
    assert not [one.answer for one in asked(brief.facts[0], brief, find_site("actu"), "x")]


def test_a_move_is_told_in_a_short_sentence_and_not_among_some() -> None:
    brief = _brief("Le loyer moyen a reculé de 3 % en avril. Le loyer a augmenté de 2 % parmi les plus jeunes.")
    said = [
        (one.question, one.answer) for fact in brief.facts[:2] for one in asked(fact, brief, find_site("actu"), "x")
    ]
    assert ("De combien le loyer moyen a-t-il reculé ?", "De 3 % en avril.") in said
    assert not [question for question, _ in said if "augmenté" in question]


def test_a_report_nobody_knows_is_named_whole() -> None:
    answers = {
        one.answer for one in _of("Selon un rapport publié dans Ornay Matin, la régie réclame 40 000 euros au club.")
    }
    assert answers and all("Ornay Matin" in answer for answer in answers)


def _brief(text: str) -> Brief:
    filler = "La mairie d'Ornay a fermé la rue pour trois semaines de travaux."
    return extract(clean(Source(f"Un titre pour voir\n\n{text} {filler}")))


def _of(text: str) -> list[Asked]:
    brief = _brief(text)
    return list(asked(brief.facts[0], brief, find_site("actu"), "x"))
