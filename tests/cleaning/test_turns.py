"""Turns of the English press translated word for word: the verb keeps its form, the order of words is French; good French is left alone."""

from __future__ import annotations

import pytest

from generator.cleaning import repairs
from generator.cleaning.calques import FOLDER, calques, pattern, present
from generator.cleaning.traced import Traced
from tests.cleaning.mending import DAMAGED, mend


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Le maire n'a pas mis de chiffre sur le chantier.", "Le maire n'a pas chiffré le chantier."),
        ("Le maire ne mettra pas de chiffre sur le chantier.", "Le maire ne chiffrera pas le chantier."),
        ("Le maire refuse de mettre un chiffre sur le chantier.", "Le maire refuse de chiffrer le chantier."),
        ("La préfète n'est pas venue sous le feu.", "La préfète n'a pas essuyé de critiques."),
        ("Les deux accords sont tombés à part.", "Les deux accords se sont effondrés."),
        ("La règle est allée en effet lundi.", "La règle est entrée en vigueur lundi."),
        ("Le suspect est toujours au large.", "Le suspect est toujours en fuite."),
        ("L'éboulement a laissé huit morts.", "L'éboulement a fait huit morts."),
        ("Il n'est pas clair si le pont rouvrira.", "On ignore si le pont rouvrira."),
        ("Il restera fermé jusqu'à au moins lundi.", "Il restera fermé jusqu'à lundi au moins."),
        ("Elle s'est cassé sa cheville.", "Elle s'est cassé la cheville."),
        ("Elle a marché loin de l'accord.", "Elle a renoncé à l'accord."),
        ("Le vol a été détourné vers Dublin.", "Le vol a été dérouté vers Dublin."),
        ("Elle a été offert un poste à Lens.", "Elle s'est vu offrir un poste à Lens."),
        ("Le train a sauté les rails.", "Le train a déraillé."),
        ("Elle est la première femme à jamais diriger ce port.", "Elle est la toute première femme à diriger ce port."),
        ("Il est mort à l'âge de 82.", "Il est mort à l'âge de 82 ans."),
        ("Il se tait sur si le pont rouvrira.", "Il se tait sur la question de savoir si le pont rouvrira."),
        ("Le groupe licencie 11 % de sa main-d'œuvre mondiale.", "Le groupe licencie 11 % de ses effectifs mondiaux."),
        ("Elle a voté par un vote de 12 à 9.", "Elle a voté par 12 voix contre 9."),
    ],
)
def test_a_turn_is_written_in_french_in_the_form_it_had(damaged: str, mended: str) -> None:
    assert mend(damaged) == mended


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        (
            "Après cela, il a dit aux pompiers, il a dormi sous un pont.",
            "Après cela, a-t-il dit aux pompiers, il a dormi sous un pont.",
        ),
        (
            "Il souffrait d'une entorse, d'une grippe et avait faim.",
            "Il souffrait d'une entorse et d'une grippe, et avait faim.",
        ),
        ("Ada Volmer, 41 ans, une plombière de Lens, a signé.", "Ada Volmer, 41 ans, plombière de Lens, a signé."),
        ("Le train est reparti à environ 3 heures du matin.", "Le train est reparti vers 3 heures du matin."),
        ("Elle a été directrice du musée depuis 2019.", "Elle est directrice du musée depuis 2019."),
        ("L'essai a réussi, a déclaré la préfecture jeudi.", "L'essai a réussi, a déclaré jeudi la préfecture."),
        ("Le texte passe, avec trois élus votant contre.", "Le texte passe, trois élus votant contre."),
        ("La foule attendait à l'extérieur du tribunal.", "La foule attendait devant le tribunal."),
        ("La baisse dans les ventes inquiète la ville.", "La baisse des ventes inquiète la ville."),
        ("Ils réalisent que le pont penche.", "Ils comprennent que le pont penche."),
        ("Dans une déclaration, la ville a promis un audit.", "Dans un communiqué, la ville a promis un audit."),
    ],
)
def test_what_may_be_good_french_waits_for_a_translated_source(damaged: str, mended: str) -> None:
    assert mend(damaged, DAMAGED) == mended
    assert mend(damaged) == damaged


@pytest.mark.parametrize(
    "sentence",
    [
        "Il va en effet démissionner.",
        "Le classement est réalisé ainsi qu'un sondage.",
        "Ils ont signé la facture du peintre.",
        "Elle tient en effet la caisse depuis dix ans.",
        "Ensuite, un policier a ouvert la porte.",
        "La demande du public pour les puces explose.",
        "Une forte demande pour un tel lit surprend.",
        "Le niveau est attendu pour la nuit de lundi.",
        "Le joueur fait la différence dans la dernière reprise.",
        "Le bruit a moins d'effet que la poussière sur l'air.",
        "Le bateau est resté au large de Brest.",
        "Il a laissé deux victimes sur le bord de la route.",
    ],
)
def test_good_french_is_left_alone_even_in_a_translated_source(sentence: str) -> None:
    assert mend(sentence, DAMAGED) == sentence


def test_a_source_tells_by_its_ways_that_it_was_translated() -> None:
    around = (
        "« Le pont est sûr », a-t-elle dit. La ville a refusé de commenter. Il faut 40 dollars, soit 30 livres sterling, pour réparer "
        "chacune des barrières, ont expliqué devant une centaine de personnes les services réunis à Lyon."
    )
    assert mend("La foule attendait à l'extérieur du tribunal.", around) == "La foule attendait devant le tribunal."


def test_every_row_of_the_tables_is_whole() -> None:
    for file in FOLDER.glob("*.tsv"):
        for line in file.read_text("utf-8").splitlines():
            assert line.startswith("#") or line.count("\t") in (2, 3, 4), line


def test_a_rule_asks_for_letters_that_its_pattern_needs() -> None:
    row = next(calque for calque in calques() if calque.pattern.startswith("~mettre (?:un|de|le) chiffre"))
    assert present(row, "mis de chiffre sur la facture")
    assert not present(row, "mis de côté la facture")
    assert pattern(row.pattern).search("La ville met un chiffre sur la facture")


def test_a_rule_whose_words_a_paragraph_lacks_is_not_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []
    monkeypatch.setattr(repairs, "pattern", lambda motif: tried.append(motif) or pattern(motif))
    repairs.mended(Traced.of("Le musée rouvre lundi ses deux salles."), 1)
    assert len(tried) < len(calques()) / 50
