"""A line that one sentence lets stand over it says what is so, by itself, and no more than the sentence."""

from __future__ import annotations

import pytest

from generator.anchors import anchors
from generator.anchors.claims import claim
from generator.cleaning import clean
from generator.facts import extract
from generator.types import Brief, Source

AROUND = "La mairie d'Ornay a fermé la rue des Halles pour trois semaines de travaux."
TOLD = {
    "La surveillance a été renforcée pendant la fête.": "La surveillance renforcée",
    "Au gymnase, 240 lits de camp ont été dressés dans la nuit.": "",
    "Paul Verlac a ouvert une enquête en septembre.": "Paul Verlac ouvre une enquête",
    "L'association des loueurs, forte de 340 adhérents, a saisi le tribunal administratif.": "L'association des loueurs saisit le tribunal administratif",
    "Ce jeudi, 62 boulangeries sont en rupture partielle de farine, et 31 sont fermées.": "62 boulangeries en rupture partielle de farine",
    "Il faut aussi savoir que très peu d'habitants portent plainte.": "Très peu d'habitants portent plainte",
    "La police n'a pas chiffré la facture.": "La police n'a pas chiffré la facture",
    "Les éleveurs d'Ornay ont annoncé que la coopérative ferme son abattoir.": "",
}
GROUPS = {
    "Chez les femmes, la gagnante de mai devait défendre sa place.": "Chez les femmes",
    "Chez les juniors Ana Roy fait figure de favorite.": "Chez les juniors",
    "Côté suisse, on se réjouit de la reprise des vols.": "Côté suisse",
    "Du côté des salariés, on refuse de choisir.": "Du côté des salariés",
}
SHORT = {
    "Ce décret a provoqué la colère des éleveurs ainsi que des bouchers.": "La colère des éleveurs",
    "Les élus de la vallée s'inquiètent de la fermeture de la ligne.": "L'inquiétude des élus de la vallée",
    "Ana Roy domine la finale et remporte le titre mondial, trois ans après sa première médaille.": "Le titre mondial pour Ana Roy",
    "Ana Roy s'offre, pour son anniversaire, un deuxième titre mondial.": "Un deuxième titre mondial pour Ana Roy",
}
# What would be cut, be of nothing, or tell as done what is not.
NONE = (
    "Les cinq fuyards sont pris en chasse par le peloton.",
    "700 Suisses, Belges, Danois et autres ont été expulsés de la vallée.",
    "La décision a surpris les habitants du quartier.",
    "Les salaires de mai seront versés par la région.",
    "L'affaire a failli basculer vers 20 heures.",
    "Sur place, ce club gagne la coupe.",
)


def _brief(text: str) -> Brief:
    return extract(clean(Source(f"Ornay change d'allure\n\nAna Roy et Paul Verlac vivent à Ornay. {text} {AROUND}")))


def _lines(text: str, kind: str = "") -> list[str]:
    brief = _brief(text)
    fact = next(f for f in brief.facts if f.text[:12] == text[:12])
    return [a.text for a in anchors(fact, brief) if a.kind == kind or not kind]


@pytest.mark.parametrize(("text", "line"), [(t, h) for t, h in TOLD.items() if h])
def test_a_sentence_makes_a_desk_s_line(text: str, line: str) -> None:
    assert line in _lines(text, "line")


@pytest.mark.parametrize(("text", "line"), GROUPS.items())
def test_a_group_of_people_heads_what_is_told_of_it(text: str, line: str) -> None:
    assert _lines(text, "group") == [line]


@pytest.mark.parametrize(("text", "line"), SHORT.items())
def test_a_feeling_and_a_gain_are_told_with_whose_they_are(text: str, line: str) -> None:
    assert line in _lines(text)


@pytest.mark.parametrize("text", NONE)
def test_what_is_cut_or_not_done_makes_no_line(text: str) -> None:
    assert _lines(text) == []


def test_what_somebody_says_keeps_who_says_it() -> None:
    brief = _brief("Le pont a été fermé, selon la préfecture.")
    said = claim("Le pont de l'Ourde a été fermé, selon la préfecture.", brief)
    assert said is not None
    assert (said.body, said.who) == ("Le pont de l'Ourde a été fermé.", "la préfecture")
    assert claim("La Région confirme, selon la convention, avoir reçu un courrier.", brief) is None
    assert _lines("Le pont de l'Ourde a été fermé, selon la préfecture.", "line") == [
        "Le pont de l'Ourde fermé, selon la préfecture"
    ]


def test_several_named_before_the_verb_make_no_winner() -> None:
    assert not _lines("Ana Roy, battue par Paul Verlac, remporte la deuxième place.", "gain")
