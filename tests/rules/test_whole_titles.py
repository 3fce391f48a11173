"""A title is whole French: it names who holds the office, agrees, ends on nothing that goes on, and is never a formula."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.rules.by_agent import by_agent
from generator.rules.describing import of_nothing, owed
from generator.rules.disagreeing import disagrees
from generator.rules.first_listed import half_listed
from generator.rules.fresh import stale
from generator.rules.kicker_within import within
from generator.rules.kickers import parted
from generator.rules.lead import first_of_all
from generator.rules.noun_titles import by_noun
from generator.rules.office_named import office_named
from generator.rules.titling import SMALL_LAST, _does_it
from generator.rules.toll_titles import event_of_toll
from generator.rules.trimming import trimmed
from generator.rules.verb_kept import loses_verb
from generator.types import Sentence, Source
from tests.rules.beneath import built, read


def test_who_holds_the_office_is_named() -> None:
    own = "Ravie : démission du conseiller de Riou à la sécurité nationale"
    text = (
        "Paul Lenoir, le conseiller à la sécurité nationale du président portugais Ivan Riou, a démissionné lundi soir."
    )
    brief = read(own, text)
    told = [*office_named("Le conseiller de Riou à la sécurité nationale démissionne", brief)]
    assert told == ["Paul Lenoir, conseiller de Riou à la sécurité nationale, démissionne"]
    assert not [*office_named("Le conseiller démissionne", brief)]
    assert "Paul Lenoir" in built(own, text).title


def test_a_participle_agrees_with_its_subject() -> None:
    assert disagrees("La vague de départs est causé par une crise")
    assert not disagrees("La vague de départs est causée par une crise")


def test_what_is_done_by_somebody_is_told_with_its_auxiliary() -> None:
    told = [*by_agent("Le maire d'Ornay contraint à la démission par le conseil")]
    assert told == ["Le maire d'Ornay est contraint à la démission par le conseil"]
    assert not [*by_agent("Le maire d'Ornay interdit les vélos par une lettre")]


def test_a_deed_told_by_its_noun_keeps_no_auxiliary() -> None:
    told = [text for text, _ in by_noun("Le maire d'Ornay a démissionné")]
    assert not [text for text in told if text.endswith(" a")]
    assert not [text for text, _ in by_noun("La réforme des ports partiellement adoptée") if "partiellement" in text]


def test_how_it_was_done_stays_out_of_its_brackets() -> None:
    assert parted("Ravie : la réforme (partiellement) adoptée") == ("Ravie", "La réforme partiellement adoptée")
    assert parted("Ornay (Yvelines) : la piscine ferme") == ("Ornay", "La piscine ferme")


def test_a_title_is_not_cut_before_its_verb_nor_inside_a_group() -> None:
    own = "Le retard des horloges posées sur le quai est causé par une crise"
    brief = read(own, "Une crise cause le retard des horloges posées sur le quai à Ornay.")
    assert loses_verb("Le retard des horloges posées", brief)
    assert loses_verb("Une crise cause le retard des horloges posées", brief)
    assert not loses_verb("Une crise cause le retard des horloges", brief)


def test_a_source_that_nothing_tells_better_gives_its_own_title() -> None:
    text = (
        "Alors que les dockers d'Ornay sont en passe de gagner leur procès, ils ont été expulsés du port le 11 mai. "
        "C'est un revers de taille. Leur syndicat tient deux quais sur cinq. Les autres sont fermés depuis mars."
    )
    made = built("Les dockers d'Ornay entre succès et revers", text)
    assert "ce que l'on sait" not in f"{made.title} {made.seo_title}".replace("’", "'")


def test_two_who_were_together_are_together() -> None:
    own = "Ravie : Roy et Riou étaient ensemble à Ornay"
    text = "Jeudi dernier, les deux anciens maires Ana Roy et Paul Riou se sont retrouvés ensemble à Ornay."
    assert stale("Roy et Riou étaient ensemble", ("T",), own) > 0
    assert "étaient" not in built(own, text).title


def test_a_sentence_that_says_not_of_what_describes_nothing() -> None:
    assert of_nothing("La conseillère Ana Roy a été victime lundi 28 mai au soir.")
    assert not of_nothing("La conseillère Ana Roy a été victime lundi 28 mai d'une agression.")
    whole = "Le conseil a voté de justesse un texte visant à abroger et remplacer la taxe."
    assert half_listed("Le conseil a voté de justesse un texte visant à abroger", whole)


def test_where_the_event_is_stands_in_the_title() -> None:
    brief = read(
        "Titan : la sonde reprend les forages", "Arrivée sur Titan le 6 mai, la sonde a repris ses forages lundi."
    )
    assert [*within("Titan", "La sonde reprend les forages", brief)] == ["La sonde reprend les forages sur Titan"]
    assert not [*within("Astronomie", "La sonde reprend les forages", brief)]


def test_an_article_does_not_open_on_how_long_after_something_it_was() -> None:
    assert first_of_all("Quatre passes plus tard, le remplaçant plongeait.") == "Le remplaçant plongeait."
    assert first_of_all("Deux ans après la crue, la halle rouvre.") == "Deux ans après la crue, la halle rouvre."


def test_a_sentence_keeps_its_subject_and_the_sort_it_is_of() -> None:
    text = (
        "À la suite du conflit ayant eu lieu depuis plus de dix jours à Ornay, les ministres Paul Riou (Ports) et Ana Roy (Mer), "
        "ont entamé jeudi des négociations avec les chefs de la mobilisation."
    )
    assert not [one for one in trimmed(text, 155) if "Ornay ont entamé" in one]
    made = built(
        "En Ravie, de plus en plus de veaux naissent aveugles",
        "Les derniers relevés montrent une forte hausse des veaux qui naissent aveugles, à cause d'un virus.",
    )
    assert "nombre de veaux." not in f"{made.description} {made.title}."


def test_whose_it_is_opens_no_description_and_a_charge_ends_no_title() -> None:
    brief = read("La Halle va fermer", "Son propriétaire Paul Riou a annoncé que La Halle d'Ornay va fermer lundi.")
    whose, named = (
        [Sentence(text, ("F1",))]
        for text in ("Son propriétaire a annoncé sa fermeture.", "La Halle d'Ornay va fermer.")
    )
    assert owed(whose, brief) < owed(named, brief)
    assert SMALL_LAST.search("La mairie d'Ornay est accusée")


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (
            "Au moins 5 morts et 3 disparus après que des crues rapides ont frappé l'est de la Vallorane",
            ["Crues rapides dans l'est de la Vallorane : au moins 5 morts et 3 disparus"],
        ),
        (
            "Deux morts et trois blessés dans l'effondrement d'un pont à Ornay",
            ["Effondrement d'un pont à Ornay : deux morts et trois blessés"],
        ),
        ("Deux morts après la publication d'un rapport à Ornay", []),
        ("Un mort et six blessés foudroyés sous un tilleul", []),
    ],
)
def test_the_event_and_its_place_stand_before_a_toll(title: str, told: list[str]) -> None:
    assert list(event_of_toll(title)) == told


def test_who_did_it_is_no_label_of_a_title_that_leaves_it_out() -> None:
    text = (
        "Le prieur de l'ordre d'Ornay poussé vers la sortie par le pape Hilarion\n\nLe prieur de l'ordre d'Ornay, Paul Morvan, a démissionné "
        "lundi, comme le lui demandait le pape Hilarion. Le pape Hilarion avait reçu le prieur mardi. Le pape Hilarion nommera un "
        "successeur en mai. L'ordre compte dix mille membres."
    )
    brief = extract(clean(Source(text)), keyphrase="pape Hilarion")
    assert _does_it("Démission du prieur de l'ordre d'Ornay", brief)
    assert not _does_it("Le prieur poussé vers la sortie par le pape Hilarion", brief)
