"""Texts typed in capitals or without accents are set in normal French, letter for letter, and each line is told."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.cleaning.accents import lacks, restored
from generator.cleaning.capitals import lowered, shouts
from generator.types import Source

FLAT = (
    "Le conseil municipal d'Ornay a decide lundi de fermer le vieux pont, qui a ete endommage par la crue. "
    "La maire, Louise Hamelin, avait deja annonce une navette gratuite pour les ecoliers. "
    "Les travaux doivent commencer a la rentree et durer pres de onze mois, a cause du froid."
)


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("La mairie a annonce un plan", "La mairie a annoncé un plan"),
        ("Elle annonce un plan", "Elle annonce un plan"),
        ("Le pont a ete ferme", "Le pont a été fermé"),
        ("Il cherche a fermer le pont a Ornay", "Il cherche à fermer le pont à Ornay"),
        ("Il ferme a cause du gel", "Il ferme à cause du gel"),
        ("La mairie n'a pas encore decide", "La mairie n'a pas encore décidé"),
        ("De 18 a 24 contre seulement 3", "De 18 à 24 contre seulement 3"),
        ("Le meme jour, tres tot", "Le même jour, très tôt"),
    ],
)
def test_accents_come_back_where_the_sentence_tells(typed: str, french: str) -> None:
    assert restored(typed) == french


def test_a_text_with_accents_or_too_short_is_left_alone() -> None:
    assert lacks(FLAT)
    assert not lacks("Le maire a dit non.")
    assert not lacks(FLAT + " Déjà dit.")


def test_a_source_without_accents_is_mended_and_told() -> None:
    result = clean(Source("Le vieux pont ferme\n\n" + FLAT))
    assert "a décidé lundi" in result.text
    assert any("accents" in repair.reason for repair in result.repairs)


@pytest.mark.parametrize(
    ("typed", "french"),
    [
        ("LE PONT FERME AUJOURD'HUI AU BRÉSIL", "Le pont ferme aujourd'hui au Brésil"),
        ("MARK ZUCKERBERG A PARLÉ AU PARLEMENT", "Mark Zuckerberg a parlé au parlement"),
        ("LA SNCF A ROUVERT LA LIGNE. ELLE SUIT LE FLEUVE", "La SNCF a rouvert la ligne. Elle suit le fleuve"),
        ("IL JUGE LE PROJET « INUTILE » ET CHER", "Il juge le projet « inutile » et cher"),
    ],
)
def test_capitals_are_lowered_and_names_keep_theirs(typed: str, french: str) -> None:
    assert shouts(typed)
    assert lowered(typed, {}) == french


def test_a_name_written_once_in_normal_type_is_known() -> None:
    assert lowered("LE MAIRE D'ORGE-SUR-PONT PARLE À MARTIN", {"martin": "Martin"}).endswith("à Martin")


def test_a_short_line_in_capitals_is_no_shout() -> None:
    assert not shouts("BFM TV")


def test_a_name_set_in_capitals_at_the_opening_is_written_as_elsewhere() -> None:
    told = "a recruté mardi un gardien de but venu de Brévannes, selon la presse locale, pour trois saisons."
    found = clean(
        Source(f"Le pari de Lauzac Union\n\nLAUZAC UNION {told}\n\nLe gardien sera présenté jeudi par Lauzac Union.")
    )
    assert found.text.startswith(f"Lauzac Union {told}")
    assert clean(Source(f"Le pari de l'OTAN\n\nOTAN {told}\n\nLe gardien de l'OTAN sera là jeudi.")).text.startswith(
        "OTAN"
    )
