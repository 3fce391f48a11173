"""The first sentence under a heading names whom it is about, where the sentence above names one."""

from __future__ import annotations

import pytest

from generator import Source
from generator.cleaning import clean
from generator.facts import extract
from generator.rules.reopening import reopened


def _second(first: str, second: str) -> str:
    brief = extract(
        clean(
            Source(
                f"Ornay : la société Veltane et le quai\n\n{first}\n\n{second} La mairie attend la suite depuis le mois de mars et ne dit rien de plus aux habitants du quai."
            )
        )
    )
    return reopened(brief.facts[1], brief).text


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (
            "La société Veltane a licencié jusqu'à 120 employés à Ornay.",
            "Les suppressions d'emplois représentent 9 % de ses effectifs en Inde.",
            "Les suppressions d'emplois représentent 9 % des effectifs de Veltane en Inde.",
        ),
        (
            "L'animal mesure 14 centimètres.",
            "Contrairement à la majorité des bêtes, il ne mange pas.",
            "Contrairement à la majorité des bêtes, l'animal ne mange pas.",
        ),
        (
            "Le maire Paul Roy a retiré mardi le plan qui devait remplacer celui de Marc Lami.",
            "Il craignait un refus du conseil.",
            "Paul Roy craignait un refus du conseil.",
        ),
        (
            "La tempête a frappé la côte mardi.",
            "Elle a coupé le courant de mille foyers.",
            "La tempête a coupé le courant de mille foyers.",
        ),
    ],
)
def test_what_the_sentence_above_is_about_is_named(first: str, second: str, told: str) -> None:
    assert _second(first, second) == told


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("La société Veltane a licencié 120 employés.", "La mairie regrette ses choix."),
        ("La Suissesse Ana Roy prend la tête.", "À pied, l'Australienne forte de ses appuis entame sa remontée."),
        ("La société Veltane a licencié 120 employés.", "L'activité vélos a vu ses revenus bondir de 72 %."),
        ("Le pont a été fermé par Paul Roy.", "Il a démissionné mardi."),
        ("La société Veltane a annoncé sa fin.", "Figure de la côte, elle est décrite comme une grande voix."),
        ("La tempête a frappé la côte mardi.", "Quant à la ville, elle a rouvert ses plages."),
        ("Le maire Paul Roy a accusé mardi Marc Lami.", "Il nie les faits."),
        ("La tempête a frappé Ornay.", "Il faut réparer le pont."),
        ("La société Veltane a licencié 120 employés.", "Le maire Paul Roy a reçu ses avocats."),
        ("Le film tourné par Paul Roy sort mardi.", "La foule viendra le jour de son ouverture."),  # the film's
        ("La société Veltane a perdu le procès.", "La mairie est à son tour attaquée par les riverains."),
        ("La société Veltane a perdu le procès.", "Les suites pèsent sur ses nouvelles prévisions."),
        ("La société Veltane a perdu le procès.", "Sur le quai, la Lomanaise forte de ses appuis reprend la main."),
        ("La société Veltane a perdu le procès.", "Dans ses prévisions de mars, la banque attend une hausse."),
        ("Paul Roy a été enfariné mardi à Ornay par un militant.", "Il a été aussitôt arrêté par les gardes."),
    ],
)
def test_it_is_left_where_another_may_be_meant(first: str, second: str) -> None:
    told = _second(first, second)
    assert "Veltane" not in told and "Le pont a démissionné" not in told and "tempête" not in told
    assert (
        "ouverture de Paul Roy" not in told
        and "Roy a été aussitôt" not in told
        and "Roy nie" not in told
        and "Lami nie" not in told
    )


def test_a_thing_that_ends_a_paragraph_about_somebody_is_not_whom_the_next_one_is_about() -> None:
    first = "Un comptable d'Ornay a comparu mardi. Il conteste les faits. Le jugement sera rendu le 2 juillet."
    brief = extract(
        clean(Source(f"Ornay : un procès\n\n{first}\n\nIl s'avance à la barre en chemise blanche et regarde la salle."))
    )
    assert reopened(brief.facts[3], brief).text.startswith("Il s'avance")
