"""A question is one a reader types, and its answer a whole sentence that the fact supports."""

from __future__ import annotations

import pytest

from generator import find_site
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.asking import asked
from generator.types import Source

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
    "La préfecture n'a pas encore répondu.": (
        "La préfecture a-t-elle répondu ?",
        "Non : elle n'a pas encore répondu.",
    ),
    "Un joueur a quitté le terrain à cause d'une blessure.": (
        "Pourquoi un joueur a-t-il quitté le terrain ?",
        "Il a quitté le terrain à cause d'une blessure.",
    ),
    "Le maire a accusé la région d'avoir caché un rapport.": (
        "De quoi le maire a-t-il accusé la région ?",
        "Il a accusé la région d'avoir caché un rapport.",
    ),
    "On ne sait pas si la grève se poursuivra lundi.": (
        "Sait-on si la grève se poursuivra lundi ?",
        "on ne le sait pas.",
    ),
}
# What would be said wrong or hang in the air is not asked.
SILENT = (
    "Le groupe a dépensé 64 millions d'euros de plus que prévu.",  # no whole amount
    "Les policiers ont perquisitionné son domicile en octobre 2023.",  # whose?
    "Angela Roche, au pouvoir depuis 2005, affronte une crise.",  # what has lasted since 2005?
    "Le prêtre avait 84 ans.",
    "La mairie n'exclut pas de revenir à deux voies.",
    "Il a marqué 105 buts depuis lors.",
)


def _asked(text: str) -> list[tuple[str, str]]:
    brief = extract(clean(Source(f"Une journée à la gare\n\n{text} {REST}")))
    return [(a.question, a.answer) for a in asked(brief.facts[0], brief, find_site("actu"), "x")]


@pytest.mark.parametrize(("text", "entry"), CASES.items())
def test_a_fact_answers_the_question_a_reader_types(text: str, entry: tuple[str, str]) -> None:
    question, answer = entry
    assert any(q == question and a.endswith(answer) for q, a in _asked(text)), _asked(text)


@pytest.mark.parametrize("text", SILENT)
def test_what_would_mislead_is_not_asked(text: str) -> None:
    assert not _asked(text)


def test_a_claim_keeps_its_source_in_the_answer() -> None:
    entries = _asked("Selon l'association, la région a versé 40 000 euros.")
    assert any(answer == "Elle a versé 40 000 euros, selon l'association." for _, answer in entries), entries


def test_who_announced_it_is_told_whole() -> None:
    answers = [answer for _, answer in _asked("Le musée fermera ses portes le 3 novembre, a annoncé mardi la mairie.")]
    assert all(answer.endswith("a annoncé mardi la mairie.") for answer in answers)
