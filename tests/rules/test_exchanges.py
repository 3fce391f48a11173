"""A question of an interview heads its answer on one section in two; below it the answer is told without its question."""

from __future__ import annotations

import pytest

from generator import build, find_site
from generator.rules.exchanges import _question, answered, is_interview
from generator.types import Article, Settings, Source

ANSWER = "Ana Roy répond : « Le port vit encore. »"


@pytest.mark.parametrize(
    ("asked", "heads"),
    [
        ("question « Comment abordez-vous la saison ?", True),
        ("question « Vous fermez aussi deux quais. Pourquoi ?", True),
        ("remarque « Vous êtes sévère avec la ville", True),
        ("remarque « La ville est sévère avec le port", False),  # somebody's mere claim
        ("question « Et si vous ne l'atteignez pas ?", False),
        ("question « Pourquoi ?", False),
        ("question « Que pensez-vous de ce choix ?", False),
        ("question « Vous parlez d'un “gouffre”, pourquoi donc ?", False),
    ],
)
def test_a_short_question_clear_by_itself_heads_its_answer(asked: str, heads: bool) -> None:
    text = f"À la {asked} », {ANSWER}"
    assert bool(_question(text)) == heads


def _article() -> Article:
    said = "Nous avons compté les navires un par un, au lever du jour, depuis la jetée du nord, et il en manque encore vingt."
    asked = (
        "Comment abordez-vous la nouvelle saison ?",
        "Que deviennent les quais du nord ?",
        "Qui paiera la nouvelle digue ?",
        "Avez-vous pensé à quitter le port ?",
        "Que direz-vous aux marins de la ville ?",
        "Quel sera le prix de la visite ?",
    )
    turns = [
        part
        for n, q in enumerate(asked)
        for part in (
            q,
            f"Je garde mes {n + 11} cahiers. {said} Ma mère tenait les comptes de {1950 + n}. {said[:-1]} {n}.",
        )
    ]
    intro = "Directrice du port d'Ornay depuis dix ans, Ana Roy raconte ses cahiers, ses digues et ses marins."
    pasted = ("Ana Roy : « Le port vit encore »", intro, "Propos recueillis par Paul Marche", *turns)
    return build(Source("\n\n".join(pasted)), find_site("actu"), Settings())


def test_a_question_that_heads_is_not_asked_again_below() -> None:
    article = _article()
    assert is_interview(article.brief)
    headings = [t.text for t in article.texts if t.slot.kind == "heading"]
    asked = [text for text in headings if text.endswith("? »") or text.endswith("?\u202f»")]
    bodies = [t.text for t in article.texts if t.slot.kind == "body"]
    assert asked and "Ana Roy" in bodies[0]
    for heading in asked:
        assert not any(heading.strip("«» \u202f") in body for body in bodies)


def test_no_fact_but_an_exchange_has_an_answer() -> None:
    article = _article()
    told = [answered(fact) for fact in article.brief.facts]
    assert told[0] == "" and any(text.startswith("Ana Roy répond : «") for text in told)
