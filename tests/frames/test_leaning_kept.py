"""Words that would say something else in another's place: an aim, a warning, a gain, a gift, a link, a scene."""

from __future__ import annotations

import pytest

from generator.frames.library import load
from generator.frames.reshaping.parting import partings
from tests.frames.briefs import PLAIN, brief, sayings

KEPT = [
    # to win seats is no progress of as many
    ("Le parti d'Ana Roy est en bonne voie pour gagner 23 des 45 sièges du conseil de Lomane.", "progresser de"),
    # whom the experts warned, nobody knows
    ("Les experts du port ont averti que l'essai ne prouve pas que le sel en soit la cause.", "l'ont averti"),
    # money has no aim of its own
    ("L'argent de la collecte est destiné à payer des lits pour les enfants de Lomane.", "pour but"),
    ("L'argent était destiné à payer des lits et des fauteuils pour les enfants de Lomane.", "visait"),
    # « d'après les mots de » is not said
    ("La peine est lourde pour un crime aussi rare dans le canton, selon les mots du procureur.", "d'après les mots"),
    # the scene that a deed is set in stays in front of it
    (
        "Alors que le robot continuait de parcourir la plaine, les ingénieurs de la régie ont tenté une autre méthode.",
        "méthode. Le robot",
    ),
    (
        "Alors que le robot continuait de parcourir la plaine, les ingénieurs de la régie ont tenté une autre méthode.",
        "méthode, alors que",
    ),
    # two last names do not show whether a man speaks
    (
        "Morales Quintar, 49 ans, a déclaré que les observateurs de son camp avaient été refoulés de 210 bureaux de vote, "
        "et que les machines étaient tombées en panne dans certaines zones.",
        ". Il a",
    ),
    # the withdrawal gave the rest, not who withdrew
    (
        "La favorite Camille Arquin a quitté le tournoi de Lomane mardi, offrant à la Suissesse Dana Leu une place en finale.",
        "a offert",
    ),
    ("Les bénévoles attendront jusqu'à ce que suffisamment de sable soit versé sur la digue de Lomane.", "qu'assez"),
]


@pytest.mark.parametrize(("source", "wrong"), KEPT)
def test_what_would_say_something_else_stays(source: str, wrong: str) -> None:
    parted = [f"{cut.first} {cut.second}" for cut in partings(source, load(()))]
    said = sayings(source)
    assert said and not any(wrong in text for text in (*said, *parted))


def test_a_link_is_not_exchanged_for_the_one_that_comes_next() -> None:
    from generator import frames

    text = "Un puits d'une largeur toutefois insuffisante pour poser la pompe du port, mais qui rassure les ouvriers. "
    for after, brought in (("Il reste cependant un espoir.", False), ("Il reste un espoir.", True)):
        known = brief(text + after)
        said = [s.text for s in frames.say(known.facts[0], known, "sentence", PLAIN)]
        assert any("cependant" in text for text in said) == brought
