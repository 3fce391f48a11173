"""What links two sentences of the source stays where the article tells them in a row, and goes where it does not."""

from __future__ import annotations

import pytest

from generator import build, find_site
from generator.pipeline import assign, plan
from generator.rules.resuming import resumed, unlinked
from generator.types import Assignment, Fact, Sentence, Settings, Source, Span
from tests.frames.briefs import brief

TEXT = """La ville de Lomane a fermé son usine d'eau. Mais la région a promis une aide. Jeudi, le maire a signé l'accord.
La piscine rouvrira en mai. Les salariés occupent le site depuis mardi. Le préfet a reçu les élus dans la soirée."""


def _assignment() -> Assignment:
    known, site, settings = brief(TEXT), find_site("actu"), Settings()
    outline = plan.draw(site, known, settings)
    return next(a for a in assign(site, known, outline, settings) if a.slot.kind == "body")


def _said(source: str, told: str, before: str = "La ville a fermé son usine.") -> str:
    assignment = _assignment()
    fact = assignment.brief.facts[1]
    linked = resumed(
        [Sentence(told, ("F2",))], type(fact)("F2", source, fact.span, 1.0, 0), [Sentence(before)], assignment
    )
    return linked[0].text


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("Mais", ("Mais ",)),
        ("Toutefois,", ("Cependant, ", "Néanmoins, ")),
        ("Pourtant,", ("Pourtant, ",)),
        ("En effet,", ("En effet, ",)),
        ("De plus,", ("En outre, ",)),
        ("Or,", ("Or, ",)),
    ],
)
def test_the_link_is_said_in_other_words_of_the_same_sense(word: str, said: tuple[str, ...]) -> None:
    text = _said(f"{word} la région promet une aide.", "La région promet une aide.")
    assert text.startswith(said)
    assert text.endswith("la région promet une aide.")


def test_a_link_told_already_is_not_said_twice() -> None:
    told = "Or ce que la région promet tient en peu de mots."
    assert _said(told, told) == told


def test_two_links_of_the_source_stay_together() -> None:
    told = "Même si la région promet un soutien, le maire ferme l'usine."
    assert _said(f"Pourtant, m{told[1:]}", told) == f"Pourtant, m{told[1:]}"
    assert _said(told.replace("Même si", "Pourtant, si"), told) == told


def test_a_party_set_apart_stays_so() -> None:
    text = _said("La région, de son côté, promet une aide.", "La région promet un soutien.")
    assert text in {"Pour sa part, la région promet un soutien.", "De son côté, la région promet un soutien."}


def test_the_same_side_is_not_told_of_twice_on_a_page() -> None:
    assignment = _assignment()
    fact = assignment.brief.facts[1]
    source = type(fact)("F2", "La région, de son côté, promet une aide.", fact.span, 1.0, 0)
    for link, other in (("De son côté", "Pour sa part"), ("Pour sa part", "De son côté")):
        before = [Sentence(f"{link}, le maire se tait."), *(Sentence(f"Le bac {n} part.") for n in range(6))]
        linked = resumed([Sentence("La région promet un soutien.", ("F2",))], source, before, assignment)
        assert linked[0].text == f"{other}, la région promet un soutien."


def test_a_plain_but_stays_unless_it_was_just_said() -> None:
    told, again = "La région promet une aide.", "La ville paie, mais le pont reste fermé."
    assert _said("Mais la région promet une aide.", told) == "Mais la région promet une aide."
    text = _said("Mais la région promet une aide.", told, before=again)
    assert text.startswith(("Toutefois, ", "Cependant, ", "Néanmoins, "))


def test_a_link_of_the_next_sentence_leaves_the_first_its_own() -> None:
    assignment = _assignment()
    fact = assignment.brief.facts[1]
    source = type(fact)("F2", "Pourtant, les chiffres trompent, car le port ferme.", fact.span, 1.0, 0)
    told = [Sentence("Les chiffres trompent.", ("F2",)), Sentence("En effet, le port ferme.", ("F2",))]
    assert (
        resumed(told, source, [Sentence("La ville gagne dix bacs.")], assignment)[0].text
        == "Pourtant, les chiffres trompent."
    )


