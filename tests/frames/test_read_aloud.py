"""What two editors stumbled over when they read the retellings of forty texts: none of it comes back."""

from __future__ import annotations

import pytest

from generator import frames
from generator.frames.gates import stands
from tests.frames.briefs import brief

# a source sentence, and words that no retelling of it may hold
REFUSED = [
    ("Le musée a, lui, décidé de rester ouvert lundi.", "choisissant"),
    ("Les sondes seront en mesure de chercher et d'étudier les traces de vie.", "pourront chercher et d'étudier"),
    ("Le ministre a précisé qu' « il faut agir vite » face à la hausse des prix.", "que « il"),
    ("Le tribunal a donné suite aux demandes de la mairie après plusieurs semaines.", "donné après"),
    ("L'équipe se trouve en position de force avant le second tour du scrutin.", "par la force"),
    ("Le coureur part avec une quinzaine de secondes d'avance sur le groupe.", "à l'avance"),
    ("La balle a touché l'artère carotide du policier dans la rue de Lomane.", "rue carotide"),
    ("Des aurores boréales ont été vues lundi soir au nord de la ville.", "aubes"),
    ("À partir de maintenant, la mairie a trois semaines pour revoir son budget.", "de désormais"),
    ("La réserve est insuffisante pour nourrir les habitants de la vallée.", "insuffisante afin"),
]


@pytest.mark.parametrize("source, words", REFUSED)
def test_a_turn_that_no_editor_would_write_is_never_made(source: str, words: str) -> None:
    known = brief(source)
    for seed in "abc":
        said = frames.say(known.facts[0], known, "sentence", frames.Context(seed=seed))
        assert not [s.text for s in said if words in s.text]


def test_close_to_a_number_is_not_that_number() -> None:
    source = "Selon les bilans, près d'une centaine de personnes ont été tuées."
    assert not stands("Selon les bilans, une centaine de personnes ont perdu la vie.", source)
    assert stands("Selon les bilans, presque cent personnes ont été tuées.", source)


def test_who_is_picked_out_is_not_merely_described() -> None:
    source = "C'est la Britannique Ana Roy qui gagne la course."
    assert not stands("Il s'agit de la Britannique Ana Roy qui gagne la course.", source)
