"""Planted faults: a true sentence passes every check of truth, each falsified one is caught, whoever wrote it."""

from __future__ import annotations

import pytest

from generator.checks import verify
from generator.cleaning import clean
from generator.facts import extract
from generator.sites import find
from generator.types import Assignment, Brief, Budget, Draft, Issue, Outline, Sentence, Source

TEXT = """Le port d'Ornay dans la tourmente

Le trésorier du port d'Ornay, Alain Kermeur, sera jugé le 15 juin à Quimper. Selon l'enquête, il aurait détourné 730 000 euros entre 2018 et 2023.

« Toutes les dépenses ont été validées par la direction du port », assure son avocate, Solène Brard. La régie du port veut obtenir 910 000 euros.

Yves Le Goanvic, directeur de la régie, a accusé Alain Kermeur d'avoir émis 214 fausses factures. On ne sait pas si la chambre régionale des comptes sera représentée mardi.

À Ornay, où le port fait vivre une centaine de familles de pêcheurs, de mareyeurs et de charpentiers de marine, l'affaire a divisé les habitants, dont une quarantaine ont signé une pétition pour demander la publication des comptes.
"""


def brief() -> Brief:
    return extract(clean(Source(TEXT)), "port d'Ornay")


def truth(text: str, *facts: str, label: str = "", writer: str = "règles") -> list[str]:
    """Return the names of the checks that refuse a sentence resting on these facts."""
    return [
        i.check
        for i in issues(text, *facts, label=label, writer=writer)
        if i.level == "error" and i.check != "longueur"
    ]


def issues(text: str, *facts: str, label: str = "", writer: str = "règles") -> tuple[Issue, ...]:
    """Return all that the checks say of a sentence resting on these facts."""
    known = brief()
    site = find("actu")
    assignment = Assignment("section/s1", site.slots["section"], site, known, Outline((), (), Budget(0, 0, 0)))
    draft = Draft((Sentence(text, facts, 0, label),), writer)
    return verify(draft, assignment)


TRUE = [
    ("Alain Kermeur comparaîtra à Quimper le 15 juin.", "F1"),
    ("D'après l'enquête, il aurait détourné 730 000 euros.", "F2"),
    ("Solène Brard l'assure : « Toutes les dépenses ont été validées par la direction du port ».", "F3"),
    ("La régie du port réclame 910 000 euros : elle veut les obtenir au procès.", "F4"),
    ("Yves Le Goanvic reproche à Alain Kermeur 214 fausses factures.", "F5"),
    ("Une question demeure : la chambre régionale des comptes sera-t-elle représentée mardi ?", "F6"),
]
FALSE = [
    ("chiffres", "D'après l'enquête, il aurait détourné 780 000 euros.", "F2"),
    ("chiffres", "D'après l'enquête, il aurait détourné 730 000 dollars.", "F2"),
    ("chiffres", "D'après l'enquête, il aurait détourné 730 millions d'euros.", "F2"),
    ("chiffres", "Yves Le Goanvic reproche à Alain Kermeur deux fausses factures.", "F5"),
    ("chiffres", "Yves Le Goanvic reproche à Alain Kermeur 910 000 fausses factures.", "F5"),
    ("dates", "Alain Kermeur comparaîtra à Quimper le 16 juin.", "F1"),
    ("dates", "Alain Kermeur comparaîtra à Quimper le 15 juillet.", "F1"),
    ("dates", "Alain Kermeur comparaîtra à Quimper le 15 juin 2027.", "F1"),
    ("dates", "Alain Kermeur comparaîtra à Quimper jeudi.", "F1"),
    ("noms", "Alain Kervella comparaîtra à Quimper le 15 juin.", "F1"),
    ("noms", "Alain Kermeur comparaîtra à Rennes le 15 juin.", "F1"),
    ("citations", "Solène Brard l'assure : « Toutes les dépenses ont été visées par la direction du port ».", "F3"),
    ("citations", "Son avocate l'assure : « Mon client est innocent ».", "F3"),
    (
        "citations",
        "Yves Le Goanvic l'assure : « Toutes les dépenses ont été validées par la direction du port ».",
        "F3",
    ),
    ("attribution", "Alain Kermeur a détourné 730 000 euros entre 2018 et 2023.", "F2"),
    ("attribution", "Alain Kermeur a émis 214 fausses factures.", "F5"),
    ("attribution", "La régie du port obtient 910 000 euros.", "F4"),
    ("attribution", "La chambre régionale des comptes sera représentée mardi.", "F6"),
    ("balises", "Alain Kermeur comparaîtra à Quimper le 15 juin [F1].", "F1"),
    ("balises", "Alain Kermeur comparaîtra à <b>Quimper</b> le 15 juin.", "F1"),
    ("balises", "Alain Kermeur comparaîtra à Quimper {{ jour }}.", "F1"),
    ("balises", "Alain Kermeur « comparaîtra à Quimper le 15 juin.", "F1"),
    ("langue", "The treasurer of the port will be tried in Quimper with his lawyer.", "F1"),
]


