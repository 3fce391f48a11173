"""Who says a quotation is told first, with what explains them; what is told of them besides is a sentence of its own."""

from __future__ import annotations

import pytest

from generator.frames.reshaping.dating import dated
from generator.frames.reshaping.speakers import spoken, told_first

FIRST = [
    (
        "« L'eau est arrivée d'un coup dans la rue », raconte Anne Roux, 66 ans, réfugiée dans le gymnase de Lomane.",
        "Anne Roux, 66 ans, réfugiée dans le gymnase de Lomane, raconte : « L'eau est arrivée d'un coup dans la rue ».",
    ),
    (
        "« Le chantier a trois mois de retard », a dit Paul Morin, de l'Institut Ravel.",
        "Paul Morin, de l'Institut Ravel, a dit : « Le chantier a trois mois de retard ».",
    ),
]


@pytest.mark.parametrize("source, wanted", FIRST)
def test_who_speaks_comes_first_with_what_explains_them(source: str, wanted: str) -> None:
    assert [shift.text for shift in told_first(source)] == [wanted]


APART = [
    (
        "« Nous avons travaillé six jours sur sept », a déclaré Paul Morin, président de la section, ajoutant que le syndicat irait en justice.",
        "Il a ajouté que le syndicat irait en justice.",
    ),
    (
        "« Nous avons travaillé six jours sur sept », affirme Anne Roux, ouvrière à Lomane, précisant que le syndicat irait en justice.",
        "Elle précise que le syndicat irait en justice.",
    ),
    (
        "« La pluie seule ne tue pas », a déclaré la géographe Ananya Besht, qui n'avait pris aucune part à l'étude.",
        "Elle n'avait pris aucune part à l'étude.",
    ),
]


@pytest.mark.parametrize("source, second", APART)
def test_what_is_told_besides_is_told_apart(source: str, second: str) -> None:
    (cut,) = spoken(source)
    assert cut.second == second
    assert cut.first.endswith("».") and " : « " in cut.first


KEPT = [
    # when it was said, who is meant by « qui », what no verb of saying tells, several people, a pronoun
    "« Le chantier a trois mois de retard », a noté un jour le maire de Lomane, Paul Morin, ajoutant que tout irait bien.",
    "« Le chantier a trois mois de retard », dit Anne Roux, la fille du maire, qui connaît bien le chantier du port.",
    "« Le chantier a trois mois de retard », a dit Anne Roux, maire de Lomane, quittant la salle sous les huées.",
    "« Le chantier a trois mois de retard », ont dit les élus, ajoutant que la digue attendrait.",
    "« Le chantier a trois mois de retard », a-t-elle dit, ajoutant que la digue attendrait.",
]  # fmt: skip


@pytest.mark.parametrize("source", KEPT)
def test_other_tails_stay(source: str) -> None:
    assert not list(spoken(source))


def test_a_bare_noun_and_a_body_explain_a_name() -> None:
    (cut,) = spoken(
        "« Le chantier a trois mois de retard », a dit l'ingénieur Madhul Prasan, de l'Institut Ravel, qui estime que la digue tiendra."
    )
    assert cut.second == "Prasan estime que la digue tiendra."
    (cut,) = spoken(
        "« Le chantier a trois mois de retard », glisse Paul Morin, concessionnaire à Lomane, qui dit avoir vendu neuf barques."
    )
    assert cut.second == "Il dit avoir vendu neuf barques."


def test_somebody_owned_is_called_by_the_first_name_that_follows() -> None:
    (cut,) = spoken(
        "« Nous avons tout retiré du marché », affirme son dirigeant, Paul Morin, qui chiffre la perte à un million."
    )
    assert (cut.first, cut.second) == (
        "Son dirigeant, Paul Morin, affirme : « Nous avons tout retiré du marché ».",
        "Il chiffre la perte à un million.",
    )


def test_a_moment_before_a_measure_opens_its_sentence() -> None:
    (shift,) = dated("Lomatel a réduit sa mise à un million en janvier, soit une baisse de 95 % depuis 2022.")
    assert shift.text.startswith("En janvier, Lomatel a réduit sa mise à un million, soit")


def test_what_a_sayer_always_is_stays_beside_the_name() -> None:
    source = "« Le port tiendra dix ans, et peut-être vingt », a plaisanté Paul Morin, de l'Institut Ravel, qui dirige la digue."
    assert not list(spoken(source))
    (shift,) = told_first(source)
    assert shift.text.startswith("Paul Morin, de l'Institut Ravel, qui dirige la digue, a plaisanté : «")
