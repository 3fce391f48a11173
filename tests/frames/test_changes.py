"""The choice among changes of equal worth is the seed's, and the same for the same seed."""

from __future__ import annotations

from generator.frames.adverbs import moved_adverbs
from generator.frames.loosening import loosened

SOURCE = (
    "Selon la préfecture, le nombre de blessés est en baisse depuis longtemps, alors que le conseil a également annoncé "
    "la fermeture du pont afin de limiter les accidents dans la région."
)


def test_sites_do_not_make_the_same_changes() -> None:
    said = {loosened(SOURCE, SOURCE, seed=seed)[0] for seed in "abcdef"}
    assert len(said) > 1
    assert loosened(SOURCE, SOURCE, seed="a") == loosened(SOURCE, SOURCE, seed="a")


def test_an_adverb_follows_its_participle_only_where_nothing_else_does() -> None:
    moved = [c.text for c in moved_adverbs("Le maire a officiellement annoncé la fermeture du pont.")]
    assert moved == ["annoncé officiellement"]
    assert not list(moved_adverbs("Le maire a rapidement fait venir les pompiers."))
    assert not list(moved_adverbs("Le maire a très vite annoncé la fermeture."))
