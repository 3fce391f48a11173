"""Headings tell what the section tells: short, complete, none of them hollow or hanging in the air."""

from __future__ import annotations

import pytest

from generator import frames
from generator.cleaning import clean
from generator.facts import extract
from generator.frames import Context
from generator.rules.antecedents import standing_alone
from generator.rules.title import hollow
from generator.types import Brief, Source

CASES = {
    "Le titre Veltane a perdu 6,8 % à la Bourse de Paris jeudi, à 27,40 euros.": "Le titre Veltane perd 6,8 % à la Bourse de Paris",
    "La colère a grandi après que la mairie a retiré trois bancs de la place, mardi.": "La mairie retire trois bancs de la place",
    "D'après l'enquête, le trésorier aurait émis 214 fausses factures.": "aurait émis 214 fausses factures",
}
# A heading may not lose what narrows or denies the claim.
KEPT = {
    "Les clients n'auront plus accès à leurs comptes par ce logiciel.": "par ce logiciel",
    "Ni les familles ni les médecins ne savaient qui recevait le traitement.": "recevait",
}


def _brief(text: str) -> Brief:
    return extract(
        clean(Source(f"Un titre pour voir\n\n{text} La mairie a fermé la rue pour trois semaines de travaux."))
    )


def _headings(text: str) -> list[str]:
    brief = _brief(text)
    return [s.text for s in frames.say(brief.facts[0], brief, "heading", Context(seed="x", words=13))]


@pytest.mark.parametrize(("text", "heading"), CASES.items())
def test_a_long_fact_makes_a_short_heading(text: str, heading: str) -> None:
    assert any(heading in told for told in _headings(text))


@pytest.mark.parametrize(("text", "held"), KEPT.items())
def test_what_narrows_a_claim_stays(text: str, held: str) -> None:
    assert all(held in told for told in _headings(text))


def test_what_only_says_that_something_happens_is_hollow() -> None:
    assert hollow("La menace survient", "")
    assert hollow("Le taux d'emploi baisse lui", "")
    assert hollow("Veltane vend 412 000 vélos l'an dernier", "")
    assert not hollow("Veltane a vendu 412 000 vélos l'an dernier", "")


def test_a_possessive_is_told_with_its_owner() -> None:
    brief = _brief("La société Veltane a publié ses résultats. Son bénéfice net a reculé de 23 % en 2025.")
    told = standing_alone(brief.facts[1], brief).text
    assert told == "Le bénéfice net de Veltane a reculé de 23 % en 2025."
