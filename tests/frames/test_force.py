"""What is said again keeps its force and its idiom: a ban is no inability, a fall no slip, a warship no boat."""

from __future__ import annotations

import pytest

from tests.frames.briefs import sayings

KEPT = [
    ("Les employés n'étaient pas autorisés à quitter le bâtiment.", "ne pouvaient pas"),
    ("Les employés n'ont pas le droit de quitter le bâtiment.", "ne peuvent pas"),
    ("Les employés veulent s'exprimer publiquement lundi.", "en public"),
    ("Son bénéfice du trimestre a chuté de 62 %.", " recul"),
    ("Son bénéfice du trimestre a chuté de 62 %.", " baiss"),
    ("La capsule a été récupérée par le navire INS Lomane de la marine.", "bateau"),
    ("Le groupe veut deux milliards, dont un de réduction des coûts.", "diminution"),
    ("Pour le club, cette prise de parole aidera les malades.", "intervention"),
    ("La commission va engager une nouvelle procédure.", "commencer"),
    ("La commission a entamé une nouvelle procédure.", "commencé"),
    ("La directrice s'est excusée auprès des clients.", "présenté ses excuses auprès"),
]

SAID = [
    ("Les employés sont autorisés à quitter le bâtiment.", "peuvent quitter"),
    ("Les employés n'étaient pas autorisés à quitter le bâtiment.", "n'avaient pas le droit de"),
    ("Le débat s'est tenu publiquement à Lomane.", "en public"),
    ("Son bénéfice du trimestre a chuté de 62 %.", "a plongé de"),
    ("Son bénéfice du trimestre a reculé de 6 %.", "a baissé de"),
    ("Les deux navires se sont heurtés lundi au large de Lomane.", "bateaux"),
    ("La commission va engager une nouvelle procédure.", "entamer"),
    ("La directrice s'est excusée.", "a présenté ses excuses"),
]


@pytest.mark.parametrize(("text", "not_said"), KEPT)
def test_a_word_is_not_told_by_one_of_another_force(text: str, not_said: str) -> None:
    assert not any(not_said in way for way in sayings(text))


@pytest.mark.parametrize(("text", "said"), SAID)
def test_a_word_is_told_by_one_of_the_same_force(text: str, said: str) -> None:
    assert any(said in way for way in sayings(text))
