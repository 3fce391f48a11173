"""A source is proofread: slips with one right form are put right and told; right French and quotations stay as they are."""

from __future__ import annotations

import pytest

from generator.cleaning.proofreading import proofread
from generator.cleaning.traced import Traced

ELSEWHERE = "Plus tôt, Loïc Maurin avait gagné deux fois."


def mended(text: str) -> str:
    """Return a paragraph proofread, in a source that says something more."""
    return proofread(Traced.of(text), 1, f"{text}\n{ELSEWHERE}")[0].text


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("Le port a rouvert après avoir fermée ses quais.", "Le port a rouvert après avoir fermé ses quais."),
        ("Elle a présentée son plan lundi.", "Elle a présenté son plan lundi."),
        ("Selon le maire, elle est arrivé trop tard.", "Selon le maire, elle est arrivée trop tard."),
        ("Ils ont été prévenu la veille.", "Ils ont été prévenus la veille."),
        ("La pluie n'a pas empêcher la course.", "La pluie n'a pas empêché la course."),
        ("Il repart après avoir subit un contrôle.", "Il repart après avoir subi un contrôle."),
        ("Elle monte sur la premier marche.", "Elle monte sur la première marche."),
        ("Le dernière mois a été calme.", "Le dernier mois a été calme."),
        ("Deux voiture ont brûlé.", "Deux voitures ont brûlé."),
        ("Le syndicat attend des résultat en mai.", "Le syndicat attend des résultats en mai."),
        ("Il part bien qu'il continuera de conseiller.", "Il part bien qu'il continue de conseiller."),
        ("Il agit avant qu'elle n'est prévenue.", "Il agit avant qu'elle ne soit prévenue."),
        ("Le train, suivi de Antonin Roche, est parti.", "Le train, suivi d'Antonin Roche, est parti."),
        ("La fin de alerte est venue à midi.", "La fin d'alerte est venue à midi."),
        ("Le maillot va à Maurinet le public applaudit.", "Le maillot va à Maurin et le public applaudit."),
        (
            "Le vainqueur de la course est Loïc Maurin il est suivi de deux Belges.",
            "Le vainqueur de la course est Loïc Maurin ; il est suivi de deux Belges.",
        ),
        ("Le prix va à la suédoise Anna Bergman.", "Le prix va à la Suédoise Anna Bergman."),
        ("La mairie a completée le dossier du gymnnase.", "La mairie a complété le dossier du gymnase."),
    ],
)
def test_a_slip_with_one_right_form_is_put_right(typed: str, french: str) -> None:
    assert mended(typed) == french


@pytest.mark.parametrize(
    "right",
    [
        "La lettre qu'elle a écrite hier est perdue.",
        "Elle avait rendez-vous à la mairie.",
        "La fédération dément les avoir vues.",
        "Brest l'emporte 3 à 2 face à Lens.",
        "Le séisme a eu lieu à 21 h 18 heure locale.",
        "Le gouvernement retire l'article 49 alinéa 3.",
        "Le 4 janvier, la ville a fêté ses cent ans.",
        "Le but est de Vinicius de Oliveira.",
        "Le centre de Ouagadougou est calme.",
        "Il signe le ou les contrats demain.",
        "Le parc a rouvert avant de réouvrir son café.",
        "Le belge Orvane rachète la scierie.",
        "Il n'avait plus que deux vaches.",
        "Le dendrochronologue date les poutres.",
        "L'optogénétique éclaire le cerveau.",
        "Sa maitrise du sujet apparaitra demain.",
        "Bien qu'il soit malade, il joue.",
        "Elle est députée depuis deux ans.",
        "La première adjointe et la petite enfance.",
        "Il dit avoir chaud et avoir peur.",
        "La une du journal et le onze de départ.",
        "Quand Loïc Maurin est parti, il est tombé.",
    ],
)
def test_right_french_and_what_leaves_a_doubt_stay(right: str) -> None:
    assert mended(right) == right


def test_a_quotation_keeps_its_slips() -> None:
    said = "« Elle est arrivé après avoir finit les deux course », dit-il."
    assert mended(said) == said


def test_what_is_put_right_is_told_with_its_line() -> None:
    (repair,) = proofread(Traced.of("Deux voiture ont brûlé."), 7, "")[1]
    assert (repair.line, repair.before, repair.after) == (7, "Deux voiture", "Deux voitures")
    assert repair.reason


def test_a_word_that_comes_back_is_no_slip_of_the_keys() -> None:
    text = "Le gymnnase rouvre."
    assert proofread(Traced.of(text), 1, f"{text}\nLe gymnnase est neuf.")[0].text == text
