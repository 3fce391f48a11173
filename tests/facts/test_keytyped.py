"""What is proposed beside a key phrase is a name, or a matter that somebody would type: no piece of a sentence."""

from __future__ import annotations

import pytest

from generator.cleaning import clean
from generator.facts import extract
from generator.facts.groups import Group, stems
from generator.facts.keyshape import fits
from generator.types import Source

BANK = (
    "La Banque d'Ornay réduit son taux directeur à 3,75 %\n\nLa Banque d'Ornay a réduit jeudi son taux directeur d'un quart de point. "
    "Un syndicat veut forcer la main de la banque. La main de la banque ne tremble pas, dit Paul Morvan. Le bureau de Paul Morvan tient "
    "les comptes, et le bureau de Paul Morvan se tait. Le marché immobilier attend un signe. Le marché immobilier avait chuté en mars.\n\n"
    "Helga Roy dirige la branche à Lavène. Les ventes pour Orvane reculent, les ventes pour Orvane inquiètent. La baisse suivante est prévue "
    "en mai, selon les analystes que la presse a interrogés cette semaine à Lavène."
)


def test_names_and_matters_are_proposed_and_no_piece_of_a_sentence() -> None:
    found = extract(clean(Source(BANK)))
    proposed = found.keyphrases
    assert {"Paul Morvan", "Helga Roy", "marché immobilier"} <= {found.keyphrase, *proposed}
    assert not {"main de la banque", "bureau de Paul Morvan", "ventes pour Orvane", "signe"} & set(proposed)


@pytest.mark.parametrize(("text", "fit"), [("Roy vainqueur", False), ("Ana Roy", True), ("maire d'Ornay", True)])
def test_what_a_name_has_come_to_be_is_no_key_phrase(text: str, fit: bool) -> None:
    named = int(text[:1].isupper())
    assert fits(Group(text, stems(text), stems(text), named, text == "Ana Roy")) is fit


PIECES = (
    "Ana Roy menace Verlac de procès pour l'usage des données de Vostra\n\nAna Roy a menacé Verlac de procès, a rapporté l'agence Reuters. La "
    "menace de procès de Roy vise l'usage des données de Vostra. Une belle course a suivi, une belle course de nerfs. Le collectif Santé "
    "pour tous proteste, le collectif Santé pour tous est à l'origine de la manifestation. La ministre de la Culture Paul Morvan se tait, "
    "la ministre de la Culture Paul Morvan écoute. Reuters cite deux avocats. La batterie de 6 200 mAh, la batterie de 7 000 mAh."
)


def test_no_piece_of_a_name_or_of_a_threat_is_proposed() -> None:
    found = extract(clean(Source(PIECES)))
    proposed = {found.keyphrase, *found.keyphrases}
    torn = {
        "procès de Roy",
        "procès pour l'usage",
        "belle course",
        "collectif Santé",
        "origine de la manifestation",
        "mAh",
        "Reuters",
    }
    assert not torn & proposed
    assert not any(text.startswith("Culture ") for text in proposed)
    assert "Ana Roy" in proposed


def test_a_body_is_proposed_once() -> None:
    text = (
        "Lavène : le pont ouvert par la Ravie peine à servir\n\nLe Front du Lac a attaqué lundi le pont que la Ravie a ouvert à Lavène. "
        "L'organisation Front du Lac tient la rive. L'organisation Front du Lac recule. Le Front du Lac se tait."
    )
    found = extract(clean(Source(text)))
    proposed = [one for one in (found.keyphrase, *found.keyphrases) if "Front du Lac" in one]
    assert len(proposed) <= 1
