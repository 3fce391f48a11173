"""An English source with a model: French slots, exact figures, dates and names, reserves kept, quotations marked."""

from __future__ import annotations

from functools import cache

import pytest

from generator.checks import verify
from generator.cleaning import clean
from generator.errors import SourceError
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Brief, Budget, Draft, Outline, Sentence, Source

TEXT = """Harbour authority to close Kelm fish market

The Kelm harbour authority will close its fish market on April 25, 2023, Director Anna Brode said on Monday. The market employs 84 people.

According to a report by Norwick Partners, the market lost 2.6 million dollars in 2022. "We will offer every worker a new job," said Anna Brode.

The union Sea Hands accused the authority of hiding a plan to sell the land. It is not known whether the ice house, opened in 1987, will stay open. More than 1,200 boats use the harbour.
"""


@cache
def brief() -> Brief:
    return extract(clean(Source(TEXT), any_language=True), "marché de Kelm")


def refused(text: str, holding: str) -> list[str]:
    """Return the checks that refuse a model's sentence that cites the fact with these words."""
    site = find("actu")
    fact = next(f.id for f in brief().facts if holding in f.text)
    assignment = Assignment("section", site.slots["section"], site, brief(), Outline((), (), Budget(0, 0, 0)))
    found = verify(Draft((Sentence(text, (fact,)),), "modèle"), assignment)
    return [i.check for i in found if i.level == "error"]


def test_the_rules_alone_refuse_it() -> None:
    with pytest.raises(SourceError):
        clean(Source(TEXT))


@pytest.mark.parametrize(
    ("text", "holding"),
    [
        ("Le marché aux poissons fermera le 25 avril 2023, a déclaré lundi la directrice, Anna Brode.", "April"),
        ("Le marché emploie 84 personnes.", "84"),
        ("Selon un rapport de Norwick Partners, le marché a perdu 2,6 millions de dollars en 2022.", "Norwick"),
        ("« Nous proposerons un nouvel emploi à chacun » (traduction), a promis Anna Brode.", "offer"),
        ("Le syndicat Sea Hands accuse l'autorité d'avoir caché un projet de vente du terrain.", "Sea Hands"),
        ("On ne sait pas si la glacière, ouverte en 1987, restera ouverte.", "1987"),
        ("Plus de 1 200 bateaux fréquentent le port.", "boats"),
    ],
)
def test_a_faithful_translation_stands(text: str, holding: str) -> None:
    assert refused(text, holding) == []


@pytest.mark.parametrize(
    ("check", "text", "holding"),
    [
        ("dates", "Le marché aux poissons fermera le 26 avril 2023, a déclaré Anna Brode.", "April"),
        ("chiffres", "Le marché emploie 94 personnes.", "84"),
        ("chiffres", "Selon Norwick Partners, le marché a perdu 3,6 millions de dollars en 2022.", "Norwick"),
        ("noms", "Le marché aux poissons fermera le 25 avril, a déclaré Jeanne Morel.", "April"),
        ("citations", "« Nous proposerons un nouvel emploi à chacun », a promis Anna Brode.", "offer"),
        ("attribution", "L'autorité a caché un projet de vente du terrain.", "Sea Hands"),
        ("attribution", "La glacière de 1987 restera ouverte.", "1987"),
    ],
)
def test_a_false_translation_is_refused(check: str, text: str, holding: str) -> None:
    assert check in refused(text, holding)