@pytest.mark.parametrize(("text", "fact"), TRUE)
def test_a_true_sentence_passes(text: str, fact: str) -> None:
    assert truth(text, fact) == []


@pytest.mark.parametrize(("check", "text", "fact"), FALSE)
def test_a_planted_fault_is_caught(check: str, text: str, fact: str) -> None:
    assert check in truth(text, fact)


def test_a_label_is_checked_like_the_text() -> None:
    assert "chiffres" in truth("Le montant en cause.", "F2", label="740 000 euros")


def test_a_copied_run_is_told_to_the_editor() -> None:
    copied = "Le trésorier du port d'Ornay, Alain Kermeur, sera jugé le 15 juin à Quimper."
    assert [i.level for i in issues(copied, "F1") if i.check == "copie"] == ["warning"]


def test_a_long_copy_is_refused_of_a_model_and_told_of_the_rules() -> None:
    copied = TEXT.splitlines()[-1]
    assert "copie" in truth(copied, "F7", writer="modèle")
    assert [i.level for i in issues(copied, "F7") if i.check == "copie"] == ["warning"]


def test_what_is_quoted_is_not_a_copy() -> None:
    assert "copie" not in truth(TRUE[2][0], "F3")


def test_what_is_lent_to_somebody_stays_an_accusation() -> None:
    accusation = next(fact.id for fact in brief().facts if "accusé" in fact.text)
    assert "attribution" not in truth("Geste prêté à Alain Kermeur : émettre 214 fausses factures.", accusation)
    assert "attribution" in truth("Alain Kermeur a émis 214 fausses factures.", accusation)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (
            "Les ventes du port ont doublé en mars à Quimper.",
            "Les ventes du port ont été multipliées par deux en mars.",
        ),
        ("Le pêcheur Alain Kermeur a doublé la mise à Quimper.", "Alain Kermeur double la mise à Quimper."),
    ],
)
def test_a_verb_that_doubles_holds_a_number(source: str, said: str) -> None:
    known = extract(clean(Source(f"{TEXT}\n{source}\n")), "port d'Ornay")
    fact = next(f for f in known.facts if "doublé" in f.text)
    site = find("actu")
    assignment = Assignment("section/s1", site.slots["section"], site, known, Outline((), (), Budget(0, 0, 0)))
    found = verify(Draft((Sentence(said, (fact.id,)),), "règles"), assignment)
    assert "chiffres" not in [issue.check for issue in found]


@pytest.mark.parametrize(
    "said",
    [
        "« Il vaut mieux chercher un poste [à Lomane] », a dit Paul Morvan.",
        "« Surtout, pas de cadeau », a-t-il ironisé, en allusion aux barques que lui avait offertes Jean Lami.",
    ],
)
def test_a_quotation_stays_the_source_s_though_brackets_are_set_and_another_is_named_behind_it(said: str) -> None:
    text = (
        "« Il vaut mieux chercher un poste [à Lomane ] », a dit Paul Morvan lundi devant le port. Le port a fermé lundi. "
        "« Surtout, pas de cadeau », a-t-il également ironisé, en allusion aux barques que lui avait offertes Jean Lami."
    )
    known = extract(clean(Source(f"Une nuit de tempête à Ornay\n\n{text}")))
    site = find("actu")
    assignment = Assignment("section/s1", site.slots["section"], site, known, Outline((), (), Budget(0, 0, 0)))
    fact = "F1" if "poste" in said else "F3"
    assert not [i for i in verify(Draft((Sentence(said, (fact,)),), "règles"), assignment) if i.check == "citations"]


def test_a_dash_that_typography_sets_and_a_capital_leave_a_quote_the_source_s() -> None:
    text = (
        "Le gardien a décrit « une nuit sans fin - la pire de toutes » devant Paul Morvan. Le port a fermé lundi. "
        "Deux barques ont coulé. Le maire attend des renforts."
    )
    known = extract(clean(Source(f"Une nuit de tempête à Ornay\n\n{text}")))
    site = find("actu")
    assignment = Assignment("section/s1", site.slots["section"], site, known, Outline((), (), Budget(0, 0, 0)))
    said = "Devant Paul Morvan, « une nuit sans fin – la pire de toutes » : le mot est du gardien."
    assert not [i for i in verify(Draft((Sentence(said, ("F1",)),), "règles"), assignment) if i.check == "citations"]
