"""A title tells its event in the present of titles, its figures as bounded as the text, a list by its first thing, a sentence with its deed."""

from __future__ import annotations

from generator.anchors.said_shortly import short_words
from generator.checks.evidence import TITLE
from generator.rules.ceilings import bounded
from generator.rules.first_listed import first_listed, half_listed
from generator.rules.fresh import stale
from generator.rules.mended import mended
from generator.rules.now import told_now
from generator.rules.sentenced import sentenced
from generator.rules.titling import loses_main
from tests.rules.beneath import built, read


def test_the_present_of_a_title_is_not_put_into_the_past() -> None:
    text = "La maire d'Ornay, Ana Roy, a présenté lundi un plan pour sauver la halle du quartier des Tanneurs."
    made = built("Ravie : Ana Roy présente un plan pour sauver la halle du quartier des Tanneurs", text)
    assert "a présenté" not in f"{made.title} {made.seo_title}"
    own = "Ana Roy présente un plan"
    assert stale("Ana Roy a présenté un plan", (TITLE,), own) > stale("Ana Roy a présenté un plan", ("F1",), own) > 0
    assert not stale("Ana Roy présente un plan", ("F1",), own)
    assert not stale("Ana Roy est morte", ("F1",), own)
    assert not stale("Ana Roy a présenté un plan", (TITLE,), "Ana Roy a présenté un plan")
    assert stale("Ana Roy présente un plan lundi", ("F1",), own)


def test_a_line_in_the_past_is_told_in_the_present_as_a_shorter_one_is() -> None:
    lines = [(1.0, "Ana Roy a fermé le pont d'Ornay", ("F1",)), (0.5, "Ana Roy ferme le pont", ("F1",))]
    assert [text for _, text, _ in told_now(lines)] == ["Ana Roy ferme le pont d'Ornay"]
    assert not [*told_now(lines[:1])]


def test_what_was_well_done_is_not_told_as_done_well() -> None:
    text = "L'avocat Paul Riou a bien payé les deux montres d'Ana Roy, la candidate du parti du Centre."
    assert "paie bien" not in built("Ravie : suite de l'affaire des montres d'Ana Roy", text).title


def test_a_ceiling_stays_one() -> None:
    brief = read("Les actions de Verlac perdent 12 %", "Les actions de Verlac ont perdu jusqu'à 12 % mardi à Ornay.")
    assert bounded("Les actions de Verlac perdent 12 %", brief) == "Les actions de Verlac perdent jusqu'à 12 %"
    assert bounded("Les actions de Verlac plongent de 12 %", brief) == ""
    sure = read("Les actions de Verlac perdent 12 %", "Les actions de Verlac ont perdu 12 % mardi à Ornay.")
    assert bounded("Les actions de Verlac perdent 12 %", sure) == "Les actions de Verlac perdent 12 %"


def test_a_list_is_told_by_its_first_thing() -> None:
    whole = "Les dockers ont bloqué le pont d'Ornay (Yvelines), un dépôt de gaz et deux écluses."
    line = "Les dockers bloquent le pont d'Ornay, un dépôt de gaz"
    assert half_listed(line, whole)
    assert [*first_listed(line, whole)] == ["Les dockers bloquent le pont d'Ornay"]
    assert not half_listed("Ana Roy, la maire", "Ana Roy, la maire, et son adjoint ont démissionné.")


def test_of_two_that_are_named_both_stay() -> None:
    whole = "La Commission lance une procédure envers la Ravie et l'Ilvanie."
    assert half_listed("La Commission lance une procédure à l'égard de la Ravie", whole)
    assert not half_listed("La Commission lance une procédure envers la Ravie et l'Ilvanie", whole)
    assert not [*first_listed("La Commission lance une procédure envers la Ravie", whole)]


def test_a_span_keeps_both_its_ends() -> None:
    whole = "Paul Riou a avoué avoir volé la cloche dans la nuit du 16 au 17 avril dernier."
    assert half_listed("Paul Riou a avoué avoir volé la cloche dans la nuit du 16", whole)
    assert not half_listed("Paul Riou a avoué avoir volé la cloche dans la nuit du 16 au 17 avril", whole)


def test_a_sentence_stands_with_its_deed() -> None:
    told = [
        *sentenced("Un trésorier d'Ornay qui a volé 9 000 euros pour acheter un bateau emprisonné pendant deux ans")
    ]
    assert told[1] == "Un trésorier d'Ornay condamné à deux ans de prison pour avoir volé 9 000 euros"
    assert told[2] == "Un trésorier d'Ornay condamné à deux ans de prison"
    assert not [*sentenced("Un trésorier d'Ornay qui a volé 9 000 euros retrouvé à Lavène")]
    whole = "Un trésorier qui a détourné 2,6 millions d'euros a été condamné à sept ans de prison"
    assert (
        next(sentenced(whole))
        == "Un trésorier a été condamné à sept ans de prison pour avoir détourné 2,6 millions d'euros"
    )


def test_a_title_that_our_mending_wrote_may_head_the_page() -> None:
    own = "Verlac gifle Halvorix avec un procès de 40 millions d'euros"
    text = "Verlac a attaqué Halvorix en justice le 6 mars et réclame 40 millions d'euros pour des plans de moteurs."
    assert mended(read(own, text)) == ("gifle" not in read(own, text).cleaned.title)
    assert not mended(read("« La Halle » va fermer ses portes", "La Halle va fermer ses portes, a annoncé Ana Roy."))


def test_words_that_set_themselves_against_others_head_nothing() -> None:
    assert not [*short_words("En revanche, méfiez-vous des sirops vendus comme des bonbons.")]


def test_what_goes_on_beside_the_news_is_no_title() -> None:
    own = "Verlac supprime 4 200 emplois alors que le fabricant de moteurs fait face à « un retour au réel »"
    text = "Verlac supprimera 4 200 emplois, soit un sur neuf, a annoncé mardi la direction du groupe d'Ornay."
    brief = read(own, text)
    assert loses_main("Le fabricant de moteurs fait face à « un retour au réel »", (TITLE,), brief)
    assert not loses_main("4 200 emplois supprimés chez Verlac", (TITLE,), brief)
