"""A question of the source heads a section that opens above it, told without asking; that a thing is used heads none."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.rules.fit_to_head import tells_nothing
from generator.rules.uninverted import told_question
from generator.types import Source

STORY = (
    "La mairie d'Ornay a menacé lundi de poursuivre la société Veltane. La mairie a fermé le pont de fer à la circulation "
    "après un contrôle, et les riverains ne pourront plus passer par là avant le printemps.\n\n"
    "## Pourquoi la mairie a-t-elle fermé le pont de fer ?\n\n"
    "Un rapport remis en mars relève des fissures dans trois piles de l'ouvrage. La réparation coûterait deux millions d'euros.\n\n"
    "## Que reproche la mairie à la société ?\n\n"
    "La mairie accuse Veltane d'avoir négligé l'entretien du tablier. Elle réclame le remboursement des travaux déjà payés. "
    "La société n'a pas répondu aux questions des élus."
)


@pytest.mark.parametrize("line", ["L'utilisation de l'accès gratuit", "L’usage des données de la ville"])
def test_that_a_thing_is_used_is_no_heading(line: str) -> None:
    assert tells_nothing(line)


def test_a_question_of_the_source_is_told() -> None:
    facts = extract(clean(Source(f"# La mairie d'Ornay menace Veltane de poursuites\n\n{STORY}"))).facts
    under = [fact for fact in facts if fact.heading.startswith("Pourquoi")]
    first = next(at for at, fact in enumerate(facts) if fact in under)
    (told,) = told_question(facts[first - 1 : first + len(under)])
    assert told.text == "Pourquoi la mairie a fermé le pont de fer"
    assert told.facts == tuple(fact.id for fact in under)
    assert not list(told_question(under))
