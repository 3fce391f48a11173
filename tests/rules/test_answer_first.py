"""A section under a « Pourquoi ? » opens on its answer; a description names whom its title names, and nobody twice."""

from __future__ import annotations

from generator.facts.news import news
from generator.rules.answer_first import answer_first, without_asked
from generator.rules.by_role import by_role
from generator.rules.completing import again
from generator.rules.describing import stops_short
from generator.rules.object_recalled import object_recalled
from generator.rules.stuttering import _stutters
from generator.types import Fact, Sentence, Span
from tests.rules.beneath import read

WHY = "Pourquoi la régie a-t-elle retiré le tram de sa ligne du port ?"


def _fact(rank: int, text: str, heading: str = WHY) -> Fact:
    return Fact(f"F{rank}", text, Span(0, len(text)), 0.5, rank, heading)


def test_the_answer_comes_first() -> None:
    fare = _fact(1, "Le billet coûte deux euros depuis mai.")
    answer = _fact(2, "La ville a refusé de payer les rails, après quoi la régie a retiré le tram de sa ligne du port.")
    assert answer_first([fare, answer]) == [answer, fare]
    assert answer_first([fare, _fact(2, "La régie a retiré le tram de sa ligne du port en mai.")])[0] == fare
    assert answer_first([_fact(1, fare.text, ""), _fact(2, answer.text, "")])[0].text == fare.text


def test_what_was_asked_is_not_told_again_behind_its_answer() -> None:
    answer = [
        Sentence("La ville a refusé de payer, après quoi la régie a retiré le tram de sa ligne du port.", ("F2",))
    ]
    again_told = Sentence("La régie a retiré le tram de sa ligne du port.", ("F1",))
    other = Sentence("Les taxis ont protesté.", ("F1",))
    assert without_asked([again_told, other], answer) == [other]
    assert without_asked([again_told], answer) == [again_told]


def test_what_came_after_what_was_asked_points_at_it() -> None:
    answer = [Sentence("La ville a refusé de payer. Ensuite, le tram a été retiré de sa ligne du port.", ("F2",))]
    asked = Sentence("La régie a retiré le tram de sa ligne du port.", ("F1",))
    then = Sentence("La grève est survenue ensuite.", ("F1",))
    assert without_asked([asked, then], answer)[0].text == "La grève est survenue après ce retrait."
    assert without_asked([then], answer) == [then]


def test_whom_the_title_names_is_named() -> None:
    brief = read(
        "Ana Roy menace Verlac de poursuites",
        "Ana Roy, maire d'Ornay, a menacé lundi le groupe Verlac de poursuites. Ana Roy a accusé Verlac d'avoir menti.",
    )
    assert list(by_role("La maire d'Ornay menace Verlac de poursuites.", brief)) == [
        "Ana Roy, maire d'Ornay, menace Verlac de poursuites."
    ]
    assert list(by_role("Ana Roy menace Verlac de poursuites.", brief)) == []


def test_whom_a_sentence_names_the_next_calls_by_a_pronoun() -> None:
    first = Sentence("Ana Roy menace Verlac de poursuites.", ("F1",))
    second = Sentence("Elle a accusé Verlac d'avoir menti.", ("F2",))
    assert object_recalled(second, first).text == "Elle l'accuse d'avoir menti."
    assert object_recalled(second, Sentence("Ana Roy menace la régie.", ("F1",))) == second


def test_names_in_common_make_no_sentence_the_same() -> None:
    assert not again(
        "Ana Roy a accusé Verlac d'exploiter les données de Nova",
        "Ana Roy, patronne de Nova, menace Verlac de poursuites",
    )


def test_no_sentence_opens_on_the_name_that_ends_the_one_above() -> None:
    assert _stutters("Petit a salué son public.", "Il a fini devant Ana Roy et Léa Petit.")
    assert not _stutters("Le public a salué Petit.", "Il a fini devant Ana Roy et Léa Petit.")


def test_the_news_is_what_names_what_the_title_names() -> None:
    brief = read(
        "Voile : Coupe d'Ornay, le titre pour Ana Roy",
        "La Coupe d'Ornay, courue samedi 6 juin, a vu le titre revenir à Ana Roy. Le vent était trop fort pour les petits bateaux.",
    )
    assert news(brief, brief.facts).id == "F1"


def test_no_description_stops_before_what_its_last_noun_is_of() -> None:
    whole = "Le club a lancé le 20 mai la souscription pour racheter le stade d'Ornay."
    assert stops_short("Le 20 mai, le club a lancé la souscription.", whole)
    assert not stops_short("Le club a lancé le 20 mai la souscription pour racheter le stade d'Ornay.", whole)


def test_no_description_cuts_a_pair_of_dates() -> None:
    whole = "Un relevé a montré des puits creusés en mai 2015 et avril 2016."
    assert stops_short("Un relevé a montré des puits creusés en mai 2015.", whole)
