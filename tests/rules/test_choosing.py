"""Sites of one publisher that word otherwise take other titles, none of them less sure."""

from __future__ import annotations

from generator import build, find_site
from generator.rules.choosing import Told, apart
from generator.types import Source

SOURCE = "Verlac ferme une usine de jouets à Ornay après la crue de mai"
TOLD = (
    Told(5.0, "Verlac ferme une usine de jouets à Ornay", ("T",)),
    Told(4.8, "À Ornay, Verlac ferme une usine de jouets", ("T",)),
    Told(4.6, "Verlac ferme une usine", ("T",)),
    Told(4.2, "Verlac ferme une usine après la crue de mai", ("T",)),
    Told(1.0, "Verlac ferme", ("T",)),
)


def test_each_rank_heads_its_page_otherwise_and_none_with_a_title_that_tells_little() -> None:
    heads = [apart(TOLD, rank, SOURCE)[0].text for rank in range(3)]
    assert heads == [
        "Verlac ferme une usine de jouets à Ornay",
        "À Ornay, Verlac ferme une usine de jouets",
        "Verlac ferme une usine après la crue de mai",
    ]


def test_the_only_sure_title_is_everybodys() -> None:
    only = (TOLD[0], TOLD[-1])
    assert {apart(only, rank, SOURCE)[0].text for rank in range(3)} == {TOLD[0].text}


RECALL = (
    "Verlac rappelle 1 200 canots Ornay Sport vendus depuis mars en France et en Belgique, après la rupture d'une soudure de la coque sous la charge au cours d'un essai. "
    "Aucun accident ni blessure n'a été signalé. Verlac remboursera les clients. Une deuxième usine fermera. Le rappel concerne les "
    "canots Ornay Sport de deux ans et de trois ans. Le service des clients de Verlac répond par téléphone tous les jours de la semaine."
)


def test_two_sisters_describe_one_source_in_other_words() -> None:
    source = Source(f"Verlac rappelle 1 200 canots Ornay Sport pour une soudure de la coque\n\n{RECALL}")
    told = [build(source, find_site(name)).description for name in ("actu", "decryptage")]
    assert told[0] != told[1] and all(121 <= len(one) <= 156 for one in told), told
