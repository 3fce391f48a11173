"""Sentences opened otherwise: what is set against, a source; only where the two parts are sure."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from generator.frames.reshaping.following import followed
from generator.frames.reshaping.granting import granted
from generator.frames.reshaping.identities import identified
from generator.frames.reshaping.quoting import quoted_first
from generator.frames.reshaping.shifts import Shift
from generator.frames.reshaping.sourcing import sourced

Turn = Callable[[str], Iterator[Shift]]

TURNED = [
    (
        granted,
        "La régie a dû payer les travaux du port, alors que la commune avait promis deux millions.",
        "Alors que la commune avait promis deux millions, la régie a dû payer les travaux du port.",
    ),
    (
        followed,
        "Le cabinet du maire Ana Roy était au bord de la rupture mardi (14 mai), après que trois élus du port, le plus petit des quartiers, ont remis leur démission.",
        "Après que trois élus du port, le plus petit des quartiers, ont remis leur démission, le cabinet du maire Ana Roy était au bord de la rupture mardi (14 mai).",
    ),
    (
        sourced,
        "Le pont a été fermé par les pompiers, selon la préfecture de Lomane.",
        "Selon la préfecture de Lomane, le pont a été fermé par les pompiers.",
    ),
    (
        sourced,
        "Mardi matin, une barque a heurté la grue du port, selon la mairie.",
        "Mardi matin, selon la mairie, une barque a heurté la grue du port.",
    ),
    (
        sourced,
        "« Aucun bateau n'a coulé », selon la préfète de Lomane.",
        "Selon la préfète de Lomane, « Aucun bateau n'a coulé ».",
    ),
    (
        quoted_first,
        "« Nous avons la bonne cible. », a déclaré Ana Roy, présidente de la régie publique.",
        "Ana Roy, présidente de la régie publique, a déclaré : « Nous avons la bonne cible. »",
    ),
    (
        quoted_first,
        "« Ce sera une belle saison » estime la maire Ana Roy sur Radio Lomane.",
        "La maire Ana Roy estime sur Radio Lomane : « Ce sera une belle saison ».",
    ),
    (
        identified,
        "Les ports les plus touchés sont Lomane et le Goulet.",
        "Lomane et le Goulet sont les ports les plus touchés.",
    ),
]


@pytest.mark.parametrize("turn, source, wanted", TURNED)
def test_a_sentence_is_opened_otherwise(turn: Turn, source: str, wanted: str) -> None:
    assert wanted in [shift.text for shift in turn(source)]


KEPT = [
    # a pronoun, or a word that counts from the other part, would lose whom it means
    (granted, "La régie a dû payer les travaux du port, alors qu'elle avait promis deux millions."),
    (granted, "La régie l'a payé avec les deux millions, alors que le maire refusait de signer."),
    (granted, "Un marin a posé la caisse au port, tandis que le gardien la cache à l'insu du premier."),
    # the main clause says nothing alone, or another clause may be meant
    # whose « sa » is, who « elle » is, only what came first would say
    (followed, "La maire de Lomane quitte le conseil du port, après que la régie a publié sa lettre aux élus."),
    (followed, "Le club de Lomane a fermé son stade neuf, après qu'il avait perdu la moitié de ses spectateurs."),
    (followed, "Elle a fermé le stade neuf de Lomane, après que la régie a publié une lettre aux élus."),
    (granted, "Cette attaque intervient mardi soir, alors que la commune prépare la fête du port."),
    (granted, "La régie a dit que le port était sûr, alors que la commune avait fermé le pont."),
    # nobody is named, something else is told, or a word is no part of who speaks
    (quoted_first, "« Nous avons la bonne cible », a-t-il déclaré."),
    (quoted_first, "« Nous avons la bonne cible », a déclaré Ana Roy, ajoutant que le port était sûr."),
    (quoted_first, "« Nous avons la bonne cible », s'est défendu Paul Roy concernant la régie."),
    (quoted_first, "« Nous avons la bonne cible », a noté un jour le chef du port."),
    # one side is no group that picks out one thing, or the other leans on the sentence before
    (identified, "Les ports de Lomane sont des lieux de passage."),
    (identified, "Ce rachat est le dernier geste de la régie."),
    (identified, "Les deux anciens noms étaient respectivement le Goulet et la Conche."),
    (identified, "Le maire n'est pas le seul candidat du port."),
    # no source, or one that may only tell the second part, or owns what it is told of
    (sourced, "Les prix du poisson changent selon les saisons de pêche."),
    (sourced, "Le pont a été fermé et la régie doit payer, selon la préfecture."),
    (sourced, "Le pont a été fermé par une barque qui fuyait, selon la préfecture."),
    (sourced, "Le pont a été fermé par les pompiers, selon son gardien."),
    (sourced, "Aucun cas n'a été vu chez les membres de sa famille, selon la mairie."),
]


@pytest.mark.parametrize("turn, source", KEPT)
def test_what_would_lose_its_sense_keeps_its_place(turn: Turn, source: str) -> None:
    assert not list(turn(source))


@pytest.mark.parametrize(
    "source, wanted",
    [
        ("Il s'agirait d'un accident de barque, selon la préfecture.", "Selon la préfecture, il s'agirait d'un accident de barque."),
        ("Depuis mars, plus de cent marins sont morts en mer, dont quatorze enfants, selon la préfecture.", None),
        ("Depuis mars, plus de cent marins sont morts en mer, dont 14 enfants, selon la préfecture.", "Depuis mars, selon la préfecture, plus de cent marins sont morts en mer, dont 14 enfants."),
        ("Paul Morin a caché une partie de son salaire au fisc, selon la préfecture.", "Selon la préfecture, Paul Morin a caché une partie de son salaire au fisc."),
        ("Le tabagisme a reculé dans la ville, selon plusieurs indicateurs.", "Selon plusieurs indicateurs, le tabagisme a reculé dans la ville."),
        # whose they are, whom « il » means, what only the end tells
        ("Le pont a perdu une partie de son tablier, selon la préfecture.", None),
        ("Il a fermé le pont du port, selon la préfecture.", None),
        ("Le pont a été fermé par deux barques, dont la plus grande fuyait, selon la préfecture.", None),
    ],
)  # fmt: skip
def test_a_source_that_closes_is_told_first_where_it_holds_for_all(source: str, wanted: str | None) -> None:
    assert [shift.text for shift in sourced(source)] == ([wanted] if wanted else [])