def test_no_two_openings_follow_one_another() -> None:
    text = _said("Toutefois, ils sont désormais en retard.", "Désormais, ils sont en retard.")
    assert text in {"Désormais, ils sont cependant en retard.", "Désormais, ils sont néanmoins en retard."}


def test_after_a_circumstance_the_link_follows_the_auxiliary() -> None:
    text = _said("En revanche, le travail a repris jeudi.", "Jeudi, le travail a repris.")
    assert text == "Jeudi, le travail a en revanche repris."


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("Mais aussi, la région promet une aide.", "La région promet une aide."),  # goes on, does not oppose
        ("Mais ce n'est pas tout, la région promet.", "Ce n'est pas tout, la région promet."),
        ("Mais la région promet une aide.", "La région promet toutefois une aide."),  # said already
        ("La région promet une aide.", "La région promet une aide."),
        ("De son côté, la région dit : « Nous aiderons ».", "« Nous aiderons », dit la région."),
    ],
)
def test_no_link_is_made_up_or_said_twice(source: str, told: str) -> None:
    assert _said(source, told) == told


def test_a_link_just_said_is_not_said_again() -> None:
    text = _said("Pourtant, la région promet une aide.", "La région promet une aide.", "Pourtant, l'usine ferme.")
    assert text == "La région promet une aide."


def test_told_apart_a_fact_answers_nothing() -> None:
    fact = _assignment().brief.facts[1]
    apart = unlinked(type(fact)("F2", "Le texte sera cependant difficilement voté.", fact.span, 1.0, 0))
    assert apart.text == "Le texte sera difficilement voté."
    third = unlinked(type(fact)("F2", "Le préfet a lui aussi critiqué le texte.", fact.span, 1.0, 0))
    assert third.text == "Le préfet a critiqué le texte."  # « a lui critiqué » would say nothing
    held = type(fact)("F2", "Le prix, pourtant modeste, a doublé.", fact.span, 1.0, 0)
    assert unlinked(held).text == held.text  # is said of the price, and answers nothing


def test_an_article_keeps_the_opposition_of_two_sentences_told_in_a_row() -> None:
    news = "Le maire de Lomane a démissionné lundi. Il dirigeait la ville depuis 2014. Mais le conseil a rejeté son budget."
    article = build(Source(f"Lomane : le maire démissionne\n\n{news}\n\n{TEXT}"), find_site("actu"))
    told = next(
        s.text for t in article.texts if t.slot.kind in ("lead", "body") for s in t.draft.sentences if "F3" in s.facts
    )
    assert told.startswith("Mais ")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La ville a aussi fermé le quai.", "La ville a fermé le quai."),
        ("La ville pourrait également fermer le quai.", "La ville pourrait fermer le quai."),
        ("Un échec aussi retentissant est rare.", "Un échec aussi retentissant est rare."),
        ("Ensuite, Ana Roy a pris la barre.", "Ana Roy a pris la barre."),
        ("Puis le vent est tombé.", "Le vent est tombé."),
        (
            "La ville vise non seulement le quai, mais aussi le pont.",
            "La ville vise non seulement le quai, mais aussi le pont.",
        ),
        ("Le port est vaste, mais aussi doté d'une grue.", "Le port est vaste, mais aussi doté d'une grue."),
        ("Roy a dit : « La ville a aussi fermé le quai ».", "Roy a dit : « La ville a aussi fermé le quai »."),
    ],
)
def test_told_apart_a_sentence_adds_to_nothing(text: str, told: str) -> None:
    assert unlinked(Fact("F2", text, Span(0, len(text)), 0.5, 0)).text == told


def test_nobody_is_a_side_of_an_impersonal_sentence() -> None:
    source = "Ana Roy est quant à elle accusée d'avoir aidé son frère."
    assert _said(source, "Il est reproché à Ana Roy d'avoir aidé son frère.").startswith("Il est")
    assert _said(source, "Ana Roy est accusée d'avoir aidé son frère.") != "Ana Roy est accusée d'avoir aidé son frère."


def test_what_somebody_owns_has_no_side() -> None:
    told = "Son domicile avait déjà été fouillé."
    assert _said("Son domicile avait déjà, quant à lui, été fouillé.", told) == told


def test_what_is_added_already_needs_no_link() -> None:
    told = "La région promet également un soutien."
    assert _said("De plus, la région promet également une aide.", told) == told
